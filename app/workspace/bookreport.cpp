// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookreport.h"

#include "report/judgements.h"

Result<Sheet> reportOf(const Book &book, const QString &id, const QUuid &record)
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
    return makeReport(id, data, record);
}
