// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearreview.h"

#include <QSet>

#include <algorithm>

namespace {

// An answer to the question itself wins over one that the changes of the content brought to it.
QHash<QString, GivenAnswer> byQuestion(const QList<Answer> &answers, const QuestionSet &set, QDate until)
{
    QHash<QString, GivenAnswer> given;
    for (const GivenAnswer &one : carryOver(answers, set.changes, until).kept)
        if (!given.contains(one.answer.question) || one.recheck.isEmpty())
            given.insert(one.answer.question, one);
    return given;
}

QList<Answer> ofYear(const QList<Answer> &answers, int year)
{
    QList<Answer> found;
    for (const Answer &answer : answers)
        if (answer.year == year)
            found << answer;
    return found;
}

class ReviewMaker
{
public:
    ReviewMaker(const QuestionSet &set, const ReviewRecords &records, int year, const YearReview *before)
        : m_set(set)
        , m_records(records)
        , m_given(byQuestion(ofYear(records.answers, year), set, set.version))
        , m_before(before)
    {
        m_review.year = year;
        m_review.version = set.version;
        m_review.lawAsOf = set.lawAsOf;
        for (const HiddenQuestion &hidden : records.hidden)
            m_hidden.insert(hidden.question, hidden.reason);
        if (before) {
            m_review.yearBefore = before->year;
            m_review.totalBefore = before->total;
            m_earlier = byQuestion(before->answers(), set, set.version);
        }
    }

    YearReview make(const ReviewFacts &facts, QDate today)
    {
        const QList<const Question *> asked = questionsFor(m_set, facts, today);
        for (const QuestionArea &area : m_set.areas) {
            for (const Question *question : asked)
                if (question->area == area.id)
                    addOfPack(*question);
            for (const OwnQuestion &own : m_records.own)
                if (own.area == area.id)
                    addOwn(own, area.id);
        }
        addOwnElsewhere();
        count();
        return m_review;
    }

private:
    void addOfPack(const Question &question)
    {
        if (const auto hidden = m_hidden.constFind(question.id); hidden != m_hidden.constEnd()) {
            m_review.hidden << HiddenItem{question.id, question.ask, *hidden};
            return;
        }
        add({.id = question.id,
             .area = question.area,
             .ask = question.ask,
             .level = question.level,
             .law = question.law,
             .weight = question.weight});
    }

    void addOwn(const OwnQuestion &own, const QString &area)
    {
        const QString level = own.level.isEmpty() ? QStringLiteral("own-rule") : own.level.value;
        add({.id = idOf(own), .area = area, .ask = {own.ask, own.ask}, .level = level});
    }

    // Questions of the firm in an area that the content no longer has: nothing is lost, they come last.
    void addOwnElsewhere()
    {
        for (const OwnQuestion &own : m_records.own) {
            const auto known = [&](const QuestionArea &area) { return area.id == own.area; };
            if (!m_set.areas.isEmpty() && std::none_of(m_set.areas.begin(), m_set.areas.end(), known))
                addOwn(own, m_set.areas.last().id);
        }
    }

    void add(ReviewItem item)
    {
        const GivenAnswer given = m_given.value(item.id);
        item.answer = given.answer;
        item.answer.question = item.id;
        item.answer.year = m_review.year;
        item.recheck = reasons(item.answer.recheck) + given.recheck;
        if (!given.recheck.isEmpty() && item.answer.recheck.isEmpty())
            item.answer.recheck = recheck::content;
        if (const auto earlier = m_earlier.constFind(item.id); earlier != m_earlier.constEnd())
            if (earlier->answer.value != AnswerValue::Open)
                item.before = earlier->answer;
        m_review.items << item;
    }

    QList<Words> reasons(const QString &stored) const
    {
        if (stored.isEmpty())
            return {};
        return {m_set.recheck.value(stored, {stored, stored})};
    }

    void count()
    {
        QList<AskedQuestion> asked;
        for (const ReviewItem &item : std::as_const(m_review.items))
            asked << AskedQuestion{item.id, item.area};
        const QList<AreaScore> scores = scoresOf(m_review.answers(), asked);
        for (const AreaScore &score : scores)
            m_review.areas << ReviewArea{score.area, titleOf(score.area), score, scoreBefore(score.area)};
        m_review.total = totalOf(scores);
    }

    Words titleOf(const QString &id) const
    {
        const auto area = std::find_if(m_set.areas.begin(), m_set.areas.end(), [&](const QuestionArea &one) { return one.id == id; });
        return area == m_set.areas.end() ? Words{id, id} : area->title;
    }

    std::optional<AreaScore> scoreBefore(const QString &id) const
    {
        if (m_before)
            for (const ReviewArea &area : m_before->areas)
                if (area.id == id)
                    return area.now;
        return {};
    }

    const QuestionSet &m_set;
    const ReviewRecords &m_records;
    QHash<QString, GivenAnswer> m_given, m_earlier;
    QHash<QString, QString> m_hidden;
    const YearReview *m_before;
    YearReview m_review;
};

} // namespace

const ReviewItem *YearReview::find(const QString &id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ReviewItem &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

QList<Answer> YearReview::answers() const
{
    QList<Answer> all;
    for (const ReviewItem &item : items)
        all << item.answer;
    return all;
}

YearReview reviewOf(const QuestionSet &set, const ReviewFacts &facts, const ReviewRecords &records, int year, QDate today,
                    const YearReview *before)
{
    return ReviewMaker(set, records, year, before).make(facts, today);
}

// What was asked in both years but has no answer that counts yet, or had none then, is no change.
QList<AnswerChange> changesBetween(const QuestionSet &set, const YearReview &before, const YearReview &now)
{
    const auto isPending = [](const Answer &answer) { return answer.value == AnswerValue::Open || !answer.recheck.isEmpty(); };
    QSet<QString> pending;
    const QDate until = std::max(before.version, now.version); // an earlier year may have been closed under newer content
    const auto settled = [&](const YearReview &review) {
        QList<Answer> answers;
        const CarriedAnswers carried = carryOver(review.answers(), set.changes, until);
        for (const GivenAnswer &given : carried.kept + carried.retired)
            isPending(given.answer) ? void(pending.insert(given.answer.question)) : answers.append(given.answer);
        return answers;
    };
    QList<Answer> earlier = settled(before), later = settled(now);
    for (QList<Answer> *answers : {&earlier, &later})
        answers->removeIf([&](const Answer &answer) { return pending.contains(answer.question); });
    return changesBetween(earlier, later);
}

QString idOf(const OwnQuestion &question) { return QStringLiteral("own:") + question.id.toString(QUuid::WithoutBraces); }
