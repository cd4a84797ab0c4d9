// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope.h"

#include "classify.h"

#include <algorithm>

namespace {

// What the ledger says about the questions of scope.
struct Ledger
{
    int lists = 0; // confirmed searchable lists
    int unsure = 0;
    int others = 0; // confirmed, but not searchable
    qint64 persons = 0;
    QString firstList;
    QString entrusted; // name of a holding processed for a client
};

Ledger ledgerOf(const QList<Holding> &holdings)
{
    Ledger ledger;
    for (const Holding &holding : holdings) {
        if (holding.presence == Presence::Archived)
            continue;
        if (holding.presence == Presence::Unsure) {
            ++ledger.unsure;
            continue;
        }
        if (!isPersonalData(factsOf(holding))) {
            ++ledger.others;
            continue;
        }
        if (ledger.lists++ == 0)
            ledger.firstList = holding.name;
        ledger.persons += holding.count.value_or(0);
        if (ledger.entrusted.isEmpty() && isForClient(holding))
            ledger.entrusted = holding.name;
    }
    return ledger;
}

void judgeOperator(const Ledger &ledger, Scope &scope)
{
    if (ledger.lists > 0) {
        scope.handlingOperator = Fact::Yes;
        scope.operatorReasons << (ledger.lists == 1
                                      ? ScopeReason{QStringLiteral("operator.list"), {ledger.firstList}}
                                      : ScopeReason{QStringLiteral("operator.lists"), {ledger.firstList, QString::number(ledger.lists)}});
    } else if (ledger.others > 0 && ledger.unsure == 0) {
        scope.handlingOperator = Fact::No;
        scope.operatorReasons << ScopeReason{QStringLiteral("operator.no-list"), {}};
    } else {
        scope.operatorReasons << ScopeReason{QStringLiteral("operator.unknown"), {}};
    }
    scope.operatorReasons << ScopeReason{QStringLiteral("operator.any-size"), {}};
}

// Adds the reason of one condition and returns whether it keeps the firm small.
Fact judgeEmployees(const Firm &firm, Scope &scope)
{
    if (!firm.employees) {
        scope.smallReasons << ScopeReason{QStringLiteral("small.employees-unknown"), {}};
        return Fact::Unknown;
    }
    const bool few = *firm.employees <= smallFirmEmployees;
    scope.smallReasons << ScopeReason{few ? QStringLiteral("small.employees-few") : QStringLiteral("small.employees-many"),
                                      {QString::number(*firm.employees)}};
    return few ? Fact::Yes : Fact::No;
}

Fact judgePersons(const Firm &firm, const Ledger &ledger, Scope &scope)
{
    const char *code = firm.over5000 == Fact::Yes ? "small.persons-many"
        : firm.over5000 == Fact::No               ? "small.persons-few"
                                                  : "small.persons-unknown";
    scope.smallReasons << ScopeReason{QString::fromLatin1(code), {}};
    if (ledger.persons > smallFirmPersons && firm.over5000 != Fact::Yes) {
        scope.contradicted = scope.contradicted || firm.over5000 == Fact::No;
        scope.smallReasons << ScopeReason{QStringLiteral("small.ledger-many"), {QString::number(ledger.persons)}};
    }
    return firm.over5000 == Fact::Yes ? Fact::No : firm.over5000 == Fact::No ? Fact::Yes : Fact::Unknown;
}

Fact judgeEntrusted(const Firm &firm, const Ledger &ledger, Scope &scope)
{
    const char *code = firm.entrusted == Fact::Yes ? "small.entrusted"
        : firm.entrusted == Fact::No               ? "small.not-entrusted"
                                                   : "small.entrusted-unknown";
    scope.smallReasons << ScopeReason{QString::fromLatin1(code), {}};
    if (!ledger.entrusted.isEmpty() && firm.entrusted != Fact::Yes) {
        scope.contradicted = scope.contradicted || firm.entrusted == Fact::No;
        scope.smallReasons << ScopeReason{QStringLiteral("small.ledger-entrusted"), {ledger.entrusted}};
    }
    return firm.entrusted == Fact::Yes ? Fact::No : firm.entrusted == Fact::No ? Fact::Yes : Fact::Unknown;
}

} // namespace

bool isForClient(const Holding &holding)
{
    return holding.legalClass.is(QLatin1StringView("personal-data-entrusted")) || holding.retained.is(QLatin1StringView("no-entrusted"))
        || holding.sources.has(QLatin1StringView("from-client"));
}

Scope scopeOf(const Firm &firm, const QList<Holding> &holdings)
{
    const Ledger ledger = ledgerOf(holdings);
    Scope scope;
    judgeOperator(ledger, scope);
    const Fact conditions[] = {judgeEmployees(firm, scope), judgePersons(firm, ledger, scope), judgeEntrusted(firm, ledger, scope)};
    const auto any = [&](Fact fact) { return std::find(std::begin(conditions), std::end(conditions), fact) != std::end(conditions); };
    scope.small = any(Fact::No) ? Fact::No : any(Fact::Unknown) ? Fact::Unknown : Fact::Yes;
    const char *result = scope.small == Fact::No ? "small.no" : scope.small == Fact::Yes ? "small.yes" : "small.unknown";
    scope.smallReasons.prepend(ScopeReason{QString::fromLatin1(result), {}});
    return scope;
}
