// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorstate.h"
#include "findingrules.h"

#include <QSet>

#include <optional>

namespace {

// A case for each contractor that is not over for which `tell` gives what stands behind its name in the texts.
template<class Tell> Cases contractorsWhere(const BookRecords &records, const char *columns, Tell &&tell)
{
    Cases cases;
    for (const Contractor &contractor : records.contractors)
        if (const std::optional<QStringList> told = hasEnded(contractor, records.today) ? std::nullopt : tell(contractor))
            cases.append({{subjectOf(contractor, columns)}, QStringList{contractor.name} + *told});
    return cases;
}

std::optional<QStringList> when(bool applies) { return applies ? std::optional(QStringList()) : std::nullopt; }

Cases unclearCountry(const BookRecords &records)
{
    return contractorsWhere(records, "countries ended_on",
                            [](const Contractor &contractor) { return when(contractor.countries.isEmpty()); });
}

// A link stands in the holding only, so that both sides cannot disagree; what can is a contractor who gets data from no holding.
Cases withoutHolding(const BookRecords &records)
{
    QSet<QUuid> named;
    for (const Holding &holding : records.holdings)
        if (holding.presence != Presence::Archived)
            for (const QUuid &id : holding.contractors.ids)
                named << id;
    return contractorsWhere(records, "items relation ended_on", [&](const Contractor &contractor) {
        const bool gets = isEntrusted(contractor) || !contractor.items.isEmpty();
        return when(gets && !named.contains(contractor.id));
    });
}

// With nobody having looked yet there is none: that is what the question contractors.check asks, and a new book with its
// proposed contractors would be nothing but findings.
Cases checkDue(const BookRecords &records)
{
    return contractorsWhere(records, "last_check clauses_checked selected_on relation ended_on",
                            [&](const Contractor &contractor) -> std::optional<QStringList> {
                                const QDate due = nextCheckOf(contractor, records.today);
                                if (!due.isValid() || due >= records.today)
                                    return {};
                                return QStringList{lastLookedAt(contractor).toString(Qt::ISODate)};
                            });
}

// A contract nobody has read for its clauses lacks none of them yet.
Cases clauseGap(const BookRecords &records)
{
    return contractorsWhere(records, "clauses clauses_checked relation ended_on",
                            [](const Contractor &contractor) -> std::optional<QStringList> {
                                const QStringList missing = missingClauses(contractor);
                                if (!isEntrusted(contractor) || !contractor.clausesChecked.isValid() || missing.isEmpty())
                                    return {};
                                return QStringList{missing.join(u' ')};
                            });
}

Cases withoutReturnProof(const BookRecords &records)
{
    Cases cases;
    for (const Contractor &contractor : records.contractors)
        if (lacksReturnProof(contractor, records.today))
            cases.append(
                {{subjectOf(contractor, "return_proof ended_on relation")}, {contractor.name, contractor.endedOn.toString(Qt::ISODate)}});
    return cases;
}

Cases openRemedies(const BookRecords &records)
{
    Cases cases;
    const LastChecks last = lastChecksOf(records.contractorChecks);
    for (const Contractor &contractor : records.contractors) {
        const auto check = last.constFind(contractor.id);
        if (check == last.constEnd() || !check->remedyDue.isValid() || check->remedyDue >= records.today
            || hasEnded(contractor, records.today))
            continue;
        cases.append({{subjectOf(*check, "remedy_due remedy"), subjectOf(contractor, "last_check")},
                      {contractor.name, check->remedyDue.toString(Qt::ISODate)}});
    }
    return cases;
}

} // namespace

QList<BookRule> contractorRules()
{
    return {{"contractor.foreign_unclear", Severity::Now, unclearCountry},
            {"contractor.no_holding", Severity::Soon, withoutHolding},
            {"contractor.check_due", Severity::Soon, checkDue},
            {"contractor.return_unproved", Severity::Soon, withoutReturnProof},
            {"contractor.check_problem_open", Severity::Soon, openRemedies},
            {"contractor.clause_gap", Severity::Later, clauseGap}};
}
