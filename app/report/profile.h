// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// Which rules apply and why, with the answers behind it, under headings of `level`.
QList<SheetBlock> scopeBlocks(const ReportData &data, int level);

// The firm, its answers about scope with their result, and the figures of its ledger by class.
Sheet profileReport(const ReportData &data);
