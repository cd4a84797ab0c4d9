// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionchange.h"

#include <algorithm>

namespace {

// Which of two answers promises less; an open one promises nothing.
int caution(const QString &value)
{
    static const QStringList order{QString(),           QStringLiteral("0"), QStringLiteral("unknown"),       QStringLiteral("1"),
                                   QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("not-applicable")};
    return static_cast<int>(order.indexOf(value));
}

// Takes the answers the change touches out of `answers`.
QList<GivenAnswer> taken(QList<GivenAnswer> &answers, const QuestionChange &change)
{
    const auto end = std::stable_partition(answers.begin(), answers.end(), [&](const GivenAnswer &answer) {
        return answer.version >= change.version || !change.from.contains(answer.question);
    });
    const QList<GivenAnswer> found(end, answers.end());
    answers.erase(end, answers.end());
    return found;
}

GivenAnswer moved(GivenAnswer answer, const QString &question, const QuestionChange &change)
{
    answer.question = question;
    answer.version = change.version;
    answer.recheck << change.reason;
    return answer;
}

GivenAnswer joined(const QList<GivenAnswer> &answers, const QuestionChange &change)
{
    GivenAnswer result = *std::min_element(answers.begin(), answers.end(), [](const GivenAnswer &left, const GivenAnswer &right) {
        return caution(left.value) < caution(right.value);
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
    for (const GivenAnswer &answer : touched) {
        for (const QString &id : change.to)
            carried.kept << moved(answer, id, change);
        if (change.to.isEmpty())
            carried.retired << moved(answer, answer.question, change);
    }
}

} // namespace

CarriedAnswers carryOver(const QList<GivenAnswer> &answers, const QList<QuestionChange> &changes, QDate until)
{
    CarriedAnswers carried{answers, {}};
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
