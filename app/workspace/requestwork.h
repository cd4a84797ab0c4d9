// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "content/requestguide.h"

// Requests of persons: how one begins, how it stands, and where to search.

// Received today, with the next number of its business year. One in which nothing else was written yet is given again: the button
// pressed twice makes one record.
Request newRequest(const Book &book, QDate today);

// Whether the person may rely on a leak of this book (Article 35(5)).
bool isAfterReportableLeak(const Request &request, const Book &book);

// Where a request stands, for a list.
struct RequestStanding
{
    enum class State { Open, Soon, Late, Answered, Closed };

    State state = State::Open;
    QString step; // the first that is open, e.g. "C3"; empty when none is
    QDate due; // the internal day to answer by; invalid where there is none
    int daysLeft = 0; // until then; below zero when it has passed
};
RequestStanding standingOf(const Request &request, QDate today);

// A place of the ledger where the person's data may be.
struct SearchPlace
{
    QUuid holding;
    QString name; // one line
    QString where; // the exact place, or the kind of place; may be empty
    QString responsible; // who is asked there; may be empty
    bool isEntrusted = false; // a client's data: the firm may not decide on it (Article 16(4))

    bool operator==(const SearchPlace &) const = default;
};
// The likeliest places, and those that were searched already. At most `most` likely ones: a large ledger has many.
QList<SearchPlace> searchPlaces(const Request &request, const Book &book, int most = 30);

// Those who hold data of the places searched and have not ended: to be asked too.
QList<QUuid> contractorsToAsk(const Request &request, const Book &book, QDate today);

// The letters for it as ids, the likeliest first: the one of its decision, those on the way there, and the other answers of its kind.
// `kind` is null while none is chosen.
QStringList lettersFor(const Request &request, const RequestKind *kind);

// A line of the log, with its day, below what is there.
QString logged(const QString &log, QDate day, const QString &line);
