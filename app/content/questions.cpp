// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include <algorithm>

namespace {

// Whether the term may hold: a fact that is not known speaks for the question unless the content says it can wait.
bool mayHold(const Condition::Term &term, const QuestionSet &set, const ReviewFacts &facts)
{
    const Fact fact = facts.of(term.fact);
    if (fact != Fact::Unknown)
        return (fact == Fact::Yes) == term.is;
    const auto meaning = std::find_if(set.facts.begin(), set.facts.end(), [&](const FactMeaning &one) { return one.id == term.fact; });
    return meaning == set.facts.end() || meaning->shownWhenUnknown;
}

bool concerns(const Condition &condition, const QuestionSet &set, const ReviewFacts &facts)
{
    const auto holds = [&](const Condition::Term &term) { return mayHold(term, set, facts); };
    if (condition.match == Condition::Match::All || condition.terms.isEmpty())
        return std::all_of(condition.terms.begin(), condition.terms.end(), holds);
    return std::any_of(condition.terms.begin(), condition.terms.end(), holds);
}

} // namespace

const QStringList &answerCodes()
{
    static const QStringList codes{QStringLiteral("0"), QStringLiteral("1"),       QStringLiteral("2"),
                                   QStringLiteral("3"), QStringLiteral("unknown"), QStringLiteral("not-applicable")};
    return codes;
}

const Question *QuestionSet::find(const QString &id) const
{
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const Question &question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

QList<const Question *> questionsFor(const QuestionSet &set, const ReviewFacts &facts, QDate today)
{
    QList<const Question *> asked;
    for (const Question &question : set.questions)
        if (question.validity.holdsOn(today) && concerns(question.condition, set, facts))
            asked << &question;
    return asked;
}
