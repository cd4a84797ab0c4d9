// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "actionplan.h"
#include "annual.h"
#include "blankchecklist.h"
#include "changes.h"
#include "checklist.h"
#include "holdingsheet.h"
#include "html.h"
#include "ledger.h"
#include "memo.h"
#include "odt.h"
#include "paper.h"
#include "profile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace {

struct Reports
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Result<Sheet> holdingsOf(const ReportData &data, const QUuid &record)
{
    if (record.isNull())
        return holdingReport(data, data.holdings);
    for (const Holding &holding : data.holdings)
        if (holding.id == record)
            return holdingReport(data, {holding});
    return Error{Error::Code::NotFound, Reports::tr("No record of the ledger has this id. Look it up in the list and try again."),
                 record.toString(QUuid::WithoutBraces)};
}

struct YearReport
{
    const char *id;
    Sheet (*make)(const ReportData &data);
};

constexpr std::array yearReports{
    YearReport{"annual", annualReport},   YearReport{"checklist", checklistReport}, YearReport{"checklist-blank", blankChecklistReport},
    YearReport{"actions", actionsReport}, YearReport{"changes", changesReport},     YearReport{"memo", memoReport},
};

} // namespace

QList<ReportKind> reports()
{
    return {
        {QStringLiteral("ledger"), Reports::tr("Ledger of personal data"), false, false,
         Reports::tr("The whole ledger as one table, with boxes for stamps. To file.")},
        {QStringLiteral("holding"), Reports::tr("Sheet of the ledger"), true, false,
         Reports::tr("Every record on its own sheet, with all its fields. To check each with the one in charge.")},
        {QStringLiteral("profile"), Reports::tr("Firm and scope"), false, false,
         Reports::tr("What is entered about the firm, and which rules apply to it and why.")},
        {QStringLiteral("annual"), Reports::tr("Annual report"), false, true,
         Reports::tr("The review of one year. Stamp it, file it, show it when asked.")},
        {QStringLiteral("checklist"), Reports::tr("Checklist"), false, true, Reports::tr("The questions with the answers of the year.")},
        {QStringLiteral("checklist-blank"), Reports::tr("Checklist to fill in by hand"), false, true,
         Reports::tr("The questions without answers, to take along and write on.")},
        {QStringLiteral("actions"), Reports::tr("Action plan"), false, true, Reports::tr("Who mends what, and by when. To hand out.")},
        {QStringLiteral("changes"), Reports::tr("Changes since the review before"), false, true,
         Reports::tr("What became better, worse, new or is gone since the review before.")},
        {QStringLiteral("memo"), Reports::tr("Memo for the adviser"), false, true,
         Reports::tr("Open points, unknowns and questions for your accountant, labour consultant or lawyer.")}};
}

Result<Sheet> makeReport(const QString &id, const ReportData &data, const QUuid &record)
{
    if (id == QLatin1String("ledger"))
        return ledgerReport(data);
    if (id == QLatin1String("holding"))
        return holdingsOf(data, record);
    if (id == QLatin1String("profile"))
        return profileReport(data);
    for (const YearReport &report : yearReports)
        if (id == QLatin1String(report.id))
            return data.year ? Result<Sheet>(report.make(data))
                             : Error{Error::Code::NotFound, Reports::tr("There is no review to make this report of."), id};
    QStringList known;
    for (const ReportKind &kind : reports())
        known << kind.id;
    return Error{
        Error::Code::NotFound, Reports::tr("There is no report “%1”. There are: %2.").arg(id, known.join(QLatin1String(", "))), {}};
}

Result<void> writeReport(const Sheet &sheet, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writePdf(sheet, path);
    if (ending == QLatin1String("odt"))
        return writeOdt(sheet, path);
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return writeHtml(sheet, path);
    return Error{Error::Code::Invalid, Reports::tr("“%1” was not written. End the name with .pdf, .odt or .html.").arg(path), {}};
}
