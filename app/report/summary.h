// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// The one page that whoever signs reads in a minute, with its heading.
QList<SheetBlock> summaryBlocks(const ReviewWords &words);
