// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

#include "contractorstate.h"
#include "handover.h"
#include "incidentstate.h"
#include "requeststate.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

class Deadlines
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)

public:
    explicit Deadlines(QDate today) : m_today(today) { }

    void addActions(const QList<Action> &actions);
    void addReviews(const QList<ReviewYear> &years, int firstMonth);
    void addTraining(const TrainingRecords &records, int firstMonth);
    void addContractors(const BookRecords &records);
    void addRemedies(const BookRecords &records, const LastChecks &last);
    void addProvisions(const BookRecords &records);
    void addIncidents(const DeskRecords &desks);
    void addRequests(const DeskRecords &desks, Count yearsKept);
    QList<Deadline> sorted();

private:
    template<class R> void add(const char *kind, const R &record, const QString &title, const QString &who, QDate date)
    {
        if (date.isValid())
            m_all.append({QLatin1StringView(kind), record.id, record.revision, title, who, date, int(m_today.daysTo(date))});
    }
    void add(const char *kind, const QString &title, const TrainingDue &due)
    {
        m_all.append({QLatin1StringView(kind), due.record, due.revision, title, {}, due.date, int(m_today.daysTo(due.date))});
    }

    void add(const Incident &incident, const IncidentDue &due, const DeskRecords &desks);

    const QDate m_today;
    QList<Deadline> m_all;
};

// The names of those linked, for a title.
QString namesOf(const Links<Contractor> &links, const QList<Contractor> &contractors)
{
    QStringList names;
    for (const Contractor &contractor : contractors)
        if (links.has(contractor.id))
            names << oneLine(contractor.name);
    return names.isEmpty() ? Deadlines::tr("no name") : names.join(Deadlines::tr(", ", "between names"));
}

void Deadlines::addActions(const QList<Action> &actions)
{
    for (const Action &action : actions)
        if (isOpen(action))
            add("action", action, action.title.trimmed().isEmpty() ? tr("Action without a name") : action.title, action.who, action.due);
}

void Deadlines::addReviews(const QList<ReviewYear> &years, int firstMonth)
{
    for (const ReviewYear &year : years)
        if (year.startedOn.isValid() && !year.closedOn.isValid())
            add("review", year, tr("Close the review of %1").arg(year.year), {}, lastDayOf(year.year, firstMonth));
}

void Deadlines::addTraining(const TrainingRecords &records, int firstMonth)
{
    for (const TrainingDue &due : trainingDues(records, firstMonth, m_today)) {
        switch (due.kind) {
        case DueKind::Training:
            add("training", due.name.isEmpty() ? tr("Train the staff") : tr("Train the staff: %1").arg(due.name), due);
            break;
        case DueKind::MakeUp: add("make-up", tr("Train those who were absent: %1").arg(due.name), due); break;
        case DueKind::Check: add("periodic-check", tr("Periodic check: %1").arg(records.checkName(due.name)), due); break;
        case DueKind::Access: add("access", tr("Stop the access of who leaves: %1").arg(due.name), due); break;
        case DueKind::Disposal: add("disposal", tr("Confirm the disposal: %1").arg(due.name), due); break;
        }
    }
}

void Deadlines::addContractors(const BookRecords &records)
{
    for (const Contractor &contractor : records.contractors) {
        if (hasEnded(contractor, m_today))
            continue;
        const QString name = contractor.name.trimmed().isEmpty() ? tr("no name") : oneLine(contractor.name);
        add("contractor-check", contractor, tr("Check the contractor “%1”").arg(name), {}, nextCheckOf(contractor, m_today));
        add("contract-end", contractor, tr("The contract with “%1” ends").arg(name), {}, contractor.contractUntil);
    }
}

void Deadlines::addRemedies(const BookRecords &records, const LastChecks &last)
{
    const auto isOver = [&](const ContractorCheck &check) { // the work with everybody it is about
        return !check.contractors.isEmpty()
            && std::none_of(records.contractors.begin(), records.contractors.end(),
                            [&](const Contractor &one) { return check.contractors.has(one.id) && !hasEnded(one, m_today); });
    };
    for (const ContractorCheck &check : records.contractorChecks)
        if (isRemedyOpen(check, last) && !isOver(check))
            add("remedy", check, tr("To be mended at “%1”").arg(namesOf(check.contractors, records.contractors)), {}, check.remedyDue);
}

// Nothing is to be done once it has passed: the record may go, but need not.
void Deadlines::addProvisions(const BookRecords &records)
{
    for (const Provision &provision : records.provisions)
        if (provision.keepUntil >= m_today)
            add("record-keep", provision, tr("Last day to keep the record on “%1”").arg(namesOf(provision.recipients, records.contractors)),
                {}, provision.keepUntil);
}

void Deadlines::addIncidents(const DeskRecords &desks)
{
    for (const Incident &incident : desks.incidents)
        if (isOpen(incident))
            for (const IncidentDue &due : duesOf(incident, desks))
                if (!due.doneOn.isValid())
                    add(incident, due, desks);
}

void Deadlines::add(const Incident &incident, const IncidentDue &due, const DeskRecords &desks)
{
    const QString name = incident.title.trimmed().isEmpty() ? tr("no name") : oneLine(incident.title);
    switch (due.kind) {
    case IncidentDue::Kind::First: return add("incident-first", incident, tr("First report: %1").arg(name), {}, due.date);
    case IncidentDue::Kind::Final: return add("incident-final", incident, tr("Final report: %1").arg(name), {}, due.date);
    case IncidentDue::Kind::Client: return add("incident-client", incident, tr("Tell the client: %1").arg(name), {}, due.date);
    case IncidentDue::Kind::Step: break;
    }
    for (const IncidentEntry &entry : desks.entries) {
        if (entry.id != due.record)
            continue;
        const QString what = entry.text.trimmed().isEmpty() ? tr("Step %1").arg(entry.step.value) : oneLine(entry.text);
        add("incident-step", entry, tr("%1 (%2)", "what, incident").arg(what, name), entry.who, due.date);
    }
}

// By their numbers: what is in the records about persons stays there.
void Deadlines::addRequests(const DeskRecords &desks, Count yearsKept)
{
    const auto numbered = [](const QString &number) { return number.trimmed().isEmpty() ? tr("no number") : oneLine(number); };
    for (const Request &request : desks.requests) {
        if (isOpen(request))
            add("request", request, tr("Answer the request %1").arg(numbered(request.number)), {}, answerDueOf(request));
        add("request-erase", request, tr("Erase the record of the request %1").arg(numbered(request.number)), {},
            eraseDayOf(request, yearsKept));
    }
    for (const Complaint &complaint : desks.complaints) {
        if (isCallbackOpen(complaint))
            add("complaint-callback", complaint, tr("Call back: complaint %1").arg(numbered(complaint.number)), {}, complaint.callbackOn);
        add("complaint-erase", complaint, tr("Erase the record of the complaint %1").arg(numbered(complaint.number)), {},
            eraseDayOf(complaint, yearsKept));
    }
}

QList<Deadline> Deadlines::sorted()
{
    std::stable_sort(m_all.begin(), m_all.end(), [](const Deadline &one, const Deadline &other) { return one.date < other.date; });
    return m_all;
}

} // namespace

QDate lastDayOf(int fiscalYear, int firstMonth)
{
    const QDate first(fiscalYear, firstMonth, 1);
    return first.isValid() ? first.addMonths(12).addDays(-1) : QDate();
}

QList<Deadline> deadlinesOf(const BookRecords &records, const QList<ReviewYear> &years)
{
    Deadlines deadlines(records.today);
    deadlines.addActions(records.actions);
    deadlines.addReviews(years, records.firm.fiscalStart);
    deadlines.addTraining(records.training, records.firm.fiscalStart);
    deadlines.addContractors(records);
    deadlines.addRemedies(records, lastChecksOf(records.contractorChecks));
    deadlines.addProvisions(records);
    deadlines.addIncidents(records.desks);
    deadlines.addRequests(records.desks, records.firm.deskYears);
    return deadlines.sorted();
}
