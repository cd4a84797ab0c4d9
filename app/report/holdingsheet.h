// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// Every filled field of the given holdings, each beginning a page; what is not filled in is named in one line at its end.
Sheet holdingReport(const ReportData &data, const QList<Holding> &holdings);
