// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// What is in a ledger and was not in an earlier one, and the other way round.
struct LedgerChanges
{
    QList<Holding> fresh, gone;
};
// Of records still kept; none where the earlier ledger is not known.
std::optional<LedgerChanges> ledgerChanges(const ReportData &data);

// The answers that differ from the review before; none in the first year.
QList<AnswerChange> answerChanges(const ReviewData &year);

// Points, answers and ledger beside those of the review before, under headings of `level`; nothing in the first year.
QList<SheetBlock> changeBlocks(const ReviewWords &words, int level);

Sheet changesReport(const ReportData &data);
