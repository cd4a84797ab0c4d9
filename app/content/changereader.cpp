// SPDX-License-Identifier: GPL-3.0-or-later
#include "changereader.h"

#include "packtext.h"

namespace {

struct Shape
{
    const char *code;
    QuestionChange::Kind kind;
    qsizetype leastFrom, mostFrom, leastTo, mostTo;
};

constexpr qsizetype many = 100;
constexpr Shape shapes[] = {
    {"add", QuestionChange::Kind::Add, 0, 0, 1, many},    {"retire", QuestionChange::Kind::Retire, 1, many, 0, 0},
    {"reword", QuestionChange::Kind::Reword, 1, 1, 1, 1}, {"split", QuestionChange::Kind::Split, 1, 1, 2, many},
    {"join", QuestionChange::Kind::Join, 2, many, 1, 1},
};

} // namespace

QList<QuestionChange> ChangeReader::read(const QList<Question> &questions)
{
    QList<QuestionChange> changes;
    m_top.each(QStringLiteral("changes"), [&](PackObject &object) {
        changes << readChange(object);
        checkIds(object, changes.last());
    });
    checkQuestions(changes, questions);
    return changes;
}

QuestionChange ChangeReader::readChange(PackObject &object)
{
    const QString kind = object.text(QStringLiteral("kind"));
    QuestionChange change{readDate(object, QStringLiteral("version")),
                          {},
                          object.texts(QStringLiteral("from")),
                          object.texts(QStringLiteral("to")),
                          object.words(QStringLiteral("reason"))};
    bool fits = false;
    for (const Shape &shape : shapes) {
        if (kind != QLatin1String(shape.code))
            continue;
        change.kind = shape.kind;
        fits = change.from.size() >= shape.leastFrom && change.from.size() <= shape.mostFrom && change.to.size() >= shape.leastTo
            && change.to.size() <= shape.mostTo;
    }
    if (!fits)
        object.problem(QStringLiteral("kind"), QStringLiteral("\"%1\" is no change, or not one of so many questions").arg(kind));
    if (change.version > m_version || change.version < m_last)
        object.problem(QStringLiteral("version"), QStringLiteral("after the content's own, or before the change above"));
    if (change.version != m_last)
        m_touched.clear();
    m_last = change.version;
    return change;
}

// Answers point to ids for ever: one that was given up must not come back with another meaning.
void ChangeReader::checkIds(const PackObject &object, const QuestionChange &change)
{
    const auto check = [&](const QString &key, const QStringList &ids) {
        for (const QString &id : ids) {
            if (m_gone.contains(id))
                object.problem(key, QStringLiteral("\"%1\" was given up before").arg(id));
            if (m_touched.contains(id))
                object.problem(key, QStringLiteral("\"%1\" is changed twice by one version").arg(id));
        }
    };
    check(QStringLiteral("from"), change.from);
    check(QStringLiteral("to"), change.to);
    for (const QString &id : change.from + change.to)
        m_touched.insert(id);
    for (const QString &id : change.from)
        if (!change.to.contains(id))
            m_gone.insert(id);
}

void ChangeReader::checkQuestions(const QList<QuestionChange> &changes, const QList<Question> &questions) const
{
    QSet<QString> known = m_gone;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        known.insert(questions[i].id);
        if (m_gone.contains(questions[i].id))
            m_top.problem(QStringLiteral("questions[%1].id").arg(i),
                          QStringLiteral("\"%1\" was given up and is never used again").arg(questions[i].id));
    }
    for (qsizetype i = 0; i < changes.size(); ++i)
        for (const QString &id : changes[i].to)
            if (!known.contains(id))
                m_top.problem(QStringLiteral("changes[%1].to").arg(i), QStringLiteral("\"%1\" is not a question").arg(id));
}
