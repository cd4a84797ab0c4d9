// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// What the ledger holds, in figures, after the firm and its privacy officer.
SheetFacts ledgerFigures(const ReportData &data);

// The ledger of personal data (個人情報管理台帳): figures, one row a holding, what is not complete, what is no longer kept.
Sheet ledgerReport(const ReportData &data);
