// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentwords.h"

#include "domain/text.h"

#include <QLocale>

#include <algorithm>

namespace {

using Due = IncidentDue::Kind;

struct IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

QString nameOf(const IncidentDue &due)
{
    switch (due.kind) {
    case Due::First: return IncidentWords::tr("First report");
    case Due::Final: return IncidentWords::tr("Final report");
    case Due::Client: return IncidentWords::tr("Notice to the client");
    case Due::Step: return IncidentWords::tr("Step %1").arg(due.step);
    }
    return {};
}

QString shortDay(QDate day)
{
    return QLocale(IncidentWords::tr("en", "code of the language, for dates"))
        .toString(day, IncidentWords::tr("d MMM", "a day of this year"));
}

// "First report: 2 days left"
QString dueWords(const IncidentDue &due, QDate today)
{
    if (due.isLate(today))
        return IncidentWords::tr("%1, %2", "what is late, by how long").arg(nameOf(due), leftWords(due.date, today));
    return due.date == today
        ? IncidentWords::tr("%1: today").arg(nameOf(due))
        : IncidentWords::tr("%1: %2", "what is due, how long there is left").arg(nameOf(due), leftWords(due.date, today));
}

// "First report: 2 days left (day 3 to 5: 26 Nov to 28 Nov)"
QString runningWords(const IncidentDue &due, QDate today)
{
    const QString left = dueWords(due, today);
    return due.from.isValid() ? IncidentWords::tr("%1 (day 3 to 5: %2 to %3)").arg(left, shortDay(due.from), shortDay(due.date))
                              : IncidentWords::tr("%1 (%2)", "what is due and how long, the day").arg(left, dayWords(due.date));
}

} // namespace

QString dayWords(QDate day)
{
    if (!day.isValid())
        return {};
    return QLocale(IncidentWords::tr("en", "code of the language, for dates"))
        .toString(day, IncidentWords::tr("yyyy-MM-dd (ddd)", "a day with its weekday"));
}

QString leftWords(QDate day, QDate today)
{
    const auto days = int(today.daysTo(day));
    if (days < 0)
        return IncidentWords::tr("%n days late", nullptr, -days);
    return days == 0 ? IncidentWords::tr("today") : IncidentWords::tr("%n days left", nullptr, days);
}

Countdown countdownOf(const Incident &incident, const DeskRecords &desks, QDate today)
{
    if (isPractice(incident))
        return {IncidentWords::tr("Practice: nothing of it is due, and it counts nowhere.")};
    if (incident.closedOn.isValid())
        return {IncidentWords::tr("Closed on %1.").arg(dayWords(incident.closedOn))};
    QStringList parts;
    for (const IncidentDue &due : duesOf(incident, desks))
        if (due.doneOn.isValid() && due.kind != Due::Step)
            parts << IncidentWords::tr("%1: done on %2").arg(nameOf(due), shortDay(due.doneOn));
    const auto next = nextDueOf(incident, desks);
    if (next)
        parts << runningWords(*next, today);
    else if (parts.isEmpty())
        parts << IncidentWords::tr("No day is running. See the decision.");
    return {parts.join(IncidentWords::tr(" · ", "between what was done and what is due")), next && next->isLate(today)};
}

Countdown nextDueWords(const Incident &incident, const DeskRecords &desks, QDate today)
{
    const auto next = nextDueOf(incident, desks);
    if (!next)
        return {};
    return {dueWords(*next, today), next->isLate(today)};
}

State stateOf(const Incident &incident, const DeskRecords &desks, QDate today)
{
    if (isPractice(incident))
        return {Mark::Fresh, IncidentWords::tr("Practice")};
    if (incident.closedOn.isValid())
        return {Mark::Done, IncidentWords::tr("Closed")};
    const auto next = nextDueOf(incident, desks);
    if (next && next->isLate(today))
        return {Mark::Late, IncidentWords::tr("Late")};
    return decisionOf(incident, desks).reportable ? State{Mark::Watch, IncidentWords::tr("To be reported")}
                                                  : State{Mark::Open, IncidentWords::tr("Open")};
}

QString nameOf(const Incident &incident)
{
    const QString title = oneLine(firstOf(incident.title.trimmed(), 120));
    return title.isEmpty() ? IncidentWords::tr("(no title yet)") : title;
}
