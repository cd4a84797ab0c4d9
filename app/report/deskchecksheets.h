// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// The guided checks of a desk, "health" or "mynumber": those of the firm, then those of each holding concerned with what the ledger
// says of who sees it and how long it is kept. What is still to be checked has boxes to tick and room to write.
Result<Sheet> healthChecks(const ReportData &data, const QString &desk);
