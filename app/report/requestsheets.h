// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reportdata.h"

#include <QUuid>

// Papers of the desk for requests and complaints, about persons: for the one who works on them, never part of another report.
Result<Sheet> requestSheets(const ReportData &data, const QUuid &record); // of one, or of all
Sheet requestLog(const ReportData &data); // by number, without names
Result<Sheet> hearingSheets(const ReportData &data, const QUuid &record);
Result<Sheet> blankHearingSheet(const ReportData &data); // to write on during a call
