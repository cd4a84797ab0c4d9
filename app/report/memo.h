// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// What an adviser needs to know on two pages: what is open, weak, unknown, and what the firm asks.
Sheet memoReport(const ReportData &data);
