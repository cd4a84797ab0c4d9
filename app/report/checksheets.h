// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// Every check, with where each kind stands.
Sheet periodicChecks(const ReportData &data);
// One line a kind, to take along and write on.
Sheet blankPeriodicChecks(const ReportData &data);
// What was taken back from these leavers, and room for the next one.
Sheet accessReviews(const ReportData &data, const QList<AccessReview> &reviews);
// What was erased or thrown away.
Sheet disposalRecord(const ReportData &data, const QList<Disposal> &disposals);
