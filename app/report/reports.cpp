// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "holdingsheet.h"
#include "html.h"
#include "ledger.h"
#include "odt.h"
#include "paper.h"
#include "profile.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

QList<ReportKind> reports()
{
    return {{.id = QStringLiteral("ledger"),
             .name = Reports::tr("Ledger of personal data"),
             .purpose = Reports::tr("The whole ledger as one table, with boxes for stamps. To file.")},
            {.id = QStringLiteral("holding"),
             .name = Reports::tr("Sheet of the ledger"),
             .takesRecord = true,
             .purpose = Reports::tr("Every record on its own sheet, with all its fields. To check each with the one in charge.")},
            {.id = QStringLiteral("profile"),
             .name = Reports::tr("Firm and scope"),
             .purpose = Reports::tr("What is entered about the firm, and which rules apply to it and why.")}};
}

Result<Sheet> makeReport(const QString &id, const ReportData &data, const QUuid &record)
{
    if (id == QLatin1String("ledger"))
        return ledgerReport(data);
    if (id == QLatin1String("holding"))
        return holdingsOf(data, record);
    if (id == QLatin1String("profile"))
        return profileReport(data);
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
