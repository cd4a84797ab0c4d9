// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "domain/text.h"
#include "kinddefaults.h"
#include "pages/standing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

RecordForm::RecordForm(Book &book, const Library &library, const Assessor &assessor, MessageBar &messages, QDate fixedToday,
                       QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_library(library)
    , m_assessor(assessor)
    , m_messages(messages)
    , m_fixedToday(fixedToday)
    , m_language(book.words().language)
    , m_builder(library, m_language, m_binder)
    , m_icon(new IconLabel({}, 40, true))
    , m_title(new ElidedText({}, Type::Heading))
    , m_kind(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_question(new Text({}, Type::Caption, Text::Ink::Muted))
    , m_class(Text::paragraph({}, Type::Strong))
    , m_reason(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_missing(new Text(tr("Still to be filled in"), Type::Caption, Text::Ink::Muted))
    , m_state(new Badge)
    , m_card(new Surface(Surface::Ground::Card))
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(space::l, 0, space::m, space::l);
    column->setSpacing(space::xs);
    addAlways(*column);
    m_more = new Expander(tr("More fields"), more());
    column->addWidget(m_more);
    column->addStretch();
    m_area = scrolled(fields);

    auto *whole = new QVBoxLayout(m_card);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(space::m);
    whole->addWidget(heading());
    whole->addWidget(yearlyQuestion());
    whole->addWidget(classification());
    whole->addWidget(m_area, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);

    addHints();
    connectLinks();
    fields->setEnabled(!m_book.isReadOnly());
    m_binder.edited = [this] { save(); };
    connect(&m_book.records<Holding>(), &RecordModelBase::recordsChanged, this, &RecordForm::refresh);
    connect(&m_book.records<Firm>(), &RecordModelBase::recordsChanged, this, &RecordForm::refresh);
    show(QUuid());
}

QWidget *RecordForm::heading()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::l, space::m, space::l, 0);
    row->setSpacing(space::m);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_kind);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    return line;
}

QWidget *RecordForm::yearlyQuestion()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_question);
    m_answers = new QWidget;
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_back = new QPushButton(tr("Bring back"));
    const auto answer = [this](QPushButton *button, const char *how, const QKeySequence &keys) {
        button->setObjectName(QLatin1StringView(how));
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setEnabled(!m_book.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, how = QString::fromLatin1(how)] {
            finish();
            if (m_record)
                emit answered(m_record->id, how);
        });
        return button;
    };
    row->addWidget(answer(new QPushButton(tr("Unchanged", "still kept, as written")), "unchanged", Qt::ALT | Qt::Key_1), 1);
    row->addWidget(answer(new QPushButton(tr("Changed", "still kept, but different")), "changed", Qt::ALT | Qt::Key_2), 1);
    row->addWidget(answer(new QPushButton(tr("Gone", "no longer kept")), "gone", Qt::ALT | Qt::Key_3), 1);
    column->addWidget(m_answers);
    column->addWidget(answer(m_back, "back", Qt::ALT | Qt::Key_4));
    return panel;
}

QWidget *RecordForm::classification()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(0);
    m_advice = new QWidget;
    new FlowLayout(space::xs, m_advice);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_advice->setSizePolicy(policy);
    m_class->setObjectName(QStringLiteral("classes"));
    m_reason->setObjectName(QStringLiteral("reason"));
    column->addWidget(m_class);
    column->addWidget(m_reason);
    column->addSpacing(space::xs);
    column->addWidget(m_missing);
    column->addWidget(m_advice);
    return panel;
}

bool RecordForm::show(const QUuid &id)
{
    if (m_record && m_record->id == id) {
        refresh();
        return true;
    }
    if (!finish())
        return false;
    const Holding *record = m_book.records<Holding>().find(id);
    m_card->setEnabled(record);
    m_area->setVisible(record);
    if (record) {
        m_record = *record;
        preferLikely();
        m_binder.show(*m_record);
        m_area->verticalScrollBar()->setValue(0);
    } else {
        m_record.reset();
    }
    refreshHead();
    refreshAdvice();
    return true;
}

bool RecordForm::finish()
{
    finishComposing();
    return save();
}

bool RecordForm::save()
{
    if (!m_record || m_saving || m_book.isReadOnly())
        return true;
    const QScopedValueRollback saving(m_saving, true);
    const Holding wanted = completed(m_binder.read(*m_record));
    if (wanted == *m_record)
        return true;
    const Result<void> saved = m_book.edit(wanted, tr("Change “%1”").arg(oneLine(firstOf(wanted.name, 40))));
    if (!saved)
        sayUnsaved(saved.error());
    return bool(saved);
}

// The record is not left while something of it is unsaved, so there must be a way out where saving fails for good.
void RecordForm::sayUnsaved(const Error &error)
{
    m_messages.show({.mark = Mark::Late,
                     .text = error.message,
                     .detail = error.detail,
                     .action = tr("Discard what was typed"),
                     .run = [form = QPointer(this)] {
                         if (form && form->m_record)
                             form->m_binder.show(*form->m_record);
                     }});
}

// What follows from what was just entered: the kind's defaults, and the day of a new count.
Holding RecordForm::completed(Holding wanted) const
{
    if (wanted.kind != m_record->kind)
        if (const Kind *chosen = m_library.kind(wanted.kind.value))
            wanted = withKind(wanted, m_library.kind(m_record->kind.value), *chosen);
    if (wanted.count && wanted.count != m_record->count && wanted.countedOn == m_record->countedOn)
        wanted.countedOn = dayOr(m_fixedToday);
    return wanted;
}

// The record was written, here or elsewhere: fields the user has not touched follow.
void RecordForm::refresh()
{
    if (!m_record)
        return;
    const Holding *now = m_book.records<Holding>().find(m_record->id);
    if (!now) {
        m_record.reset(); // before show(): what was typed has no record any more
        show(QUuid());
        return;
    }
    const Holding before = *m_record;
    m_record = *now;
    if (before.kind != now->kind)
        preferLikely();
    m_binder.refresh(before, *now);
    refreshHead();
    refreshAdvice();
}

void RecordForm::refreshHead()
{
    m_answers->setVisible(m_record && m_record->presence != Presence::Archived);
    m_back->setVisible(m_record && m_record->presence == Presence::Archived);
    if (!m_record) {
        for (Text *text : {static_cast<Text *>(m_title), static_cast<Text *>(m_kind), m_question, m_class, m_reason})
            text->clear();
        m_title->setText(tr("Nothing chosen"));
        m_icon->setIcon(QStringLiteral("ledger"));
        return m_state->hide();
    }
    const Holding &record = *m_record;
    const QDate start = yearStart(dayOr(m_fixedToday), m_book.firm().fiscalStart);
    const Kind *kind = m_library.kind(record.kind.value);
    m_icon->setIcon(kind ? kind->icon : QStringLiteral("kind-other"));
    m_title->setText(record.name.isEmpty() ? tr("(no name)") : record.name);
    m_kind->setText(m_book.words().text(record.kind, "kinds"));
    m_state->show(standingOf(record, start, m_assessor.gaps(record)));
    m_state->setVisible(true);
    m_question->setText(record.presence == Presence::Archived ? tr("No longer kept. The record stays in the book.")
                            : needsReview(record, start)
                            ? tr("Do you still have it this year?")
                            : tr("Confirmed on %1. Has it changed since?").arg(record.lastReview.toString(Qt::ISODate)));
}

void RecordForm::refreshAdvice()
{
    refreshLinks();
    qDeleteAll(m_advice->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    const Assessment found = m_record ? m_assessor.of(*m_record) : Assessment{};
    m_class->setText(found.classes);
    m_reason->setText(found.reason);
    m_class->setVisible(!found.classes.isEmpty());
    m_reason->setVisible(!found.reason.isEmpty());
    m_advice->setVisible(!found.advice.isEmpty());
    for (FieldLine *line : std::as_const(m_lines))
        line->setCheck({});
    m_missing->setVisible(!found.advice.isEmpty());
    for (const Advice &advice : found.advice) {
        FieldLine *line = m_lines.value(advice.column);
        if (!line)
            continue;
        line->setCheck(advice.sentence, Mark::Late);
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(lineIcon(QStringLiteral("arrow-right")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setText(line->editor()->accessibleName());
        button->setToolTip(literalTip(advice.sentence));
        button->setAccessibleDescription(advice.sentence);
        connect(button, &QToolButton::clicked, this, [this, column = advice.column] { focusField(column); });
        m_advice->layout()->addWidget(button);
    }
}
