// SPDX-License-Identifier: GPL-3.0-or-later
#include "score.h"

#include <QHash>
#include <QMap>

namespace {

void count(AnswerValue value, AreaScore &score)
{
    if (const Count points = pointsOf(value)) {
        score.sum += *points;
        ++score.counted;
    }
    score.unknown += value == AnswerValue::Unknown;
    score.open += value == AnswerValue::Open;
    score.notApplicable += value == AnswerValue::NotApplicable;
}

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

QList<AreaScore> scoresOf(const QList<Answer> &answers, int year, const QList<AskedQuestion> &asked)
{
    QHash<QString, AnswerValue> values;
    for (const Answer &answer : answers)
        if (answer.year == year)
            values.insert(answer.question, answer.value);
    QList<AreaScore> scores;
    QHash<QString, qsizetype> places;
    for (const AskedQuestion &question : asked) {
        if (!places.contains(question.area)) {
            places.insert(question.area, scores.size());
            scores.append({.area = question.area});
        }
        count(values.value(question.id, AnswerValue::Open), scores[places.value(question.area)]);
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
        total.notApplicable += area.notApplicable;
    }
    return total;
}

QList<AnswerChange> changesBetween(const QList<Answer> &answers, int before, int now)
{
    QMap<QString, std::pair<AnswerValue, AnswerValue>> values; // Open, which is 0, until there is one
    for (const Answer &answer : answers) {
        if (answer.year != before && answer.year != now)
            continue;
        auto &pair = values[answer.question];
        (answer.year == before ? pair.first : pair.second) = answer.value;
    }
    QList<AnswerChange> changes;
    for (auto one = values.constBegin(); one != values.constEnd(); ++one) {
        const auto [old, fresh] = *one;
        const Count from = pointsOf(old), to = pointsOf(fresh);
        if (from != to) {
            const Step step = !from ? Step::New : !to ? Step::Gone : *to > *from ? Step::Improved : Step::Worse;
            changes.append({one.key(), step, old, fresh});
        }
    }
    return changes;
}
