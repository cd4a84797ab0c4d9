// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentwork.h"

// The end of an incident, and what is made of it against the next.

// What is still to be done, one sentence each: reports, notices, items that are not final, steps, plans. For a look before closing
// on that day; nothing of it keeps the record open.
QStringList openPointsOf(const Incident &incident, const Book &book, const IncidentTexts &texts, QDate today);

// Closes the record on this day; the time line keeps the answer as it stood and what was open.
Change closing(const Book &book, const IncidentTexts &texts, const Incident &incident, const Moment &now, const QString &who);
Change reopening(const Incident &incident, const Moment &now, const QString &who);

// What is planned against the next time, a line each, without those that are actions of this incident already.
QStringList plannedMeasures(const Incident &incident, const Book &book);
// An action for each of them, due on that day; of the year under review. None for a drill.
Change actionsFrom(const Incident &incident, const Book &book, QDate due, const QString &who, int year);
// A training about it, not held yet and to be held by `until`; none where there is one, and none for a drill.
Change trainingFrom(const Incident &incident, const Book &book, QDate until);
