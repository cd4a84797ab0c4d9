// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"

// Complaints from outside: how one begins, and what it may become. Changes are one step for Book::apply().

// Received today, with the next number of its business year. One in which nothing else was written yet is given again.
Complaint newComplaint(const Book &book, QDate today);

// A change that makes a record of another kind.
struct Became
{
    Change change;
    QUuid record; // the new one
};

// The suspicion of a leak as an incident: known on the day the complaint came, with what was said as said and what may be apart.
// The two are linked. Neither the caller's name nor the way to reach them goes into it, wherever they were written.
Became asIncident(const Complaint &complaint, const Book &book, QDate today);

// The wish as a request of the person under the Act, of the kind the wishes tell; without one where they tell none or several.
Became asRequest(const Complaint &complaint, const Book &book, QDate today);

// `text` without the caller's name and contact, whole or in part; a word for the caller stands there instead. Numbers, addresses and
// mail addresses of anybody are masked.
QString withoutCaller(const QString &text, const Complaint &complaint);

// Complaints of the book that name the same source as this one.
struct SameSource
{
    QString name; // the holding, the contractor or the other party
    QList<QUuid> complaints; // this one too, the earliest first
};
QList<SameSource> sameSourceOf(const Complaint &complaint, const Book &book);
