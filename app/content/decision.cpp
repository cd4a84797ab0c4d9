// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision.h"

#include "packtext.h"

namespace {

template<class T> const T *findIn(const QList<T> &all, const QString &id)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const T &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

// Reads the file; then looks whether all ways through it end.
class DecisionReader
{
public:
    DecisionReader(const Library &library, PackObject &top, Problems &problems) : m_library(library), m_top(top), m_problems(problems) { }

    DecisionGuide read()
    {
        readHead(m_top, QStringLiteral("decision"));
        UniqueIds steps, outcomes, notes;
        m_top.each(QStringLiteral("outcomes"), [&](PackObject &object) { m_guide.m_outcomes << readOutcome(object, outcomes); });
        m_top.each(QStringLiteral("notes"), [&](PackObject &object) { m_guide.m_notes << readNote(object, notes); });
        m_top.each(QStringLiteral("steps"), [&](PackObject &object) { m_guide.m_steps << readStep(object, steps); });
        m_top.finish();
        checkWays();
        return m_guide;
    }

private:
    DecisionOutcome readOutcome(PackObject &object, UniqueIds &ids)
    {
        DecisionOutcome outcome{object.id(),
                                object.text(QStringLiteral("relation"), Need::Optional),
                                object.words(QStringLiteral("title")),
                                object.words(QStringLiteral("reason")),
                                object.words(QStringLiteral("do")),
                                object.text(QStringLiteral("level")),
                                readLaw(object, m_library.laws())};
        ids.check(object, outcome.id);
        if (!outcome.relation.isEmpty())
            checkCodes(object, QStringLiteral("relation"), {outcome.relation}, QStringLiteral("relations"), m_library);
        checkCodes(object, QStringLiteral("level"), {outcome.level}, QStringLiteral("levels"), m_library);
        markUnverified(object, outcome.advice, m_library.unverifiedNote());
        return outcome;
    }

    DecisionNote readNote(PackObject &object, UniqueIds &ids)
    {
        DecisionNote note{object.id(), object.words(QStringLiteral("text")), readLaw(object, m_library.laws())};
        ids.check(object, note.id);
        markUnverified(object, note.text, m_library.unverifiedNote());
        return note;
    }

    DecisionStep readStep(PackObject &object, UniqueIds &ids)
    {
        DecisionStep step{
            object.id(), object.words(QStringLiteral("ask")), object.words(QStringLiteral("help")), readLaw(object, m_library.laws()), {}};
        ids.check(object, step.id);
        markUnverified(object, step.help, m_library.unverifiedNote());
        UniqueIds answers;
        object.each(QStringLiteral("answers"), [&](PackObject &answer) {
            step.answers << readAnswer(answer);
            answers.check(answer, step.answers.constLast().id);
        });
        if (step.answers.size() < 2)
            object.problem(QStringLiteral("answers"), QStringLiteral("fewer than two"));
        return step;
    }

    DecisionAnswer readAnswer(PackObject &object)
    {
        DecisionAnswer answer{object.id(), object.text(QStringLiteral("next"), Need::Optional),
                              object.text(QStringLiteral("outcome"), Need::Optional),
                              object.texts(QStringLiteral("notes"), Need::Optional)};
        if (answer.id != QLatin1String("y") && answer.id != QLatin1String("n") && answer.id != QLatin1String("u"))
            object.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is none of y, n, u").arg(answer.id));
        if (answer.next.isEmpty() == answer.outcome.isEmpty())
            object.problem(QStringLiteral("next"), QStringLiteral("either this or an outcome has to be named"));
        if (!answer.outcome.isEmpty() && !findIn(m_guide.m_outcomes, answer.outcome))
            object.problem(QStringLiteral("outcome"), QStringLiteral("\"%1\" is not an outcome").arg(answer.outcome));
        for (const QString &note : answer.notes)
            if (!findIn(m_guide.m_notes, note))
                object.problem(QStringLiteral("notes"), QStringLiteral("\"%1\" is not a note").arg(note));
        return answer;
    }

    void checkWays()
    {
        if (m_guide.m_steps.isEmpty())
            return m_top.problem(QStringLiteral("steps"), QStringLiteral("there is none"));
        walk(0);
        for (qsizetype i = 0; i < m_guide.m_steps.size(); ++i)
            if (!m_reached.contains(m_guide.m_steps[i].id))
                m_problems.add(QStringLiteral("steps[%1]").arg(i), QStringLiteral("no answer leads here"));
        QSet<QString> ends;
        for (const DecisionStep &step : m_guide.m_steps)
            for (const DecisionAnswer &answer : step.answers)
                ends << answer.outcome;
        for (qsizetype i = 0; i < m_guide.m_outcomes.size(); ++i)
            if (!ends.contains(m_guide.m_outcomes[i].id))
                m_problems.add(QStringLiteral("outcomes[%1]").arg(i), QStringLiteral("no answer leads here"));
    }

    // Depth first; a step that is still on the way when it is met again is a loop.
    void walk(qsizetype at)
    {
        const DecisionStep &step = m_guide.m_steps[at];
        m_reached << step.id;
        m_way << step.id;
        for (qsizetype i = 0; i < step.answers.size(); ++i) {
            const QString &next = step.answers[i].next;
            const QString place = QStringLiteral("steps[%1].answers[%2].next").arg(at).arg(i);
            const DecisionStep *there = findIn(m_guide.m_steps, next);
            if (next.isEmpty())
                continue;
            if (!there)
                m_problems.add(place, QStringLiteral("\"%1\" is not a step").arg(next));
            else if (m_way.contains(next))
                m_problems.add(place, QStringLiteral("\"%1\" leads back to itself").arg(next));
            else if (!m_reached.contains(next))
                walk(there - m_guide.m_steps.constData());
        }
        m_way.removeLast();
    }

    const Library &m_library;
    PackObject &m_top;
    Problems &m_problems;
    DecisionGuide m_guide;
    QSet<QString> m_reached;
    QStringList m_way; // to the step that is looked at
};

Result<DecisionGuide> DecisionGuide::load(const Library &library)
{
    const QString name = QStringLiteral("decision.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    DecisionGuide guide = DecisionReader(library, top, problems).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return guide;
}

const DecisionStep *DecisionGuide::step(const QString &id) const { return findIn(m_steps, id); }

const DecisionOutcome *DecisionGuide::outcome(const QString &id) const { return findIn(m_outcomes, id); }

Decision DecisionGuide::decide(const QString &answers) const
{
    Decision decision;
    decision.next = m_steps.isEmpty() ? nullptr : &m_steps.constFirst();
    for (const QChar letter : answers) {
        const DecisionAnswer *answer = decision.next ? findIn(decision.next->answers, QString(letter)) : nullptr;
        if (!answer)
            break; // of an older guide, or no answer at all
        decision.taken += letter;
        decision.steps << decision.next;
        for (const QString &note : answer->notes)
            decision.notes << findIn(m_notes, note);
        decision.next = answer->next.isEmpty() ? nullptr : step(answer->next);
        decision.outcome = answer->outcome.isEmpty() ? nullptr : outcome(answer->outcome);
    }
    return decision;
}
