// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reports.h"
#include "yearwork.h"

#include <optional>

// A report that is wanted, with what it is made of: values, so that another thread can make it while the book is edited.
// The library outlives it; the content is its own, for the desk it came from may be gone. Without one it is read where the
// report needs it.
struct ReportOrder
{
    ReviewInput input;
    const Library *library = nullptr;
    Language language = Language::Japanese;
    std::optional<ReviewContent> content;
    QString id;
    QUuid record;
    int year = 0;
};
ReportOrder orderOf(const Book &book, const ReviewContent *content, const QString &id, const QUuid &record = {}, int year = 0);
Result<Sheet> reportOf(const ReportOrder &order);

// The report `id` of what the book holds today, with its judgements, in the language of the book; of one record where `record`
// is given. A report on a year's review is of `year`, 0 meaning the year under review; a closed year is printed as it was
// closed. `content` may be null: then it is read where the report needs it. NotFound for an id, a record or a year that does
// not exist.
Result<Sheet> reportOf(const Book &book, const ReviewContent *content, const QString &id, const QUuid &record = {}, int year = 0);

// Fails for a year in which nobody started or answered anything, unless it is the year under review. 0 stands for that one.
Result<int> knownYear(const ReviewInput &input, int year);
