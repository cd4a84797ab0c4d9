// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports.h"

#include "actionplan.h"
#include "annual.h"
#include "blankchecklist.h"
#include "changes.h"
#include "checklist.h"
#include "checksheets.h"
#include "contractorlist.h"
#include "contractorsheet.h"
#include "deskchecksheets.h"
#include "holdingsheet.h"
#include "html.h"
#include "incidentsheets.h"
#include "ledger.h"
#include "memo.h"
#include "odt.h"
#include "paper.h"
#include "profile.h"
#include "recordfacts.h"
#include "requestsheets.h"
#include "trainingsheets.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
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

// Of one training, access review or disposal, or of all of them.
Result<Sheet> ofTraining(const QString &id, const ReportData &data, const QUuid &record)
{
    const TrainingRecords &kept = data.training;
    const auto chosen = [&](const auto &all) {
        using R = typename std::decay_t<decltype(all)>::value_type;
        const R *one = recordIn(all, record);
        return record.isNull() ? all : one ? QList<R>{*one} : QList<R>();
    };
    const auto missing = [&](const auto &some) { return !record.isNull() && some.isEmpty(); };
    const QList<Training> trainings = chosen(kept.trainings);
    if (id == QLatin1String("attendance-sheet") && !missing(trainings))
        return attendanceSheet(data, record.isNull() ? nullptr : &trainings.constFirst());
    if (id == QLatin1String("training-record") && !missing(trainings))
        return trainingRecord(data, trainings);
    if (id == QLatin1String("access-review-sheet") && !missing(chosen(kept.accessReviews)))
        return accessReviews(data, chosen(kept.accessReviews));
    if (id == QLatin1String("disposal-record") && !missing(chosen(kept.disposals)))
        return disposalRecord(data, chosen(kept.disposals));
    return Error{Error::Code::NotFound, Reports::tr("No record of this kind has this id. Look it up in the list and try again."),
                 record.toString(QUuid::WithoutBraces)};
}

constexpr std::array trainingReports{"attendance-sheet", "training-record", "access-review-sheet", "disposal-record"};

Result<Sheet> requestsOf(const ReportData &data, const QUuid &) { return requestLog(data); }
Result<Sheet> incidentsOf(const ReportData &data, const QUuid &) { return incidentLog(data); }
Result<Sheet> scriptOf(const ReportData &data, const QUuid &) { return deskScriptSheet(data); }
Result<Sheet> healthOf(const ReportData &data, const QUuid &) { return healthChecks(data, QStringLiteral("health")); }
Result<Sheet> myNumberOf(const ReportData &data, const QUuid &) { return healthChecks(data, QStringLiteral("mynumber")); }
Result<Sheet> blankHearingOf(const ReportData &data, const QUuid &) { return blankHearingSheet(data); }

struct DeskReport
{
    const char *id;
    Result<Sheet> (*make)(const ReportData &data, const QUuid &record);
};

constexpr std::array deskReports{
    DeskReport{"incident", incidentSheets},
    DeskReport{"incident-log", incidentsOf},
    DeskReport{"incident-report", breachReportSheet},
    DeskReport{"drill", drillSheet},
    DeskReport{"desk-script", scriptOf},
    DeskReport{"hearing-sheet-blank", blankHearingOf},
    DeskReport{"hearing-sheet", hearingSheets},
    DeskReport{"health-checks", healthOf},
    DeskReport{"mynumber-checks", myNumberOf},
    DeskReport{"request", requestSheets},
    DeskReport{"request-log", requestsOf},
};

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
        {QStringLiteral("contractors"), Reports::tr("List of contractors"), false, false,
         Reports::tr("Contractors and recipients as one table, with checks and grades. To file."), ReportKind::About::Contractors},
        {QStringLiteral("contractor"), Reports::tr("Sheet of a contractor"), true, false,
         Reports::tr("Every contractor on its own sheet: all fields, the guide’s answers, its checks."), ReportKind::About::Contractors},
        {QStringLiteral("contractor-check"), Reports::tr("Yearly check of contractors"), true, false,
         Reports::tr("The last check of each contractor, point by point. To stamp and file."), ReportKind::About::Contractors},
        {QStringLiteral("contractor-check-blank"), Reports::tr("Yearly check of contractors, to fill in"), true, false,
         Reports::tr("The points without answers, to take along on a visit or to a call."), ReportKind::About::Contractors},
        {QStringLiteral("annual"), Reports::tr("Annual report"), false, true,
         Reports::tr("The review of one year. Stamp it, file it, show it when asked.")},
        {QStringLiteral("checklist"), Reports::tr("Checklist"), false, true, Reports::tr("The questions with the answers of the year.")},
        {QStringLiteral("checklist-blank"), Reports::tr("Checklist to fill in by hand"), false, true,
         Reports::tr("The questions without answers, to take along and write on.")},
        {QStringLiteral("actions"), Reports::tr("Action plan"), false, true, Reports::tr("Who mends what, and by when. To hand out.")},
        {QStringLiteral("changes"), Reports::tr("Changes since the review before"), false, true,
         Reports::tr("What became better, worse, new or is gone since the review before.")},
        {QStringLiteral("memo"), Reports::tr("Memo for the adviser"), false, true,
         Reports::tr("Open points, unknowns and questions for your accountant, labour consultant or lawyer.")},
        {QStringLiteral("attendance-sheet"), Reports::tr("Attendance sheet"), true, false,
         Reports::tr("The people by name, to sign at a training."), ReportKind::About::Training},
        {QStringLiteral("training-record"), Reports::tr("Record of trainings"), true, false,
         Reports::tr("What was taught, when, and who took part. To file."), ReportKind::About::Training},
        {QStringLiteral("periodic-check-sheet"), Reports::tr("Periodic checks"), false, false,
         Reports::tr("Where each check stands, and all that were made. To file."), ReportKind::About::Training},
        {QStringLiteral("periodic-check-blank"), Reports::tr("Periodic check to fill in by hand"), false, false,
         Reports::tr("One line for each thing to check, to take along and write on."), ReportKind::About::Training},
        {QStringLiteral("access-review-sheet"), Reports::tr("Review of access on leaving"), true, false,
         Reports::tr("What was stopped and taken back from leavers, and a list for the next one."), ReportKind::About::Training},
        {QStringLiteral("disposal-record"), Reports::tr("Record of disposals"), true, false,
         Reports::tr("What was erased or thrown away, how, and who confirmed it. To file."), ReportKind::About::Training},
        {QStringLiteral("incident"), Reports::tr("Record of an incident"), true, false,
         Reports::tr("Facts, decision, steps, the nine items and the time line. To file."), ReportKind::About::Incidents},
        {QStringLiteral("incident-log"), Reports::tr("Log of incidents"), false, false,
         Reports::tr("Every incident in a line, those that needed no report too. To file."), ReportKind::About::Incidents},
        {QStringLiteral("incident-report"), Reports::tr("Report of a leak: nine items"), true, false,
         Reports::tr("The draft for the web form of the authority."), ReportKind::About::Incidents},
        {QStringLiteral("drill"), Reports::tr("Record of a practice"), true, false,
         Reports::tr("What went well and what to do better. To file."), ReportKind::About::Incidents},
        {QStringLiteral("desk-script"), Reports::tr("Questions and answers for the telephone"), false, false,
         Reports::tr("For those who take the calls after a leak."), ReportKind::About::Incidents},
        {QStringLiteral("hearing-sheet-blank"), Reports::tr("Hearing sheet to fill in by hand"), false, false,
         Reports::tr("What to ask when somebody calls about a leak."), ReportKind::About::Incidents},
        {QStringLiteral("health-checks"), Reports::tr("Checks of health information"), false, false,
         Reports::tr("Where each point stands, and what is to be changed. To file."), ReportKind::About::Health},
        {QStringLiteral("mynumber-checks"), Reports::tr("Checks of My Number"), false, false,
         Reports::tr("Where each point stands, and what is to be changed. To file."), ReportKind::About::Health},
        {QStringLiteral("hearing-sheet"), Reports::tr("Hearing sheet"), true, false, Reports::tr("A complaint as it was taken down."),
         ReportKind::About::Persons},
        {QStringLiteral("request"), Reports::tr("Record of a request"), true, false,
         Reports::tr("A request with its dates, decision and reasons."), ReportKind::About::Persons},
        {QStringLiteral("request-log"), Reports::tr("Log of requests"), false, false,
         Reports::tr("Every request in a line, without names. To file."), ReportKind::About::Persons}};
}

Result<Sheet> makeReport(const QString &id, const ReportData &data, const QUuid &record)
{
    if (id == QLatin1String("ledger"))
        return ledgerReport(data);
    if (id == QLatin1String("holding"))
        return holdingsOf(data, record);
    if (id == QLatin1String("profile"))
        return profileReport(data);
    if (id == QLatin1String("periodic-check-sheet"))
        return periodicChecks(data);
    if (id == QLatin1String("periodic-check-blank"))
        return blankPeriodicChecks(data);
    if (std::any_of(trainingReports.begin(), trainingReports.end(), [&](const char *one) { return id == QLatin1StringView(one); }))
        return ofTraining(id, data, record);
    if (id == QLatin1String("contractors"))
        return contractorListReport(data);
    if (id == QLatin1String("contractor"))
        return contractorSheetReport(data, record);
    if (id == QLatin1String("contractor-check"))
        return checkSheetReport(data, record, CheckSheet::Filled);
    if (id == QLatin1String("contractor-check-blank"))
        return checkSheetReport(data, record, CheckSheet::Blank);
    for (const DeskReport &report : deskReports)
        if (id == QLatin1String(report.id))
            return report.make(data, record);
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
