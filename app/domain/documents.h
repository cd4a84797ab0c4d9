// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

bool isInForce(const Document &document);

// Forms that a firm may use several of at a time, each for another occasion, person or contractor.
bool mayBeSeveral(const Document &document);

// Whether one of the two takes the place of the other when both are in force.
bool areRivals(const Document &a, const Document &b);
