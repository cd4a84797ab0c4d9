// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskproposals.h"

#include "incidentstate.h"
#include "requeststate.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace {

using View = QLatin1StringView;
using Told = std::optional<Proposal>;

bool isFilled(const QString &text) { return !text.trimmed().isEmpty(); }

class DeskProposals
{
    Q_DECLARE_TR_FUNCTIONS(DeskProposals)

public:
    DeskProposals(const BookRecords &records, QDate from, QDate to) : m_book(records), m_desks(records.desks), m_from(from), m_to(to)
    {
        for (const Incident &incident : m_desks.incidents)
            if (!isPractice(incident) && isIn(incident.knownOn))
                m_incidents << incident;
        for (const Complaint &complaint : m_desks.complaints)
            m_complaints += isIn(complaint.receivedOn);
    }

    QList<Proposal> all() const;

private:
    Told log() const;
    Told report() const;
    Told notifyPersons() const;
    Told notifyClient() const;
    Told prevention() const;
    Told drill() const;
    Told hearingSheet() const;
    Told complaints() const;
    Told deadline() const;
    Told reasons() const;
    Told identity() const;
    Told disclosure() const { return answered({View("E-02"), View("E-06")}); }
    Told correction() const { return answered({View("E-03")}); }
    Told stopUse() const { return answered({View("E-04"), View("E-05")}); }
    Told mailingStop() const;
    Told answered(std::initializer_list<View> kinds) const;

    bool isIn(QDate day) const { return day.isValid() && day >= m_from && day <= m_to; }
    template<class Fits> QList<Request> requests(Fits &&fits) const
    {
        QList<Request> found;
        for (const Request &request : m_desks.requests)
            if (isIn(request.receivedOn) && fits(request))
                found << request;
        return found;
    }
    // Of the incidents with something due of that kind: how many there are, and of how many it was done by the last day.
    std::pair<int, int> inTime(IncidentDue::Kind kind) const;
    bool isPrevented(const Incident &incident) const;

    QString from() const { return day(m_from); }
    static QString day(QDate day) { return day.toString(Qt::ISODate); }
    static Proposal documented(AnswerValue value, const QString &why) { return {{}, value, AnswerBasis::Document, why}; }
    // 0, 1 or 2, by how many of all there are; nothing where there are none.
    template<class R, class Fits> Told share(const QList<R> &all, Fits &&fits, const QString &why) const
    {
        const auto some = std::count_if(all.begin(), all.end(), fits);
        if (all.isEmpty())
            return {};
        return documented(some == 0               ? AnswerValue::None0
                              : some < all.size() ? AnswerValue::Partly
                                                  : AnswerValue::Done,
                          why.arg(from()).arg(all.size()).arg(some));
    }

    const BookRecords &m_book;
    const DeskRecords &m_desks;
    const QDate m_from, m_to;
    QList<Incident> m_incidents; // known in that time, no drills
    int m_complaints = 0;
};

std::pair<int, int> DeskProposals::inTime(IncidentDue::Kind kind) const
{
    int all = 0, done = 0;
    for (const Incident &incident : m_incidents)
        for (const IncidentDue &due : duesOf(incident, m_desks))
            if (due.kind == kind) {
                ++all;
                done += due.doneOn.isValid() && due.doneOn <= due.date;
            }
    return {all, done};
}

bool DeskProposals::isPrevented(const Incident &incident) const
{
    const QList<IncidentEntry> entries = m_desks.entriesOf(incident.id);
    const bool isCauseKnown = !incident.cause.isEmpty() || isFilled(incident.causeText) || isFilled(incident.item4);
    return isCauseKnown
        && (isFilled(incident.done) || isFilled(incident.item8)
            || std::any_of(entries.begin(), entries.end(),
                           [](const IncidentEntry &entry) { return entry.step.is(View("I-13")) && entry.on.isValid(); }));
}

// I-16: only small ones show that small ones are written down.
Told DeskProposals::log() const
{
    if (m_incidents.isEmpty())
        return {};
    const auto small
        = std::count_if(m_incidents.begin(), m_incidents.end(), [&](const Incident &one) { return !isReportable(one, m_desks); });
    return documented(
        small == 0 ? AnswerValue::Partly : AnswerValue::Done,
        tr("incidents recorded since %1: %2; of these, outside the four types: %3").arg(from()).arg(m_incidents.size()).arg(small));
}

// Reports show that it is done; who decides is written elsewhere. The same for the persons and the client.
Told DeskProposals::report() const
{
    const auto [all, done] = inTime(IncidentDue::Kind::First);
    if (done == 0)
        return {};
    return documented(AnswerValue::Partly,
                      tr("incidents to be reported since %1: %2; first report in time: %3; who decides and reports is not in the records")
                          .arg(from())
                          .arg(all)
                          .arg(done));
}

Told DeskProposals::notifyPersons() const
{
    int all = 0, told = 0;
    for (const Incident &incident : m_incidents) {
        const bool isOurs = decisionOf(incident, m_desks).notifyPersons;
        all += isOurs;
        told += isOurs && personsToldOn(incident, m_desks).isValid();
    }
    if (told == 0)
        return {};
    return documented(AnswerValue::Partly,
                      tr("incidents since %1 with persons to be told: %2; told: %3; whether the way is settled is not in the records")
                          .arg(from())
                          .arg(all)
                          .arg(told));
}

Told DeskProposals::notifyClient() const
{
    const auto [all, done] = inTime(IncidentDue::Kind::Client);
    if (done == 0)
        return {};
    return documented(
        AnswerValue::Partly,
        tr("incidents with data of clients since %1: %2; client told in time: %3; whether it is settled is not in the records")
            .arg(from())
            .arg(all)
            .arg(done));
}

Told DeskProposals::prevention() const
{
    return share(
        m_incidents, [&](const Incident &incident) { return isPrevented(incident); },
        tr("incidents since %1: %2; with their cause and what was done about it: %3"));
}

// One that was played: with what was done, what it taught, or closed.
Told DeskProposals::drill() const
{
    QDate last;
    bool isReviewed = false;
    for (const Incident &incident : m_desks.incidents) {
        const QDate played = incident.knownOn.isValid() ? incident.knownOn : incident.closedOn;
        const bool isPlayed = isFilled(incident.points) || isFilled(incident.lesson) || incident.closedOn.isValid();
        if (!isPractice(incident) || !isPlayed || played > m_to || !played.isValid() || played < last)
            continue;
        last = played;
        isReviewed = isFilled(incident.lesson);
    }
    if (!last.isValid())
        return {};
    if (!isIn(last))
        return documented(AnswerValue::None0, tr("no practice run is recorded since %1, the last was on %2").arg(from(), day(last)));
    return documented(isReviewed ? AnswerValue::DoneReviewed : AnswerValue::Done, tr("the last practice run was on %1").arg(day(last)));
}

// The page for complaints is the form.
Told DeskProposals::hearingSheet() const
{
    if (m_complaints == 0)
        return {};
    return documented(AnswerValue::Done, tr("complaints taken down on the hearing sheet since %1: %2").arg(from()).arg(m_complaints));
}

Told DeskProposals::complaints() const
{
    const QString desk = m_book.firm.contactDesk.trimmed();
    if (m_complaints == 0)
        return {};
    if (desk.isEmpty())
        return documented(
            AnswerValue::Partly,
            tr("complaints taken down since %1: %2; the page “Firm” does not say who takes them").arg(from()).arg(m_complaints));
    return documented(AnswerValue::Done,
                      tr("“%1” takes complaints, by the page “Firm”; taken down since %2: %3").arg(desk, from()).arg(m_complaints));
}

Told DeskProposals::deadline() const
{
    const auto due = requests([&](const Request &request) {
        const QDate last = answerDueOf(request);
        return last.isValid() && (request.answeredOn.isValid() || (isOpen(request) && last < m_to));
    });
    return share(
        due, [](const Request &request) { return request.answeredOn.isValid() && request.answeredOn <= answerDueOf(request); },
        tr("requests received since %1 that were answered or are late: %2; answered within two weeks: %3"));
}

Told DeskProposals::reasons() const
{
    const auto limited = requests([](const Request &request) { return request.answeredOn.isValid() && needsReason(request); });
    return share(
        limited, [](const Request &request) { return isFilled(request.reason); },
        tr("requests since %1 not met, or not as asked: %2; with the reason in words: %3"));
}

// C3: neither skipped nor overdone.
Told DeskProposals::identity() const
{
    const auto decided = requests([](const Request &request) { return !request.outcome.isEmpty() && answerDueOf(request).isValid(); });
    return share(
        decided,
        [](const Request &request) {
            const QStringList problems = problemsOf(request, request.grounds.values);
            return !request.identity.isEmpty() && !problems.contains(QLatin1String("over-asking"));
        },
        tr("requests decided since %1: %2; person identified without asking too much: %3"));
}

// Of those that came to an answer or are late by now.
Told DeskProposals::answered(std::initializer_list<View> kinds) const
{
    const auto ofKind = requests([&](const Request &request) {
        return std::any_of(kinds.begin(), kinds.end(), [&](View kind) { return request.kind.is(kind); })
            && (request.answeredOn.isValid() || (isOpen(request) && answerDueOf(request) < m_to));
    });
    return share(
        ofKind, [](const Request &request) { return request.answeredOn.isValid() && !request.outcome.isEmpty(); },
        tr("such requests since %1: %2; decided and answered: %3"));
}

Told DeskProposals::mailingStop() const
{
    const auto stops = requests(
        [&](const Request &request) { return request.kind.is(View("E-07")) && (request.doneOn.isValid() || request.receivedOn < m_to); });
    return share(
        stops, [](const Request &request) { return request.doneOn.isValid(); },
        tr("wishes since %1 that mailings or calls stop: %2; with the day on which it was done: %3"));
}

QList<Proposal> DeskProposals::all() const
{
    constexpr std::pair<const char *, Told (DeskProposals::*)() const> rules[] = {
        {"leaks.log", &DeskProposals::log},
        {"leaks.report", &DeskProposals::report},
        {"leaks.notify-persons", &DeskProposals::notifyPersons},
        {"leaks.notify-client", &DeskProposals::notifyClient},
        {"leaks.prevention", &DeskProposals::prevention},
        {"leaks.drill", &DeskProposals::drill},
        {"leaks.hearing-sheet", &DeskProposals::hearingSheet},
        {"requests.complaints", &DeskProposals::complaints},
        {"requests.deadline", &DeskProposals::deadline},
        {"requests.reasons", &DeskProposals::reasons},
        {"requests.identity", &DeskProposals::identity},
        {"requests.disclosure", &DeskProposals::disclosure},
        {"requests.correction", &DeskProposals::correction},
        {"requests.stop-use", &DeskProposals::stopUse},
        {"requests.mailing-stop", &DeskProposals::mailingStop},
    };
    QList<Proposal> proposals;
    for (const auto &[question, tell] : rules)
        if (Told told = (this->*tell)()) {
            told->question = View(question);
            proposals << *told;
        }
    return proposals;
}

} // namespace

QList<Proposal> deskProposals(const BookRecords &records, QDate from, QDate to)
{
    return DeskProposals(records, from, to).all() + deskCheckProposals(records, from, to);
}
