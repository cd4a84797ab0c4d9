// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/yearwork.h"

// One kind of thing that a year still lacks, in words, and where it is mended.
struct MissingPart
{
    QString text; // "3 questions are not answered yet"
    QString page; // for Page::goTo, as is the next; empty where no page shows that year
    QUuid record; // the first of them, where it is a record
};

// What keeps the year from being complete, in the order in which it is best mended.
QList<MissingPart> missingParts(const ReviewInput &input, const YearReview &review, const Incomplete &incomplete);
// The same in words, a line each, with the reason for closing the year like that. Empty where nothing is missing. For a large
// book it takes a moment: it may be called from another thread.
QString missingWords(const ReviewInput &input, const ReviewContent &content, int year, const QString &reason);
