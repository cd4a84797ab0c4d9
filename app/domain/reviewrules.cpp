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
            cases.append({{subjectOf(answer, "note value")}, {records.questionName(answer.question)}});
    return cases;
}

bool isOnPrivateDevice(const Holding &holding)
{
    return holding.presence == Presence::Present
        && (holding.storage.has(QLatin1StringView("private-device")) || holding.kind.is(QLatin1StringView("private-phone")));
}

// What says that there is no rule for private devices: the rule in force that has no article on them, else the answer. "Partly" means
// that there is one: what it lacks is the next step of that answer. The sheet on using PCs always has a part on them.
QList<Subject> deviceRuleMissing(const BookRecords &records)
{
    if (!inForce(records, {QStringLiteral("pc-rule")}).isEmpty())
        return {};
    const QList<const Document *> rules = inForce(records, {QStringLiteral("rule")});
    for (const Document *rule : rules)
        if (records.contentsOf(*rule).articles.contains(QLatin1String("private-devices")))
            return {};
    if (!rules.isEmpty())
        return {subjectOf(*rules.constFirst(), "body state")};
    const Answer *answer = answerTo(QLatin1StringView("technical.private-devices"), records);
    const bool none = answer && (answer->value == AnswerValue::None0 || answer->value == AnswerValue::NotApplicable);
    return none ? QList<Subject>{subjectOf(*answer, "value")} : QList<Subject>();
}

// A few holdings are enough to look at.
Cases privateDevicesWithoutRule(const BookRecords &records)
{
    constexpr int enough = 20;
    QList<Subject> subjects = deviceRuleMissing(records);
    if (subjects.isEmpty())
        return {};
    if (records.firm.privateDevices == Fact::Yes)
        subjects << subjectOf(records.firm, "private_devices");
    for (const Holding &holding : records.holdings)
        if (subjects.size() <= enough && isOnPrivateDevice(holding))
            subjects << subjectOf(holding, "storage kind");
    return subjects.size() > 1 ? Cases{{subjects, {}}} : Cases();
}

} // namespace

QList<BookRule> reviewRules()
{
    return {{"firm.not_small_count", Severity::Now, manyPersons},
            {"device.no_rule", Severity::Soon, privateDevicesWithoutRule},
            {finding::actionOverdue.data(), Severity::Soon, overdueActions},
            {finding::reasonMissing.data(), Severity::Later, answersWithoutReason}};
}
