// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionchange.h"

#include <algorithm>

namespace {

// Which of two answers promises less; an open one promises nothing.
int caution(AnswerValue value)
{
    static const QList<AnswerValue> order{AnswerValue::Open, AnswerValue::None0,        AnswerValue::Unknown,      AnswerValue::Partly,
                                          AnswerValue::Done, AnswerValue::DoneReviewed, AnswerValue::NotApplicable};
    return static_cast<int>(order.indexOf(value));
}

bool isOlder(const Answer &answer, const QuestionChange &change)
{
    const QDate given = QDate::fromString(answer.packVersion, Qt::ISODate);
    return given.isValid() && given < change.version;
}

// Takes the answers the change touches out of `answers`.
QList<GivenAnswer> taken(QList<GivenAnswer> &answers, const QuestionChange &change)
{
    const auto end = std::stable_partition(answers.begin(), answers.end(), [&](const GivenAnswer &given) {
        return !isOlder(given.answer, change) || !change.from.contains(given.answer.question);
    });
    const QList<GivenAnswer> found(end, answers.end());
    answers.erase(end, answers.end());
    return found;
}

GivenAnswer moved(GivenAnswer given, const QString &question, const QuestionChange &change)
{
    given.answer.question = question;
    given.answer.packVersion = change.version.toString(Qt::ISODate);
    given.recheck << change.reason;
    return given;
}

GivenAnswer joined(const QList<GivenAnswer> &answers, const QuestionChange &change)
{
    GivenAnswer result = *std::min_element(answers.begin(), answers.end(), [](const GivenAnswer &left, const GivenAnswer &right) {
        return caution(left.answer.value) < caution(right.answer.value);
    });
    result.recheck.clear();
    for (const GivenAnswer &answer : answers)
        result.recheck << answer.recheck;
    return moved(result, change.to.first(), change);
}

void apply(const QuestionChange &change, CarriedAnswers &carried)
{
    const QList<GivenAnswer> touched = taken(carried.kept, change);
    if (touched.isEmpty())
        return;
    if (change.kind == QuestionChange::Kind::Join) {
        carried.kept << joined(touched, change);
        return;
    }
    for (const GivenAnswer &given : touched) {
        for (const QString &id : change.to)
            carried.kept << moved(given, id, change);
        if (change.to.isEmpty())
            carried.retired << moved(given, given.answer.question, change);
    }
}

} // namespace

CarriedAnswers carryOver(const QList<Answer> &answers, const QList<QuestionChange> &changes, QDate until)
{
    CarriedAnswers carried;
    for (const Answer &answer : answers)
        carried.kept << GivenAnswer{answer, {}};
    for (const QuestionChange &change : changes)
        if (change.version <= until)
            apply(change, carried);
    return carried;
}

QStringList addedSince(const QList<QuestionChange> &changes, QDate since)
{
    QStringList added;
    for (const QuestionChange &change : changes) {
        if (change.version <= since)
            continue;
        const bool renewed = added.removeIf([&](const QString &id) { return change.from.contains(id); }) > 0;
        if (change.kind == QuestionChange::Kind::Add || (renewed && change.kind != QuestionChange::Kind::Join))
            added << change.to;
    }
    return added;
}
