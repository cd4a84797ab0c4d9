// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewcontent.h"

Result<ReviewContent> ReviewContent::load(const Library &library)
{
    auto questions = readQuestions(library);
    if (!questions)
        return questions.error();
    auto checks = Crosschecks::load(library);
    if (!checks)
        return checks.error();
    QHash<QString, Words> asked;
    for (const Question &question : questions->questions)
        asked.insert(question.id, question.ask);
    checks->addNames(asked);
    auto vague = VaguePurposes::load(library);
    if (!vague)
        return vague.error();
    auto purposes = PurposeChecks::load(library, *vague);
    if (!purposes)
        return purposes.error();
    auto breach = BreachTexts::load(library);
    if (!breach)
        return breach.error();
    auto deskPoints = DeskPoints::load(library);
    if (!deskPoints)
        return deskPoints.error();
    return ReviewContent{*std::move(questions), *std::move(checks), *std::move(vague),
                         *std::move(purposes),  *std::move(breach), *std::move(deskPoints)};
}
