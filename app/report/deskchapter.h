// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// The chapter of the annual report on leaks, requests and complaints: incidents one by one, everything about persons as counts.
QList<SheetBlock> deskBlocks(const ReviewWords &words);
