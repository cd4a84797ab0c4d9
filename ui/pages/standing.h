// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/holding.h"
#include "widgets/marks.h"

// The first day of the business year that `today` falls into; `month` is its first month, 1 to 12.
QDate yearStart(QDate today, int month);

// That day; the present one where none is given. A program that stays open over midnight must ask each time.
QDate dayOr(QDate fixed);

// Whether the record was confirmed since then. What is no longer kept needs no confirmation.
bool needsReview(const Holding &holding, QDate yearStart);

// How a record stands, in one shape and word; `gaps` is the number of things it still lacks.
State standingOf(const Holding &holding, QDate yearStart, int gaps);

// Keeps everything else: still there today, with the result "unchanged" or "changed".
Holding confirmed(Holding holding, const QString &result, QDate today);
// No longer kept: stays in the book and can be brought back.
Holding archived(Holding holding, QDate today);
