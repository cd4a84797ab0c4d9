// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalendar.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype longestSummary = 120; // a calendar shows a line; the whole stands in the description
constexpr qsizetype longestLine = 75; // octets, without the end of the line

struct ICalendar
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

// A value of the type TEXT: without the control characters that it cannot hold, and what has a meaning in it escaped.
QString escaped(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QString result;
    result.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7F))
            result += c;
    }
    return result;
}

// One line of the calendar, folded without cutting a character: the rest follows in lines that begin with a space.
void addLine(QByteArray &calendar, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    const auto isInside = [&](qsizetype at) { return (uchar(bytes[at]) & 0xC0) == 0x80; }; // of a character
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + longestLine - (at > 0 ? 1 : 0), bytes.size());
        while (end < bytes.size() && isInside(end))
            --end;
        calendar += (at > 0 ? " " : "") + bytes.mid(at, end - at) + "\r\n";
        at = end;
    }
}

QString summaryOf(const Deadline &deadline)
{
    const QString title = oneLine(deadline.title);
    return title.size() > longestSummary ? QString(firstOf(title, longestSummary) + u'…') : title;
}

QString descriptionOf(const Deadline &deadline, const QString &summary, const QString &firm)
{
    QStringList lines;
    if (summary != deadline.title)
        lines << deadline.title;
    if (!deadline.who.isEmpty())
        lines << ICalendar::tr("Who: %1").arg(deadline.who);
    lines << ICalendar::tr("From the review book of %1").arg(firm);
    return lines.join(u'\n');
}

void addEvent(QByteArray &calendar, const Deadline &deadline, const QString &firm, const QString &stamp)
{
    const QString summary = summaryOf(deadline);
    const QString dayFormat = QStringLiteral("yyyyMMdd");
    addLine(calendar, QStringLiteral("BEGIN:VEVENT"));
    addLine(calendar, QStringLiteral("UID:%1-%2@tenken").arg(deadline.kind, deadline.record.toString(QUuid::WithoutBraces)));
    addLine(calendar, QStringLiteral("DTSTAMP:") + stamp);
    addLine(calendar, QStringLiteral("SEQUENCE:%1").arg(deadline.revision));
    addLine(calendar, QStringLiteral("DTSTART;VALUE=DATE:") + deadline.date.toString(dayFormat));
    addLine(calendar, QStringLiteral("DTEND;VALUE=DATE:") + deadline.date.addDays(1).toString(dayFormat));
    addLine(calendar, QStringLiteral("SUMMARY:") + escaped(summary));
    addLine(calendar, QStringLiteral("DESCRIPTION:") + escaped(descriptionOf(deadline, summary, firm)));
    addLine(calendar, QStringLiteral("CATEGORIES:") + escaped(ICalendar::tr("Personal data review")));
    addLine(calendar, QStringLiteral("TRANSP:TRANSPARENT")); // nobody is busy on that day for it
    addLine(calendar, QStringLiteral("END:VEVENT"));
}

} // namespace

Result<QByteArray> toICalendar(const QList<Deadline> &deadlines, const QString &firm, const QDateTime &stamp)
{
    if (deadlines.isEmpty())
        return Error{Error::Code::NotFound,
                     ICalendar::tr("There is no deadline yet, so nothing was written. Give an action a day, or start the review."),
                     {}};
    const QString written = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString firmLine = firm.trimmed().isEmpty() ? ICalendar::tr("your firm") : oneLine(firm);
    QByteArray calendar;
    addLine(calendar, QStringLiteral("BEGIN:VCALENDAR"));
    addLine(calendar, QStringLiteral("VERSION:2.0"));
    addLine(calendar, QStringLiteral("PRODID:-//Tenken//Tenken %1//EN").arg(QStringLiteral(TENKEN_VERSION)));
    addLine(calendar, QStringLiteral("CALSCALE:GREGORIAN"));
    for (const Deadline &deadline : deadlines)
        addEvent(calendar, deadline, firmLine, written);
    addLine(calendar, QStringLiteral("END:VCALENDAR"));
    return calendar;
}
