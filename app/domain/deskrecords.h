// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "closedday.h"
#include "complaint.h"
#include "deskcheck.h"
#include "incident.h"
#include "request.h"

// What the desks keep, as far as dates and findings look at it.
struct DeskRecords
{
    QList<Incident> incidents;
    QList<IncidentEntry> entries;
    QList<Filing> filings;
    QList<Complaint> complaints;
    QList<Request> requests;
    QList<DeskCheck> checks;
    QList<ClosedDay> closedDays;

    Calendar calendar() const; // with the days the firm added
    const Incident *incident(const QUuid &id) const; // null without one
    QList<IncidentEntry> entriesOf(const QUuid &incident) const; // by day and time, planned ones last
    QList<Filing> filingsOf(const QUuid &incident) const; // the earliest first
    // Of each point and the holdings it was looked at for, only the last check, in the order of the records.
    QList<DeskCheck> latestChecks() const;
};
