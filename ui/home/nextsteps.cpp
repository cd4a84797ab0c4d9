// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextsteps.h"

#include <QCoreApplication>

namespace {

constexpr int mostSteps = 3;
constexpr int daysWithoutBackup = 7;

struct NextSteps
{
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

State state(Mark mark, const char *word) { return {mark, NextSteps::tr(word)}; }

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
        steps.append({QStringLiteral("checklist"),
                      NextSteps::tr("Finish the first steps"),
                      NextSteps::tr("A few questions, then the ledger of your trade is ready to correct."),
                      NextSteps::tr("Go on"),
                      state(Mark::Step, QT_TRANSLATE_NOOP("NextSteps", "Next step")),
                      QStringLiteral("guide"),
                      {}});
    else if (overview.holdings + overview.archived == 0)
        steps.append({QStringLiteral("ledger"),
                      NextSteps::tr("Write down the first place"),
                      NextSteps::tr("A drawer of business cards or the address book of your mail is a good start."),
                      NextSteps::tr("Open the ledger"),
                      state(Mark::Step, QT_TRANSLATE_NOOP("NextSteps", "Next step")),
                      QStringLiteral("ledger"),
                      {}});
}

void addLedger(QList<NextStep> &steps, const Overview &overview)
{
    const QString ledger = QStringLiteral("ledger");
    if (overview.unsure > 0)
        steps.append({QStringLiteral("find"), NextSteps::tr("Look whether %n places exist", nullptr, overview.unsure),
                      NextSteps::tr("You answered “I do not know”. Ask in the office, then say whether you have it."),
                      NextSteps::tr("See which"), state(Mark::Unknown, QT_TRANSLATE_NOOP("NextSteps", "Not sure")), ledger,
                      overview.firstUnsure});
    if (overview.incomplete > 0)
        steps.append({QStringLiteral("ledger"), NextSteps::tr("Complete %n records", nullptr, overview.incomplete),
                      NextSteps::tr("Something is still missing in each, such as the number of persons or where it is kept."),
                      NextSteps::tr("Complete them"), state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Incomplete")), ledger,
                      overview.firstIncomplete});
    if (overview.left > 0)
        steps.append({QStringLiteral("checklist"), NextSteps::tr("Confirm %n records for this year", nullptr, overview.left),
                      NextSteps::tr("Do you still have it? Has anything changed? One click each."), NextSteps::tr("Confirm them"),
                      state(Mark::Open, QT_TRANSLATE_NOOP("NextSteps", "This year")), ledger, overview.firstLeft});
}

void addFirm(QList<NextStep> &steps, const Firm &firm)
{
    const QString page = QStringLiteral("firm");
    if (firm.representative.trimmed().isEmpty() || firm.privacyOfficer.trimmed().isEmpty() || !firm.employees)
        steps.append({QStringLiteral("company"),
                      NextSteps::tr("Complete the firm's details"),
                      NextSteps::tr("Representative, privacy officer and number of workers stand on every printed page."),
                      NextSteps::tr("Open the firm"),
                      state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Incomplete")),
                      page,
                      {}});
    else if (const int open = openFacts(firm); open > 0)
        steps.append({QStringLiteral("company"),
                      NextSteps::tr("Answer %n open questions about the firm", nullptr, open),
                      NextSteps::tr("They decide which rules apply to you."),
                      NextSteps::tr("Open the firm"),
                      state(Mark::Unknown, QT_TRANSLATE_NOOP("NextSteps", "Not known")),
                      page,
                      {}});
}

} // namespace

QList<NextStep> nextSteps(const Firm &firm, const Overview &overview, const Situation &situation)
{
    if (situation.readOnly)
        return {};
    QList<NextStep> steps;
    addStart(steps, overview, situation);
    if (overview.holdings > 0 && (!situation.lastBackup.isValid() || situation.lastBackup.daysTo(situation.now) > daysWithoutBackup))
        steps.append({QStringLiteral("kind-backup"),
                      NextSteps::tr("Make a backup"),
                      NextSteps::tr("There is no recent copy of this book. A broken disk would take it with it."),
                      NextSteps::tr("Back up now"),
                      state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "No backup")),
                      QStringLiteral("backup"),
                      {}});
    addLedger(steps, overview);
    if (!situation.guideOpen)
        addFirm(steps, firm);
    return steps.mid(0, mostSteps);
}
