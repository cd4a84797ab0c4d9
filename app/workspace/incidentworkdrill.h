// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentwork.h"

// Practice: an incident with made-up facts, kept in a record of its own that counts nowhere. Nothing else of the book is touched.

// Starts a scenario: a record marked as practice with what arrives first in its time line.
struct StartedDrill
{
    Change change;
    QUuid record;
};
StartedDrill startingDrill(const Drill &drill, const Book &book, const Moment &now);

// How many of its turns were told.
int turnsTold(const Incident &incident, const Drill &drill, const DeskRecords &desks);
// Tells the next one: it goes into the time line. Empty when all were told.
Change tellingNext(const Incident &incident, const Drill &drill, const Book &book, const Moment &now);

QStringList pointsDone(const Incident &incident); // ids of what was ticked
Incident withPoint(const Incident &incident, const QString &point, bool isDone);

// What the practice shows at its end: the record beside what it should hold.
struct DrillReview
{
    struct Column
    {
        QString label, expected, written; // in words

        bool operator==(const Column &) const = default;
    };

    BreachDecision expected, reached;
    bool isSame = false; // outcome, types and days
    QStringList well, missed; // points ticked and not, and the answer reached or not, a sentence each
    QList<Column> different; // coded and counted fields in which the record says otherwise
};
DrillReview reviewOf(const Incident &incident, const Drill &drill, const Book &book, const IncidentTexts &texts);
// The review as the text that is kept with the record.
QString lessonOf(const DrillReview &review);
