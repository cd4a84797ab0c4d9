// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentline.h"

#include "domain/incidentstate.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace {

struct IncidentLine
{
    Q_DECLARE_TR_FUNCTIONS(IncidentLine)
};

// A day of the record that the time line tells, unless an entry or a filing does.
struct RecordDay
{
    QDate Incident::*day;
    const char *text;
    const char *filing; // the kind that tells it too, or null
};
constexpr RecordDay recordDays[] = {
    {&Incident::occurredOn, QT_TRANSLATE_NOOP("IncidentLine", "It happened"), nullptr},
    {&Incident::foundOn, QT_TRANSLATE_NOOP("IncidentLine", "It was found"), nullptr},
    {&Incident::knownOn, QT_TRANSLATE_NOOP("IncidentLine", "The firm knew of it: day 1"), nullptr},
    {&Incident::overThousandOn, QT_TRANSLATE_NOOP("IncidentLine", "More than 1,000 persons were known to be concerned"), nullptr},
    {&Incident::clientNotifiedOn, QT_TRANSLATE_NOOP("IncidentLine", "The client was told"), "client-notice"},
    {&Incident::personsNotifiedOn, QT_TRANSLATE_NOOP("IncidentLine", "The persons were told"), "persons-notice"},
    {&Incident::publishedOn, QT_TRANSLATE_NOOP("IncidentLine", "It was published"), "publication"},
    {&Incident::policeOn, QT_TRANSLATE_NOOP("IncidentLine", "The police were told"), "police"},
    {&Incident::closedOn, QT_TRANSLATE_NOOP("IncidentLine", "Closed"), nullptr},
};

// Planned is not done, and the day of the plan tells nothing that happened.
QDate dayIn(const Incident &incident, QDate Incident::*day)
{
    const bool isPlanned = day == &Incident::publishedOn && incident.publication.is(QLatin1StringView("planned"));
    return isPlanned ? QDate() : incident.*day;
}

QString whoOf(const Incident &incident, QDate Incident::*day)
{
    return day == &Incident::knownOn ? incident.knownBy : day == &Incident::closedOn ? incident.closedBy : QString();
}

// What happened and was found comes first of its day; a line without a time of day after those that have one, the closing last; what is
// planned comes after all.
std::pair<QDate, QTime> placeOf(const TimeLine &line)
{
    if (line.event != TimeLine::Event::Other)
        return {line.on, line.event == TimeLine::Event::Beginning ? QTime(0, 0) : QTime(23, 59, 59, 999)};
    const QTime time = QTime::fromString(line.at, QStringLiteral("H:mm"));
    return {line.on.isValid() ? line.on : QDate(9999, 12, 31), time.isValid() ? time : QTime(23, 59, 59)};
}

TimeLine::Event eventOf(QDate Incident::*day)
{
    return day == &Incident::occurredOn || day == &Incident::foundOn ? TimeLine::Event::Beginning
        : day == &Incident::closedOn                                 ? TimeLine::Event::Closing
                                                                     : TimeLine::Event::Other;
}

// How it was sent, and the number it was given.
QString noteOf(const Filing &filing, const FieldText &words)
{
    QStringList parts{filing.way.trimmed(), filing.receipt.trimmed()};
    parts.removeAll(QString());
    return parts.join(words.comma());
}

} // namespace

QList<TimeLine> timeLineOf(const Incident &incident, const DeskRecords &desks, const FieldText &words)
{
    const QList<Filing> filings = desks.filingsOf(incident.id);
    QList<TimeLine> lines;
    for (const RecordDay &one : recordDays) {
        const QDate day = dayIn(incident, one.day);
        const bool isTold = std::any_of(filings.cbegin(), filings.cend(), [&](const Filing &filing) {
            return one.filing && filing.kind.is(QLatin1StringView(one.filing)) && filing.filedOn == day;
        });
        if (day.isValid() && !isTold)
            lines.append({.on = day,
                          .at = one.day == &Incident::knownOn ? incident.knownAt : QString(),
                          .kind = {},
                          .text = IncidentLine::tr(one.text),
                          .who = whoOf(incident, one.day),
                          .event = eventOf(one.day)});
    }
    for (const Filing &filing : filings)
        lines.append({.on = filing.filedOn,
                      .at = {},
                      .kind = words.library.label(QStringLiteral("incident_entries"), QStringLiteral("filed"), words.language),
                      .text = words.text(filing.kind, "filing_kinds"),
                      .note = noteOf(filing, words),
                      .who = filing.filedBy,
                      .due = {},
                      .entry = {},
                      .filing = filing.id});
    for (const IncidentEntry &one : desks.entriesOf(incident.id))
        lines.append({.on = one.on,
                      .at = one.at,
                      .kind = words.text(one.kind, "incident_entries"),
                      .text = one.text.trimmed().isEmpty() ? words.text(one.step, "incident_steps") : one.text,
                      .note = one.note,
                      .who = one.who,
                      .due = one.due,
                      .entry = one.id,
                      .filing = {}});
    std::stable_sort(lines.begin(), lines.end(), [](const TimeLine &one, const TimeLine &other) { return placeOf(one) < placeOf(other); });
    return lines;
}
