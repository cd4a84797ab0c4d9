// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

// The internal day to answer by: the last day of the two weeks from the arrival of the request, after which the person may sue
// (Article 39; the law itself says "without delay"). Invalid without a day of receipt, and for E-07, which is no legal request.
QDate answerDueOf(const Request &request);

// The steps C1 to C9 of a request.
struct RequestStep
{
    QString id; // "C1" …
    enum class State { Open, Done, NotNeeded } state = State::Open;
    QDate on; // where a day tells it
};
QList<RequestStep> requestStepsOf(const Request &request);

// Whether a fee may be asked for: purpose, disclosure and records only (Article 38).
bool mayCharge(const Request &request);

// Whether the person does not get all that was asked, or gets something else, so that the reason is to be told (Article 36).
bool needsReason(const Request &request);

// Whether the person may rely on the leak: an incident that was, or would have been, reportable (Article 35(5)).
bool isAfterReportableLeak(const Request &request, const DeskRecords &desks);

// What contradicts the rules in a request, as codes: "grounds-missing", "grounds-of-other-kind", "fee-not-allowed", "over-asking",
// "reason-missing", "identity-missing".
QStringList problemsOf(const Request &request, const QStringList &allowedGrounds);

// Whether somebody was promised to be called back and was not answered yet.
bool isCallbackOpen(const Complaint &complaint);

// "2026-003": the next free number of that business year.
QString nextRequestNumber(const QList<Request> &requests, int year);
QString nextComplaintNumber(const QList<Complaint> &complaints, int year); // "2026-C03"

// The day from which the record may be erased: `years` after it was closed; invalid while open or without years.
QDate eraseDayOf(const Request &request, Count years);
QDate eraseDayOf(const Complaint &complaint, Count years);

// Ids of what is due to be erased today.
QList<QUuid> requestsToErase(const QList<Request> &requests, Count years, QDate today);
QList<QUuid> complaintsToErase(const QList<Complaint> &complaints, Count years, QDate today);

// The holdings in which the data of such a person may be, the likeliest first: what of the ledger names that group of persons,
// where the text of the request speaks of its name or its items; everything retained where nothing is said.
QList<QUuid> likelyHoldings(const Request &request, const QList<Holding> &holdings);
