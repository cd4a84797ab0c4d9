// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "widgets/rows.h"

// The next deadlines as Home lists them: the day, what is due, and how long there is left. A past one says so in words.
QList<Row> deadlineRows(const QList<Deadline> &deadlines);

// Where a deadline is met.
QString pageOf(const Deadline &deadline);
