// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsheets.h"

#include "content/incidentguide.h"
#include "domain/requeststate.h"
#include "recordfacts.h"

namespace {

constexpr double roomToWrite = 14; // mm

struct RequestSheets
{
    Q_DECLARE_TR_FUNCTIONS(RequestSheets)
};

Error unknown(const QUuid &record)
{
    return {Error::Code::NotFound, RequestSheets::tr("No record of this kind has this id. Look it up in the list and try again."),
            record.toString(QUuid::WithoutBraces)};
}

template<class R> QList<R> chosen(const QList<R> &all, const QUuid &record)
{
    QList<R> some = all;
    if (!record.isNull())
        some.removeIf([&](const R &one) { return one.id != record; });
    return some;
}

template<class R> Sheet eachOnItsPage(const ReportData &data, const QString &title, const QList<R> &records)
{
    const ReportWords words(data);
    Sheet sheet = words.sheet(title, data.firm.name);
    sheet.stamps = ReportWords::stamps();
    sheet.lead = RequestSheets::tr("Holds data of the person who came. Keep it locked and shred it with the record.");
    if (records.isEmpty())
        sheet.blocks << SheetText{RequestSheets::tr("Nothing is recorded.")};
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i > 0)
            sheet.blocks << SheetPageBreak();
        sheet.blocks << SheetHeading{records[i].number}
                     << filledFacts(words, records[i], {QStringLiteral("number"), QStringLiteral("letters")});
    }
    return sheet;
}

} // namespace

Result<Sheet> requestSheets(const ReportData &data, const QUuid &record)
{
    const QList<Request> requests = chosen(data.desks.requests, record);
    if (!record.isNull() && requests.isEmpty())
        return unknown(record);
    return eachOnItsPage(data, RequestSheets::tr("Record of a request"), requests);
}

Sheet requestLog(const ReportData &data)
{
    const ReportWords words(data);
    Sheet sheet = words.sheet(RequestSheets::tr("Log of requests"), data.firm.name);
    sheet.stamps = ReportWords::stamps();
    SheetTable table{{{RequestSheets::tr("Number"), {}, 1.2},
                      {RequestSheets::tr("Kind"), {}, 3},
                      {RequestSheets::tr("Received on"), RequestSheets::tr("Answer by"), 1.5},
                      {RequestSheets::tr("Decision"), {}, 2},
                      {RequestSheets::tr("Answered on"), {}, 1.4}},
                     {}};
    for (const Request &request : data.desks.requests)
        table.rows += SheetRow{{request.number, {}, true},
                               {words.value(request, &Request::kind)},
                               {request.receivedOn.toString(Qt::ISODate), answerDueOf(request).toString(Qt::ISODate)},
                               {words.value(request, &Request::outcome)},
                               {request.answeredOn.toString(Qt::ISODate)}};
    if (table.rows.isEmpty())
        sheet.blocks << SheetText{RequestSheets::tr("No request is recorded.")};
    else
        sheet.blocks << table;
    return sheet;
}

Result<Sheet> hearingSheets(const ReportData &data, const QUuid &record)
{
    const QList<Complaint> complaints = chosen(data.desks.complaints, record);
    if (!record.isNull() && complaints.isEmpty())
        return unknown(record);
    return eachOnItsPage(data, RequestSheets::tr("Hearing sheet"), complaints);
}

Result<Sheet> blankHearingSheet(const ReportData &data)
{
    const auto guide = IncidentGuide::load(*data.library);
    if (!guide)
        return guide.error();
    const ReportWords words(data);
    Sheet sheet = words.sheet(RequestSheets::tr("Hearing sheet"), data.firm.name);
    for (const Words &rule : guide->rules())
        sheet.blocks << SheetItem{QStringLiteral("・"), {{rule.in(data.language)}}};
    SheetTable table{{{RequestSheets::tr("Ask for"), {}, 3}, {RequestSheets::tr("Answer"), {}, 5, false, true}}, {}, roomToWrite, true};
    for (const HearingField &field : guide->hearing())
        table.rows += SheetRow{{field.name.in(data.language), field.hint.in(data.language), true}, {}};
    sheet.blocks << table;
    return sheet;
}
