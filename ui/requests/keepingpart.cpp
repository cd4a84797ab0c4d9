// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepingpart.h"

#include "domain/requeststate.h"
#include "domain/text.h"
#include "pages/firmform.h"
#include "sourced.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

template<class R> void addRows(const QList<QUuid> &ids, const QString &word, const Book &book, QList<Row> &rows)
{
    for (const QUuid &id : ids)
        if (const R *record = book.records<R>().find(id))
            rows.append({.mark = Mark::Watch,
                         .title = oneLine(firstOf(record->number, 30)),
                         .note = word,
                         .trail = KeepingPart::tr("closed on %1").arg(record->closedOn.toString(Qt::ISODate))});
}

} // namespace

KeepingPart::KeepingPart(ReviewDesk &desk, const Library &library, const RequestGuide *guide, MessageBar &messages, Dialogs &dialogs)
    : m_desk(desk)
    , m_book(desk.book())
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_proposed(guide ? guide->proposedYears() : 0)
    , m_propose(new QPushButton(tr("Take the proposal: %n years", nullptr, m_proposed)))
    , m_erase(new QPushButton(tr("Erase for good…")))
    , m_said(Text::paragraph({}))
    , m_list(new RowSlot(tr("Records due to be erased")))
{
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::l);
    parts->addWidget(periodCard(library, guide, messages));
    parts->addWidget(dueCard());
    parts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(content));
    connect(m_propose, &QPushButton::clicked, this, [this] {
        Firm firm = m_book.firm();
        firm.deskYears = m_proposed;
        m_period->save(firm);
    });
    connect(m_erase, &QPushButton::clicked, this, [this] {
        if (finish())
            eraseForGood(m_due, m_book, m_messages, m_dialogs, window());
        follow();
    });
    connect(m_list, &RowSlot::opened, this, [this](int row) { emit opened((m_due.requests + m_due.complaints)[row]); });
    follow();
}

QWidget *KeepingPart::periodCard(const Library &library, const RequestGuide *guide, MessageBar &messages)
{
    auto *card = new Card(tr("How long requests and complaints are kept"));
    QVBoxLayout *column = card->column();
    const Language language = m_book.words().language;
    const QList<GuideNote> notes = guide ? guide->keeping() : QList<GuideNote>();
    for (const GuideNote &note : notes.mid(0, 2)) // what the law asks, what is proposed
        column->addWidget(Text::paragraph(sourced(note, library, language)));
    m_period = new FirmForm(m_book, library, messages, {{{}, {QStringLiteral("desk_years")}}});
    column->addWidget(m_period);
    m_propose->setObjectName(QStringLiteral("proposeYears"));
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    auto *more = new QWidget;
    auto *lines = new QVBoxLayout(more);
    lines->setContentsMargins(space::m, 0, 0, 0);
    for (const GuideNote &note : notes.mid(2)) {
        lines->addWidget(Text::paragraph(note.title.in(language), Type::Strong));
        lines->addWidget(Text::paragraph(sourced(note, library, language), Type::Caption));
    }
    column->addWidget(new Expander(tr("Why, and what to mind"), more));
    return card;
}

QWidget *KeepingPart::dueCard()
{
    auto *card = new Card(tr("Due to be erased"));
    m_said->setObjectName(QStringLiteral("erasureSaid"));
    m_list->setObjectName(QStringLiteral("dueToErase"));
    m_erase->setObjectName(QStringLiteral("eraseDue"));
    card->column()->addWidget(m_said);
    card->column()->addWidget(m_list);
    card->column()->addWidget(m_erase, 0, Qt::AlignLeft);
    card->column()->addWidget(Text::paragraph(
        tr("Delete takes a record out of the list and can be undone. Erasing for good leaves nothing in the file and cannot. Backups made "
           "before still hold it: delete those too when they are no longer needed."),
        Type::Caption, Text::Ink::Muted));
    return card;
}

bool KeepingPart::finish() { return m_period->finishEditing(); }

void KeepingPart::follow()
{
    m_due = dueErasure(m_book, m_desk.today());
    QList<Row> rows;
    addRows<Request>(m_due.requests, tr("Request"), m_book, rows);
    addRows<Complaint>(m_due.complaints, tr("Complaint"), m_book, rows);
    m_list->setRows(rows);
    m_said->setText(m_book.hasTraces() ? tr("Traces of erased records may be left in the file. Make room on the disk, then erase again.")
                        : !m_book.firm().deskYears ? tr("Choose a period first. Nothing is erased by itself.")
                        : rows.isEmpty()           ? tr("Nothing is due. Records are due that many years after they were closed.")
                                                   : tr("%n records are past their period.", nullptr, int(rows.size())));
    m_erase->setEnabled((!rows.isEmpty() || m_book.hasTraces()) && !m_book.isReadOnly());
    m_propose->setVisible(m_proposed > 0 && !m_book.firm().deskYears);
    m_propose->setEnabled(!m_book.isReadOnly());
}
