// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentworkdrill.h"

#include "exchange/json.h"

#include <algorithm>

namespace {

struct IncidentWork
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWork)
};

// A turn in the time line: after so much time, this is learned.
QString toldAs(const Drill::Turn &turn, Language language)
{
    const QString after = turn.minutes < 60 ? IncidentWork::tr("%n minutes later", nullptr, turn.minutes)
        : turn.minutes < 1440               ? IncidentWork::tr("%n hours later", nullptr, turn.minutes / 60)
                                            : IncidentWork::tr("%n days later", nullptr, turn.minutes / 1440);
    return IncidentWork::tr("%1: %2", "after how long, what is learned").arg(after, turn.text.in(language));
}

// Both languages: the book may have been switched since.
bool tells(const IncidentEntry &entry, const Drill::Turn &turn)
{
    return entry.text.endsWith(turn.text.ja) || entry.text.endsWith(turn.text.en);
}

// Fields that say by a code, a number or a day how things are. Days on which others were told are up to whoever practises.
template<class V> constexpr bool isCompared = std::is_same_v<V, Code> || std::is_same_v<V, Fact> || std::is_same_v<V, Count>;

QList<DrillReview::Column> differences(const Incident &written, const Incident &expected, const QJsonObject &facts, const FieldText &words)
{
    static const QSet<QString> free{QStringLiteral("practice"), QStringLiteral("publication"), QStringLiteral("notice_way")};
    QList<DrillReview::Column> different;
    forEachField<Incident>([&]<class F>(const F &field) {
        const QString column = QLatin1String(field.column);
        if constexpr (isCompared<typename F::Value>)
            if (facts.contains(column) && !free.contains(column) && written.*field.member != expected.*field.member)
                different.append({QCoreApplication::translate(Schema<Incident>::context, field.label), words.of(field, expected),
                                  words.of(field, written)});
    });
    return different;
}

QString pointText(const Drill::Point &point, Language language)
{
    return IncidentWork::tr("%1 %2", "step, what was to be done").arg(point.step, point.text.in(language));
}

} // namespace

StartedDrill startingDrill(const Drill &drill, const Book &book, const Moment &now)
{
    const Language language = book.words().language;
    Incident practice{.title = drill.title.in(language), .practice = Fact::Yes, .knownOn = now.day, .knownAt = now.time, .drill = drill.id};
    practice.turned = signatureOf(decisionOf(practice, desksOf(book).calendar()));
    StartedDrill started{.change = {}, .record = practice.id};
    started.change.add(practice);
    started.change.add(entryOf(practice, entry::fact, drill.opening.in(language), now));
    return started;
}

int turnsTold(const Incident &incident, const Drill &drill, const DeskRecords &desks)
{
    const QList<IncidentEntry> entries = desks.entriesOf(incident.id);
    int told = 0;
    for (const Drill::Turn &turn : drill.turns)
        told += std::any_of(entries.cbegin(), entries.cend(), [&](const IncidentEntry &one) { return tells(one, turn); }) ? 1 : 0;
    return told;
}

Change tellingNext(const Incident &incident, const Drill &drill, const Book &book, const Moment &now)
{
    Change change;
    if (const int told = turnsTold(incident, drill, desksOf(book)); told < drill.turns.size())
        change.add(entryOf(incident, entry::fact, toldAs(drill.turns[told], book.words().language), now));
    return change;
}

QStringList pointsDone(const Incident &incident) { return incident.points.split(u' ', Qt::SkipEmptyParts); }

Incident withPoint(const Incident &incident, const QString &point, bool isDone)
{
    QStringList points = pointsDone(incident);
    points.removeAll(point);
    if (isDone)
        points << point;
    Incident marked = incident;
    marked.points = points.join(u' ');
    return marked;
}

DrillReview reviewOf(const Incident &incident, const Drill &drill, const Book &book, const IncidentTexts &texts)
{
    const Language language = book.words().language;
    const Calendar calendar = desksOf(book).calendar();
    const QJsonObject facts = drill.record(incident.knownOn, language);
    const auto read = recordFromJson<Incident>(facts);
    const Incident expected = read ? *read : Incident();
    DrillReview review;
    review.expected = decisionOf(expected, calendar);
    review.reached = decisionOf(incident, calendar);
    review.isSame = signatureOf(review.expected) == signatureOf(review.reached);
    const QString answer = answerOf(review.expected, texts.breach, language);
    if (review.isSame)
        review.well << IncidentWork::tr("The right answer was reached: %1").arg(answer);
    else
        review.missed << IncidentWork::tr("The answer should be: %1 The record comes to: %2")
                             .arg(answer, answerOf(review.reached, texts.breach, language));
    const QStringList done = pointsDone(incident);
    for (const Drill::Point &point : drill.points)
        (done.contains(point.id) ? review.well : review.missed) << pointText(point, language);
    review.different = differences(incident, expected, facts, book.words());
    return review;
}

QString lessonOf(const DrillReview &review)
{
    QStringList lines{IncidentWork::tr("What went well")};
    for (const QString &line : review.well)
        lines << u'・' + line;
    lines << IncidentWork::tr("To do better");
    for (const QString &line : review.missed)
        lines << u'・' + line;
    for (const DrillReview::Column &column : review.different)
        lines << u'・'
                + IncidentWork::tr("%1: %2 (written: %3)", "field, expected, written")
                      .arg(column.label, column.expected, column.written.isEmpty() ? IncidentWork::tr("nothing") : column.written);
    return lines.join(u'\n');
}
