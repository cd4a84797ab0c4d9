// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// Fills in what the data is in law, what it lacks and which rules apply, by the rules and sentences of the content pack.
// Set the firm, the holdings, the library and the language first. Fails when the pack is broken.
Result<void> addJudgements(ReportData &data);
