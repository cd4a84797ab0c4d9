// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearsheet.h"

#include "answerwords.h"
#include "widgets/messagebar.h"

#include <algorithm>

namespace {

QHash<QString, Answer> answersOf(const QList<Answer> &answers, int year)
{
    QHash<QString, Answer> byQuestion;
    for (const Answer &answer : answers)
        if (answer.year == year)
            byQuestion.insert(answer.question, answer);
    return byQuestion;
}

} // namespace

YearSheet::YearSheet(ReviewDesk &desk, MessageBar &messages, QObject *parent) : QObject(parent), m_desk(desk), m_messages(messages)
{
    connect(&desk, &ReviewDesk::changed, this, &YearSheet::follow);
    connect(&desk.book(), &Book::changed, this, &YearSheet::follow);
    const auto forget = [this] { m_small.reset(); };
    connect(&desk.book().records<Holding>(), &RecordModelBase::recordsChanged, this, forget);
    connect(&desk.book().records<Firm>(), &RecordModelBase::recordsChanged, this, forget);
    follow();
}

void YearSheet::follow()
{
    m_proposals.reset();
    if (!isReady())
        return;
    m_review = m_desk.review();
    if (!m_desk.isClosed()) {
        const QHash<QString, Answer> counted = answersOf(m_desk.input().records.answers, m_review.year);
        const QHash<QString, Answer> now = answersOf(m_desk.book().records<Answer>().records(), m_review.year);
        bool differs = false;
        for (ReviewItem &item : m_review.items) {
            const Answer fresh = now.value(item.id, {.id = {}, .question = item.id, .year = m_review.year});
            if (now.contains(item.id) == counted.contains(item.id) && (!now.contains(item.id) || fresh == counted.value(item.id)))
                continue;
            show(item, fresh);
            differs = true;
        }
        if (differs)
            countAgain();
    }
    emit changed();
}

void YearSheet::show(ReviewItem &item, const Answer &answer) const
{
    item.answer = answer;
    item.recheck.clear();
    if (!answer.recheck.isEmpty())
        item.recheck << content().recheck.value(answer.recheck, {answer.recheck, answer.recheck});
}

void YearSheet::countAgain()
{
    QList<AskedQuestion> asked;
    for (const ReviewItem &item : std::as_const(m_review.items))
        asked << AskedQuestion{item.id, item.area};
    const QList<AreaScore> scores = scoresOf(m_review.answers(), asked);
    for (ReviewArea &area : m_review.areas)
        for (const AreaScore &score : scores)
            if (score.area == area.id)
                area.now = score;
    m_review.total = totalOf(scores);
}

const OwnQuestion *YearSheet::own(const QString &id) const
{
    for (const OwnQuestion &question : m_desk.book().records<OwnQuestion>().records())
        if (::idOf(question) == id)
            return &question;
    return nullptr;
}

const ReviewYear *YearSheet::year() const
{
    for (const ReviewYear &year : m_desk.book().records<ReviewYear>().records())
        if (year.year == m_review.year)
            return &year;
    return nullptr;
}

Fact YearSheet::isSmall() const
{
    if (!m_small)
        m_small = reviewFactsOf(m_desk.book().firm(), m_desk.book().records<Holding>().records(), {}, {}).of(QStringLiteral("firm.small"));
    return *m_small;
}

QString YearSheet::idOf(const QUuid &record) const
{
    for (const ReviewItem &item : m_review.items) // whose answer may have been given under another id
        if (item.answer.id == record)
            return item.id;
    if (const Answer *answer = m_desk.book().records<Answer>().find(record))
        return answer->question;
    const OwnQuestion *question = m_desk.book().records<OwnQuestion>().find(record);
    return question ? ::idOf(*question) : QString();
}

// A question of the firm has no words about it in the content: what to do is what it asks for.
std::optional<AnswerStep> YearSheet::nextStep(const ReviewItem &item) const
{
    const QString code = codeOf(item.answer.value);
    if (code.isEmpty())
        return {};
    const Question *question = this->question(item.id);
    if (question)
        return question->next.contains(code) ? std::optional(question->next.value(code)) : std::nullopt;
    const bool isWeak = item.answer.value == AnswerValue::None0 || item.answer.value == AnswerValue::Partly;
    return own(item.id) && isWeak ? std::optional(AnswerStep{.what = item.ask}) : std::nullopt;
}

std::optional<Proposal> YearSheet::proposal(const QString &question) const
{
    if (!isEditable())
        return {};
    if (!m_proposals)
        m_proposals = proposalsIn(m_desk.inputNow(), m_desk.content(), m_review.year);
    for (const Proposal &proposal : *m_proposals)
        if (proposal.question == question)
            return proposal;
    return {};
}

const Action *YearSheet::openAction(const QString &question) const
{
    for (const Action &action : m_desk.book().records<Action>().records())
        if (action.question == question && isOpen(action))
            return &action;
    return nullptr;
}

bool YearSheet::apply(const Change &change, const QString &title) { return m_messages.check(m_desk.book().apply(change, title)); }

bool YearSheet::answer(const Answer &answer)
{
    return apply(answering(m_desk.inputNow(), m_desk.content(), answer), tr("Answer of the checklist"));
}

bool YearSheet::note(const Answer &answer)
{
    return apply(noting(m_desk.inputNow(), m_desk.content(), answer), tr("Note of the checklist"));
}

bool YearSheet::addAction(const ReviewItem &item)
{
    const std::optional<AnswerStep> step = nextStep(item);
    if (!step || openAction(item.id))
        return false;
    Change change;
    change.add(Action{.title = step->what.in(language()),
                      .question = item.id,
                      .priority = item.weight >= 3 ? ActionPriority::High : ActionPriority::Normal,
                      .year = m_review.year});
    return apply(change, tr("New action"));
}

bool YearSheet::saveOwn(const OwnQuestion &question)
{
    const bool isNew = !m_desk.book().records<OwnQuestion>().find(question.id);
    return m_messages.check(m_desk.book().edit(question, isNew ? tr("New question") : tr("Reword a question")));
}

// Its answers stay in the book: earlier years still show them.
bool YearSheet::removeOwn(const OwnQuestion &question)
{
    Change change;
    change.remove(question);
    return apply(change, tr("Delete a question"));
}

bool YearSheet::hide(const QString &id, const QString &reason)
{
    Change change;
    change.add(HiddenQuestion{.question = id, .reason = reason});
    return apply(change, tr("Take a question out"));
}

bool YearSheet::bringBack(const QString &id)
{
    Change change;
    for (const HiddenQuestion &hidden : m_desk.book().records<HiddenQuestion>().records())
        if (hidden.question == id)
            change.remove(hidden);
    return apply(change, tr("Put a question back"));
}
