// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using View = QLatin1StringView;

struct ContractorState
{
    Q_DECLARE_TR_FUNCTIONS(ContractorState)
};

// D-08 is about clouds only, so it is not asked of everybody.
constexpr View selectionPoints[] = {View("D-01"), View("D-02"), View("D-03"), View("D-04"), View("D-05"), View("D-06"), View("D-07")};
constexpr View checkPoints[] = {View("D-31"), View("D-32"), View("D-33"), View("D-34"), View("D-35"), View("D-36")};

template<class Points> bool hasAll(const Codes &codes, const Points &points)
{
    return std::all_of(std::begin(points), std::end(points), [&](View point) { return codes.has(point); });
}

bool isWithinAYear(QDate day, QDate today) { return day.isValid() && day >= today.addYears(-1); }

bool isInOrder(const ContractorCheck &check)
{
    return hasAll(check.points, checkPoints) && check.remedy.trimmed().isEmpty() && !check.remedyDue.isValid();
}

} // namespace

bool isEntrusted(const Contractor &contractor) { return contractor.relation.is(View("entrustment")); }

bool hasEnded(const Contractor &contractor, QDate today) { return contractor.endedOn.isValid() && contractor.endedOn <= today; }

bool lacksReturnProof(const Contractor &contractor, QDate today)
{
    return isEntrusted(contractor) && hasEnded(contractor, today)
        && (contractor.returnProof.isEmpty() || contractor.returnProof.is(View("missing")));
}

const QStringList &contractClauses()
{
    static const QStringList clauses{QStringLiteral("D-11"), QStringLiteral("D-12"), QStringLiteral("D-13"), QStringLiteral("D-14"),
                                     QStringLiteral("D-15"), QStringLiteral("D-16"), QStringLiteral("D-17"), QStringLiteral("D-18"),
                                     QStringLiteral("D-19"), QStringLiteral("D-20"), QStringLiteral("D-21"), QStringLiteral("D-22"),
                                     QStringLiteral("D-23")};
    return clauses;
}

QStringList missingClauses(const Contractor &contractor)
{
    QStringList missing = contractClauses();
    missing.removeIf([&](const QString &clause) { return contractor.clauses.values.contains(clause); });
    return missing;
}

QDate lastLookedAt(const Contractor &contractor)
{
    if (contractor.lastCheck.isValid())
        return contractor.lastCheck;
    if (contractor.clausesChecked.isValid() && contractor.selectedOn.isValid())
        return std::max(contractor.clausesChecked, contractor.selectedOn);
    return contractor.clausesChecked.isValid() ? contractor.clausesChecked : contractor.selectedOn;
}

QDate nextCheckOf(const Contractor &contractor, QDate today)
{
    const QDate last = lastLookedAt(contractor);
    return isEntrusted(contractor) && !hasEnded(contractor, today) && last.isValid() ? last.addYears(1) : QDate();
}

LastChecks lastChecksOf(const QList<ContractorCheck> &checks)
{
    LastChecks last;
    for (const ContractorCheck &check : checks)
        for (const QUuid &id : check.contractors.ids)
            if (check.checkedOn.isValid() && (!last.contains(id) || last[id].checkedOn <= check.checkedOn))
                last.insert(id, check);
    return last;
}

bool isRemedyOpen(const ContractorCheck &check, const LastChecks &last)
{
    const QList<QUuid> &ids = check.contractors.ids;
    return check.remedyDue.isValid() && std::any_of(ids.begin(), ids.end(), [&](const QUuid &id) {
               const auto latest = last.constFind(id);
               return latest == last.constEnd() || latest->id == check.id;
           });
}

bool needsAttention(const Contractor &contractor, const LastChecks &last, QDate today)
{
    if (hasEnded(contractor, today))
        return lacksReturnProof(contractor, today);
    const QDate due = nextCheckOf(contractor, today), remedy = last.value(contractor.id).remedyDue;
    return (due.isValid() && due < today) || (remedy.isValid() && remedy < today);
}

ContractorGrade gradeOf(const Contractor &contractor, const ContractorCheck *check, QDate today)
{
    if (!isEntrusted(contractor) || hasEnded(contractor, today))
        return {};
    const bool isNew = isWithinAYear(contractor.selectedOn, today); // choosing it was a check
    ContractorGrade grade;
    grade.points = {
        {ContractorState::tr("Chosen after a check: D-01 to D-07, with its day"),
         contractor.selectedOn.isValid() && hasAll(contractor.selection, selectionPoints)},
        {ContractorState::tr("The contract was read and says all that it should (D-11 to D-23)"),
         contractor.clausesChecked.isValid() && missingClauses(contractor).isEmpty()},
        {ContractorState::tr("Chosen or checked within a year"), isNew || isWithinAYear(contractor.lastCheck, today)},
        {ContractorState::tr("The last check found all in order (D-31 to D-36); nothing to be mended"), check ? isInOrder(*check) : isNew}};
    const auto met = std::count_if(grade.points.cbegin(), grade.points.cend(), [](const GradePoint &point) { return point.isMet; });
    grade.letter = met == 4 ? QStringLiteral("A") : met == 3 ? QStringLiteral("B") : met == 2 ? QStringLiteral("C") : QStringLiteral("D");
    return grade;
}

QString gradeRule()
{
    return ContractorState::tr(
        "A: all four points. B: three. C: two. D: one or none. This is the firm’s own yardstick, not one of the law.");
}
