// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/fieldtext.h"
#include "domain/holding.h"

// Several records of one and the same thing as one: the first with what the others add. Lists and links are united, the
// larger number and the later date win, notes are joined, of other texts the first that is not empty stays. Confirmed
// only when all were. `records` must not be empty.
Holding merged(const QList<Holding> &records);

// One line of the preview of a merge.
struct MergedField
{
    QString label, kept, dropped; // dropped: other values that will no longer be there; empty when nothing is lost
};
QList<MergedField> mergePreview(const QList<Holding> &records, const FieldText &words);
