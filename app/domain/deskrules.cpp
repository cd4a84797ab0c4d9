// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include "incidentstate.h"
#include "requeststate.h"

#include <QSet>

#include <algorithm>

namespace {

using View = QLatin1StringView;

// No value here names a person: requests and complaints go by their numbers.

// What the decision rests on, and with it every day.
constexpr const char *decidingColumns
    = "known_on over_thousand_on sensitive financial malicious persons persons_max data role client_notified_on outflow copies recovery "
      "encryption pseudonymised own_provision practice";

QString named(const QString &name) { return name.trimmed().isEmpty() ? QStringLiteral("—") : name.trimmed(); }
QString iso(QDate day) { return day.toString(Qt::ISODate); }
bool isFilled(const QString &text) { return !text.trimmed().isEmpty(); }

using DueKind = IncidentDue::Kind;

std::optional<IncidentDue> dueOf(const Incident &incident, const DeskRecords &desks, DueKind kind)
{
    for (const IncidentDue &due : duesOf(incident, desks))
        if (due.kind == kind)
            return due;
    return {};
}

// Closing a record does not do what it still owes.
Cases reportsOverdue(const BookRecords &records)
{
    Cases cases;
    for (const Incident &incident : records.desks.incidents)
        for (const IncidentDue &due : duesOf(incident, records.desks))
            if ((due.kind == DueKind::First || due.kind == DueKind::Final) && due.isLate(records.today))
                cases.append({{subjectOf(incident, decidingColumns)},
                              {named(incident.title), due.kind == DueKind::First ? QStringLiteral("first") : QStringLiteral("final"),
                               iso(due.date)}});
    return cases;
}

Cases clientsUntold(const BookRecords &records)
{
    Cases cases;
    for (const Incident &incident : records.desks.incidents) {
        const auto due = dueOf(incident, records.desks, DueKind::Client);
        if (due && due->isLate(records.today))
            cases.append({{subjectOf(incident, decidingColumns)}, {named(incident.title), iso(due->date)}});
    }
    return cases;
}

// No day is set for telling the persons (Rules 10), but whoever has reported, or closes, has had the time.
Cases personsNotTold(const BookRecords &records)
{
    const DeskRecords &desks = records.desks;
    Cases cases;
    for (const Incident &incident : desks.incidents) {
        const auto first = dueOf(incident, desks, DueKind::First); // none for a contractor whose client was told
        if (!first || personsToldOn(incident, desks).isValid())
            continue;
        const bool isReported = first->doneOn.isValid() && first->doneOn < records.today;
        if (isReported || incident.closedOn.isValid())
            cases.append({{subjectOf(incident,
                                     "persons_notified_on notice_way contact_possible published_on known_on sensitive financial malicious "
                                     "persons persons_max data role client_notified_on outflow copies recovery encryption closed_on")},
                          {named(incident.title)}});
    }
    return cases;
}

// Without the day of knowing nothing is due, and nothing can be late.
Cases knownDaysMissing(const BookRecords &records)
{
    Cases cases;
    for (const Incident &incident : records.desks.incidents)
        if (!isPractice(incident) && !incident.knownOn.isValid())
            cases.append({{subjectOf(incident, "known_on closed_on practice")}, {named(incident.title)}});
    return cases;
}

// Closed, and nothing says what is to keep it from happening again (Guidelines 3-5-2(4)).
Cases preventionsMissing(const BookRecords &records)
{
    Cases cases;
    for (const Incident &incident : records.desks.incidents) {
        const QList<IncidentEntry> entries = records.desks.entriesOf(incident.id);
        const bool isPrevented = isFilled(incident.done) || isFilled(incident.planned) || isFilled(incident.item8)
            || std::any_of(entries.begin(), entries.end(), [](const IncidentEntry &entry) { return entry.step.is(View("I-13")); });
        if (incident.closedOn.isValid() && !isPractice(incident) && !isPrevented)
            cases.append({{subjectOf(incident, "measures_planned measures_done item_8 closed_on")}, {named(incident.title)}});
    }
    return cases;
}

Cases requestsOverdue(const BookRecords &records)
{
    Cases cases;
    for (const Request &request : records.desks.requests) {
        const QDate due = answerDueOf(request);
        if (isOpen(request) && due.isValid() && due < records.today)
            cases.append({{subjectOf(request, "answered_on received_on kind closed_on")}, {named(request.number), iso(due)}});
    }
    return cases;
}

// A case for each request with that problem. Which grounds belong to which kind only the page knows.
Cases requestsWith(const BookRecords &records, const QString &problem, const char *columns)
{
    Cases cases;
    for (const Request &request : records.desks.requests)
        if (problemsOf(request, request.grounds.values).contains(problem))
            cases.append({{subjectOf(request, columns)}, {named(request.number)}});
    return cases;
}
Cases groundsMissing(const BookRecords &records)
{
    return requestsWith(records, QStringLiteral("grounds-missing"), "grounds outcome kind");
}
Cases feesNotAllowed(const BookRecords &records) { return requestsWith(records, QStringLiteral("fee-not-allowed"), "fee kind"); }

Cases callbacksOverdue(const BookRecords &records)
{
    Cases cases;
    for (const Complaint &complaint : records.desks.complaints)
        if (isCallbackOpen(complaint) && complaint.callbackOn < records.today)
            cases.append(
                {{subjectOf(complaint, "answered_on callback_on closed_on")}, {named(complaint.number), iso(complaint.callbackOn)}});
    return cases;
}

// Several that point to one source may be the first sign of a leak, until each belongs to an incident.
Cases sameSources(const BookRecords &records)
{
    constexpr qsizetype several = 3;
    QHash<QUuid, const Complaint *> complaints;
    for (const Complaint &complaint : records.desks.complaints)
        complaints.insert(complaint.id, &complaint);
    QSet<QStringList> told; // those who share a holding often share its contractor too
    Cases cases;
    for (const ComplaintGroup &group : sameSource(records.desks.complaints)) {
        QList<Subject> subjects;
        QStringList numbers;
        bool isLookedInto = true;
        for (const QUuid &id : group.complaints) {
            const Complaint &complaint = *complaints[id];
            subjects << subjectOf(complaint, "incidents holdings contractors counterpart");
            numbers << named(complaint.number);
            isLookedInto = isLookedInto && !complaint.incidents.isEmpty();
        }
        if (group.complaints.size() < several || isLookedInto || told.contains(numbers))
            continue;
        told << numbers;
        cases.append({subjects, {QString::number(group.complaints.size()), numbers.join(QStringLiteral(" / "))}});
    }
    return cases;
}

Cases changesOpen(const BookRecords &records)
{
    Cases cases;
    for (const DeskCheck &check : records.desks.latestChecks())
        if (check.answer.is(View("change")))
            cases.append({{subjectOf(check, "answer point")}, {check.point.value}});
    return cases;
}

// Whether it is in order nobody knew: one case, as they are asked around together.
Cases pointsUnknown(const BookRecords &records)
{
    QList<Subject> subjects;
    QStringList points;
    for (const DeskCheck &check : records.desks.latestChecks()) {
        if (!check.answer.is(View("unknown")))
            continue;
        subjects << subjectOf(check, "answer point");
        if (!points.contains(check.point.value))
            points << check.point.value;
    }
    if (subjects.isEmpty())
        return {};
    return {{subjects, {QString::number(subjects.size()), points.join(u' ')}}};
}

// What was kept about persons for as long as the firm chose.
Cases erasuresDue(const BookRecords &records)
{
    constexpr qsizetype enough = 20;
    const Count years = records.firm.deskYears;
    QList<Subject> subjects;
    for (const QUuid &id : requestsToErase(records.desks.requests, years, records.today))
        subjects.append({View(Schema<Request>::plural), id, View("closed_on")});
    for (const QUuid &id : complaintsToErase(records.desks.complaints, years, records.today))
        subjects.append({View(Schema<Complaint>::plural), id, View("closed_on")});
    if (subjects.isEmpty())
        return {};
    const QString count = QString::number(subjects.size());
    return {{subjects.first(std::min(subjects.size(), enough)) + QList<Subject>{subjectOf(records.firm, "desk_years")},
             {count, QString::number(*years)}}};
}

} // namespace

QList<BookRule> deskRules()
{
    return {{"incident.overdue", Severity::Now, reportsOverdue},
            {"incident.client_untold", Severity::Now, clientsUntold},
            {"incident.persons_not_told", Severity::Now, personsNotTold},
            {"incident.no_known_day", Severity::Now, knownDaysMissing},
            {"request.overdue", Severity::Now, requestsOverdue},
            {"complaint.same_source", Severity::Now, sameSources},
            {"request.grounds_missing", Severity::Soon, groundsMissing},
            {"request.fee_not_allowed", Severity::Soon, feesNotAllowed},
            {"complaint.callback_overdue", Severity::Soon, callbacksOverdue},
            {"incident.prevention_missing", Severity::Soon, preventionsMissing},
            {"desk_check.change_open", Severity::Soon, changesOpen},
            {"desk.erase_due", Severity::Soon, erasuresDue},
            {"desk_check.unknown", Severity::Later, pointsUnknown}};
}
