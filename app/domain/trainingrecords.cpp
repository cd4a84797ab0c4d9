// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingrecords.h"

#include "reviewyear.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace {

using View = QLatin1StringView;

constexpr int monthsToMakeUp = 1, monthsToConfirm = 1; // own choice: no law sets a day

template<class R> const R *latest(const QList<R> &records, QDate R::*day, QDate today, const std::function<bool(const R &)> &fits)
{
    const R *found = nullptr;
    for (const R &record : records)
        if ((record.*day).isValid() && record.*day <= today && fits(record) && (!found || record.*day > found->*day))
            found = &record;
    return found;
}

// Signed by that day; one that is being prepared binds nobody yet.
bool hasPledge(const QList<Pledge> &pledges, const QUuid &person, const QStringList &kinds, QDate day)
{
    return std::any_of(pledges.begin(), pledges.end(), [&](const Pledge &pledge) {
        return pledge.people.has(person) && kinds.contains(pledge.kind.value) && pledge.signedOn.isValid() && pledge.signedOn <= day;
    });
}

// The names of these people; of those who are no longer listed there is none.
QString namesOf(const Links<Person> &links, const QList<Person> &people)
{
    QList<Person> found;
    for (const Person &person : people)
        if (links.has(person.id))
            found << person;
    return namesOf(found);
}

// A training that is planned takes the place of the one that would be due, unless it is of another kind.
void addTrainings(const TrainingRecords &records, QDate today, QList<TrainingDue> &dues)
{
    const Training *last = latestTraining(records.trainings, today);
    const Training *planned = nullptr;
    for (const Training &training : records.trainings)
        if (training.heldOn > today && (!planned || training.heldOn < planned->heldOn))
            planned = &training;
    if (planned)
        dues.append({DueKind::Training, planned->id, planned->revision, planned->theme, planned->heldOn});
    if (last && (!planned || (!planned->kind.isEmpty() && planned->kind != last->kind)))
        dues.append({DueKind::Training, last->id, last->revision, last->theme, nextDueOf(*last)});
    for (const Training &training : records.trainings) // one for a few, which says itself when it is to be repeated
        if (&training != last && training.nextDue.isValid() && training.heldOn <= today && !training.kind.is(View("yearly")))
            if (latest<Training>(records.trainings, &Training::heldOn, today,
                                 [&](const Training &other) { return other.kind == training.kind; })
                == &training)
                dues.append({DueKind::Training, training.id, training.revision, training.theme, training.nextDue});
    for (const Training &training : records.trainings)
        if (!stillAbsent(training, records, today).isEmpty())
            dues.append({DueKind::MakeUp, training.id, training.revision, training.theme, training.heldOn.addMonths(monthsToMakeUp)});
}

void addChecks(const TrainingRecords &records, QDate today, QList<TrainingDue> &dues)
{
    QStringList kinds;
    for (const PeriodicCheck &check : records.checks)
        if (!check.kind.isEmpty() && !kinds.contains(check.kind.value)) // without a kind there is nothing to repeat
            kinds << check.kind.value;
    for (const QString &kind : kinds)
        if (const PeriodicCheck *check = latestCheck(records.checks, kind, today))
            dues.append({DueKind::Check, check->id, check->revision, kind, nextDueOf(*check)});
}

void addAccess(const TrainingRecords &records, QDate leftSince, QList<TrainingDue> &dues)
{
    for (const AccessReview &review : records.accessReviews)
        if (review.lastDay.isValid() && !review.stoppedOn.isValid())
            dues.append({DueKind::Access, review.id, review.revision, namesOf(review.people, records.people), review.lastDay});
    for (const Person &person : withoutAccessReview(records, leftSince))
        dues.append({DueKind::Access, person.id, person.revision, nameOf(person), person.leftOn});
}

} // namespace

bool isTrainingRecord(QLatin1StringView type)
{
    constexpr std::array plurals{Schema<Person>::plural,    Schema<Training>::plural,      Schema<Pledge>::plural,
                                 Schema<DeskEntry>::plural, Schema<PeriodicCheck>::plural, Schema<AccessReview>::plural,
                                 Schema<Disposal>::plural};
    return std::any_of(plurals.begin(), plurals.end(), [&](const char *plural) { return type == View(plural); });
}

QDate yearStartOf(QDate day, int firstMonth) { return {fiscalYearOf(day, firstMonth), firstMonth, 1}; }

QList<Person> staffOn(const QList<Person> &people, QDate day)
{
    QList<Person> staff;
    for (const Person &person : people)
        if ((!person.joinedOn.isValid() || person.joinedOn <= day) && (!person.leftOn.isValid() || person.leftOn >= day))
            staff << person;
    return staff;
}

QList<Person> leaversSince(const QList<Person> &people, QDate from, QDate day)
{
    QList<Person> leavers;
    for (const Person &person : people)
        if (person.leftOn.isValid() && person.leftOn >= from && person.leftOn <= day)
            leavers << person;
    return leavers;
}

QDate dayOfTraining(const Training &training, const QUuid &person)
{
    if (training.attended.has(person))
        return training.heldOn;
    return training.absent.has(person) ? training.madeUpOn : QDate();
}

QList<Person> untrained(const QList<Person> &people, const QList<Training> &trainings, QDate from, QDate to)
{
    QSet<QUuid> trained;
    for (const Training &training : trainings)
        for (const QUuid &id : training.attended.ids + training.absent.ids)
            if (const QDate day = dayOfTraining(training, id); day.isValid() && day >= from && day <= to)
                trained << id;
    QList<Person> left = people;
    left.removeIf([&](const Person &person) { return trained.contains(person.id); });
    return left;
}

QList<Person> stillAbsent(const Training &training, const TrainingRecords &records, QDate today)
{
    const bool isMadeUp = training.madeUpOn.isValid() && training.madeUpOn <= today;
    if (isMadeUp || training.absent.isEmpty() || !training.heldOn.isValid() || training.heldOn > today)
        return {};
    QList<Person> absent = staffOn(records.people, today);
    absent.removeIf([&](const Person &person) { return !training.absent.has(person.id); });
    return untrained(absent, records.trainings, training.heldOn, today);
}

const Training *latestTraining(const QList<Training> &trainings, QDate today)
{
    const auto isYearly = [](const Training &training) { return training.kind.is(View("yearly")); };
    const Training *yearly = latest<Training>(trainings, &Training::heldOn, today, isYearly);
    return yearly ? yearly : latest<Training>(trainings, &Training::heldOn, today, [](const Training &) { return true; });
}

const PeriodicCheck *latestCheck(const QList<PeriodicCheck> &checks, const QString &kind, QDate today)
{
    return latest<PeriodicCheck>(checks, &PeriodicCheck::checkedOn, today,
                                 [&](const PeriodicCheck &check) { return check.kind.value == kind; });
}

QDate nextDueOf(const Training &training) { return training.nextDue.isValid() ? training.nextDue : training.heldOn.addYears(1); }
QDate nextDueOf(const PeriodicCheck &check) { return check.nextDue.isValid() ? check.nextDue : check.checkedOn.addYears(1); }

QList<Person> withoutPledge(const TrainingRecords &records, QDate leftSince, QDate today)
{
    QList<Person> without;
    for (const Person &person : staffOn(records.people, today))
        if (!hasPledge(records.pledges, person.id, {QStringLiteral("joining"), QStringLiteral("work-rules")}, today))
            without << person;
    for (const Person &person : leaversSince(records.people, leftSince, today.addDays(-1)))
        if (!hasPledge(records.pledges, person.id, {QStringLiteral("leaving")}, today))
            without << person;
    return without;
}

QList<Person> withoutAccessReview(const TrainingRecords &records, QDate leftSince)
{
    QSet<QUuid> looked;
    for (const AccessReview &review : records.accessReviews)
        if (review.lastDay.isValid() || review.stoppedOn.isValid())
            for (const QUuid &id : review.people.ids)
                looked << id;
    QList<Person> without;
    for (const Person &person : records.people)
        if (person.leftOn.isValid() && person.leftOn >= leftSince && !looked.contains(person.id))
            without << person;
    return without;
}

bool isUnconfirmed(const Disposal &disposal)
{
    return disposal.disposedOn.isValid() && !disposal.confirmedOn.isValid() && disposal.certificate.trimmed().isEmpty();
}

bool isUnmended(const PeriodicCheck &check) { return check.result.is(View("open")) && !check.mendedOn.isValid(); }

QList<TrainingDue> trainingDues(const TrainingRecords &records, int firstMonth, QDate today)
{
    QList<TrainingDue> dues;
    addTrainings(records, today, dues);
    addChecks(records, today, dues);
    addAccess(records, yearStartOf(today, firstMonth).addYears(-1), dues);
    for (const Disposal &disposal : records.disposals)
        if (isUnconfirmed(disposal) && disposal.disposedOn <= today)
            dues.append(
                {DueKind::Disposal, disposal.id, disposal.revision, disposal.target, disposal.disposedOn.addMonths(monthsToConfirm)});
    return dues;
}

QString nameOf(const Person &person) { return person.name.trimmed().isEmpty() ? person.group.trimmed() : person.name.trimmed(); }

QString namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names << nameOf(person);
    return names.join(QStringLiteral(" / "));
}
