// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorwork.h"

#include "domain/contractorstate.h"
#include "domain/handover.h"

#include <algorithm>

namespace {

QDate latestIn(const LastChecks &last, const QUuid &id) { return last.value(id).checkedOn; }

// The day of the last check as it follows from the checks.
void follow(const BookRecords &records, const QList<ContractorCheck> &checks, Change &change)
{
    const LastChecks before = lastChecksOf(records.contractorChecks), after = lastChecksOf(checks);
    for (const Contractor &contractor : records.contractors) {
        const QDate was = latestIn(before, contractor.id), is = latestIn(after, contractor.id);
        const bool byHand = contractor.lastCheck.isValid() && contractor.lastCheck != was;
        const QDate day = byHand ? std::max(contractor.lastCheck, is) : is;
        if (was == is || day == contractor.lastCheck)
            continue;
        Contractor followed = contractor;
        followed.lastCheck = day;
        change.alter(contractor, followed);
    }
}

} // namespace

Change checking(const BookRecords &records, const ContractorCheck &check)
{
    QList<ContractorCheck> checks = records.contractorChecks;
    const auto there = std::find_if(checks.begin(), checks.end(), [&](const ContractorCheck &one) { return one.id == check.id; });
    Change change;
    if (there == checks.end()) {
        change.add(check);
        checks << check;
    } else if (*there == check) {
        return change;
    } else {
        change.alter(*there, check);
        *there = check;
    }
    follow(records, checks, change);
    return change;
}

Change unchecking(const BookRecords &records, const ContractorCheck &check)
{
    QList<ContractorCheck> checks = records.contractorChecks;
    checks.removeIf([&](const ContractorCheck &one) { return one.id == check.id; });
    Change change;
    change.remove(check);
    follow(records, checks, change);
    return change;
}

Change deciding(const Contractor &contractor, const Decision &decision, QDate today)
{
    Contractor decided = contractor;
    decided.decision = decision.taken;
    decided.decidedOn = today;
    if (decision.outcome)
        decided.relation = Code{decision.outcome->relation};
    Change change;
    change.alter(contractor, decided);
    return change;
}

Change linking(const BookRecords &records, const QUuid &contractor, const QList<QUuid> &holdings)
{
    const QSet<QUuid> wanted(holdings.begin(), holdings.end());
    Change change;
    for (const Holding &holding : records.holdings) {
        if (holding.contractors.has(contractor) == wanted.contains(holding.id))
            continue;
        Holding linked = holding;
        if (wanted.contains(holding.id))
            linked.contractors.ids << contractor;
        else
            linked.contractors.ids.removeAll(contractor);
        change.alter(holding, linked);
    }
    return change;
}

Change ending(const Contractor &contractor, QDate today)
{
    Contractor ended = contractor;
    ended.endedOn = today;
    Change change;
    change.alter(contractor, ended);
    return change;
}

Change recording(const Provision &before, const Provision &after)
{
    Provision kept = after;
    const bool byHand = before.keepUntil.isValid() && before.keepUntil != keepUntilOf(before);
    if (after.keepUntil == before.keepUntil && !byHand)
        kept.keepUntil = keepUntilOf(after);
    Change change;
    change.alter(before, kept);
    return change;
}
