// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentwork.h"

// What the ledger says of the holdings concerned, for one field of the record. Never written by itself: it is shown and accepted.
struct LedgerProposal
{
    QString column; // of Schema<Incident>
    QString now, proposed; // in words; `now` is empty where nothing was entered
    QString why; // from which holdings it comes; may be empty

    bool operator==(const LedgerProposal &) const = default;
};

struct LedgerProposals
{
    Incident proposed; // the record with all of them
    QList<LedgerProposal> fields; // only what would change
    QStringList hints; // what the ledger cannot tell, e.g. a holding without a number of persons

    bool saysAs(const LedgerProposals &other) const { return fields == other.fields && hints == other.hints; }
};

// Items, the most persons there can be, special-care data, data that may cause loss of money and My Number, as the holdings linked
// to the record tell them. The persons really concerned are not in the ledger; a fact the ledger does not show stays open.
LedgerProposals proposedFromLedger(const Incident &incident, const Book &book);

// The record with the fields of those columns taken over.
Incident accepting(const Incident &incident, const LedgerProposals &proposals, const QStringList &columns);
