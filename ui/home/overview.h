// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "domain/firm.h"

#include <QUuid>

// How a book stands on one day, counted in one pass over its holdings. Archived ones are counted nowhere else.
struct Overview
{
    QString year; // the business year, "2026" or "FY 2026"
    int holdings = 0; // kept or not yet sure
    qint64 persons = 0; // the sum of what is known; the same person may be on several lists
    int uncounted = 0; // kept, number of persons unknown
    // Each holding falls into one of these, the first that fits:
    int unsure = 0, incomplete = 0, confirmed = 0, left = 0; // left: complete, not confirmed this year
    int archived = 0;
    QUuid firstUnsure, firstIncomplete, firstLeft; // null when there is none
};

Overview overviewOf(const Firm &firm, const QList<Holding> &holdings, const Library &library, QDate today);
