// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "report/reports.h"
#include "workspace/bookreport.h"
#include "workspace/documentreport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QList<ReportKind> everyReport(const Session &session) { return reports() + documentReports(session.library, session.language); }

// What a document leaves open goes to the messages, each on a line of its own.
Result<Sheet> documentOf(const Session &session, const Book &book, const QString &kind, const QUuid &id)
{
    auto made = documentReport(book, kind, id, QDate::currentDate());
    if (!made)
        return made.error();
    for (const QString &gap : made->gaps)
        session.warn(CliWords::tr("Still to be filled in: %1").arg(gap));
    for (const Words &condition : made->undecided)
        session.warn(CliWords::tr("Taken as not so, since nobody has said: %1").arg(condition.in(session.language)));
    return std::move(made->sheet);
}

// What is wrong with the words of a report; empty when it can be made.
QString whyNoReport(const Session &session, const QString &kind, const QString &target, bool oneRecord, bool oneYear)
{
    QStringList known, single, yearly;
    for (const ReportKind &one : everyReport(session)) {
        known << one.id;
        if (one.takesRecord)
            single << one.id;
        if (one.ofYear)
            yearly << one.id;
    }
    if (oneRecord && known.contains(kind) && !single.contains(kind))
        return CliWords::tr("The report “%1” takes no --id. These do: %2").arg(kind, single.join(QLatin1Char(' ')));
    if (oneYear && known.contains(kind) && !yearly.contains(kind))
        return CliWords::tr("The report “%1” takes no --year. These do: %2").arg(kind, yearly.join(QLatin1Char(' ')));
    if (!known.contains(kind))
        return CliWords::tr("There is no report “%1”. Reports: %2").arg(kind, known.join(QLatin1Char(' ')));
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")}.contains(QFileInfo(target).suffix().toLower()))
        return CliWords::tr("Name a file that ends in .pdf, .odt or .html with -o.");
    return {};
}

} // namespace

int report(const Session &session, QCommandLineParser &words)
{
    const QStringList given = words.positionalArguments();
    if (words.isSet(QStringLiteral("list"))) {
        for (const ReportKind &kind : everyReport(session))
            session.print(QStringLiteral("%1\t%2").arg(kind.id, kind.name));
        return Done;
    }
    const QString target = words.value(QStringLiteral("output"));
    if (given.size() != 2 || target.isEmpty())
        return session.usage(CliWords::tr("Name the book, the report and with -o the file to write."));
    if (const QString wrong
        = whyNoReport(session, given[1], target, words.isSet(QStringLiteral("id")), words.isSet(QStringLiteral("year")));
        !wrong.isEmpty())
        return session.usage(wrong);
    const auto year = yearOf(words);
    if (!year)
        return session.usage(year.error().message);
    const QString id = words.value(QStringLiteral("id"));
    const QUuid record = QUuid::fromString(id);
    if (words.isSet(QStringLiteral("id")) && record.isNull())
        return session.fail({Error::Code::NotFound, CliWords::tr("“%1” is not an id. “tenken-cli list” shows the ids.").arg(id), {}});
    auto book = Book::open(given[0], session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const QList<ReportKind> documents = documentReports(session.library, session.language);
    const bool isDocument = std::any_of(documents.begin(), documents.end(), [&](const ReportKind &one) { return one.id == given[1]; });
    auto sheet = isDocument ? documentOf(session, **book, given[1], record) : reportOf(**book, nullptr, given[1], record, *year);
    if (!sheet)
        return session.fail(sheet.error());
    auto written = writeReport(*sheet, target);
    return written ? Done : session.fail(written.error());
}
