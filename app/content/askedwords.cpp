// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedwords.h"

#include "yearreview.h"

namespace {

Words areaTitle(const QuestionSet &set, const QString &id)
{
    for (const QuestionArea &area : set.areas)
        if (area.id == id)
            return area.title;
    return {id, id}; // hides nothing
}

} // namespace

std::optional<AskedWords> askedWords(const QuestionSet &set, const QList<OwnQuestion> &own, const QString &id)
{
    if (const Question *question = set.find(id))
        return AskedWords{question->ask, areaTitle(set, question->area), question->level, question->law};
    for (const OwnQuestion &question : own)
        if (idOf(question) == id)
            return AskedWords{{question.ask, question.ask}, areaTitle(set, question.area), question.level.value, {}};
    return {};
}
