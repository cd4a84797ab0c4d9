// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextsteps.h"

#include "domain/text.h"
#include "pages/deadlinelines.h"

#include <QCoreApplication>

#include <algorithm>

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

QString whenDue(const Deadline &due)
{
    if (due.daysLeft < 0)
        return NextSteps::tr("It was to be done by %1 and is %n days late.", nullptr, -due.daysLeft).arg(due.date.toString(Qt::ISODate));
    return due.daysLeft == 0 ? NextSteps::tr("Today is the last day.")
                             : NextSteps::tr("By %1: %n days left.", nullptr, due.daysLeft).arg(due.date.toString(Qt::ISODate));
}

// What cannot wait: the next day of a leak, then the next one of the people who asked something.
void addDesks(QList<NextStep> &steps, const ReviewGlance &review)
{
    for (const Deadline &due : review.desks) {
        const bool isLeak = due.kind.startsWith(u"incident");
        steps.append({isLeak ? QStringLiteral("leak") : QStringLiteral("requests"), oneLine(due.title), whenDue(due),
                      isLeak ? NextSteps::tr("Open the incident") : NextSteps::tr("Open it"),
                      due.daysLeft < 0 ? state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "Overdue"))
                                       : state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Due soon")),
                      pageOf(due), due.record});
    }
}

void addOverdue(QList<NextStep> &steps, const ReviewGlance &review)
{
    if (review.overdue == 0)
        return;
    const QString title = review.overdueTitle.isEmpty() ? NextSteps::tr("An action without a name") : oneLine(review.overdueTitle);
    const QString since = review.overdueDue.toString(Qt::ISODate);
    steps.append({QStringLiteral("improve"), title,
                  review.overdue == 1
                      ? NextSteps::tr("It was to be done by %1. Do it, or set another day.").arg(since)
                      : NextSteps::tr("It was to be done by %1. %2 actions are overdue in all.").arg(since).arg(review.overdue),
                  NextSteps::tr("Open the action"), state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "Overdue")), QStringLiteral("actions"),
                  review.overdueId});
}

QString buttonTo(const QString &page)
{
    if (page == QLatin1String("ledger"))
        return NextSteps::tr("Open the ledger");
    if (page == QLatin1String("firm"))
        return NextSteps::tr("Open the firm");
    return page == QLatin1String("checklist") ? NextSteps::tr("Open the question") : NextSteps::tr("See which");
}

void addDuty(QList<NextStep> &steps, const ReviewGlance &review)
{
    if (review.duties == 0)
        return;
    const QString title
        = review.duties == 1 ? review.dutyTitle : NextSteps::tr("%1 and %n more", nullptr, review.duties - 1).arg(review.dutyTitle);
    NextStep step{QStringLiteral("finding"), title, oneLine(review.dutyText), buttonTo(review.dutyPage), {}, review.dutyPage,
                  review.dutyRecord};
    step.level = Level::Duty;
    steps.append(step);
}

// The year that waits to be started, to be gone on with, or to be closed.
void addReview(QList<NextStep> &steps, const ReviewGlance &review)
{
    const QString checklist = QStringLiteral("checklist");
    if (!review.isReady || review.isClosed || review.total.asked() == 0)
        return;
    const QString next = checklist + u'#' + review.nextQuestion;
    const State step = state(Mark::Step, QT_TRANSLATE_NOOP("NextSteps", "Next step"));
    if (!review.isStarted && review.yearBefore > 0)
        steps.append({QStringLiteral("calendar"),
                      NextSteps::tr("Start the review of %1").arg(review.year),
                      NextSteps::tr("Last year’s answers come over. You see them beside each question and say whether they still hold."),
                      NextSteps::tr("Start it"),
                      step,
                      QStringLiteral("year"),
                      {}});
    else if (review.total.settled() == 0 && review.total.recheck == 0)
        steps.append({checklist,
                      NextSteps::tr("Begin this year’s review"),
                      NextSteps::tr("%n questions in plain words. “I do not know” is an answer too.", nullptr, review.total.asked()),
                      NextSteps::tr("Begin"),
                      step,
                      next,
                      {}});
    else if (review.total.open == 0 && review.total.recheck > 0)
        steps.append({checklist,
                      NextSteps::tr("Look at %n answers again", nullptr, review.total.recheck),
                      NextSteps::tr("They come from last year, or what they rest on has changed. Do they still hold?"),
                      NextSteps::tr("Look at them"),
                      state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "Check again")),
                      next,
                      {}});
    else if (review.total.open > 0)
        steps.append({checklist,
                      NextSteps::tr("Go on: %1").arg(review.area),
                      review.areaRecheck > 0 ? NextSteps::tr("%n questions are left in this area, with last year’s answers beside them.",
                                                             nullptr, review.areaOpen + review.areaRecheck)
                                             : NextSteps::tr("%n questions are left in this area.", nullptr, review.areaOpen),
                      NextSteps::tr("Go on with the review"),
                      step,
                      next,
                      {}});
    else
        steps.append({QStringLiteral("checklist"),
                      NextSteps::tr("Close the review of %1").arg(review.year),
                      NextSteps::tr("All questions are answered. Sign it off, print the report and have it stamped."),
                      NextSteps::tr("Sign off and close"),
                      step,
                      QStringLiteral("year"),
                      {}});
}

void addLedger(QList<NextStep> &steps, const Overview &overview)
{
    if (overview.unsure > 0)
        steps.append({QStringLiteral("find"), NextSteps::tr("Look whether %n places exist", nullptr, overview.unsure),
                      NextSteps::tr("You answered “I do not know”. Ask in the office, then say whether you have it."),
                      NextSteps::tr("See which"), state(Mark::Unknown, QT_TRANSLATE_NOOP("NextSteps", "Not sure")),
                      QStringLiteral("ledger#unsure"), overview.firstUnsure});
    if (overview.incomplete > 0)
        steps.append({QStringLiteral("ledger"), NextSteps::tr("Complete %n records", nullptr, overview.incomplete),
                      NextSteps::tr("Something is still missing in each, such as the number of persons or where it is kept."),
                      NextSteps::tr("Complete them"), state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "Missing")),
                      QStringLiteral("ledger#missing"), overview.firstIncomplete});
    if (overview.left > 0)
        steps.append({QStringLiteral("checklist"), NextSteps::tr("Confirm %n records for this year", nullptr, overview.left),
                      NextSteps::tr("Do you still have it? Has anything changed? One click each."), NextSteps::tr("Confirm them"),
                      state(Mark::Watch, QT_TRANSLATE_NOOP("NextSteps", "To check")), QStringLiteral("ledger#check"), overview.firstLeft});
}

void addFirm(QList<NextStep> &steps, const Firm &firm)
{
    const QString page = QStringLiteral("firm");
    if (firm.representative.trimmed().isEmpty() || firm.privacyOfficer.trimmed().isEmpty() || !firm.employees)
        steps.append({QStringLiteral("company"),
                      NextSteps::tr("Complete the firm's details"),
                      NextSteps::tr("Representative, privacy officer and number of workers stand on every printed page."),
                      NextSteps::tr("Open the firm"),
                      state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "Missing")),
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

QList<NextStep> nextSteps(const Firm &firm, const Overview &overview, const ReviewGlance &review, const Situation &situation)
{
    if (situation.readOnly)
        return {};
    QList<NextStep> all;
    addDesks(all, review);
    addStart(all, overview, situation);
    addOverdue(all, review);
    if (!situation.guideOpen)
        addDuty(all, review);
    if (overview.holdings > 0 && (!situation.lastBackup.isValid() || situation.lastBackup.daysTo(situation.now) > daysWithoutBackup))
        all.append({QStringLiteral("kind-backup"),
                    NextSteps::tr("Make a backup"),
                    NextSteps::tr("There is no recent copy of this book. A broken disk would take it with it."),
                    NextSteps::tr("Back up now"),
                    state(Mark::Late, QT_TRANSLATE_NOOP("NextSteps", "No backup")),
                    QStringLiteral("backup"),
                    {}});
    if (!situation.guideOpen)
        addReview(all, review);
    addLedger(all, overview);
    if (!situation.guideOpen)
        addFirm(all, firm);
    QList<NextStep> steps;
    for (const NextStep &step : std::as_const(all)) {
        const auto isSame = [&](const NextStep &one) { return one.subject() == step.subject(); };
        if (steps.size() < mostSteps && std::none_of(steps.cbegin(), steps.cend(), isSame))
            steps << step;
    }
    return steps;
}
