// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/crosschecks.h"
#include "content/deskreview.h"
#include "content/yearreview.h"
#include "domain/action.h"

// The review of one year as its reports are made of it. Of a closed year everything is as it was at the closing.
struct ReviewData
{
    YearReview review;
    std::optional<YearReview> before; // the one it is compared with
    std::optional<QList<Holding>> holdingsBefore; // the ledger at the closing of that one
    QList<Action> actions;
    QList<ToldFinding> findings;
    DeskReview desks;
    ReviewYear record; // without dates while nobody started the year
    QDate closedBefore; // when that one was closed; what was done by then is in its report
    QDate asOf; // the day of the closing, else today: what is overdue is so on this day
    const QuestionSet *questions = nullptr; // never null when a report is made

    bool isClosed() const { return record.closedOn.isValid(); }
};
