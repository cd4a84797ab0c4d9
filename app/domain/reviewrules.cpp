// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include "scope.h"

namespace {

// The firm says that it never has more than 5,000 persons, its ledger counts more.
Cases manyPersons(const BookRecords &records)
{
    Cases cases;
    if (records.firm.over5000 == Fact::No)
        for (const ScopeReason &reason : scopeOf(records.firm, records.holdings).smallReasons)
            if (reason.code == QLatin1StringView("small.ledger-many"))
                cases.append({{subjectOf(records.firm, "over_5000")}, reason.values});
    return cases;
}

Cases unclearCountry(const BookRecords &records)
{
    Cases cases;
    for (const Contractor &contractor : records.contractors)
        if (contractor.countries.isEmpty())
            cases.append({{subjectOf(contractor, "countries")}, {contractor.name}});
    return cases;
}

Cases overdueActions(const BookRecords &records)
{
    Cases cases;
    for (const Action &action : records.actions)
        if (isOverdue(action, records.today))
            cases.append({{subjectOf(action, "due state")}, {action.title, action.due.toString(Qt::ISODate)}});
    return cases;
}

Cases answersWithoutReason(const BookRecords &records)
{
    Cases cases;
    for (const Answer &answer : records.answers)
        if (answer.year == records.year && answer.value == AnswerValue::NotApplicable && answer.note.trimmed().isEmpty())
            cases.append({{subjectOf(answer, "note value")}, {answer.question}});
    return cases;
}

} // namespace

QList<BookRule> reviewRules()
{
    return {{"firm.not_small_count", Severity::Now, manyPersons},
            {"contractor.foreign_unclear", Severity::Now, unclearCountry},
            {"action.overdue", Severity::Soon, overdueActions},
            {"answer.reason_missing", Severity::Later, answersWithoutReason}};
}
