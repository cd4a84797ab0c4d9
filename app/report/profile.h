// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// The firm, its answers about scope with their result, and the figures of its ledger by class.
Sheet profileReport(const ReportData &data);
