// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include "scope.h"

#include <algorithm>

namespace {

bool isPaper(const Holding &holding, QDate)
{
    return holding.medium.is(QLatin1StringView("paper")) || holding.medium.is(QLatin1StringView("both"));
}

bool isAbroad(const Holding &holding, QDate)
{
    return std::any_of(holding.countries.values.begin(), holding.countries.values.end(), [](const QString &country) {
        return country != QLatin1StringView("JP") && country != QLatin1StringView("unknown");
    });
}

bool isEntrusted(const Holding &holding, QDate) { return isForClient(holding); }

bool holdsMyNumber(const Holding &holding, QDate) { return hasMyNumber(holding); }

} // namespace

QList<HoldingRule> answerRules()
{
    return {
        {.code = "holding.paper_lock",
         .severity = Severity::Now,
         .columns = "medium",
         .applies = isPaper,
         .deniedByQuestion = "physical.locked-storage"},
        {.code = "holding.country_measure",
         .severity = Severity::Now,
         .columns = "countries",
         .applies = isAbroad,
         .deniedByQuestion = "foreign.measures"},
        {.code = "firm.not_small_entrusted",
         .severity = Severity::Now,
         .columns = "class retained sources",
         .applies = isEntrusted,
         .deniedByFact = &Firm::entrusted,
         .factColumn = "entrusted"},
        {.code = "firm.my_number_mismatch",
         .severity = Severity::Now,
         .columns = "mynumber items",
         .applies = holdsMyNumber,
         .deniedByFact = &Firm::myNumber,
         .factColumn = "my_number"},
    };
}
