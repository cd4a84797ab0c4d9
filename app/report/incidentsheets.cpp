// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentsheets.h"

#include "content/breachtexts.h"
#include "content/incidentguide.h"
#include "content/incidentline.h"
#include "domain/incidentstate.h"
#include "recordfacts.h"

#include <algorithm>

namespace {

class IncidentSheets
{
    Q_DECLARE_TR_FUNCTIONS(IncidentSheets)

public:
    IncidentSheets(const ReportData &data, BreachTexts texts, IncidentGuide guide)
        : m_data(data)
        , m_words(data)
        , m_texts(std::move(texts))
        , m_guide(std::move(guide))
    { }
    Sheet whole(const QList<Incident> &incidents) const;
    Sheet log() const;
    Sheet report(const QList<Incident> &incidents) const;
    Sheet drill(const QList<Incident> &practices) const;
    Sheet script() const;
    static Error unknown(const QUuid &record);

private:
    using Add = void (IncidentSheets::*)(const Incident &, QList<SheetBlock> &) const;

    // Each on a page of its own; `none` where there is none.
    void addEach(const QList<Incident> &incidents, Add add, const QString &none, Sheet &sheet) const;
    void addWhole(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addTimeLine(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addDecision(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addDays(const BreachDecision &decision, QList<SheetBlock> &blocks) const;
    SheetTable steps(const Incident &incident) const;
    SheetTable timeLine(const Incident &incident) const;
    void addSent(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addItems(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addReport(const Incident &incident, QList<SheetBlock> &blocks) const;
    void addDrill(const Incident &practice, QList<SheetBlock> &blocks) const;
    QString in(const Words &words) const { return words.in(m_data.language); }
    QString label(const char *list, const Code &code) const
    {
        return code.isEmpty() ? QString() : m_data.library->label(QLatin1StringView(list), code.value, m_data.language);
    }
    QString law(const QStringList &references) const { return m_data.library->laws().texts(references, m_data.language); }
    static QString titleOf(const Incident &incident) { return incident.title.trimmed().isEmpty() ? tr("(no title yet)") : incident.title; }
    QString personsOf(const Incident &incident) const;
    QString stateWord(StepState::State state) const;

    const ReportData &m_data;
    const ReportWords m_words;
    const BreachTexts m_texts;
    const IncidentGuide m_guide;
};

Error IncidentSheets::unknown(const QUuid &record)
{
    return {Error::Code::NotFound, tr("No incident has this id. Look it up in the list and try again."),
            record.toString(QUuid::WithoutBraces)};
}

QString IncidentSheets::personsOf(const Incident &incident) const
{
    if (incident.personsMax && incident.personsMax != incident.persons)
        return incident.persons ? tr("%1, at most %2").arg(m_words.number(*incident.persons), m_words.number(*incident.personsMax))
                                : tr("at most %1").arg(m_words.number(*incident.personsMax));
    return incident.persons ? m_words.number(*incident.persons) : tr("not known");
}

QString IncidentSheets::stateWord(StepState::State state) const
{
    switch (state) {
    case StepState::State::Done: return tr("done");
    case StepState::State::Planned: return tr("planned");
    case StepState::State::NotNeeded: return tr("not needed");
    case StepState::State::Open: break;
    }
    return tr("open");
}

void IncidentSheets::addDays(const BreachDecision &decision, QList<SheetBlock> &blocks) const
{
    if (!decision.firstReport.to.isValid())
        return;
    blocks << SheetFacts{
        {{tr("First report"), tr("%1 to %2").arg(m_words.day(decision.firstReport.from), m_words.day(decision.firstReport.to))},
         {tr("Final report by"), m_words.day(decision.finalDue)}},
        2};
}

void IncidentSheets::addDecision(const Incident &incident, QList<SheetBlock> &blocks) const
{
    const BreachDecision decision = decisionOf(incident, m_data.desks);
    blocks << SheetHeading{tr("Decision")};
    if (const BreachOutcome *outcome = m_texts.outcome(decision.outcome))
        blocks << SheetItem{{}, {{in(outcome->title), true}}} << SheetText{in(outcome->explanation)} << SheetText{in(outcome->advice)};
    addDays(decision, blocks);
    SheetTable table{{{tr("Reason"), {}, 5}, {tr("Source"), {}, 3}}, {}};
    for (const BreachReason &reason : decision.reasons) {
        const BreachSentence *sentence = m_texts.sentence(reason.code);
        table.rows += SheetRow{{m_texts.text(reason, m_data.language), {}, false, true}, {sentence ? law(sentence->law) : QString()}};
    }
    if (!table.rows.isEmpty())
        blocks << table;
    for (const QString &open : decision.open)
        if (const BreachQuestion *question = m_texts.question(open))
            blocks << SheetText{tr("To be judged case by case. Ask %1: %2").arg(in(question->whom), in(question->ask))};
    blocks << SheetText{in(m_texts.note()), true};
}

SheetTable IncidentSheets::steps(const Incident &incident) const
{
    QList<std::pair<QString, int>> days;
    for (const IncidentStep &step : m_guide.steps())
        days << std::pair(step.id, step.day);
    SheetTable table{{{tr("Step"), {}, 0.8}, {tr("What"), {}, 4}, {tr("State"), {}, 1.1}, {tr("Day"), {}, 1.4}, {tr("Who"), {}, 1.7}}, {}};
    for (const StepState &state : stepsOf(incident, m_data.desks, days)) {
        const IncidentStep *step = m_guide.step(state.step);
        const QDate day = state.on.isValid() ? state.on : state.due;
        table.rows += SheetRow{
            {state.step}, {step ? in(step->title) : QString()}, {stateWord(state.state)}, {day.toString(Qt::ISODate)}, {state.who}};
    }
    return table;
}

SheetTable IncidentSheets::timeLine(const Incident &incident) const
{
    SheetTable table{{{tr("Day"), tr("Time"), 1.5}, {tr("Kind"), {}, 1.5}, {tr("What"), {}, 4.5}, {tr("Who"), {}, 1.5}}, {}};
    for (const TimeLine &line : timeLineOf(incident, m_data.desks, m_words.fields())) {
        const QString day = line.on.isValid() ? line.on.toString(Qt::ISODate)
            : line.due.isValid()              ? tr("planned: %1").arg(line.due.toString(Qt::ISODate))
                                              : tr("planned");
        const QString what = line.note.isEmpty() ? line.text : line.text + u'\n' + line.note;
        table.rows += SheetRow{{day, line.at}, {line.kind}, {what, {}, false, true}, {line.who}};
    }
    return table;
}

// As it went out, whatever the record says by now.
void IncidentSheets::addSent(const Incident &incident, QList<SheetBlock> &blocks) const
{
    for (const Filing &sent : m_data.desks.filingsOf(incident.id))
        if (!sent.text.trimmed().isEmpty())
            blocks << SheetHeading{tr("As sent on %1: %2").arg(sent.filedOn.toString(Qt::ISODate), label("filing_kinds", sent.kind))}
                   << SheetText{sent.text.trimmed()};
}

void IncidentSheets::addItems(const Incident &incident, QList<SheetBlock> &blocks) const
{
    static constexpr QString Incident::*texts[] = {&Incident::item1, &Incident::item2, &Incident::item3, &Incident::item4, &Incident::item5,
                                                   &Incident::item6, &Incident::item7, &Incident::item8, &Incident::item9};
    for (const ReportItem &item : m_guide.items()) {
        const QString text = incident.*texts[item.no - 1];
        const QString state = incident.knownItems.values.contains(item.id) ? QString() : tr(" (not final yet)");
        blocks << SheetHeading{QStringLiteral("%1　%2%3").arg(item.no).arg(in(item.name), state), 3}
               << SheetText{text.trimmed().isEmpty() ? tr("Under investigation") : text};
    }
}

void IncidentSheets::addEach(const QList<Incident> &incidents, Add add, const QString &none, Sheet &sheet) const
{
    if (incidents.isEmpty())
        sheet.blocks << SheetText{none};
    for (const Incident &incident : incidents) {
        if (!sheet.blocks.isEmpty())
            sheet.blocks << SheetPageBreak();
        (this->*add)(incident, sheet.blocks);
    }
}

void IncidentSheets::addTimeLine(const Incident &incident, QList<SheetBlock> &blocks) const
{
    if (const SheetTable lines = timeLine(incident); !lines.rows.isEmpty())
        blocks << SheetHeading{tr("Time line")} << lines;
}

Sheet IncidentSheets::whole(const QList<Incident> &incidents) const
{
    Sheet sheet = m_words.sheet(tr("Record of an incident"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    addEach(incidents, &IncidentSheets::addWhole, tr("No incident is recorded."), sheet);
    return sheet;
}

void IncidentSheets::addWhole(const Incident &incident, QList<SheetBlock> &blocks) const
{
    static const QStringList elsewhere = QStringLiteral("title practice item_1 item_2 item_3 item_4 item_5 item_6 item_7 item_8 item_9 "
                                                        "turned letters known_items lesson points drill")
                                             .split(u' ');
    blocks << SheetHeading{titleOf(incident)} << filledFacts(m_words, incident, elsewhere);
    addDecision(incident, blocks);
    blocks << SheetHeading{tr("Steps")} << steps(incident) << SheetHeading{tr("Report to the authority: nine items")};
    addItems(incident, blocks);
    addTimeLine(incident, blocks);
    addSent(incident, blocks);
}

Sheet IncidentSheets::log() const
{
    Sheet sheet = m_words.sheet(tr("Log of incidents"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    sheet.landscape = true;
    SheetTable table{{{tr("Known on"), {}, 1.2},
                      {tr("What happened"), tr("Items"), 4},
                      {tr("Persons"), {}, 1.1, true},
                      {tr("Decision"), tr("Types"), 3},
                      {tr("First report"), tr("Final report"), 1.3},
                      {tr("Closed on"), {}, 1.2}},
                     {}};
    for (const Incident &incident : m_data.desks.incidents) {
        if (isPractice(incident))
            continue;
        const BreachDecision decision = decisionOf(incident, m_data.desks);
        const BreachOutcome *outcome = m_texts.outcome(decision.outcome);
        QStringList types;
        for (const int type : decision.types)
            types << tr("type %1").arg(type);
        using Kind = QLatin1StringView;
        const QList<Filing> filings = m_data.desks.filingsOf(incident.id);
        const QDate first = filedOn(filings, {Kind("first"), Kind("final")}), final = filedOn(filings, {Kind("final")});
        table.rows += SheetRow{{incident.knownOn.toString(Qt::ISODate)},
                               {titleOf(incident), incident.items, true},
                               {personsOf(incident)},
                               {outcome ? in(outcome->title) : QString(), types.join(m_words.comma())},
                               {first.toString(Qt::ISODate), final.toString(Qt::ISODate)},
                               {incident.closedOn.toString(Qt::ISODate)}};
    }
    if (table.rows.isEmpty())
        sheet.blocks << SheetText{tr("No incident is recorded.")};
    else
        sheet.blocks << table;
    return sheet;
}

Sheet IncidentSheets::report(const QList<Incident> &incidents) const
{
    Sheet sheet = m_words.sheet(tr("Report of a leak: nine items"), m_data.firm.name);
    sheet.lead = tr("Draft for the web form of the Personal Information Protection Commission. Nothing was sent.");
    addEach(incidents, &IncidentSheets::addReport, tr("No incident is recorded."), sheet);
    return sheet;
}

void IncidentSheets::addReport(const Incident &incident, QList<SheetBlock> &blocks) const
{
    blocks << SheetFacts{{{tr("Incident"), titleOf(incident)}, {tr("Known on"), m_words.day(incident.knownOn)}}, 1};
    addItems(incident, blocks);
}

Sheet IncidentSheets::drill(const QList<Incident> &practices) const
{
    Sheet sheet = m_words.sheet(tr("Record of a practice"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    sheet.lead = tr("The facts are made up. It stands in no log and no report.");
    addEach(practices, &IncidentSheets::addDrill, tr("No practice is recorded."), sheet);
    return sheet;
}

void IncidentSheets::addDrill(const Incident &practice, QList<SheetBlock> &blocks) const
{
    const Drill *drill = m_guide.drill(practice.drill);
    const QStringList done = practice.points.split(u' ', Qt::SkipEmptyParts);
    blocks << SheetFacts{{{tr("Practice"), drill ? in(drill->title) : titleOf(practice)}, {tr("Held on"), m_words.day(practice.knownOn)}},
                         1};
    if (drill) {
        SheetTable table{{{tr("Done"), {}, 0.7}, {tr("Point"), {}, 6}, {tr("Step"), {}, 0.8}}, {}};
        for (const Drill::Point &point : drill->points)
            table.rows += SheetRow{{done.contains(point.id) ? tr("yes") : tr("no")}, {in(point.text), {}, false, true}, {point.step}};
        blocks << SheetHeading{tr("What was done: %1 of %2").arg(done.size()).arg(drill->points.size())} << table;
    }
    if (!practice.lesson.trimmed().isEmpty())
        blocks << SheetHeading{tr("What the practice taught")} << SheetText{practice.lesson};
    addDecision(practice, blocks);
    addTimeLine(practice, blocks);
}

Sheet IncidentSheets::script() const
{
    Sheet sheet = m_words.sheet(tr("Questions and answers for the telephone"), m_data.firm.name);
    for (const Words &rule : m_guide.rules())
        sheet.blocks << SheetItem{QStringLiteral("・"), {{in(rule)}}};
    for (qsizetype i = 0; i < m_guide.script().size(); ++i) {
        const DeskAnswer &one = m_guide.script()[i];
        sheet.blocks << SheetHeading{tr("Question %1: %2").arg(i + 1).arg(in(one.question)), 3} << SheetText{in(one.answer)};
        if (const QString note = in(one.note); !note.isEmpty())
            sheet.blocks << SheetText{note, true};
    }
    return sheet;
}

// Calls `make` with the writer, once its texts are read.
template<class Make> Result<Sheet> withTexts(const ReportData &data, Make &&make)
{
    auto texts = BreachTexts::load(*data.library);
    if (!texts)
        return texts.error();
    auto guide = IncidentGuide::load(*data.library);
    if (!guide)
        return guide.error();
    return make(IncidentSheets(data, *std::move(texts), *std::move(guide)));
}

// A sheet of one incident, or of all that are practices or that are none.
Result<Sheet> withIncidents(const ReportData &data, const QUuid &record, bool practices,
                            Sheet (IncidentSheets::*make)(const QList<Incident> &) const)
{
    QList<Incident> incidents = data.desks.incidents;
    incidents.removeIf([&](const Incident &one) { return record.isNull() ? isPractice(one) != practices : one.id != record; });
    if (!record.isNull() && (incidents.isEmpty() || (practices && !isPractice(incidents.constFirst()))))
        return IncidentSheets::unknown(record);
    return withTexts(data, [&](const IncidentSheets &sheets) -> Result<Sheet> { return (sheets.*make)(incidents); });
}

} // namespace

Result<Sheet> incidentSheets(const ReportData &data, const QUuid &record)
{
    return withIncidents(data, record, false, &IncidentSheets::whole);
}

Result<Sheet> incidentLog(const ReportData &data)
{
    return withTexts(data, [](const IncidentSheets &sheets) -> Result<Sheet> { return sheets.log(); });
}

Result<Sheet> breachReportSheet(const ReportData &data, const QUuid &record)
{
    return withIncidents(data, record, false, &IncidentSheets::report);
}

Result<Sheet> drillSheet(const ReportData &data, const QUuid &record) { return withIncidents(data, record, true, &IncidentSheets::drill); }

Result<Sheet> deskScriptSheet(const ReportData &data)
{
    return withTexts(data, [](const IncidentSheets &sheets) -> Result<Sheet> { return sheets.script(); });
}
