// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "report/reports.h"

// What the reports are made of, as the book holds it today, with its judgements. Values, so that another thread can make one.
Result<ReportData> reportDataOf(const Book &book);

// The report `id` of what the book holds today, with its judgements, in the language of the book; of one record where
// `record` is given. NotFound for an id or a record that does not exist.
Result<Sheet> reportOf(const Book &book, const QString &id, const QUuid &record = {});
