// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reportdata.h"

#include <QUuid>

// Papers of the incident desk. `record` is one incident; a null id means all that are no drills, for the drills all that are. NotFound
// for an id that is none.
Result<Sheet> incidentSheets(const ReportData &data, const QUuid &record); // everything about it, with decision and time line
Result<Sheet> incidentLog(const ReportData &data); // one line each
Result<Sheet> breachReportSheet(const ReportData &data, const QUuid &record); // the nine items as they stand
Result<Sheet> drillSheet(const ReportData &data, const QUuid &record); // what a practice showed
Result<Sheet> deskScriptSheet(const ReportData &data); // questions and answers for the telephone
