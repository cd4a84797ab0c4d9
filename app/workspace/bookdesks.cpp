// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookdesks.h"

DeskRecords desksOf(const Book &book)
{
    return {.incidents = book.records<Incident>().records(),
            .entries = book.records<IncidentEntry>().records(),
            .filings = book.records<Filing>().records(),
            .complaints = book.records<Complaint>().records(),
            .requests = book.records<Request>().records(),
            .checks = book.records<DeskCheck>().records(),
            .closedDays = book.records<ClosedDay>().records()};
}
