// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsetup.h"

namespace {

struct Requests
{
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

QString day(QDate date) { return date.toString(Qt::ISODate); }

// How long there is; or what became of it.
QString timeWords(const RequestStanding &standing)
{
    using State = RequestStanding::State;
    if (standing.state == State::Answered || standing.state == State::Closed)
        return stateOf(standing).word;
    return standing.due.isValid() ? leftWords(standing.daysLeft) : QString();
}

RecordRow rowOf(const Request &request, const ReviewDesk &desk)
{
    const RequestStanding standing = standingOf(request, desk.today());
    const QString kind = desk.book().words().text(request.kind, "request_kinds"), person = oneLine(firstOf(request.person, 40));
    const State state = stateOf(standing);
    const QString order = QStringLiteral("%1").arg(standing.daysLeft + 100000, 8, 10, QLatin1Char('0'));
    return {.id = request.id,
            .cells = {person.isEmpty() ? request.number : request.number + u' ' + person, timeWords(standing), day(standing.due),
                      kind.isEmpty() ? Requests::tr("(not chosen yet)") : kind, day(request.receivedOn), state.word},
            .mark = state.mark,
            .order = {request.number, order, day(standing.due), request.kind.value, day(request.receivedOn), state.word},
            .more = request.subject + u' ' + request.agentName + u' ' + request.note};
}

PaneWords paneWords()
{
    return {.icon = QStringLiteral("requests"),
            .all = Requests::tr("Requests"),
            .one = Requests::tr("Request"),
            .emptyTitle = Requests::tr("No request has come yet"),
            .emptySentence = Requests::tr("Somebody asks what you hold about them, wants it corrected, or wants mailings to stop: begin "
                                          "here. The program leads step by step and counts the days."),
            .emptyButton = Requests::tr("Take a request"),
            .labels = Labels::Above};
}

} // namespace

QString incidentName(const Incident &incident)
{
    const QString title = oneLine(firstOf(incident.title.trimmed(), 60)), day = incident.knownOn.toString(Qt::ISODate);
    const QString name = title.isEmpty() ? Requests::tr("(no title yet)") : title;
    return day.isEmpty() ? name : Requests::tr("%1 (known on %2)").arg(name, day);
}

QString leftWords(int days)
{
    if (days < 0)
        return Requests::tr("%n days late", nullptr, -days);
    return days == 0 ? Requests::tr("today") : Requests::tr("%n days left", nullptr, days);
}

State stateOf(const RequestStanding &standing)
{
    const QString step = stepWord(standing.step);
    switch (standing.state) {
    case RequestStanding::State::Closed: return {Mark::Skipped, Requests::tr("Closed")};
    case RequestStanding::State::Answered: return {Mark::Done, Requests::tr("Answered")};
    case RequestStanding::State::Late: return {Mark::Late, Requests::tr("Late")};
    case RequestStanding::State::Soon: return {Mark::Watch, Requests::tr("Due soon")};
    case RequestStanding::State::Open: break;
    }
    return {Mark::Open, step.isEmpty() ? Requests::tr("Open") : Requests::tr("At step %1").arg(step)};
}

QList<StepLine::Step> requestSteps()
{
    return {{QStringLiteral("C1"), Requests::tr("1 Receipt")},  {QStringLiteral("C2"), Requests::tr("2 Kind")},
            {QStringLiteral("C3"), Requests::tr("3 Identity")}, {QStringLiteral("C4"), Requests::tr("4 Scope")},
            {QStringLiteral("C5"), Requests::tr("5 Search")},   {QStringLiteral("C6"), Requests::tr("6 Decision")},
            {QStringLiteral("C7"), Requests::tr("7 Answer")},   {QStringLiteral("C8"), Requests::tr("8 Reasons")},
            {QStringLiteral("C9"), Requests::tr("9 Record")}};
}

QString stepWord(const QString &step)
{
    for (const StepLine::Step &one : requestSteps())
        if (one.id == step)
            return one.word;
    return {};
}

QString stepOfColumn(const QString &column)
{
    static const QHash<QString, QString> columns{
        {QStringLiteral("C1"), QStringLiteral("number received_on channel received_by person contact subject")},
        {QStringLiteral("C2"), QStringLiteral("kind claims incidents")},
        {QStringLiteral("C3"), QStringLiteral("identity identified_on agent agent_name")},
        {QStringLiteral("C4"), QStringLiteral("asked_on hints")},
        {QStringLiteral("C5"), QStringLiteral("holdings found contractors contractors_asked_on client")},
        {QStringLiteral("C6"), QStringLiteral("outcome grounds reason decided_on decided_by")},
        {QStringLiteral("C7"), QStringLiteral("method fee fee_basis fee_paid_on letters answer done_on answered_on")},
        {QStringLiteral("C9"), QStringLiteral("log closed_on note")}};
    for (auto step = columns.cbegin(); step != columns.cend(); ++step)
        if (step->split(u' ').contains(column))
            return step.key();
    return {};
}

PaneSetup<Request> requestSetup(const ReviewDesk &desk)
{
    PaneSetup<Request> setup;
    setup.words = paneWords();
    setup.heads = {Requests::tr("Number and person"), Requests::tr("Time left"), Requests::tr("Answer by"), Requests::tr("Kind"),
                   Requests::tr("Received"),          Requests::tr("State")};
    setup.row = [&desk](const Request &request) { return rowOf(request, desk); };
    setup.name = [&words = desk.book().words()](const Request &request) {
        const QString kind = words.text(request.kind, "request_kinds");
        return kind.isEmpty() ? request.number : request.number + u' ' + kind;
    };
    setup.longTexts = {"subject", "hints", "found", "reason", "answer", "log", "note"};
    setup.groups = {{{}, {"received_on", "channel", "received_by", "person", "contact", "subject"}},
                    {{}, {"identified_on", "agent", "agent_name"}},
                    {{}, {"asked_on", "hints"}},
                    {{}, {"found"}},
                    {{}, {"contractors_asked_on", "client"}},
                    {{}, {"outcome"}},
                    {{}, {"reason", "decided_on", "decided_by"}},
                    {{}, {"method", "fee", "fee_basis", "fee_paid_on"}},
                    {{}, {"answer", "done_on", "answered_on"}},
                    {{}, {"log", "closed_on", "note"}}};
    setup.blank = [&desk] { return newRequest(desk.book(), desk.today()); };
    return setup;
}
