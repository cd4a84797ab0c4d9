// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotdesks.h"

#include <QJsonArray>

namespace {

QJsonObject toJson(const Words &words) { return {{QStringLiteral("ja"), words.ja}, {QStringLiteral("en"), words.en}}; }
Words wordsFrom(const QJsonValue &value) { return {value[QStringLiteral("ja")].toString(), value[QStringLiteral("en")].toString()}; }

struct DeskFigure
{
    const char *key;
    int DeskYear::*member;
};
constexpr DeskFigure deskFigures[] = {{"reportable", &DeskYear::reportable},        {"notReportable", &DeskYear::notReportable},
                                      {"undecided", &DeskYear::undecided},          {"drills", &DeskYear::drills},
                                      {"lateIncidents", &DeskYear::lateIncidents},  {"requests", &DeskYear::requests},
                                      {"openRequests", &DeskYear::openRequests},    {"lateRequests", &DeskYear::lateRequests},
                                      {"complaints", &DeskYear::complaints},        {"openComplaints", &DeskYear::openComplaints},
                                      {"lateComplaints", &DeskYear::lateComplaints}};
struct DeskCodes
{
    const char *key;
    QMap<QString, int> DeskYear::*member;
};
constexpr DeskCodes deskCodes[] = {{"requestKinds", &DeskYear::requestKinds},
                                   {"requestOutcomes", &DeskYear::requestOutcomes},
                                   {"complaintResults", &DeskYear::complaintResults}};
struct DeskDay
{
    const char *key;
    QDate ToldIncident::*member;
};
constexpr DeskDay deskDays[] = {{"knownOn", &ToldIncident::knownOn},
                                {"firstFiled", &ToldIncident::firstFiled},
                                {"finalFiled", &ToldIncident::finalFiled},
                                {"closedOn", &ToldIncident::closedOn}};

QJsonObject toJson(const ToldIncident &incident)
{
    QJsonArray types;
    for (const int type : incident.types)
        types << type;
    QJsonObject object{
        {QStringLiteral("title"), incident.title}, {QStringLiteral("outcome"), toJson(incident.outcome)}, {QStringLiteral("types"), types}};
    for (const DeskDay &day : deskDays)
        object.insert(QLatin1StringView(day.key), (incident.*day.member).toString(Qt::ISODate));
    if (incident.persons)
        object.insert(QStringLiteral("persons"), *incident.persons);
    return object;
}
ToldIncident incidentFrom(const QJsonValue &value)
{
    ToldIncident incident{.title = value[QStringLiteral("title")].toString(), .outcome = wordsFrom(value[QStringLiteral("outcome")])};
    for (const QJsonValue &type : value[QStringLiteral("types")].toArray())
        incident.types << type.toInt();
    for (const DeskDay &day : deskDays)
        incident.*day.member = QDate::fromString(value[QLatin1StringView(day.key)].toString(), Qt::ISODate);
    if (const QJsonValue persons = value[QStringLiteral("persons")]; persons.isDouble())
        incident.persons = persons.toInt();
    return incident;
}

} // namespace

QJsonObject snapshotDesks(const DeskReview &desks)
{
    QJsonObject object;
    for (const DeskFigure &figure : deskFigures)
        object.insert(QLatin1StringView(figure.key), desks.counts.*figure.member);
    for (const DeskCodes &codes : deskCodes) {
        QJsonObject counts;
        for (auto it = (desks.counts.*codes.member).cbegin(); it != (desks.counts.*codes.member).cend(); ++it)
            counts.insert(it.key(), it.value());
        object.insert(QLatin1StringView(codes.key), counts);
    }
    QJsonArray incidents;
    for (const ToldIncident &incident : desks.incidents)
        incidents << toJson(incident);
    object.insert(QStringLiteral("incidents"), incidents);
    return object;
}
DeskReview desksFromSnapshot(const QJsonValue &value)
{
    DeskReview desks;
    for (const DeskFigure &figure : deskFigures)
        desks.counts.*figure.member = value[QLatin1StringView(figure.key)].toInt();
    for (const DeskCodes &codes : deskCodes) {
        const QJsonObject counts = value[QLatin1StringView(codes.key)].toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            (desks.counts.*codes.member).insert(it.key(), it->toInt());
    }
    for (const QJsonValue &incident : value[QStringLiteral("incidents")].toArray())
        desks.incidents << incidentFrom(incident);
    return desks;
}
