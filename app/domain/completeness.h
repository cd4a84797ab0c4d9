// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classify.h"

// Something a record still lacks. The text, level and source belong to the code in the pack's gaps.json.
struct Gap
{
    QString code; // stable, "subject.problem"
    QString column; // of the record, where the user repairs it

    bool operator==(const Gap &) const = default;
};

// What the record of a holding still lacks, in the order of its columns. An archived holding lacks nothing; of one not yet
// confirmed only the confirmation is asked.
QList<Gap> gapsOf(const Holding &holding, const Classification &classification);
