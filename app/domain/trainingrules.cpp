// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include <QSet>

#include <algorithm>

namespace {

using View = QLatin1StringView;

// A book without records of a kind keeps them elsewhere, or not at all: that is what the checklist asks. These checks look only
// at what somebody began to write down here.

constexpr int daysToTrain = 30; // after joining

QString named(const QString &name) { return name.trimmed().isEmpty() ? QStringLiteral("—") : name.trimmed(); }

QDate leftSince(const BookRecords &records) { return yearStartOf(records.today, records.firm.fiscalStart).addYears(-1); }

// One case for all these people, of whom it names a few; none without anybody.
Cases caseOf(const QList<Person> &people, const char *columns)
{
    constexpr qsizetype enough = 20;
    if (people.isEmpty())
        return {};
    const QList<Person> few = people.first(std::min(people.size(), enough));
    QList<Subject> subjects;
    for (const Person &person : few)
        subjects << subjectOf(person, columns);
    const QString more = people.size() > enough ? QStringLiteral(" / …") : QString();
    return {{subjects, {QString::number(people.size()), named(namesOf(few) + more)}}};
}

Cases trainingOverdue(const BookRecords &records)
{
    const Training *last = latestTraining(records.training.trainings, records.today);
    if (!last || nextDueOf(*last) >= records.today)
        return {};
    return {{{subjectOf(*last, "next_due held_on")},
             {named(last->theme), last->heldOn.toString(Qt::ISODate), nextDueOf(*last).toString(Qt::ISODate)}}};
}

// Staff who never took part in any, once there was time for it after they joined.
QList<Person> neverTrained(const BookRecords &records)
{
    QList<Person> people = staffOn(records.training.people, records.today);
    people.removeIf([&](const Person &person) { return person.joinedOn > records.today.addDays(-daysToTrain); });
    return untrained(people, records.training.trainings, QDate(1, 1, 1), records.today);
}

bool hasHeldTraining(const BookRecords &records) { return latestTraining(records.training.trainings, records.today); }

Cases peopleNeverTrained(const BookRecords &records)
{
    return hasHeldTraining(records) ? caseOf(neverTrained(records), "joined_on left_on") : Cases();
}

// The yearly training took place, and somebody who knows it from other years took no part.
Cases peopleMissingThisYear(const BookRecords &records)
{
    const QDate start = yearStartOf(records.today, records.firm.fiscalStart);
    const QList<Training> &trainings = records.training.trainings;
    const bool wasHeld = std::any_of(trainings.begin(), trainings.end(), [&](const Training &training) {
        return training.kind.is(View("yearly")) && training.heldOn >= start && training.heldOn <= records.today;
    });
    if (!wasHeld)
        return {};
    QList<Person> people = untrained(staffOn(records.training.people, records.today), trainings, start, records.today);
    QSet<QUuid> never;
    for (const Person &person : untrained(people, trainings, QDate(1, 1, 1), start))
        never << person.id;
    people.removeIf([&](const Person &person) { return never.contains(person.id); });
    return caseOf(people, "joined_on left_on");
}

Cases pledgesMissing(const BookRecords &records)
{
    if (records.training.pledges.isEmpty())
        return {};
    return caseOf(withoutPledge(records.training, leftSince(records), records.today), "joined_on left_on");
}

// A case for each of what is due by that kind and was not done in time.
template<class Tell> Cases overdue(const BookRecords &records, DueKind kind, Tell &&tell)
{
    Cases cases;
    for (const TrainingDue &due : trainingDues(records.training, records.firm.fiscalStart, records.today))
        if (due.kind == kind && due.date < records.today)
            tell(due, cases);
    return cases;
}

Cases accessNotStopped(const BookRecords &records)
{
    return overdue(records, DueKind::Access, [&](const TrainingDue &due, Cases &cases) {
        const QStringList values{named(due.name), due.date.toString(Qt::ISODate)};
        for (const AccessReview &review : records.training.accessReviews)
            if (review.id == due.record)
                return cases.append({{subjectOf(review, "stopped_on last_day")}, values});
        for (const Person &person : records.training.people)
            if (person.id == due.record)
                return cases.append({{subjectOf(person, "left_on")}, values});
    });
}

Cases disposalUnconfirmed(const BookRecords &records)
{
    Cases cases;
    for (const Disposal &disposal : records.training.disposals)
        if (isUnconfirmed(disposal) && disposal.disposedOn < records.today)
            cases.append({{subjectOf(disposal, "confirmed_on certificate disposed_on")},
                          {named(disposal.target), disposal.disposedOn.toString(Qt::ISODate)}});
    return cases;
}

Cases checkOverdue(const BookRecords &records)
{
    return overdue(records, DueKind::Check, [&](const TrainingDue &due, Cases &cases) {
        for (const PeriodicCheck &check : records.training.checks)
            if (check.id == due.record)
                cases.append({{subjectOf(check, "next_due checked_on kind")},
                              {check.kind.value, check.checkedOn.toString(Qt::ISODate), due.date.toString(Qt::ISODate)}});
    });
}

} // namespace

QList<BookRule> trainingRules()
{
    return {{"access.not_stopped", Severity::Now, accessNotStopped},
            {"training.people_missing", Severity::Soon, peopleNeverTrained},
            {"training.overdue", Severity::Soon, trainingOverdue},
            {"check.overdue", Severity::Soon, checkOverdue},
            {"disposal.unconfirmed", Severity::Soon, disposalUnconfirmed},
            {"training.year_missing", Severity::Later, peopleMissingThisYear},
            {"pledge.missing", Severity::Later, pledgesMissing}};
}
