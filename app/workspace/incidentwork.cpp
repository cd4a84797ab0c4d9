// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentwork.h"

#include "domain/text.h"
#include "incidentworkreport.h"

#include <QTime>

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

// Whether the edit only gave answers where there were none.
bool onlyFills(const Incident &before, const Incident &after)
{
    const Incident blank;
    bool fills = true;
    forEachField<Incident>([&](const auto &field) {
        const auto &was = before.*field.member;
        fills = fills && (was == after.*field.member || was == blank.*field.member);
    });
    return fills;
}

QList<int> typesAdded(const BreachDecision &before, const BreachDecision &after)
{
    QList<int> added;
    for (const int type : after.types)
        if (!before.types.contains(type))
            added << type;
    return added;
}

// The sentences that were not among the reasons before, without those that only count the days.
QStringList newReasons(const BreachDecision &before, const BreachDecision &after, const BreachTexts &texts, Language language)
{
    static const QSet<QString> days{
        QStringLiteral("first-report"),     QStringLiteral("final-30"),       QStringLiteral("final-60"),
        QStringLiteral("final-shifted"),    QStringLiteral("notify-persons"), QStringLiteral("keep-and-ask"),
        QStringLiteral("known-on-missing"), QStringLiteral("voluntary"),      QStringLiteral("final-30-unanswered")};
    QStringList said;
    for (const BreachReason &reason : after.reasons) {
        const bool wasThere
            = std::any_of(before.reasons.cbegin(), before.reasons.cend(), [&](const BreachReason &one) { return one.code == reason.code; });
        const bool saysNothingNew = reason.code == QLatin1StringView("up-to-1000") && !before.types.contains(4);
        if (!wasThere && !saysNothingNew && !days.contains(reason.code))
            said << texts.text(reason, language);
    }
    return said;
}

const IncidentEntry *lastOf(const QList<IncidentEntry> &entries, const QString &step, bool isDone)
{
    const IncidentEntry *found = nullptr;
    for (const IncidentEntry &one : entries)
        if (one.step.value == step && one.on.isValid() == isDone)
            found = &one;
    return found;
}

// Whether anything else in the book belongs to it.
bool isSpokenOf(const Incident &incident, const Book &book)
{
    const DeskRecords desks = desksOf(book);
    const auto names = [&](const auto &record) { return record.incidents.has(incident.id); };
    return !desks.entriesOf(incident.id).isEmpty() || !desks.filingsOf(incident.id).isEmpty()
        || std::any_of(desks.requests.cbegin(), desks.requests.cend(), names)
        || std::any_of(desks.complaints.cbegin(), desks.complaints.cend(), names);
}

QString titleOf(const IncidentTexts &texts, const QString &step, Language language)
{
    const IncidentStep *found = texts.guide.step(step);
    return found ? found->title.in(language) : step;
}

} // namespace

Result<IncidentTexts> IncidentTexts::load(const Library &library)
{
    auto guide = IncidentGuide::load(library);
    if (!guide)
        return guide.error();
    auto breach = BreachTexts::load(library);
    if (!breach)
        return breach.error();
    return IncidentTexts{*std::move(guide), *std::move(breach)};
}

Moment Moment::now(QDate today) { return {today, QTime::currentTime().toString(QStringLiteral("HH:mm"))}; }

Incident newIncident(const Book &book, const Moment &now)
{
    Incident fresh{.knownOn = now.day, .knownAt = now.time};
    fresh.turned = signatureOf(decisionOf(fresh, desksOf(book).calendar()));
    for (const Incident &one : book.records<Incident>().records()) {
        Incident same = fresh;
        same.id = one.id;
        same.revision = one.revision;
        same.knownOn = one.knownOn;
        same.knownAt = one.knownAt;
        if (same == one && !isSpokenOf(one, book)) {
            fresh.id = one.id;
            fresh.revision = one.revision;
        }
    }
    return fresh;
}

Change storing(const Book &book, const IncidentTexts &texts, const Incident &before, const Incident &after, const Moment &now)
{
    const Calendar calendar = desksOf(book).calendar();
    const BreachDecision was = decisionOf(before, calendar), is = decisionOf(after, calendar);
    const QString noted = before.turned.isEmpty() ? signatureOf(was) : before.turned, signature = signatureOf(is);
    Incident stored = withDraftsFollowing(before, after, book, texts);
    stored.turned = signature;
    Change change;
    change.alter(before, stored);
    if (signature == noted)
        return change;
    if (was.outcome != is.outcome || !typesAdded(was, is).isEmpty() || !onlyFills(before, after)) {
        const Language language = book.words().language;
        const QString turn = turnOf(was, is, texts.breach, language);
        const QString said = turn.isEmpty() ? IncidentWork::tr("The answer is now: %1").arg(answerOf(is, texts.breach, language)) : turn;
        change.add(entryOf(after, entry::changed, said, now));
    }
    return change;
}

QString turnOf(const BreachDecision &before, const BreachDecision &after, const BreachTexts &texts, Language language)
{
    if (signatureOf(before) == signatureOf(after))
        return {};
    const QString because
        = newReasons(before, after, texts, language).join(language == Language::Japanese ? QString() : QStringLiteral(" "));
    const QString answer = answerOf(after, texts, language);
    return because.isEmpty() ? IncidentWork::tr("The answer has changed: %1").arg(answer)
                             : IncidentWork::tr("%1 The answer has changed: %2", "why, what it is now").arg(because, answer);
}

QString answerOf(const BreachDecision &decision, const BreachTexts &texts, Language language)
{
    const BreachOutcome *outcome = texts.outcome(decision.outcome);
    QStringList parts{outcome ? outcome->title.in(language) : decision.outcome};
    QStringList types;
    for (const int type : decision.types)
        types << QString::number(type);
    if (!types.isEmpty())
        parts << IncidentWork::tr("type %1").arg(types.join(language == Language::Japanese ? QStringLiteral("・") : QStringLiteral(", ")));
    if (decision.finalDue.isValid())
        parts << IncidentWork::tr("final report until %1").arg(decision.finalDue.toString(Qt::ISODate));
    return parts.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QList<std::pair<QString, int>> stepDays(const IncidentGuide &guide)
{
    QList<std::pair<QString, int>> days;
    for (const IncidentStep &step : guide.steps())
        days.append({step.id, step.day});
    return days;
}

IncidentEntry entryOf(const Incident &incident, const QString &kind, const QString &text, const Moment &now, const QString &who)
{
    return {.text = text, .incidents = {{incident.id}}, .kind = {kind}, .on = now.day, .at = now.time, .who = who};
}

Change doingStep(const Book &book, const IncidentTexts &texts, const Incident &incident, const QString &step, const Moment &now,
                 const QString &who)
{
    const Language language = book.words().language;
    const DeskRecords desks = desksOf(book);
    const QList<IncidentEntry> entries = desks.entriesOf(incident.id);
    const bool isDecision = step == View("I-05");
    const QString answer = answerOf(decisionOf(incident, desks), texts.breach, language);
    const QString text = titleOf(texts, step, language);
    IncidentEntry done = entryOf(incident, isDecision ? entry::decision : entry::step,
                                 isDecision ? IncidentWork::tr("%1: %2", "step, the answer").arg(text, answer) : text, now, who);
    done.step = {step};
    Change change;
    if (const IncidentEntry *planned = lastOf(entries, step, false)) {
        done.id = planned->id;
        done.revision = planned->revision;
        done.due = planned->due;
        done.note = planned->note;
        change.alter(*planned, done);
    } else {
        change.add(done);
    }
    return change;
}

Change planningStep(const Book &book, const IncidentTexts &texts, const Incident &incident, const QString &step, QDate due,
                    const QString &who)
{
    const QList<IncidentEntry> entries = desksOf(book).entriesOf(incident.id);
    Change change;
    if (const IncidentEntry *planned = lastOf(entries, step, false)) {
        IncidentEntry other = *planned;
        other.due = due;
        other.who = who;
        if (other != *planned)
            change.alter(*planned, other);
        return change;
    }
    change.add(IncidentEntry{.text = titleOf(texts, step, book.words().language),
                             .incidents = {{incident.id}},
                             .kind = {entry::step},
                             .step = {step},
                             .who = who,
                             .due = due});
    return change;
}

Change undoingStep(const Book &book, const Incident &incident, const QString &step)
{
    const QList<IncidentEntry> entries = desksOf(book).entriesOf(incident.id);
    const IncidentEntry *written = lastOf(entries, step, true);
    if (!written)
        written = lastOf(entries, step, false);
    Change change;
    if (written)
        change.remove(*written);
    return change;
}

QString lastName(const Book &book)
{
    const QList<IncidentEntry> &entries = book.records<IncidentEntry>().records();
    const auto last
        = std::find_if(entries.crbegin(), entries.crend(), [](const IncidentEntry &one) { return !one.who.trimmed().isEmpty(); });
    return last != entries.crend() ? last->who : book.firm().privacyOfficer;
}

IncidentsWaiting incidentsWaiting(const DeskRecords &desks, QDate today)
{
    IncidentsWaiting waiting;
    for (const Incident &one : desks.incidents) {
        if (!isOpen(one))
            continue;
        ++waiting.open;
        const auto next = nextDueOf(one, desks);
        waiting.late += next && next->isLate(today) ? 1 : 0;
    }
    return waiting;
}
