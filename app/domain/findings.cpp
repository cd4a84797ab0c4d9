// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include "findingrules.h"

#include <algorithm>

namespace {

QList<HoldingRule> holdingRules() { return keepingRules() + handingRules() + answerRules(); }
QList<BookRule> bookRules()
{
    return purposeRules() + contractorRules() + handoverRules() + documentRules() + reviewRules() + trainingRules() + deskRules();
}

void look(const HoldingRule &rule, const BookRecords &records, QList<Finding> &found)
{
    QList<Subject> others;
    if (rule.deniedByQuestion) {
        const Answer *answer = answerTo(QLatin1StringView(rule.deniedByQuestion), records);
        if (!answer || answer->value != AnswerValue::NotApplicable)
            return;
        others << subjectOf(*answer, "value");
    }
    if (rule.deniedByFact) {
        if (records.firm.*rule.deniedByFact != Fact::No)
            return;
        others << subjectOf(records.firm, rule.factColumn);
    }
    for (const Holding &holding : records.holdings) {
        if (holding.presence != rule.presence || !rule.applies(holding, records.today))
            continue;
        QStringList values{holding.name};
        if (rule.detail)
            values << rule.detail(holding);
        found.append({QLatin1StringView(rule.code), rule.severity, QList<Subject>{subjectOf(holding, rule.columns)} + others, values});
    }
}

} // namespace

const Answer *answerTo(QLatin1StringView question, const BookRecords &records)
{
    const auto found = std::find_if(records.answers.begin(), records.answers.end(),
                                    [&](const Answer &answer) { return answer.year == records.year && answer.question == question; });
    return found == records.answers.end() ? nullptr : &*found;
}

QList<Finding> findingsOf(const BookRecords &records)
{
    QList<Finding> found;
    // The checks are put in order, not what they find: that may be much.
    for (const Severity severity : {Severity::Now, Severity::Soon, Severity::Later}) {
        for (const HoldingRule &rule : holdingRules())
            if (rule.severity == severity)
                look(rule, records, found);
        for (const BookRule &rule : bookRules())
            if (rule.severity == severity)
                for (const auto &[subjects, values] : rule.look(records))
                    found.append({QLatin1StringView(rule.code), rule.severity, subjects, values});
    }
    return found;
}

QStringList findingCodes()
{
    QStringList codes;
    for (const HoldingRule &rule : holdingRules())
        codes << QLatin1StringView(rule.code);
    for (const BookRule &rule : bookRules())
        codes << QLatin1StringView(rule.code);
    return codes;
}
