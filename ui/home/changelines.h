// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"
#include "workspace/reviewdesk.h"

// One line of what changes: since last year, or by a law to come.
struct ChangeLine
{
    Row row;
    const Notice *notice = nullptr; // of the desk's content; null for what changed in the firm
};

// What got better and worse since the year before, then the law to come, the nearest first. In the first year there is only law.
QList<ChangeLine> changeLines(const ReviewDesk &desk);
