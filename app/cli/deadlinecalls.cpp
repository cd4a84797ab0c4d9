// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "domain/deadlines.h"
#include "domain/text.h"
#include "exchange/icalendar.h"
#include "files/writefile.h"
#include "workspace/yearwork.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QList<Deadline> deadlinesIn(const Book &book)
{
    const ReviewInput input = inputOf(book, QDate::currentDate());
    return deadlinesOf(input.records, input.years);
}

QJsonObject toJson(const Deadline &deadline)
{
    return {{QStringLiteral("kind"), deadline.kind},
            {QStringLiteral("record"), deadline.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("title"), deadline.title},
            {QStringLiteral("date"), deadline.date.toString(Qt::ISODate)},
            {QStringLiteral("days_left"), deadline.daysLeft}};
}

QString daysIn(const Deadline &deadline)
{
    if (deadline.daysLeft == 0)
        return CliWords::tr("today");
    return deadline.daysLeft > 0 ? CliWords::tr("%n day(s) left", nullptr, deadline.daysLeft)
                                 : CliWords::tr("%n day(s) over", nullptr, -deadline.daysLeft);
}

} // namespace

int deadlines(const Session &session, QCommandLineParser &words)
{
    auto book = Book::open(words.positionalArguments().constFirst(), session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    QJsonArray array;
    for (const Deadline &deadline : deadlinesIn(**book)) {
        array << toJson(deadline);
        if (!words.isSet(QStringLiteral("json")))
            session.print(QStringLiteral("%1\t%2\t%3").arg(deadline.date.toString(Qt::ISODate), oneLine(deadline.title), daysIn(deadline)));
    }
    if (words.isSet(QStringLiteral("json")))
        session.print(QJsonDocument(array));
    return Done;
}

int exportDeadlines(const Session &session, const QString &path, const QString &target)
{
    if (!target.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return session.usage(CliWords::tr("Name a file that ends in .ics with -o."));
    auto book = Book::open(path, session.library, session.language, Access::ReadOnly);
    if (!book)
        return session.fail(book.error());
    const auto calendar = toICalendar(deadlinesIn(**book), (*book)->firm().name, QDateTime::currentDateTimeUtc());
    if (!calendar)
        return session.fail(calendar.error());
    const auto written = writeFile(target, *calendar);
    return written ? Done : session.fail(written.error());
}
