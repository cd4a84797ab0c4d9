// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

// A day by which something has to be done.
struct Deadline
{
    // "action", "review" (a ReviewYear), "contractor-check" and "contract-end" (a Contractor), "remedy" (a ContractorCheck),
    // "record-keep" (a Provision); of the training records "training", "make-up" (a Training), "periodic-check", "access"
    // (an AccessReview, or a Person without one), "disposal"; of the desks "incident-first", "incident-final", "incident-client"
    // (an Incident), "incident-step" (an IncidentEntry), "request" and "request-erase" (a Request), "complaint-callback" and
    // "complaint-erase" (a Complaint)
    QString kind;
    QUuid record;
    int revision = 0; // of the record
    QString title; // never empty; names no person outside the firm
    QString who; // may be empty
    QDate date;
    int daysLeft = 0; // negative when the day has passed

    bool operator==(const Deadline &) const = default;
};

// The last day of the business year; no date for a month that is none.
QDate lastDayOf(int fiscalYear, int firstMonth);

// What is still to be done, the earliest first: open actions that have a day; reviews that were started and not closed, by the end
// of their business year; trainings and checks to repeat, absentees to train, access to stop, disposals to confirm; contractors to be
// checked again, what was to be mended there, contracts that end; what open incidents have to report, tell and do; requests to answer
// by the internal day, complaints to call back, records of both to erase once the firm's period is over; and, until it has come, the
// last day on which a record of provision must be kept. Nothing for a drill.
QList<Deadline> deadlinesOf(const BookRecords &records, const QList<ReviewYear> &years);
