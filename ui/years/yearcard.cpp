// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearcard.h"

#include "dialogs.h"
#include "forms/reasondialog.h"
#include "pages/undoable.h"
#include "rowplace.h"
#include "signoff.h"
#include "theme/style.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/ring.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace {

QString proposedSigner(const Firm &firm)
{
    return firm.privacyOfficer.trimmed().isEmpty() ? firm.representative.trimmed() : firm.privacyOfficer.trimmed();
}

} // namespace

YearCard::YearCard(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages)
    : m_desk(desk)
    , m_dialogs(dialogs)
    , m_messages(messages)
    , m_closer(desk)
    , m_heading(new Text({}, Type::Heading))
    , m_sentence(Text::paragraph({}))
    , m_missingTitle(new Text(tr("What is left"), Type::Strong))
    , m_badge(new Badge)
    , m_progressPlace(new QWidget)
    , m_missing(new RowPlace(tr("What is left")))
    , m_signOff(new SignOff)
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    column()->addLayout(top);
    column()->addWidget(m_sentence);
    auto *progress = new QVBoxLayout(m_progressPlace);
    progress->setContentsMargins(0, space::s, 0, space::s);
    column()->addWidget(m_progressPlace);
    addButtons();
    column()->addWidget(m_missingTitle);
    addWide(m_missing);
    column()->addWidget(m_signOff);
    column()->addStretch();
    m_missing->setObjectName(QStringLiteral("missing"));
    connect(m_missing, &RowPlace::opened, this, [this](int row) {
        if (const MissingPart part = m_parts.value(row); !part.page.isEmpty())
            emit goTo(part.page, part.record);
    });
    connect(m_signOff, &SignOff::wanted, this, &YearCard::close);
    connect(&m_closer, &YearCloser::finished, this, [this](int year, const Result<void> &result) {
        m_signOff->setBusy(false);
        if (m_messages.check(result))
            m_messages.show({.text = tr("The review of %1 is closed. Print its report and have it stamped.").arg(year),
                             .action = tr("Print…"),
                             .run = [this, year] { emit printWanted(QStringLiteral("annual"), year); }});
        emit done();
    });
}

void YearCard::addButtons()
{
    auto *line = new FlowLayout(space::s);
    const auto add = [&](const char *name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        line->addWidget(button);
        return button;
    };
    m_start = add("start", {});
    setEmphasis(m_start, Emphasis::Primary);
    m_goOn = add("goOn", tr("Go on with the review"));
    m_print = add("print", tr("Print the annual report…"));
    m_reopen = add("reopen", tr("Open again…"));
    column()->addLayout(line);
    column()->addSpacing(space::s);
    connect(m_start, &QPushButton::clicked, this, &YearCard::start);
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goTo(QStringLiteral("checklist#waiting"), {}); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit printWanted(QStringLiteral("annual"), m_facts.year); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { reopen(); });
}

void YearCard::showYear(const YearFacts &facts, const ReviewInput &input)
{
    m_facts = facts;
    m_heading->setText(tr("Review of %1").arg(facts.year));
    m_badge->show(facts.state);
    m_sentence->setText(sentence(input));
    showProgress();
    showMissing(input);
    showState(input);
}

void YearCard::showState(const ReviewInput &input)
{
    const bool canWrite = !m_desk.book().isReadOnly();
    const bool isOpen = m_facts.isStarted && !m_facts.isClosed;
    m_start->setText(tr("Start the review of %1").arg(m_facts.year));
    m_start->setVisible(canWrite && !m_facts.isStarted);
    m_goOn->setVisible(canWrite && isOpen && m_facts.year == input.records.year);
    m_print->setVisible(m_facts.isStarted);
    m_reopen->setVisible(canWrite && m_facts.isClosed);
    m_signOff->setVisible(canWrite && isOpen);
    m_signOff->showYear(m_facts.year, proposedSigner(input.records.firm), input.records.today, m_parts.isEmpty());
    m_signOff->setBusy(m_closer.isBusy());
}

QString YearCard::sentence(const ReviewInput &input) const
{
    const ReviewYear &record = m_facts.record;
    if (m_facts.isDamaged)
        return reviewFromText(record.snapshot).error().message;
    if (m_facts.isClosed) {
        const QDate next = firstDayAfter(m_facts.year, input.records.firm.fiscalStart);
        QString words = tr("Closed on %1 by %2. What was kept then does not change any more.")
                            .arg(record.closedOn.toString(Qt::ISODate), record.signedBy);
        if (next.isValid() && next > input.records.today)
            words += u' ' + tr("The next review can be started from %1.").arg(next.toString(Qt::ISODate));
        return words;
    }
    if (m_facts.isStarted)
        return tr("Started on %1.").arg(record.startedOn.toString(Qt::ISODate));
    if (m_facts.review.isFirst())
        return tr("The first answer starts it as well.");
    return tr("The answers of %1 come over as “check again”: you see them beside each question and say whether they still hold. Until "
              "then they do not count.")
        .arg(m_facts.review.yearBefore);
}

// How far it is, and what is known of it. Made anew each time: the ring and the lines know no other way.
void YearCard::showProgress()
{
    delete std::exchange(m_progress, nullptr);
    m_progressPlace->setVisible(m_facts.isStarted);
    if (!m_facts.isStarted)
        return;
    m_progress = new QWidget;
    const QList<RingPart> parts = ringOf(m_facts.review.total);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xl);
    line->addWidget(new Ring(parts, tr("answered")), 0, Qt::AlignTop);
    line->addWidget(new RingLegend(parts), 2, Qt::AlignVCenter);
    line->addWidget(new Text(pointsWords(m_facts.review.total), Type::Figure), 1, Qt::AlignCenter);
    auto *facts = new QFormLayout;
    facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto tell = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts->addRow(new Text(label, Type::Caption, Text::Ink::Muted), Text::paragraph(value));
    };
    tell(tr("Questions and law as of"), m_facts.isClosed ? m_facts.record.contentVersion : QString());
    tell(tr("Closed although"), m_facts.record.incomplete);
    tell(tr("Opened again"), m_facts.record.reopenedReason);
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(line);
    column->addLayout(facts);
    m_progressPlace->layout()->addWidget(m_progress);
    m_progress->setVisible(true);
}

void YearCard::showMissing(const ReviewInput &input)
{
    const bool isOpen = m_facts.isStarted && !m_facts.isClosed;
    // The desk has checked the year under review; the answers of another one contradict other things.
    const auto findings
        = [&] { return m_facts.year == m_desk.year() ? m_desk.findings() : findingsIn(input, m_desk.content(), m_facts.review); };
    m_parts = isOpen ? missingParts(input, m_facts.review, incompleteIn(input, m_facts.review, findings())) : QList<MissingPart>();
    QList<Row> rows;
    for (const MissingPart &part : std::as_const(m_parts))
        rows.append({.mark = Mark::Watch, .title = part.text});
    m_missing->show(rows);
    m_missing->setVisible(!rows.isEmpty());
    m_missingTitle->setVisible(isOpen);
    m_missingTitle->setText(rows.isEmpty() ? tr("Nothing is left. The year can be closed.") : tr("What is left"));
}

void YearCard::start()
{
    const int year = m_facts.year;
    const Change change = starting(m_desk.inputNow(), m_desk.content(), year);
    if (!m_messages.check(m_desk.book().apply(change, tr("Start the review of %1").arg(year))))
        return;
    const auto carried = int(change.editsOf<Answer>().size());
    const QString said = carried > 0 ? tr("The review has begun. %n answers of the year before are there to be checked.", nullptr, carried)
                                     : tr("The review has begun.");
    m_messages.show(undoable(m_desk.book(), said));
    emit done();
    emit goTo(QStringLiteral("checklist"), {});
}

void YearCard::close(const QString &signedBy, const QString &reason)
{
    QStringList left;
    for (const MissingPart &part : std::as_const(m_parts))
        left << part.text;
    const QString question = left.isEmpty()
        ? tr("%1 signs. From now on the year stays as it is.").arg(signedBy)
        : tr("%1 signs. From now on the year stays as it is, with what is left:").arg(signedBy) + QStringLiteral("\n\n") + left.join(u'\n');
    if (!m_dialogs.confirm(this, tr("Close the review of %1?").arg(m_facts.year), question, tr("Close the year")))
        return;
    m_signOff->setBusy(true);
    m_closer.close(m_facts.year, signedBy, reason);
}

void YearCard::reopen()
{
    const int year = m_facts.year;
    auto *dialog = new ReasonDialog(
        {.title = tr("Open the review of %1 again").arg(year),
         .sentences = {tr("The answers can be changed again, and the report is printed from them as they are then. Sign the year off "
                          "again afterwards."),
                       tr("The reason stays with the year, with the signature of %1.").arg(m_facts.record.signedBy)},
         .verb = tr("Open again"),
         .example = tr("e.g. an answer was wrong")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, year] { reopen(year, dialog->reason()); });
    dialog->open();
}

void YearCard::reopen(int year, const QString &reason)
{
    const auto change = reopening(m_desk.inputNow(), year, reason);
    if (!change)
        return m_messages.show(change.error());
    if (m_messages.check(m_desk.book().apply(*change, tr("Open the review of %1 again").arg(year))))
        m_messages.show({.text = tr("The review of %1 is open again. Close it when it is right.").arg(year)});
    emit done();
}
