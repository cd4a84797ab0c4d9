// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning.h"

#include "packtext.h"

#include <algorithm>

namespace {

template<class T>
Result<QList<T>> readList(const Library &library, const QString &subject, const QString &key, const std::function<T(PackObject &)> &readOne,
                          const std::function<void(const QList<T> &, const PackObject &)> &check)
{
    const QString name = subject + u".json";
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, subject);
    QList<T> result;
    UniqueIds ids;
    top.each(key, [&](PackObject &object) {
        result << readOne(object);
        ids.check(object, result.last().id);
    });
    top.finish();
    check(result, top);
    if (!problems.isEmpty())
        return problems.error(name);
    return result;
}

QList<QuizChoice> readChoices(PackObject &object)
{
    QList<QuizChoice> choices;
    UniqueIds ids;
    object.each(QStringLiteral("choices"), [&](PackObject &item) {
        QuizChoice choice{item.id(), item.flag(QStringLiteral("correct"), false), item.words(QStringLiteral("text")),
                          item.words(QStringLiteral("explanation"))};
        ids.check(item, choice.id);
        choices << choice;
    });
    if (std::count_if(choices.begin(), choices.end(), [](const QuizChoice &choice) { return choice.correct; }) != 1)
        object.problem(QStringLiteral("choices"), QStringLiteral("not exactly one is correct"));
    return choices;
}

} // namespace

Result<QList<GlossaryTerm>> readGlossary(const Library &library)
{
    const auto readOne = [&](PackObject &object) {
        GlossaryTerm term{object.id(),
                          object.words(QStringLiteral("term")),
                          object.text(QStringLiteral("reading")),
                          object.words(QStringLiteral("text")),
                          object.words(QStringLiteral("example")),
                          readLaw(object, library.laws()),
                          object.texts(QStringLiteral("see"))};
        markUnverified(object, term.text, library.unverifiedNote());
        return term;
    };
    const auto check = [](const QList<GlossaryTerm> &terms, const PackObject &top) {
        QSet<QString> ids;
        for (const GlossaryTerm &term : terms)
            ids.insert(term.id);
        for (qsizetype i = 0; i < terms.size(); ++i)
            for (const QString &other : terms[i].see)
                if (!ids.contains(other))
                    top.problem(QStringLiteral("terms[%1].see").arg(i), QStringLiteral("\"%1\" is not a term").arg(other));
    };
    return readList<GlossaryTerm>(library, QStringLiteral("glossary"), QStringLiteral("terms"), readOne, check);
}

Result<QList<QuizQuestion>> readQuiz(const Library &library)
{
    const auto readOne = [&](PackObject &object) {
        QuizQuestion question{
            object.id(),         object.words(QStringLiteral("question")), object.texts(QStringLiteral("marks"), Need::Optional),
            readChoices(object), readLaw(object, library.laws()),          {}};
        checkCodes(object, QStringLiteral("marks"), question.marks, QStringLiteral("marks"), library);
        markUnverified(object, question.note, library.unverifiedNote());
        return question;
    };
    return readList<QuizQuestion>(library, QStringLiteral("quiz"), QStringLiteral("questions"), readOne, [](const auto &, const auto &) {});
}
