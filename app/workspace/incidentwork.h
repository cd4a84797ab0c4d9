// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bookdesks.h"
#include "content/breachtexts.h"
#include "content/incidentguide.h"
#include "content/incidentline.h"
#include "domain/incidentstate.h"

// The incident desk: how an incident begins, and how it changes together with its time line. Changes are one step for
// Book::apply(). Nothing here asks for the day: it is given.

// The texts behind steps, report and decision.
struct IncidentTexts
{
    IncidentGuide guide;
    BreachTexts breach;

    static Result<IncidentTexts> load(const Library &library);
};

// When something is written down.
struct Moment
{
    QDate day;
    QString time; // "14:05"

    static Moment now(QDate today);
};

// Known at this moment. One in which nothing else was written yet is given again: the button pressed twice makes one record.
Incident newIncident(const Book &book, const Moment &now);

// Stores an edited record. Where its answer turned, a line of the time line says so in the same step: always when the outcome is
// another or a type came up, and when something that was said before was said differently. Filling in what was open and finding
// less than feared is noted on the record only.
Change storing(const Book &book, const IncidentTexts &texts, const Incident &before, const Incident &after, const Moment &now);

// What turned the answer, in one or two sentences; empty where both are the same.
QString turnOf(const BreachDecision &before, const BreachDecision &after, const BreachTexts &texts, Language language);
// The answer in one line: its title, the types, the days.
QString answerOf(const BreachDecision &decision, const BreachTexts &texts, Language language);

// Codes of the steps with the day by which each should be done, for stepsOf().
QList<std::pair<QString, int>> stepDays(const IncidentGuide &guide);

// A step as done at this moment: what was planned becomes done. That of the decision keeps the answer as it is.
Change doingStep(const Book &book, const IncidentTexts &texts, const Incident &incident, const QString &step, const Moment &now,
                 const QString &who);
// A step as planned until `due`, which may be open.
Change planningStep(const Book &book, const IncidentTexts &texts, const Incident &incident, const QString &step, QDate due,
                    const QString &who);
// Takes back what was written about a step: the last day it was done, else its plan. Empty where the record itself tells it.
Change undoingStep(const Book &book, const Incident &incident, const QString &step);

// The name written last in a time line of this book, else that of the person in charge of the firm.
QString lastName(const Book &book);

// Kinds of entries, as in the list "incident_entries".
namespace entry {
inline const QString fact = QStringLiteral("fact"), step = QStringLiteral("step"), contact = QStringLiteral("contact"),
                     decision = QStringLiteral("decision"), filed = QStringLiteral("filed"), changed = QStringLiteral("changed"),
                     note = QStringLiteral("note");
} // namespace entry

// A line for the time line of `incident`, of this moment.
IncidentEntry entryOf(const Incident &incident, const QString &kind, const QString &text, const Moment &now, const QString &who = {});

// How many incidents are open, and of how many something is late; drills count nowhere.
struct IncidentsWaiting
{
    int open = 0, late = 0;
};
IncidentsWaiting incidentsWaiting(const DeskRecords &desks, QDate today);
