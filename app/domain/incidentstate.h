// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breach.h"
#include "deskrecords.h"

#include <initializer_list>

// The record's fields as facts of the decision: what is not known counts as possible where the law says so (Guidelines 3-5-3-1).
BreachFacts breachFactsOf(const Incident &incident);
BreachDecision decisionOf(const Incident &incident, const Calendar &calendar);
// The same with what was sent: a notice to the client counts from the earlier of both days.
BreachDecision decisionOf(const Incident &incident, const DeskRecords &desks);

// The decision in one word for comparing, e.g. "reportable 1,3 60"; stored in Incident::turned.
QString signatureOf(const BreachDecision &decision);

// The day of the earliest of these kinds, e.g. "first"; invalid where nothing was sent, or no day is given.
QDate filedOn(const QList<Filing> &filings, std::initializer_list<QLatin1StringView> kinds);

// Whether there is a situation of Article 26(1), first sentence, reported by whom it may be: also where a contractor was freed by
// telling its client. False for a drill.
bool isReportable(const Incident &incident, const DeskRecords &desks);
// The day on which the persons were told, by the record or by what was sent; where nobody can be reached, the day of the
// publication in its place (Article 26(2)). Invalid while neither was done.
QDate personsToldOn(const Incident &incident, const DeskRecords &desks);

// Something an incident has to do by a day.
struct IncidentDue
{
    enum class Kind { First, Final, Client, Step };

    Kind kind;
    QString step; // of Kind::Step: its code
    QUuid record; // the incident, or the planned entry of a step
    int revision = 0;
    QDate from; // of First and Client: the day from which it is urgent
    QDate date; // the last day
    QDate doneOn; // valid once it is done

    bool isLate(QDate today) const { return !doneOn.isValid() && date.isValid() && date < today; }
    bool operator==(const IncidentDue &) const = default;
};

// The first report, as contractor the notice to the client, the final report, and steps with a day, in this order; nothing for a
// drill, and nothing without a day. Reports filed count as done: a first report also by a final one, a final one only by itself. A
// contractor whose client was told has no report to make, and one that reports need not tell. Closing does nothing of it.
QList<IncidentDue> duesOf(const Incident &incident, const DeskRecords &desks);
// The next one that is not done, of an open incident.
std::optional<IncidentDue> nextDueOf(const Incident &incident, const DeskRecords &desks);

// The steps I-01 to I-16 as they stand.
struct StepState
{
    enum class State { Open, Planned, Done, NotNeeded };

    QString step;
    State state = State::Open;
    QDate on, due;
    QString who;
    QUuid entry; // null while there is none

    bool operator==(const StepState &) const = default;
};
// `steps` are the codes in their order with the day by which each should be done, the day of knowing being day 1, 0 for none. The
// days of the decision go before it for I-06 and I-09. What the record tells by itself is done without an entry; what the decision
// does not ask for is not needed; a planned entry leaves the step planned.
QList<StepState> stepsOf(const Incident &incident, const DeskRecords &desks, const QList<std::pair<QString, int>> &steps);

// Complaints that name the same source: a holding, a contractor, or the same other party by name.
struct ComplaintGroup
{
    QString key; // stable: the id, or the name as compared
    QString name; // of the other party; empty for holdings and contractors
    QList<QUuid> complaints;

    bool operator==(const ComplaintGroup &) const = default;
};
// Groups of at least two, the largest first. A complaint may be in several.
QList<ComplaintGroup> sameSource(const QList<Complaint> &complaints);
