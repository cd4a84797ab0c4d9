// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requeststate.h"
#include "forms/linkbutton.h"
#include "kindchoice.h"
#include "requestpane.h"
#include "sourced.h"
#include "stepline.h"
#include "stepsection.h"
#include "taborder.h"
#include "ticks.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

// What is shown of a request: it follows its kind, the day, the ledger and the incidents.

namespace {

using View = QLatin1StringView;

QString codeOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

template<class R> QStringList codesOf(const Links<R> &links)
{
    QStringList codes;
    for (const QUuid &id : links.ids)
        codes << codeOf(id);
    return codes;
}

} // namespace

const RequestKind *RequestPane::kind() const { return m_guide && shown() ? m_guide->find(shown()->kind.value) : nullptr; }

void RequestPane::follow()
{
    if (!shown())
        return;
    if (std::exchange(m_followed, shownId()) != shownId()) {
        const QString open = standingOf(*shown(), m_desk.today()).step;
        setStep(open.isEmpty() ? QStringLiteral("C1") : open);
    }
    showStanding();
    showProblems();
    showSection();
}

// Only what is in view: a large ledger is not searched for each letter typed.
void RequestPane::showSection()
{
    static const QHash<QString, void (RequestPane::*)()> parts{
        {QStringLiteral("C2"), &RequestPane::showKind},   {QStringLiteral("C3"), &RequestPane::showIdentity},
        {QStringLiteral("C5"), &RequestPane::showSearch}, {QStringLiteral("C6"), &RequestPane::showDecision},
        {QStringLiteral("C7"), &RequestPane::showAnswer}, {QStringLiteral("C8"), &RequestPane::showReasons}};
    if (const auto show = parts.value(m_step); show && shown())
        (this->*show)();
    tabInOrder({table()->view(), m_steps, m_sections[m_step], m_back, m_next});
}

void RequestPane::showStanding()
{
    const RequestStanding standing = standingOf(*shown(), m_desk.today());
    const bool isOpen = ::isOpen(*shown());
    m_state->show(stateOf(standing));
    const QString day = standing.due.toString(Qt::ISODate);
    m_due->setText(!standing.due.isValid() ? tr("Answer without delay.")
                       : isOpen            ? tr("Answer by %1: %2").arg(day, leftWords(standing.daysLeft))
                                           : tr("To be answered by %1").arg(day));
    m_whyDue->setVisible(standing.due.isValid());
    const Language language = m_book.words().language;
    for (const StepLine::Step &step : requestSteps())
        m_sections[step.id]->setSentence(tr("Choose first what the person wants: what to do follows from it."));
    for (const RequestGuideStep &step : kind() ? kind()->steps : QList<RequestGuideStep>())
        if (m_sections.contains(step.id))
            m_sections[step.id]->setSentence(step.text.in(language));
}

QList<Choice> RequestPane::choicesOf(const char *list, const QStringList &codes) const
{
    QList<Choice> choices;
    for (const QString &code : codes)
        choices.append({code, m_library.label(QLatin1StringView(list), code, m_book.words().language)});
    return choices;
}

// No drills; what is linked already stays.
QList<Choice> RequestPane::incidentChoices() const
{
    QList<Choice> choices;
    for (const Incident &incident : m_book.records<Incident>().records())
        if (!isPractice(incident) || shown()->incidents.has(incident.id))
            choices.append({codeOf(incident.id), incidentName(incident)});
    return choices;
}

void RequestPane::showKind()
{
    const Request &request = *shown();
    const QStringList allowed = kind() ? kind()->claims : QStringList();
    QStringList claims = allowed;
    for (const QString &claim : request.claims.values)
        if (!claims.contains(claim))
            claims << claim;
    m_kind->setChosen(request.kind.value);
    m_claims->show(choicesOf("request_claims", claims), request.claims.values);
    showRow("claims", !claims.isEmpty());
    const bool mayFollowLeak = (kind() && kind()->afterLeak) || !request.incidents.isEmpty();
    m_incidents->show(incidentChoices(), codesOf(request.incidents));
    showRow("incidents", mayFollowLeak);
    QList<Choice> linked = incidentChoices();
    linked.removeIf([&](const Choice &choice) { return !request.incidents.has(QUuid::fromString(choice.code)); });
    m_toIncident->setTargets(linked);
    QStringList leak;
    if (mayFollowLeak && isAfterReportableLeak(request, m_book)) {
        leak << tr("Recognised as a request after a reportable leak.");
        for (const GuideNote &note : m_guide ? m_guide->afterLeak() : QList<GuideNote>())
            if (note.id == u"ground" || note.id == u"extent" || note.id == u"contract")
                leak << sourced(note, m_library, m_book.words().language);
    }
    say(*m_leak, leak.join(u'\n'));
}

void RequestPane::showIdentity()
{
    QList<Choice> choices = ::choicesOf(m_library, QStringLiteral("identity_means"), m_book.words().language);
    m_identity->show(choices, shown()->identity.values);
    const bool hasAgent = !shown()->agent.isEmpty() && !shown()->agent.is(View("none"));
    showRow("agent_name", hasAgent || !shown()->agentName.isEmpty());
    const Entry *agent = m_library.entry(QStringLiteral("request_agents"), shown()->agent.value);
    line("agent")->setCheck(agent ? agent->hint.in(m_book.words().language) : QString(), Mark::Step);
}

void RequestPane::showSearch()
{
    const Request &request = *shown();
    QList<Choice> places, others, asked;
    for (const SearchPlace &place : searchPlaces(request, m_book)) {
        QStringList details{place.where, place.responsible};
        details.removeAll(QString());
        QString words = details.isEmpty() ? place.name : place.name + u'\n' + details.join(QStringLiteral(" · "));
        if (place.isEntrusted)
            words += u'\n' + tr("A client’s data: pass the request on to the client, and enter below who that is.");
        places.append({codeOf(place.holding), words});
    }
    for (const Holding &holding : m_book.records<Holding>().records())
        if (holding.presence != Presence::Archived && !request.holdings.has(holding.id))
            others.append({codeOf(holding.id), oneLine(firstOf(holding.name, 80))});
    m_places->show(places, codesOf(request.holdings));
    m_otherPlaces->setChoices(others);
    m_otherPlaces->setChosen({});
    m_otherPlaces->setVisible(!others.isEmpty());
    QList<QUuid> ids = contractorsToAsk(request, m_book, m_desk.today());
    for (const QUuid &id : request.contractors.ids)
        if (!ids.contains(id))
            ids << id;
    for (const QUuid &id : std::as_const(ids))
        asked.append({codeOf(id), oneLine(firstOf(m_book.words().nameOf(id), 80))});
    m_asked->show(asked, codesOf(request.contractors));
    showRow("contractors_asked_on", !asked.isEmpty() || request.contractorsAskedOn.isValid());
}

QList<Choice> RequestPane::groundChoices() const
{
    const Language language = m_book.words().language;
    const Request &request = *shown();
    QList<Choice> choices;
    QStringList known;
    for (const RequestGround &ground : kind() ? kind()->grounds : QList<RequestGround>()) {
        const bool fits = request.outcome.isEmpty() || ground.outcomes.contains(request.outcome.value);
        if (!fits && !request.grounds.values.contains(ground.id))
            continue;
        choices.append({ground.id,
                        tr("%1 (%2)\nNot when: %3", "a ground, its articles, when it does not hold")
                            .arg(ground.applies.in(language), m_library.laws().texts(ground.law, language, LawForm::Short),
                                 ground.doesNot.in(language))});
        known << ground.id;
    }
    QStringList strangers = request.grounds.values;
    strangers.removeIf([&](const QString &code) { return known.contains(code); });
    return choices + choicesOf("request_grounds", strangers);
}

// Only how such a request may end; a decision of another kind stays to be changed.
void RequestPane::fillOutcomes()
{
    auto *box = editor<QComboBox>("outcome");
    QStringList allowed = kind() ? kind()->outcomes : QStringList();
    const QString chosen = shown()->outcome.value;
    if (!kind())
        for (const Entry &entry : m_library.list(QStringLiteral("request_outcomes")))
            allowed << entry.id;
    if (!chosen.isEmpty() && !allowed.contains(chosen))
        allowed << chosen;
    box->clear();
    box->addItem(QStringLiteral("—"), QString());
    for (const Choice &choice : choicesOf("request_outcomes", allowed))
        box->addItem(choice.label, choice.code);
    choose(*box, chosen);
}

void RequestPane::showDecision()
{
    const Language language = m_book.words().language;
    fillOutcomes();
    const Entry *outcome = m_library.entry(QStringLiteral("request_outcomes"), shown()->outcome.value);
    line("outcome")->setCheck(outcome ? outcome->hint.in(language) : QString(), Mark::Step);
    say(*m_limits, kind() ? kind()->limits.in(language) : QString());
    m_grounds->show(groundChoices(), shown()->grounds.values);
    showRow("grounds", kind() ? !kind()->grounds.isEmpty() || !shown()->grounds.isEmpty() : !shown()->grounds.isEmpty());
}

void RequestPane::showAnswer()
{
    const Language language = m_book.words().language;
    const Request &request = *shown();
    const bool isDisclosure = request.kind.is(View("E-02")) || request.kind.is(View("E-06"));
    const bool hasFee = request.fee || request.feePaidOn.isValid() || !request.feeBasis.isEmpty();
    showRow("method", isDisclosure || !request.method.isEmpty());
    for (const char *column : {"fee", "fee_basis", "fee_paid_on"})
        showRow(column, mayCharge(request) || hasFee);
    say(*m_tell, kind() ? tr("To be told: %1").arg(kind()->tell.in(language)) : QString());
    say(*m_fee, kind() ? tr("Fee: %1").arg(kind()->fee.in(language)) : QString());
}

void RequestPane::showReasons()
{
    const QString reason = shown()->reason.trimmed();
    say(*m_given, reason.isEmpty() ? tr("No reason is written yet. It is needed where not all is done as asked.") : reason);
}

void RequestPane::showProblems()
{
    const QString effort = sourced(tr("Try to explain the reason in words the person understands."), QStringLiteral("effort"),
                                   {QStringLiteral("法36")}, m_library, m_book.words().language);
    const QList<std::tuple<const char *, const char *, QString>> problems{
        {"grounds-missing", "grounds", tr("On which ground? Without one the law gives, it has to be done.")},
        {"grounds-of-other-kind", "grounds", tr("One of these grounds is not of this kind of request. Untick it.")},
        {"fee-not-allowed", "fee", tr("No fee may be charged here. Take it out.")},
        {"over-asking", "identity", tr("More papers than such data calls for? Untick what you can do without.")},
        {"reason-missing", "reason", effort},
        {"identity-missing", "identity", tr("Note how you made sure who asks before anything is handed over.")},
    };
    const QStringList found = problemsOf(*shown(), m_guide ? m_guide->groundsOf(shown()->kind.value) : QStringList());
    QHash<QString, QString> said;
    for (const auto &[code, column, sentence] : problems) {
        QString &words = said[QLatin1StringView(column)];
        if (found.contains(QLatin1StringView(code)) && words.isEmpty())
            words = sentence;
    }
    QSet<QString> steps;
    for (auto one = said.cbegin(); one != said.cend(); ++one) {
        FieldLine *line = m_own.contains(one.key()) ? m_own[one.key()].line : this->line(one.key().toLatin1().constData());
        line->setCheck(one.value());
        if (!one.value().isEmpty())
            steps << stepOfColumn(one.key());
    }
    for (const RequestStep &step : requestStepsOf(*shown())) {
        const State state = steps.contains(step.id)       ? State{Mark::Watch, tr("look again")}
            : step.state == RequestStep::State::Done      ? State{Mark::Done, tr("done")}
            : step.state == RequestStep::State::NotNeeded ? State{Mark::Skipped, tr("not needed")}
                                                          : State{Mark::Open, tr("open")};
        m_steps->show(step.id, state);
    }
}
