// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action.h"
#include "reviewyear.h"

// A day by which something has to be done.
struct Deadline
{
    QString kind; // "action" or "review"
    QUuid record; // an Action, or a ReviewYear
    int revision = 0; // of the record
    QString title; // never empty
    QString who; // may be empty
    QDate date;
    int daysLeft = 0; // negative when the day has passed

    bool operator==(const Deadline &) const = default;
};

// The last day of the business year; no date for a month that is none.
QDate lastDayOf(int fiscalYear, int firstMonth);

// What is still to be done, the earliest first: open actions that have a day, and the reviews that were started and not closed,
// by the end of their business year. `firstMonth` is the firm's, 1 to 12.
QList<Deadline> deadlinesOf(const QList<Action> &actions, const QList<ReviewYear> &years, int firstMonth, QDate today);
