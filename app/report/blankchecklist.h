// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// The questions of the year to be answered by hand, away from the screen.
Sheet blankChecklistReport(const ReportData &data);
