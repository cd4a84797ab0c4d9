// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/crosschecks.h"
#include "content/deskreview.h"
#include "content/yearreview.h"
#include "domain/records.h"

// A year as it was closed: what its reports are printed from for ever, whatever is edited later.
struct Snapshot
{
    YearReview review;
    Firm firm;
    QList<Purpose> purposes;
    QList<Contractor> contractors;
    QList<Holding> holdings;
    QList<Action> actions;
    QList<ToldFinding> findings;
    DeskReview desks; // empty in years closed by a program that had no desks
};

// The text kept in ReviewYear::snapshot: two parts of JSON, compressed, as base 64. The review is one of its own: it is read after
// each edit, the records of a large book only for a report.
QString toText(const Snapshot &snapshot);
// Both fail for a text that is damaged, or written by a newer program.
Result<Snapshot> snapshotFromText(const QString &text);
Result<YearReview> reviewFromText(const QString &text);
