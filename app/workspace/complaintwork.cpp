// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintwork.h"

#include "domain/incidentstate.h"
#include "domain/personaldetails.h"
#include "domain/requeststate.h"
#include "domain/reviewyear.h"
#include "domain/text.h"
#include "requestwork.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct ComplaintWork
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintWork)
};

// What of the caller might stand in other texts, the longest first, so that no rest of it is left.
QStringList tracesOf(const Complaint &complaint)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;、，；/／（）()]+"));
    QStringList traces{complaint.caller.trimmed(), complaint.contact.trimmed()};
    for (const QString &part : complaint.caller.split(gap, Qt::SkipEmptyParts))
        if (part.size() >= 2)
            traces << part;
    for (const QString &part : complaint.contact.split(gap, Qt::SkipEmptyParts))
        if (part.size() >= 4)
            traces << part;
    traces.removeAll(QString());
    traces.removeDuplicates();
    std::stable_sort(traces.begin(), traces.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return traces;
}

// Finds it however its parts are spaced: "山田 太郎" is "山田太郎" too.
QRegularExpression spaced(const QString &trace)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    QStringList parts;
    for (const QString &part : trace.split(gap, Qt::SkipEmptyParts))
        parts << QRegularExpression::escape(part);
    return QRegularExpression(parts.join(QStringLiteral("\\s*")),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// A name written in one: its beginning where it is called by that, the longer ones first. "山田太郎" is "山田" in "山田様" and "山田です".
QList<QRegularExpression> familyNames(const QString &caller)
{
    static const QRegularExpression inOne(QStringLiteral("^[\\p{Han}\\p{Hiragana}\\p{Katakana}ー々]{3,8}$"));
    QList<QRegularExpression> names;
    if (!inOne.match(caller).hasMatch())
        return names;
    for (qsizetype length = std::min<qsizetype>(caller.size() - 1, 3); length > 0; --length)
        names << QRegularExpression(QRegularExpression::escape(caller.first(length))
                                    + QStringLiteral("(?=様|さん|さま|氏|殿|です|でござ|と申|と名乗)"));
    return names;
}

// The number in the contact in whatever width and however its figures are grouped; matches nothing where there is none.
QRegularExpression numberIn(const QString &contact)
{
    constexpr qsizetype shortest = 8; // figures
    QStringList figures;
    for (const QChar c : contact)
        if (const int figure = c.digitValue(); figure >= 0)
            figures << QStringLiteral("[%1%2]").arg(figure).arg(QChar(u'０' + figure));
    return QRegularExpression(figures.size() < shortest ? QStringLiteral("(?!)")
                                                        : figures.join(QStringLiteral("[\\s\\-‐‑–—−ー－()（）]*")));
}

void addLine(QStringList &lines, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        lines << label.arg(text.trimmed());
}

QString factsIn(const Complaint &complaint, const Book &book)
{
    const QString way = book.words().text(complaint.channel, "request_channels");
    const QString day = complaint.receivedOn.toString(Qt::ISODate);
    QStringList lines{way.isEmpty() ? ComplaintWork::tr("On %1 somebody outside told us (%2).").arg(day, complaint.number)
                                    : ComplaintWork::tr("On %1 somebody outside told us (%2, %3).").arg(day, complaint.number, way)};
    addLine(lines, ComplaintWork::tr("What they say: %1"), complaint.reason);
    addLine(lines, ComplaintWork::tr("Why they think of us: %1"), complaint.whyUs);
    addLine(lines, ComplaintWork::tr("When, as they say: %1"), complaint.happened);
    addLine(lines, ComplaintWork::tr("Damage, as they say: %1"), complaint.damage);
    return withoutCaller(lines.join(u'\n'), complaint);
}

QString possibilitiesIn(const Complaint &complaint, const Book &book)
{
    QStringList lines{ComplaintWork::tr("Personal data may have leaked. Whether it did, and from us, is being looked into.")};
    addLine(lines, ComplaintWork::tr("It may come from: %1"), book.words().text(complaint.holdings));
    addLine(lines, ComplaintWork::tr("It may come from what these handle for us: %1"), book.words().text(complaint.contractors));
    return lines.join(u'\n');
}

Incident incidentOf(const Complaint &complaint, const Book &book, QDate today)
{
    Incident incident;
    incident.title = ComplaintWork::tr("Suspicion of a leak after a complaint (%1)").arg(complaint.number);
    incident.source = {QStringLiteral("complaint")};
    incident.knownOn = complaint.receivedOn.isValid() ? complaint.receivedOn : today;
    incident.foundOn = incident.knownOn;
    incident.knownAt = complaint.receivedAt;
    incident.knownBy = complaint.receivedBy;
    incident.facts = factsIn(complaint, book);
    incident.possibilities = possibilitiesIn(complaint, book);
    incident.holdings = complaint.holdings;
    incident.contractors = complaint.contractors;
    incident.items = book.words().text(complaint.items, "items");
    return incident;
}

// The kind of request a wish comes to; empty for a wish that is none.
QString kindOf(const QString &wish)
{
    static const QHash<QString, QString> kinds{{QStringLiteral("disclose"), QStringLiteral("E-02")},
                                               {QStringLiteral("correct"), QStringLiteral("E-03")},
                                               {QStringLiteral("erase"), QStringLiteral("E-04")},
                                               {QStringLiteral("stop"), QStringLiteral("E-07")}};
    return kinds.value(wish);
}

Code kindOf(const Codes &wishes)
{
    QStringList kinds;
    for (const QString &wish : wishes.values)
        kinds << kindOf(wish);
    kinds.removeAll(QString());
    return kinds.size() == 1 ? Code{kinds.constFirst()} : Code();
}

QString textsOf(const QStringList &texts)
{
    QStringList said;
    for (const QString &text : texts)
        if (!text.trimmed().isEmpty())
            said << text.trimmed();
    return said.join(u'\n');
}

} // namespace

Complaint newComplaint(const Book &book, QDate today)
{
    const QList<Complaint> &complaints = book.records<Complaint>().records();
    const Complaint fresh{.number = nextComplaintNumber(complaints, fiscalYearOf(today, book.firm().fiscalStart)), .receivedOn = today};
    const auto isUntouched = [&](const Complaint &one) {
        Complaint same = fresh;
        same.id = one.id;
        same.revision = one.revision;
        same.number = one.number;
        return same == one;
    };
    const auto untouched = std::find_if(complaints.cbegin(), complaints.cend(), isUntouched);
    return untouched == complaints.cend() ? fresh : *untouched;
}

QString withoutCaller(const QString &text, const Complaint &complaint)
{
    QString clean = text;
    for (const QString &trace : tracesOf(complaint))
        clean.replace(spaced(trace), ComplaintWork::tr("[the caller]"));
    for (const QRegularExpression &called : familyNames(complaint.caller.trimmed()))
        clean.replace(called, ComplaintWork::tr("[the caller]"));
    clean.replace(numberIn(complaint.contact), ComplaintWork::tr("[the caller]"));
    return maskDetails(clean);
}

Became asIncident(const Complaint &complaint, const Book &book, QDate today)
{
    const Incident incident = incidentOf(complaint, book, today);
    Complaint linked = complaint;
    linked.incidents.ids << incident.id;
    linked.result = {QStringLiteral("became-incident")};
    Became became{{}, incident.id};
    became.change.add(incident);
    became.change.add(IncidentEntry{.text = ComplaintWork::tr("A complaint came in (%1).").arg(complaint.number),
                                    .incidents = {{incident.id}},
                                    .kind = {QStringLiteral("contact")},
                                    .on = incident.knownOn,
                                    .at = complaint.receivedAt,
                                    .who = complaint.receivedBy});
    became.change.alter(complaint, linked);
    return became;
}

Became asRequest(const Complaint &complaint, const Book &book, QDate today)
{
    const QDate received = complaint.receivedOn.isValid() ? complaint.receivedOn : today;
    Request request;
    request.number = nextRequestNumber(book.records<Request>().records(), fiscalYearOf(received, book.firm().fiscalStart));
    request.kind = kindOf(complaint.wishes);
    request.receivedOn = received;
    request.channel = complaint.channel;
    request.receivedBy = complaint.receivedBy;
    request.person = complaint.caller;
    request.contact = complaint.contact;
    request.subject = textsOf({complaint.wish, complaint.reason});
    request.incidents = complaint.incidents;
    request.holdings = complaint.holdings;
    request.log = logged({}, today, ComplaintWork::tr("Taken over from the complaint %1").arg(complaint.number));
    Complaint linked = complaint;
    linked.result = {QStringLiteral("became-request")};
    linked.note = textsOf({complaint.note, ComplaintWork::tr("Went on as the request %1").arg(request.number)});
    Became became{{}, request.id};
    became.change.add(request);
    became.change.alter(complaint, linked);
    return became;
}

QList<SameSource> sameSourceOf(const Complaint &complaint, const Book &book)
{
    QList<SameSource> sources;
    for (const ComplaintGroup &group : sameSource(book.records<Complaint>().records())) {
        if (!group.complaints.contains(complaint.id))
            continue;
        const QUuid record = QUuid::fromString(group.key);
        const QString name = group.name.isEmpty() ? book.words().nameOf(record) : group.name;
        SameSource source{oneLine(firstOf(name, 60)), group.complaints};
        std::stable_sort(source.complaints.begin(), source.complaints.end(), [&](const QUuid &one, const QUuid &other) {
            const Complaint *first = book.records<Complaint>().find(one), *second = book.records<Complaint>().find(other);
            return first && second && first->receivedOn < second->receivedOn;
        });
        sources << source;
    }
    return sources;
}
