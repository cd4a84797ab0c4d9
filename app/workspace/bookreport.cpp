// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookreport.h"

#include "report/judgements.h"

Result<ReportData> reportDataOf(const Book &book)
{
    const Library &library = book.words().library;
    ReportData data{.firm = book.firm(),
                    .holdings = book.records<Holding>().records(),
                    .purposes = book.records<Purpose>().records(),
                    .contractors = book.records<Contractor>().records(),
                    .library = &library,
                    .language = book.words().language,
                    .today = QDate::currentDate(),
                    .contentDate = library.lawAsOf()};
    if (auto judged = addJudgements(data); !judged)
        return judged.error();
    return data;
}

Result<Sheet> reportOf(const Book &book, const QString &id, const QUuid &record)
{
    const auto data = reportDataOf(book);
    return data ? makeReport(id, *data, record) : Result<Sheet>(data.error());
}
