// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"
#include "workspace/incidentwork.h"

// How an incident stands, in words: for the list, the head of an open one, and whatever else counts its days.

// "2026-11-26 (Thu)"; empty for no day.
QString dayWords(QDate day);
// "2 days left", "today", "3 days late".
QString leftWords(QDate day, QDate today);

// What is due next and how long there is left, or that nothing is; `isLate` colours it, and the words say it.
struct Countdown
{
    QString words;
    bool isLate = false;
};
// The line of an open incident: what was filed, what comes next, and within which days.
Countdown countdownOf(const Incident &incident, const DeskRecords &desks, QDate today);
// The short one of the list.
Countdown nextDueWords(const Incident &incident, const DeskRecords &desks, QDate today);

// Open, reportable, late, closed.
State stateOf(const Incident &incident, const DeskRecords &desks, QDate today);

// Its title, or what stands for one.
QString nameOf(const Incident &incident);
