// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reportdata.h"

#include <QUuid>

// One contractor, or each, on a sheet of its own with every field and all its checks. NotFound for an id that is none.
Result<Sheet> contractorSheetReport(const ReportData &data, const QUuid &record);

// The yearly check of one contractor, or of all that work for the firm: filled in with its last check, or blank to write on.
enum class CheckSheet { Filled, Blank };
Result<Sheet> checkSheetReport(const ReportData &data, const QUuid &record, CheckSheet which);
