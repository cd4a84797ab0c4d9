// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/crosschecks.h"
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
};

// The text kept in ReviewYear::snapshot: JSON, compressed, as base 64.
QString toText(const Snapshot &snapshot);
// Fails for a text that is damaged, or written by a newer program.
Result<Snapshot> snapshotFromText(const QString &text);
