// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "widgets/ring.h"

// "2026年度"
QString yearName(int year);
// How far a review is, as a ring: answered, of these not known, to be checked again, not yet. “I do not know” is an answer here
// as everywhere.
QList<RingPart> ringOf(const AreaScore &total);
