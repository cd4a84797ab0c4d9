// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskyear.h"

#include "incidentstate.h"
#include "requeststate.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

QDate dayOf(const Incident &incident)
{
    return incident.knownOn.isValid() ? incident.knownOn : incident.foundOn.isValid() ? incident.foundOn : incident.occurredOn;
}

// Whether what was due by `due` came after it, or is still missing.
bool isLate(QDate due, QDate doneOn, bool isOpen, QDate today)
{
    return due.isValid() && (doneOn.isValid() ? doneOn > due : isOpen && due < today);
}

bool isLate(const Incident &incident, const DeskRecords &desks, QDate today)
{
    const QList<IncidentDue> dues = duesOf(incident, desks);
    return std::any_of(dues.begin(), dues.end(), [&](const IncidentDue &due) {
        return due.kind != IncidentDue::Kind::Step && isLate(due.date, due.doneOn, true, today);
    });
}

void count(const Incident &incident, const DeskRecords &desks, QDate today, DeskYear &year)
{
    if (isPractice(incident)) {
        ++year.drills;
        return;
    }
    if (isReportable(incident, desks)) {
        ++year.reportable;
    } else {
        ++year.notReportable;
        year.undecided += decisionOf(incident, desks).outcome == View("o-case-by-case");
    }
    year.lateIncidents += isLate(incident, desks, today);
}

void count(const Request &request, QDate today, DeskYear &year)
{
    ++year.requests;
    ++year.requestKinds[request.kind.value];
    ++year.requestOutcomes[request.outcome.value];
    year.openRequests += isOpen(request);
    year.lateRequests += isLate(answerDueOf(request), request.answeredOn, isOpen(request), today);
}

void count(const Complaint &complaint, QDate today, DeskYear &year)
{
    ++year.complaints;
    ++year.complaintResults[complaint.result.value];
    year.openComplaints += isOpen(complaint);
    year.lateComplaints += isLate(complaint.callbackOn, complaint.answeredOn, isOpen(complaint), today);
}

} // namespace

DeskYear deskYearOf(const DeskRecords &desks, QDate firstDay, QDate lastDay, QDate today)
{
    const auto isIn = [&](QDate day) { return day.isValid() && day >= firstDay && day <= lastDay; };
    DeskYear year;
    for (const Incident &incident : desks.incidents)
        if (isIn(dayOf(incident)))
            count(incident, desks, today, year);
    for (const Request &request : desks.requests)
        if (isIn(request.receivedOn))
            count(request, today, year);
    for (const Complaint &complaint : desks.complaints)
        if (isIn(complaint.receivedOn))
            count(complaint, today, year);
    return year;
}
