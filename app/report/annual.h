// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// The report that is filed: cover, summary, and everything that was looked at.
Sheet annualReport(const ReportData &data);
