// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportdata.h"

// The list of people to sign on at a training: of `training`, with who took part, or with room for theme and day.
Sheet attendanceSheet(const ReportData &data, const Training *training);
// Every field of these trainings, and who took part.
Sheet trainingRecord(const ReportData &data, const QList<Training> &trainings);
