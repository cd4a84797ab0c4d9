// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QHash>

namespace {

void count(const Answer &answer, AreaScore &score)
{
    score.open += answer.value == AnswerValue::Open;
    if (answer.value == AnswerValue::Open)
        return;
    if (!answer.recheck.isEmpty()) {
        ++score.recheck;
        return;
    }
    if (const Count points = pointsOf(answer.value)) {
        score.sum += *points;
        ++score.counted;
    }
    score.unknown += answer.value == AnswerValue::Unknown;
    score.notApplicable += answer.value == AnswerValue::NotApplicable;
}

Count countedPoints(const Answer *answer) { return answer && answer->recheck.isEmpty() ? pointsOf(answer->value) : Count(); }

} // namespace

Count pointsOf(AnswerValue value)
{
    switch (value) {
    case AnswerValue::None0:
    case AnswerValue::Unknown: return 0;
    case AnswerValue::Partly: return 40;
    case AnswerValue::Done: return 80;
    case AnswerValue::DoneReviewed: return 100;
    case AnswerValue::Open:
    case AnswerValue::NotApplicable: break;
    }
    return {};
}

QList<AreaScore> scoresOf(const QList<Answer> &answers, const QList<AskedQuestion> &asked)
{
    QHash<QString, const Answer *> given;
    for (const Answer &answer : answers)
        given.insert(answer.question, &answer);
    static const Answer none;
    QList<AreaScore> scores;
    QHash<QString, qsizetype> places;
    for (const AskedQuestion &question : asked) {
        if (!places.contains(question.area)) {
            places.insert(question.area, scores.size());
            scores.append({.area = question.area});
        }
        count(*given.value(question.id, &none), scores[places.value(question.area)]);
    }
    return scores;
}

AreaScore totalOf(const QList<AreaScore> &areas)
{
    AreaScore total;
    for (const AreaScore &area : areas) {
        total.sum += area.sum;
        total.counted += area.counted;
        total.unknown += area.unknown;
        total.open += area.open;
        total.recheck += area.recheck;
        total.notApplicable += area.notApplicable;
    }
    return total;
}

QList<AnswerChange> changesBetween(const QList<Answer> &before, const QList<Answer> &now)
{
    QHash<QString, const Answer *> old;
    for (const Answer &answer : before)
        old.insert(answer.question, &answer);
    QList<AnswerChange> changes;
    const auto note = [&](const QString &question, const Answer *from, const Answer *to) {
        const Count was = countedPoints(from), is = countedPoints(to);
        if (was == is)
            return;
        const Step step = !was ? Step::New : !is ? Step::Gone : *is > *was ? Step::Improved : Step::Worse;
        changes.append({question, step, from ? from->value : AnswerValue::Open, to ? to->value : AnswerValue::Open});
    };
    for (const Answer &answer : now)
        note(answer.question, old.take(answer.question), &answer);
    for (const Answer &answer : before)
        if (old.contains(answer.question))
            note(answer.question, &answer, nullptr);
    return changes;
}
