// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskentry.h"
#include "disposal.h"
#include "periodiccheck.h"
#include "training.h"

#include <functional>

// What the firm keeps of its people, their training and its own checks. Copies are cheap: lists share their records.
struct TrainingRecords
{
    QList<Person> people;
    QList<Training> trainings;
    QList<Pledge> pledges;
    QList<DeskEntry> deskEntries;
    QList<PeriodicCheck> checks;
    QList<AccessReview> accessReviews;
    QList<Disposal> disposals;
    // What a kind of check is called.
    std::function<QString(const QString &)> checkName = [](const QString &code) { return code; };
};

enum class DueKind { Training, MakeUp, Check, Access, Disposal };

// Something of these records that has to be done by a day.
struct TrainingDue
{
    DueKind kind;
    QUuid record; // the training, check, access review or disposal it comes from; the person, where nobody opened a review yet
    int revision = 0; // of the record
    QString name; // of the training or what was disposed of, the code of a kind of check, the names of people; may be empty
    QDate date;

    bool operator==(const TrainingDue &) const = default;
};

// Whether records with that plural of their schema are among these.
bool isTrainingRecord(QLatin1StringView type);

// The first day of the fiscal year of that day; `firstMonth` is 1 to 12.
QDate yearStartOf(QDate day, int firstMonth);

// Who works for the firm on that day: has joined, as far as is known, and has not left before it.
QList<Person> staffOn(const QList<Person> &people, QDate day);
// Who has left by that day, but not before `from`. What is longer ago is not asked for.
QList<Person> leaversSince(const QList<Person> &people, QDate from, QDate day);
// The day on which somebody took part: that of the training, or of its make-up for who was absent; no date otherwise.
QDate dayOfTraining(const Training &training, const QUuid &person);
// Those of `people` who took part in no training from `from` to `to`.
QList<Person> untrained(const QList<Person> &people, const QList<Training> &trainings, QDate from, QDate to);
// Who was absent, works here still and took part in nothing since; nobody once it is made up.
QList<Person> stillAbsent(const Training &training, const TrainingRecords &records, QDate today);
// The latest training held by that day that is repeated: the latest yearly one, else the latest of any kind. Null without one.
const Training *latestTraining(const QList<Training> &trainings, QDate today);
// The latest check of a kind done by that day; null without one.
const PeriodicCheck *latestCheck(const QList<PeriodicCheck> &checks, const QString &kind, QDate today);
// The day written down as the next, else one year after.
QDate nextDueOf(const Training &training);
QDate nextDueOf(const PeriodicCheck &check);

// Who has no pledge: staff without one on joining or a confirmation of the work rules, leavers without one on leaving.
QList<Person> withoutPledge(const TrainingRecords &records, QDate leftSince, QDate today);
// Who leaves, or has left since that day, without a record that the access was looked at.
QList<Person> withoutAccessReview(const TrainingRecords &records, QDate leftSince);
// Neither confirmed nor with a certificate.
bool isUnconfirmed(const Disposal &disposal);
// Found and not mended yet.
bool isUnmended(const PeriodicCheck &check);

// Everything due, past or to come, in the order of the kinds.
QList<TrainingDue> trainingDues(const TrainingRecords &records, int firstMonth, QDate today);
// What the records call somebody: the name, else the role.
QString nameOf(const Person &person);
QString namesOf(const QList<Person> &people); // "A / B", alike in every language
