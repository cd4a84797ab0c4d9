// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// All contractors and recipients as one table, with how each stands; those that ended in a table of their own.
Sheet contractorListReport(const ReportData &data);
