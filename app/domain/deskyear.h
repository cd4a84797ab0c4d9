// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"

#include <QMap>

// What came to the desks in a period, counted for the annual report: nothing in it points to a person.
struct DeskYear
{
    // By the day of knowing, else the day it was found or happened; without any of them it belongs to no period.
    int reportable = 0; // by this firm, or by its client once told
    int notReportable = 0;
    int undecided = 0; // of those not reportable: to be judged case by case
    int drills = 0; // counted nowhere else
    int lateIncidents = 0; // a report or the notice to the client came after its last day, or is missing after it
    // By the day of receipt.
    int requests = 0;
    QMap<QString, int> requestKinds; // by code; none for a request without a kind
    QMap<QString, int> requestOutcomes; // by code; empty while there is no decision
    int openRequests = 0;
    int lateRequests = 0; // answered after the internal day, or open after it
    int complaints = 0;
    QMap<QString, int> complaintResults; // by code; empty while there is none
    int openComplaints = 0;
    int lateComplaints = 0; // answered after the promised day, or not answered after it

    bool isEmpty() const { return *this == DeskYear(); }
    bool operator==(const DeskYear &) const = default;
};

// Both days belong to the period. What is not done yet is late by `today`.
DeskYear deskYearOf(const DeskRecords &desks, QDate firstDay, QDate lastDay, QDate today);
