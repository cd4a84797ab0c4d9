// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include <QSet>

#include <optional>

namespace {

using View = QLatin1StringView;

// What a contract with a contractor should say; the entries of the list "clauses".
constexpr View clauses[] = {View("D-11"), View("D-12"), View("D-13"), View("D-14"), View("D-15"), View("D-16"), View("D-17"),
                            View("D-18"), View("D-19"), View("D-20"), View("D-21"), View("D-22"), View("D-23")};

bool isEntrusted(const Contractor &contractor) { return contractor.relation.is(View("entrustment")); }

// A case for each contractor for which `tell` gives what stands behind its name in the texts.
template<class Tell> Cases contractorsWhere(const BookRecords &records, const char *columns, Tell &&tell)
{
    Cases cases;
    for (const Contractor &contractor : records.contractors)
        if (const std::optional<QStringList> told = tell(contractor))
            cases.append({{subjectOf(contractor, columns)}, QStringList{contractor.name} + *told});
    return cases;
}

std::optional<QStringList> when(bool applies) { return applies ? std::optional(QStringList()) : std::nullopt; }

Cases unclearCountry(const BookRecords &records)
{
    return contractorsWhere(records, "countries", [](const Contractor &contractor) { return when(contractor.countries.isEmpty()); });
}

// A link stands in the holding only, so that both sides cannot disagree; what can is a contractor who gets data from no holding.
Cases withoutHolding(const BookRecords &records)
{
    QSet<QUuid> named;
    for (const Holding &holding : records.holdings)
        if (holding.presence != Presence::Archived)
            for (const QUuid &id : holding.contractors.ids)
                named << id;
    return contractorsWhere(records, "items relation", [&](const Contractor &contractor) {
        const bool gets = isEntrusted(contractor) || !contractor.items.isEmpty();
        return when(gets && !named.contains(contractor.id));
    });
}

// The day of the last check, or else of reading the contract. With neither nobody has looked yet: that is what the question
// contractors.check asks, and a new book with its proposed contractors would be nothing but findings.
Cases checkDue(const BookRecords &records)
{
    return contractorsWhere(records, "last_check clauses_checked relation",
                            [&](const Contractor &contractor) -> std::optional<QStringList> {
                                const QDate last = contractor.lastCheck.isValid() ? contractor.lastCheck : contractor.clausesChecked;
                                if (!isEntrusted(contractor) || !last.isValid() || last >= records.today.addYears(-1))
                                    return {};
                                return QStringList{last.toString(Qt::ISODate)};
                            });
}

// A contract nobody has read for its clauses lacks none of them yet.
Cases clauseGap(const BookRecords &records)
{
    return contractorsWhere(records, "clauses clauses_checked relation", [](const Contractor &contractor) -> std::optional<QStringList> {
        if (!isEntrusted(contractor) || !contractor.clausesChecked.isValid())
            return {};
        QStringList missing;
        for (const View clause : clauses)
            if (!contractor.clauses.has(clause))
                missing << clause;
        if (missing.isEmpty())
            return {};
        return QStringList{missing.join(u' ')};
    });
}

} // namespace

QList<BookRule> contractorRules()
{
    return {{"contractor.foreign_unclear", Severity::Now, unclearCountry},
            {"contractor.no_holding", Severity::Soon, withoutHolding},
            {"contractor.check_due", Severity::Soon, checkDue},
            {"contractor.clause_gap", Severity::Later, clauseGap}};
}
