// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkclose.h"

#include "domain/text.h"
#include "incidentworkreport.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

QString titleOf(const Incident &incident)
{
    const QString title = oneLine(firstOf(incident.title.trimmed(), 60));
    return title.isEmpty() ? IncidentWork::tr("incident known on %1").arg(incident.knownOn.toString(Qt::ISODate)) : title;
}

// The same happens twice.
QString datedTitleOf(const Incident &incident)
{
    const QString day = incident.knownOn.toString(Qt::ISODate);
    return incident.title.trimmed().isEmpty() || day.isEmpty() ? titleOf(incident)
                                                               : IncidentWork::tr("%1 (%2)", "title, day").arg(titleOf(incident), day);
}

// By which an action of an incident is known: actions hold no links.
QString noteOf(const Incident &incident) { return IncidentWork::tr("After: %1").arg(datedTitleOf(incident)); }

QString themeOf(const Incident &incident) { return IncidentWork::tr("What we learned: %1").arg(datedTitleOf(incident)); }

QString sentenceOf(const IncidentDue &due, QDate today)
{
    using Kind = IncidentDue::Kind;
    const QString day = due.date.toString(Qt::ISODate);
    const QString what = due.kind == Kind::First ? IncidentWork::tr("The first report was not filed (until %1).").arg(day)
        : due.kind == Kind::Final                ? IncidentWork::tr("The final report was not filed (until %1).").arg(day)
        : due.kind == Kind::Client               ? IncidentWork::tr("The client was not told (until %1).").arg(day)
                                                 : QString();
    return what.isEmpty() || !due.isLate(today) ? what : what + u' ' + IncidentWork::tr("This is late.");
}

QStringList openItems(const Incident &incident, const IncidentGuide &guide, Language language)
{
    QStringList names;
    for (const ReportItem &item : guide.items())
        if (!isKnown(incident, item.no))
            names << IncidentWork::tr("%1 %2", "number, item").arg(item.no).arg(item.name.in(language));
    return names;
}

} // namespace

QStringList openPointsOf(const Incident &incident, const Book &book, const IncidentTexts &texts, QDate today)
{
    const DeskRecords desks = desksOf(book);
    const FieldText &words = book.words();
    const BreachDecision decision = decisionOf(incident, desks);
    Incident real = incident; // a drill owes nothing, but is looked at all the same
    real.practice = Fact::No;
    QStringList points;
    for (const IncidentDue &due : duesOf(real, desks))
        if (!due.doneOn.isValid())
            points << sentenceOf(due, today);
    if (decision.reportable && !openItems(incident, texts.guide, words.language).isEmpty())
        points << IncidentWork::tr("Items of the report that are not final: %1")
                      .arg(openItems(incident, texts.guide, words.language).join(words.comma()));
    for (const BreachReason &reason : decision.reasons)
        if (decision.open.contains(reason.code))
            points << texts.breach.text(reason, words.language);
    QStringList steps;
    for (const StepState &step : stepsOf(incident, desks, stepDays(texts.guide)))
        if (const IncidentStep *told = texts.guide.step(step.step);
            told && told->level == View("duty") && (step.state == StepState::State::Open || step.state == StepState::State::Planned))
            steps << told->id + u' ' + told->title.in(words.language);
    if (!steps.isEmpty())
        points << IncidentWork::tr("Steps not done: %1").arg(steps.join(words.comma()));
    if (!isPractice(incident) && !plannedMeasures(incident, book).isEmpty())
        points << IncidentWork::tr("Measures planned that are no actions yet: %1").arg(plannedMeasures(incident, book).join(words.comma()));
    points.removeAll(QString());
    return points;
}

Change closing(const Book &book, const IncidentTexts &texts, const Incident &incident, const Moment &now, const QString &who)
{
    const BreachDecision decision = decisionOf(incident, desksOf(book));
    const QStringList open = openPointsOf(incident, book, texts, now.day);
    Incident closed = incident;
    closed.closedOn = now.day;
    closed.closedBy = who;
    IncidentEntry last = entryOf(
        incident, entry::decision,
        IncidentWork::tr("Closed. The answer as it stands: %1").arg(answerOf(decision, texts.breach, book.words().language)), now, who);
    if (!open.isEmpty())
        last.note = IncidentWork::tr("Open when it was closed:") + u'\n' + open.join(u'\n');
    Change change;
    change.alter(incident, closed);
    change.add(last);
    return change;
}

Change reopening(const Incident &incident, const Moment &now, const QString &who)
{
    Incident open = incident;
    open.closedOn = QDate();
    open.closedBy.clear();
    Change change;
    change.alter(incident, open);
    change.add(entryOf(incident, entry::note, IncidentWork::tr("Opened again."), now, who));
    return change;
}

QStringList plannedMeasures(const Incident &incident, const Book &book)
{
    const QList<Action> &actions = book.records<Action>().records();
    QStringList planned;
    for (const QString &line : incident.planned.split(u'\n')) {
        QString measure = line.trimmed();
        while (measure.startsWith(u'・') || measure.startsWith(u'-') || measure.startsWith(u'•'))
            measure = measure.mid(1).trimmed();
        const bool isAction = std::any_of(actions.cbegin(), actions.cend(),
                                          [&](const Action &one) { return one.title == measure && one.note == noteOf(incident); });
        if (!measure.isEmpty() && !isAction && !planned.contains(measure))
            planned << measure;
    }
    return planned;
}

Change actionsFrom(const Incident &incident, const Book &book, QDate due, const QString &who, int year)
{
    Change change;
    if (isPractice(incident))
        return change;
    for (const QString &measure : plannedMeasures(incident, book))
        change.add(
            Action{.title = measure, .who = who, .due = due, .priority = ActionPriority::High, .note = noteOf(incident), .year = year});
    return change;
}

Change trainingFrom(const Incident &incident, const Book &book, QDate until)
{
    const QString theme = themeOf(incident);
    const QList<Training> &trainings = book.records<Training>().records();
    Change change;
    if (isPractice(incident) || std::any_of(trainings.cbegin(), trainings.cend(), [&](const Training &one) { return one.theme == theme; }))
        return change;
    change.add(Training{.theme = theme,
                        .kind = {QStringLiteral("incident")},
                        .heldOn = until,
                        .note = IncidentWork::tr("Tell what happened without naming anybody concerned.")});
    return change;
}
