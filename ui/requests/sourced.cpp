// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourced.h"

#include "widgets/marks.h"

#include <QCoreApplication>

namespace {

struct Sourced
{
    Q_DECLARE_TR_FUNCTIONS(Sourced)
};

} // namespace

QString sourced(const QString &sentence, const QString &level, const QStringList &law, const Library &library, Language language)
{
    const QString laws = library.laws().texts(law, language, LawForm::Short);
    const QString words
        = level.isEmpty() ? sentence : Sourced::tr("%1: %2", "level and sentence").arg(LevelTag::word(levelOf(level)), sentence);
    return laws.isEmpty() ? words : Sourced::tr("%1 (%2)", "sentence and articles").arg(words, laws);
}

QString sourced(const GuideNote &note, const Library &library, Language language)
{
    return sourced(note.text.in(language), note.level, note.law, library, language);
}
