// SPDX-License-Identifier: GPL-3.0-or-later
#include "readablecolumns.h"

#include "content/askedwords.h"
#include "domain/text.h"

namespace {

struct Readable
{
    Q_DECLARE_TR_FUNCTIONS(ReadableColumns)
};

constexpr qsizetype longest = 2000; // a workbook's cell is limited, and these only explain

QString shown(const Words &words, Language language) { return firstOf(words.in(language), longest); }

QString askIn(const ReviewContent &content, const QList<OwnQuestion> &own, const QString &id, Language language)
{
    const auto asked = askedWords(content.questions, own, id);
    return asked ? shown(asked->ask, language) : QString();
}

} // namespace

ReadableColumns<Answer> readableAnswers(const ReviewContent &content, const QList<OwnQuestion> &own, const Library &library,
                                        Language language)
{
    const auto cells = [content, own, &library, language](const Answer &answer) -> QStringList {
        const auto asked = askedWords(content.questions, own, answer.question);
        if (!asked)
            return {{}, {}, {}, {}};
        const QString level = asked->level.isEmpty() ? QString() : library.label(QStringLiteral("levels"), asked->level, language);
        return {shown(asked->ask, language), shown(asked->area, language), level, library.laws().texts(asked->law, language)};
    };
    return {{Readable::tr("Question in words"), Readable::tr("Area of the question"), Readable::tr("How binding"),
             Readable::tr("Articles behind it")},
            cells};
}

ReadableColumns<Action> readableActions(const ReviewContent &content, const QList<OwnQuestion> &own, Language language)
{
    const auto cells = [content, own, language](const Action &action) -> QStringList {
        const Crosscheck *check = content.checks.find(action.finding);
        return {askIn(content, own, action.question, language), check ? check->title.in(language) : QString()};
    };
    return {{Readable::tr("Question in words"), Readable::tr("Finding in words")}, cells};
}
