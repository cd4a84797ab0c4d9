// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breachtexts.h"
#include "domain/deskyear.h"

// One incident as the report of its year tells of it.
struct ToldIncident
{
    QDate knownOn;
    QString title;
    Words outcome; // of the decision
    QList<int> types;
    Count persons; // the larger of the two numbers
    QDate firstFiled, finalFiled, closedOn;

    bool operator==(const ToldIncident &) const = default;
};

// What came to the desks in a year: the incidents one by one, all about persons as counts only.
struct DeskReview
{
    DeskYear counts;
    QList<ToldIncident> incidents; // no drills; by the day of knowing

    bool isEmpty() const { return counts.isEmpty() && incidents.isEmpty(); }
};

// Both days belong to the year; what is late is so by `today`.
DeskReview deskReviewOf(const DeskRecords &desks, const BreachTexts &texts, QDate firstDay, QDate lastDay, QDate today);
