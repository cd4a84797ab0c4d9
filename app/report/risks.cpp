// SPDX-License-Identifier: GPL-3.0-or-later
#include "risks.h"

#include "findingsheet.h"

#include <algorithm>

namespace {

constexpr int strongPoints = 80;

class Risks
{
    Q_DECLARE_TR_FUNCTIONS(Risks)

public:
    explicit Risks(const ReviewWords &words) : m_words(words) { }
    QList<Risk> all();

private:
    void addAnswers();
    void addActions();
    void addFindings();
    const Action *openAction(const QString &question) const;
    QString next(const Answer &answer) const;
    QString inWords(const Action &action) const;
    bool isOverdue(const Action &action) const { return ::isOverdue(action, m_words.year().asOf); }

    const ReviewWords &m_words;
    QList<Risk> m_risks;
    QStringList m_questions; // told already
};

QList<Risk> Risks::all()
{
    addAnswers();
    addActions();
    addFindings();
    std::stable_sort(m_risks.begin(), m_risks.end(), [](const Risk &one, const Risk &other) { return one.rank > other.rank; });
    return m_risks;
}

// The open one that is due first.
const Action *Risks::openAction(const QString &question) const
{
    const Action *found = nullptr;
    for (const Action &action : m_words.year().actions)
        if (isOpen(action) && action.question == question && (!found || (action.due.isValid() && action.due < found->due)))
            found = &action;
    return found;
}

QString Risks::inWords(const Action &action) const
{
    const QString until = action.due.isValid() ? tr("until %1").arg(m_words.words().day(action.due)) : QString();
    return m_words.joined({action.who, until, isOverdue(action) ? tr("overdue") : QString()});
}

QString Risks::next(const Answer &answer) const
{
    if (const Action *action = openAction(answer.question))
        return tr("Action: %1").arg(m_words.joined({action->title, inWords(*action)}));
    const AnswerStep *step = m_words.next(answer);
    return step ? m_words.in(step->what) : QString();
}

void Risks::addAnswers()
{
    for (const ReviewItem &item : m_words.review().items) {
        if (!isDuty(item.level) || !isWeak(item.answer))
            continue;
        const int doubt = item.answer.value == AnswerValue::None0 ? 5 : item.answer.value == AnswerValue::Unknown ? 4 : 2;
        m_risks << Risk{m_words.level(item.level), m_words.in(item.ask), m_words.text(item.answer.value), next(item.answer),
                        item.weight * 10 + doubt};
        m_questions << item.id;
    }
}

void Risks::addActions()
{
    for (const Action &action : m_words.year().actions) {
        if (!isOverdue(action) || m_questions.contains(action.question))
            continue;
        const int rank = action.priority == ActionPriority::High ? 33 : action.priority == ActionPriority::Normal ? 24 : 14;
        m_risks << Risk{tr("Action"), action.title, tr("Overdue"), inWords(action), rank};
    }
}

void Risks::addFindings()
{
    for (const FindingGroup &group : groupedFindings(m_words))
        if (isDuty(group.first->level))
            m_risks << Risk{m_words.level(group.first->level), m_words.in(group.first->title), tr("Found: %1").arg(group.count),
                            recordsOf(group, m_words, 3), 22};
}

} // namespace

QList<Risk> risksOf(const ReviewWords &words) { return Risks(words).all(); }

QStringList strengthsOf(const ReviewWords &words, int most)
{
    QList<const ReviewArea *> strong;
    for (const ReviewArea &area : words.review().areas)
        if (area.now.points().value_or(0) >= strongPoints)
            strong << &area;
    std::stable_sort(strong.begin(), strong.end(), [](const ReviewArea *one, const ReviewArea *other) {
        return std::pair(*one->now.points(), one->now.counted) > std::pair(*other->now.points(), other->now.counted);
    });
    QStringList lines;
    for (const ReviewArea *area : strong.mid(0, most))
        lines << Risks::tr("%1: %2 points").arg(words.in(area->title)).arg(*area->now.points());
    return lines;
}
