// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// Actions to be done, those overdue first, then those done and dropped, under headings of `level`. With `onlyThisYear` what was
// done before the last review was closed is left out.
QList<SheetBlock> actionBlocks(const ReviewWords &words, int level, bool onlyThisYear);

Sheet actionsReport(const ReportData &data);
