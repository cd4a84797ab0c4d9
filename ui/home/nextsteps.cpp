// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextsteps.h"

#include <QCoreApplication>

namespace {

constexpr int mostSteps = 3;
constexpr int daysWithoutBackup = 7;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("NextSteps", text, nullptr, n); }

State state(Mark mark, const char *word) { return {mark, tr(word)}; }

int openFacts(const Firm &firm)
{
    int open = 0;
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            open += firm.*field.member == Fact::Unknown ? 1 : 0;
    });
    return open;
}

void addStart(QList<NextStep> &steps, const Overview &overview, const Situation &situation)
{
    if (situation.guideOpen)
        steps.append({QStringLiteral("checklist"), tr("Finish the first steps"),
                      tr("A few questions, then the ledger of your trade is ready to correct."), tr("Go on"),
                      state(Mark::Step, QT_TRANSLATE_NOOP("NextSteps", "Next step")), QStringLiteral("guide"), {}});
    else if (overview.holdings + overview.archived == 0)
        steps.append({QStringLiteral("ledger"), tr("Write down the first place"),
                      tr("A drawer of business cards or the address book of your mail is a good start."), tr("Open the ledger"),
                      state(Mark::Step, QT_TRANSLATE_NOOP("NextSteps", "Next step")), QStringLiteral("ledger"), {}});
}

void addLedger(QList<NextStep> &steps, const Overview &overview)
{
    const QString ledger = QStringLiteral("ledger");
    if (overview.unsure > 0)
        steps.append({QStringLiteral("find"), tr("Look whether %n places exist", overview.unsure),
                      tr("You answered “I do not know”. Ask in the office, then say whether you have it."), tr("See which"),
                      state(Mark::Unknown, QT_TRANSLATE_NOOP("NextSteps", "Not sure")), ledger, overview.firstUnsure});
    if (overview.incomplete > 0)
        steps.append({QStringLiteral("ledger"), tr("Complete %n records", overview.incomplete),
                      tr("Something is still missing in each, such as the number of persons or where it is kept."), tr("Complete them"),
                      state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Incomplete")), ledger, overview.firstIncomplete});
    if (overview.left > 0)
        steps.append({QStringLiteral("checklist"), tr("Confirm %n records for this year", overview.left),
                      tr("Do you still have it? Has anything changed? One click each."), tr("Confirm them"),
                      state(Mark::Open, QT_TRANSLATE_NOOP("NextSteps", "This year")), ledger, overview.firstLeft});
}

void addFirm(QList<NextStep> &steps, const Firm &firm)
{
    const QString page = QStringLiteral("firm");
    if (firm.representative.trimmed().isEmpty() || firm.privacyOfficer.trimmed().isEmpty() || !firm.employees)
        steps.append({QStringLiteral("company"), tr("Complete the firm's details"),
                      tr("Representative, privacy officer and number of workers stand on every printed page."), tr("Open the firm"),
                      state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Incomplete")), page, {}});
    else if (const int open = openFacts(firm); open > 0)
        steps.append({QStringLiteral("company"), tr("Answer %n open questions about the firm", open),
                      tr("They decide which rules apply to you."), tr("Open the firm"),
                      state(Mark::Unknown, QT_TRANSLATE_NOOP("NextSteps", "Not known")), page, {}});
}

} // namespace

QList<NextStep> nextSteps(const Firm &firm, const Overview &overview, const Situation &situation)
{
    if (situation.readOnly)
        return {};
    QList<NextStep> steps;
    addStart(steps, overview, situation);
    if (overview.holdings > 0 && (!situation.lastBackup.isValid() || situation.lastBackup.daysTo(situation.now) > daysWithoutBackup))
        steps.append({QStringLiteral("kind-backup"), tr("Make a backup"),
                      tr("There is no recent copy of this book. A broken disk would take it with it."), tr("Back up now"),
                      state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "No backup")), QStringLiteral("backup"), {}});
    addLedger(steps, overview);
    if (!situation.guideOpen)
        addFirm(steps, firm);
    return steps.mid(0, mostSteps);
}
