// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "deadlines.h"
#include "deskproposals.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace {

using View = QLatin1StringView;
using Told = std::optional<Proposal>;

class Proposals
{
    Q_DECLARE_TR_FUNCTIONS(Proposals)

public:
    Proposals(const BookRecords &records, int year);
    QList<Proposal> all() const;

private:
    Told training() const;
    Told trainingRecord() const;
    Told secrecy() const;
    Told firstReport() const;
    Told complaints() const;
    Told periodicCheck() const;
    Told accessLogs() const;
    Told leavers() const;
    Told reportDuty() const;
    Told findingsFixed() const;
    Told ruleReview() const;

    bool isIn(QDate day) const { return day.isValid() && day >= m_from && day <= m_to; }
    // Those of the twelve months that fit, the earliest first.
    template<class R, class Fits> QList<R> inTime(const QList<R> &records, QDate R::*day, Fits &&fits) const
    {
        QList<R> found;
        for (const R &record : records)
            if (isIn(record.*day) && fits(record))
                found << record;
        std::stable_sort(found.begin(), found.end(), [&](const R &one, const R &other) { return one.*day < other.*day; });
        return found;
    }
    QList<Training> held() const;
    QList<PeriodicCheck> checked(const QString &kind) const;
    QList<DeskEntry> reports() const;
    static QString day(QDate day) { return day.toString(Qt::ISODate); }
    static Proposal documented(AnswerValue value, const QString &why) { return {{}, value, AnswerBasis::Document, why}; }
    // 0, 1 or 2, by how many of all there are.
    static AnswerValue valueOf(qsizetype some, qsizetype all)
    {
        return some == 0 ? AnswerValue::None0 : some < all ? AnswerValue::Partly : AnswerValue::Done;
    }

    const BookRecords &m_book;
    const TrainingRecords &m_records;
    QDate m_from, m_to;
};

Proposals::Proposals(const BookRecords &records, int year) : m_book(records), m_records(records.training)
{
    m_to = std::min(lastDayOf(year, records.firm.fiscalStart), records.today);
    m_from = m_to.addDays(1).addYears(-1); // in this order: the last of February
}

QList<Training> Proposals::held() const
{
    return inTime(m_records.trainings, &Training::heldOn, [](const Training &) { return true; });
}

QList<PeriodicCheck> Proposals::checked(const QString &kind) const
{
    return inTime(m_records.checks, &PeriodicCheck::checkedOn, [&](const PeriodicCheck &check) { return check.kind.value == kind; });
}

QList<DeskEntry> Proposals::reports() const
{
    return inTime(m_records.deskEntries, &DeskEntry::receivedOn, [](const DeskEntry &entry) { return entry.kind.is(View("report")); });
}

// H-01: everybody, on joining and every year. What the training led to, written down, is the looking back that makes it a 3.
Told Proposals::training() const
{
    const QList<Training> trainings = held();
    const QList<Person> staff = staffOn(m_records.people, m_to);
    const qsizetype untrainedCount = untrained(staff, m_records.trainings, m_from, m_to).size();
    if (trainings.isEmpty() && untrainedCount == staff.size()) { // nobody made one up either
        const Training *last = latestTraining(m_records.trainings, m_to);
        if (!last)
            return {};
        return documented(AnswerValue::None0,
                          tr("no training is recorded since %1, the last was on %2").arg(day(m_from), day(last->heldOn)));
    }
    if (staff.isEmpty())
        return {};
    const qsizetype trained = staff.size() - untrainedCount;
    const bool isReviewed = std::all_of(trainings.begin(), trainings.end(), [](const Training &training) {
        return !training.outcome.trimmed().isEmpty() && !training.understanding.isEmpty() && !training.understanding.is(View("none"));
    });
    const AnswerValue value = valueOf(trained, staff.size());
    return documented(value == AnswerValue::Done && isReviewed ? AnswerValue::DoneReviewed : value,
                      tr("trainings since %1: %2, the last on %3; took part: %4 of %5 people")
                          .arg(day(m_from))
                          .arg(trainings.size())
                          .arg(day(trainings.last().heldOn))
                          .arg(trained)
                          .arg(staff.size()));
}

// H-02, H-03: who took part, which cases, how well it was understood.
Told Proposals::trainingRecord() const
{
    const QList<Training> trainings = held();
    if (trainings.isEmpty())
        return {};
    int people = 0, cases = 0, understood = 0, complete = 0;
    for (const Training &training : trainings) {
        const bool hasPeople = !training.attended.isEmpty(), hasCases = !training.cases.isEmpty();
        const bool isUnderstood = !training.understanding.isEmpty() && !training.understanding.is(View("none"));
        people += hasPeople;
        cases += hasCases;
        understood += isUnderstood;
        complete += hasPeople && hasCases && isUnderstood;
    }
    const AnswerValue value = people + cases + understood == 0 ? AnswerValue::None0
        : complete < trainings.size()                          ? AnswerValue::Partly
                                                               : AnswerValue::Done;
    return documented(value,
                      tr("of %1 trainings since %2, the record names who took part in %3, the cases in %4, the understanding in %5")
                          .arg(trainings.size())
                          .arg(day(m_from))
                          .arg(people)
                          .arg(cases)
                          .arg(understood));
}

// H-04: on joining, and again on leaving.
Told Proposals::secrecy() const
{
    const QList<Person> staff = staffOn(m_records.people, m_to), left = leaversSince(m_records.people, m_from, m_to.addDays(-1));
    const qsizetype all = staff.size() + left.size();
    if (m_records.pledges.isEmpty() || all == 0)
        return {};
    const qsizetype with = all - withoutPledge(m_records, m_from, m_to).size();
    return documented(valueOf(with, all),
                      tr("a pledge is recorded of %1 of %2 people: %3 work here, %4 left since %5")
                          .arg(with)
                          .arg(all)
                          .arg(staff.size())
                          .arg(left.size())
                          .arg(day(m_from)));
}

// H-05: reports that came in show that people know where to go, not that everybody does.
Told Proposals::firstReport() const
{
    const QList<DeskEntry> entries = reports();
    if (entries.isEmpty())
        return {};
    return documented(AnswerValue::Partly,
                      tr("reports to the desk since %1: %2, the last on %3; whether everybody was told is not in the records")
                          .arg(day(m_from))
                          .arg(entries.size())
                          .arg(day(entries.last().receivedOn)));
}

// H-06: who takes complaints is in the firm's record, the form is not.
Told Proposals::complaints() const
{
    const QString desk = m_book.firm.contactDesk.trimmed();
    if (desk.isEmpty())
        return {};
    return documented(AnswerValue::Partly,
                      tr("“%1” takes complaints, by the page “Firm”; whether there is a form is not in the records").arg(desk));
}

// H-07: ledger, locks, rights, carrying out, disposal. With nothing left to be mended it was acted on too.
Told Proposals::periodicCheck() const
{
    static const QStringList wanted{QStringLiteral("ledger"), QStringLiteral("locks"), QStringLiteral("rights"), QStringLiteral("carrying"),
                                    QStringLiteral("disposal")};
    if (m_records.checks.isEmpty())
        return {};
    int kinds = 0, open = 0;
    QDate last;
    for (const QString &kind : wanted) {
        const QList<PeriodicCheck> checks = checked(kind);
        kinds += !checks.isEmpty();
        for (const PeriodicCheck &check : checks) {
            open += isUnmended(check) || check.result.isEmpty();
            last = std::max(last, check.checkedOn);
        }
    }
    if (kinds == 0)
        return documented(AnswerValue::None0,
                          tr("no check of ledger, locks, rights, taking out or disposal is recorded since %1").arg(day(m_from)));
    const AnswerValue value = valueOf(kinds, wanted.size());
    return Proposal{
        {},
        value == AnswerValue::Done && open == 0 ? AnswerValue::DoneReviewed : value,
        AnswerBasis::Seen,
        tr("checked since %1: %2 of 5 (ledger, locks, rights, taking out, disposal), the last on %3; without a result or to be mended: %4")
            .arg(day(m_from))
            .arg(kinds)
            .arg(day(last))
            .arg(open)};
}

// H-08: once a year is not "now and then".
Told Proposals::accessLogs() const
{
    const QList<PeriodicCheck> checks = checked(QStringLiteral("logs"));
    if (checks.isEmpty())
        return {};
    return Proposal{{},
                    checks.size() == 1 ? AnswerValue::Partly : AnswerValue::Done,
                    AnswerBasis::Seen,
                    tr("access logs looked at since %1: %2 times, the last on %3")
                        .arg(day(m_from))
                        .arg(checks.size())
                        .arg(day(checks.last().checkedOn))};
}

// H-09: stopped on the day at the latest, and what was handed out is back. A check of the rights makes it a 3.
Told Proposals::leavers() const
{
    int all = 0, inTime = 0, unfinished = 0, stopped = 0;
    for (const AccessReview &review : m_records.accessReviews) {
        const QDate due = review.lastDay.isValid() ? review.lastDay : review.stoppedOn;
        if (!isIn(due))
            continue;
        const bool isBack = review.returned.trimmed().isEmpty() || review.returnedOn.isValid();
        ++all;
        inTime += review.stoppedOn.isValid() && review.stoppedOn <= due && isBack;
        unfinished += !review.stoppedOn.isValid() || !isBack;
        stopped += review.stoppedOn.isValid();
    }
    const bool hasReviews = all > 0;
    for (const Person &person : withoutAccessReview(m_records, m_from))
        if (person.leftOn < m_to) {
            ++all;
            ++unfinished;
        }
    if (!hasReviews)
        return {};
    const AnswerValue value = stopped == 0 ? AnswerValue::None0 : inTime == 0 ? AnswerValue::Partly : valueOf(inTime, all);
    const bool isReviewed = !checked(QStringLiteral("rights")).isEmpty();
    return documented(value == AnswerValue::Done && isReviewed ? AnswerValue::DoneReviewed : value,
                      tr("left or moved since %1: %2; stopped and taken back in time: %3; not finished: %4")
                          .arg(day(m_from))
                          .arg(all)
                          .arg(inTime)
                          .arg(unfinished));
}

// H-10: reports show that it is done; whether it was agreed is written elsewhere.
Told Proposals::reportDuty() const
{
    const QList<DeskEntry> entries = reports();
    if (entries.isEmpty())
        return {};
    return documented(AnswerValue::Partly,
                      tr("breaches of the rules or near misses reported since %1: %2; whether it was agreed is not in the records")
                          .arg(day(m_from))
                          .arg(entries.size()));
}

// H-11: of what the checks found.
Told Proposals::findingsFixed() const
{
    int found = 0, mended = 0;
    for (const PeriodicCheck &check : m_records.checks) {
        const bool isFound = check.result.is(View("open")) || check.result.is(View("mended"));
        if (!isFound || !isIn(check.checkedOn))
            continue;
        ++found;
        mended += check.result.is(View("mended")) || check.mendedOn.isValid();
    }
    if (found == 0)
        return {};
    return documented(valueOf(mended, found),
                      tr("checks since %1 that found something: %2; mended: %3").arg(day(m_from)).arg(found).arg(mended));
}

// H-12: what was found and put right, written down, makes it a 3.
Told Proposals::ruleReview() const
{
    const QList<PeriodicCheck> checks = checked(QStringLiteral("rule"));
    if (!checks.isEmpty())
        return documented(isUnmended(checks.last())                      ? AnswerValue::Partly
                              : checks.last().remedy.trimmed().isEmpty() ? AnswerValue::Done
                                                                         : AnswerValue::DoneReviewed,
                          tr("the rules were read again on %1").arg(day(checks.last().checkedOn)));
    const PeriodicCheck *last = latestCheck(m_records.checks, QStringLiteral("rule"), m_to);
    if (!last)
        return {};
    return documented(AnswerValue::None0,
                      tr("no reading of the rules is recorded since %1, the last was on %2").arg(day(m_from), day(last->checkedOn)));
}

QList<Proposal> Proposals::all() const
{
    constexpr std::pair<const char *, Told (Proposals::*)() const> rules[] = {
        {"human.training", &Proposals::training},
        {"training-audit.training-record", &Proposals::trainingRecord},
        {"human.secrecy", &Proposals::secrecy},
        {"organisational.first-report", &Proposals::firstReport},
        {"requests.complaints", &Proposals::complaints},
        {"organisational.periodic-check", &Proposals::periodicCheck},
        {"training-audit.access-logs", &Proposals::accessLogs},
        {"technical.leavers", &Proposals::leavers},
        {"training-audit.report-duty", &Proposals::reportDuty},
        {"training-audit.findings-fixed", &Proposals::findingsFixed},
        {"training-audit.rule-review", &Proposals::ruleReview},
    };
    QList<Proposal> proposals = deskProposals(m_book, m_from, m_to);
    const auto isTold = [&](QLatin1StringView question) { // complaints that came in say more than who would take them
        return std::any_of(proposals.cbegin(), proposals.cend(), [&](const Proposal &one) { return one.question == question; });
    };
    for (const auto &[question, tell] : rules)
        if (Told told = (this->*tell)(); told && !isTold(QLatin1StringView(question))) {
            told->question = QLatin1StringView(question);
            proposals << *told;
        }
    return proposals;
}

} // namespace

QList<Proposal> proposalsOf(const BookRecords &records, int year)
{
    const Proposals proposals(records, year);
    return proposals.all();
}
