// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <functional>

enum class Severity { Later = 1, Soon, Now };

// A record that a finding is about; `columns`, separated by spaces, are what the finding rests on, the first the one to repair.
struct Subject
{
    QLatin1StringView type; // plural of its schema
    QUuid id;
    QLatin1StringView columns;

    bool operator==(const Subject &) const = default;
};

// Something in the book that contradicts something else in it. Its texts belong to the code in the pack's crosschecks.json.
struct Finding
{
    QLatin1StringView code; // stable, "subject.problem"
    Severity severity;
    QList<Subject> subjects;
    QStringList values; // for %1 … of the texts

    bool operator==(const Finding &) const = default;
};

// All that the cross-checks look at. Copies are cheap: lists share their records.
struct BookRecords
{
    Firm firm;
    QList<Purpose> purposes;
    QList<Contractor> contractors;
    QList<Holding> holdings;
    QList<Answer> answers;
    QList<Action> actions;
    int year = 0; // under review; answers of other years are not looked at
    QDate today;
    std::function<bool(const QString &)> isVague = [](const QString &) { return false; }; // of a purpose's text
};

// What contradicts what, the most severe first, then in the order of the checks and of the records.
QList<Finding> findingsOf(const BookRecords &records);

// The codes of all checks.
QStringList findingCodes();

// A digest of what the finding rests on: it changes when one of those fields does. Kept in a Dismissal.
QString stateOf(const Finding &finding, const BookRecords &records);

// The record of setting a finding aside.
Dismissal dismissalOf(const Finding &finding, const QString &reason, const BookRecords &records);

// The findings without those set aside whose facts are still the same.
QList<Finding> withoutDismissed(const QList<Finding> &findings, const QList<Dismissal> &dismissals, const BookRecords &records);
