// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentstate.h"

#include "text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

using View = QLatin1StringView;

Doubt doubtOf(Fact fact) { return fact == Fact::Yes ? Doubt::Yes : fact == Fact::No ? Doubt::No : Doubt::Unanswered; }

// Card numbers and log-ins that move money are type 2; what the law leaves open is told by accountOnly instead.
Doubt financialOf(const Code &financial)
{
    if (financial.is(View("card")) || financial.is(View("payment-login")))
        return Doubt::Yes;
    return financial.isEmpty() ? Doubt::Unanswered : Doubt::No;
}

BreachData dataOf(const Code &data)
{
    return data.is(View("planned")) ? BreachData::Planned : data.is(View("none")) ? BreachData::None : BreachData::Personal;
}

// The record's day is only planned until it is said to be done.
QDate publishedOn(const Incident &incident, const QList<Filing> &filings)
{
    const QDate sent = filedOn(filings, {View("publication")});
    return sent.isValid() || incident.publication.is(View("planned")) ? sent : incident.publishedOn;
}

// In place of telling those who cannot be reached, it may be made public (Article 26(2), proviso); the others are told directly.
QDate toldOn(const Incident &incident, const QList<Filing> &filings)
{
    if (incident.personsNotifiedOn.isValid())
        return incident.personsNotifiedOn;
    const QDate sent = filedOn(filings, {View("persons-notice")});
    return sent.isValid() || !incident.noticeWay.is(View("public-only")) ? sent : publishedOn(incident, filings);
}

QDate clientToldOn(const Incident &incident, const QList<Filing> &filings)
{
    const QDate noted = incident.clientNotifiedOn, sent = filedOn(filings, {View("client-notice")});
    return noted.isValid() && sent.isValid() ? std::min(noted, sent) : noted.isValid() ? noted : sent;
}

BreachFacts factsWith(const Incident &incident, const QList<Filing> &filings)
{
    BreachFacts facts = breachFactsOf(incident);
    facts.clientNotifiedOn = clientToldOn(incident, filings);
    facts.clientNotified = facts.clientNotifiedOn.isValid();
    return facts;
}

// An incident with what was sent, for asking what it still has to do.
class Course
{
public:
    Course(const Incident &incident, const DeskRecords &desks)
        : m_incident(incident)
        , m_filings(desks.filingsOf(incident.id))
        , m_entries(desks.entriesOf(incident.id))
    {
        const Calendar calendar = desks.calendar();
        BreachFacts facts = factsWith(incident, m_filings);
        m_decision = decide(facts, calendar);
        facts.clientNotified = false;
        m_withoutClient = decide(facts, calendar);
    }

    QList<IncidentDue> dues() const;
    StepState step(const QString &code, int day) const;

private:
    QDate firstOn() const { return filedOn(m_filings, {View("first"), View("final")}); }
    QDate finalOn() const { return filedOn(m_filings, {View("final")}); }
    QDate clientToldOn() const { return ::clientToldOn(m_incident, m_filings); }
    QDate personsToldOn() const { return toldOn(m_incident, m_filings); }
    QDate dayByRecords(const QString &step) const;
    bool isNeeded(const QString &step) const;
    QDate dueDay(const QString &step, int day) const;

    const Incident &m_incident;
    const QList<Filing> m_filings;
    const QList<IncidentEntry> m_entries;
    BreachDecision m_decision;
    BreachDecision m_withoutClient; // as if the client knew nothing
};

QList<IncidentDue> Course::dues() const
{
    using Kind = IncidentDue::Kind;
    QList<IncidentDue> dues;
    const auto add = [&](Kind kind, QDate from, QDate date, QDate doneOn) {
        if (date.isValid())
            dues.append({kind, {}, m_incident.id, m_incident.revision, from, date, doneOn});
    };
    const ReportWindow window = m_decision.firstReport, client = m_withoutClient.firstReport;
    add(Kind::First, window.from, window.to, firstOn());
    if (m_withoutClient.notifyClient)
        add(Kind::Client, client.from, client.to, clientToldOn().isValid() ? clientToldOn() : firstOn());
    add(Kind::Final, {}, m_decision.finalDue, finalOn());
    for (const IncidentEntry &entry : m_entries)
        if (entry.due.isValid())
            dues.append({Kind::Step, entry.step.value, entry.id, entry.revision, {}, entry.due, entry.on});
    return dues;
}

// Steps that the fields of the record tell by themselves.
QDate Course::dayByRecords(const QString &step) const
{
    if (step == View("I-06"))
        return firstOn().isValid() ? firstOn() : clientToldOn();
    if (step == View("I-08"))
        return personsToldOn();
    if (step == View("I-09"))
        return finalOn();
    if (step == View("I-14"))
        return publishedOn(m_incident, m_filings);
    return step == View("I-16") ? m_incident.closedOn : QDate();
}

bool Course::isNeeded(const QString &step) const
{
    if (step == View("I-06")) // a contractor tells its client of anything
        return m_decision.reportable || m_incident.role.is(View("processor"));
    if (step == View("I-08"))
        return m_decision.notifyPersons;
    if (step == View("I-09"))
        return m_decision.reportable;
    return step != View("I-14") || !m_incident.publication.is(View("not-planned"));
}

QDate Course::dueDay(const QString &step, int day) const
{
    if (step == View("I-06") && m_withoutClient.reportable)
        return m_withoutClient.firstReport.to;
    if (step == View("I-09") && m_decision.reportable)
        return m_decision.finalDue;
    return day > 0 && m_incident.knownOn.isValid() ? m_incident.knownOn.addDays(day - 1) : QDate();
}

StepState Course::step(const QString &code, int day) const
{
    StepState state{.step = code};
    const IncidentEntry *done = nullptr, *planned = nullptr;
    for (const IncidentEntry &entry : m_entries) {
        if (entry.step.value != code)
            continue;
        if (entry.on.isValid())
            done = &entry; // the last one
        else if (!planned)
            planned = &entry;
    }
    state.on = done ? done->on : dayByRecords(code);
    if (const IncidentEntry *told = planned ? planned : done) {
        state.who = told->who;
        state.entry = told->id;
    }
    using State = StepState::State;
    state.state = planned ? State::Planned : state.on.isValid() ? State::Done : isNeeded(code) ? State::Open : State::NotNeeded;
    if (planned && planned->due.isValid())
        state.due = planned->due;
    else if (state.state != State::NotNeeded)
        state.due = dueDay(code, day);
    return state;
}

// Names that differ in how they are typed, or in the form of the company, are one.
QString sourceName(const QString &name)
{
    QString compared = folded(name).remove(u' ');
    for (const char *form : {"株式会社", "有限会社", "合同会社", "(株)", "(有)", "(同)"})
        compared.remove(QString::fromUtf8(form));
    static const QSet<QString> nobody{QStringLiteral("不明"),       QStringLiteral("なし"),       QStringLiteral("無し"),
                                      QStringLiteral("非通知"),     QStringLiteral("わからない"), QStringLiteral("分からない"),
                                      QStringLiteral("名乗らない"), QStringLiteral("unknown"),    QStringLiteral("none")};
    return nobody.contains(compared) ? QString() : compared;
}

} // namespace

QDate filedOn(const QList<Filing> &filings, std::initializer_list<QLatin1StringView> kinds)
{
    for (const Filing &filing : filings) // the earliest first
        if (filing.filedOn.isValid() && std::any_of(kinds.begin(), kinds.end(), [&](View kind) { return filing.kind.is(kind); }))
            return filing.filedOn;
    return {};
}

BreachFacts breachFactsOf(const Incident &incident)
{
    return {.knownOn = incident.knownOn,
            .sensitive = doubtOf(incident.sensitive),
            .financial = financialOf(incident.financial),
            .malicious = doubtOf(incident.malicious),
            .accountOnly = incident.financial.is(View("account")) || incident.financial.is(View("unclear")),
            .persons = incident.persons,
            .personsMax = incident.personsMax,
            .overThousandOn = incident.overThousandOn,
            .encrypted = incident.encryption.is(View("strong")),
            .encryptionUnsure = incident.encryption.is(View("unsure")),
            .recoveredUnseen = incident.recovery.is(View("unseen-proof")),
            .recoveryUnproven = incident.recovery.is(View("unseen-word")),
            .copyRemains = incident.copies.is(View("remains")) || incident.copies.is(View("restored")),
            .outflow = incident.outflow != Fact::No,
            .data = dataOf(incident.data),
            .role = incident.role.is(View("processor")) ? BreachRole::Processor : BreachRole::Controller,
            .clientNotified = incident.clientNotifiedOn.isValid(),
            .clientNotifiedOn = incident.clientNotifiedOn,
            .pseudonymised = incident.pseudonymised == Fact::Yes,
            .ownProvision = incident.ownProvision == Fact::Yes,
            .contactPossible = incident.contactPossible != Fact::No && !incident.noticeWay.is(View("impossible"))
                && !incident.noticeWay.is(View("public-only")),
            .myNumber = incident.myNumber == Fact::Yes};
}

BreachDecision decisionOf(const Incident &incident, const Calendar &calendar) { return decide(breachFactsOf(incident), calendar); }

BreachDecision decisionOf(const Incident &incident, const DeskRecords &desks)
{
    return decide(factsWith(incident, desks.filingsOf(incident.id)), desks.calendar());
}

QString signatureOf(const BreachDecision &decision)
{
    if (!decision.reportable)
        return decision.outcome;
    QStringList types;
    for (const int type : decision.types)
        types << QString::number(type);
    return QStringLiteral("reportable %1 %2").arg(types.join(u',')).arg(decision.finalDays);
}

bool isReportable(const Incident &incident, const DeskRecords &desks)
{
    BreachFacts facts = breachFactsOf(incident);
    facts.clientNotified = false;
    return !isPractice(incident) && decide(facts, desks.calendar()).reportable;
}

QDate personsToldOn(const Incident &incident, const DeskRecords &desks) { return toldOn(incident, desks.filingsOf(incident.id)); }

QList<IncidentDue> duesOf(const Incident &incident, const DeskRecords &desks)
{
    return isPractice(incident) ? QList<IncidentDue>() : Course(incident, desks).dues();
}

std::optional<IncidentDue> nextDueOf(const Incident &incident, const DeskRecords &desks)
{
    std::optional<IncidentDue> next;
    if (!isOpen(incident))
        return next;
    for (const IncidentDue &due : duesOf(incident, desks))
        if (!due.doneOn.isValid() && (!next || due.date < next->date))
            next = due;
    return next;
}

QList<StepState> stepsOf(const Incident &incident, const DeskRecords &desks, const QList<std::pair<QString, int>> &steps)
{
    const Course course(incident, desks);
    QList<StepState> states;
    for (const auto &[code, day] : steps)
        states << course.step(code, day);
    return states;
}

QList<ComplaintGroup> sameSource(const QList<Complaint> &complaints)
{
    QList<ComplaintGroup> groups;
    QHash<QString, qsizetype> places;
    const auto put = [&](const QString &key, const QString &name, const QUuid &complaint) {
        const auto place = places.constFind(key);
        if (place != places.constEnd())
            return groups[*place].complaints.append(complaint);
        places.insert(key, groups.size());
        groups.append({key, name, {complaint}});
    };
    for (const Complaint &complaint : complaints) {
        for (const QUuid &id : complaint.holdings.ids + complaint.contractors.ids)
            put(id.toString(QUuid::WithoutBraces), {}, complaint.id);
        if (const QString name = sourceName(complaint.counterpart); !name.isEmpty())
            put(name, complaint.counterpart, complaint.id);
    }
    groups.removeIf([](const ComplaintGroup &group) { return group.complaints.size() < 2; });
    std::stable_sort(groups.begin(), groups.end(), [](const ComplaintGroup &one, const ComplaintGroup &other) {
        return one.complaints.size() > other.complaints.size();
    });
    return groups;
}
