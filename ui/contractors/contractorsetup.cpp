// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorsetup.h"

namespace {

constexpr int soon = 30; // days

struct ContractorSetup
{
    Q_DECLARE_TR_FUNCTIONS(ContractorSetup)
};

State standingOfEntrusted(const Contractor &contractor, const ContractorCheck *check, QDate today)
{
    const QDate due = nextCheckOf(contractor, today);
    if (check && check->remedyDue.isValid() && check->remedyDue < today)
        return {Mark::Late, ContractorSetup::tr("Not mended in time")};
    if (due.isValid() && due < today)
        return {Mark::Late, ContractorSetup::tr("Check overdue")};
    if (!due.isValid())
        return {Mark::Open, ContractorSetup::tr("Not checked yet")};
    if (check && check->remedyDue.isValid())
        return {Mark::Watch, ContractorSetup::tr("To be mended")};
    if (today.daysTo(due) <= soon)
        return {Mark::Watch, ContractorSetup::tr("Check soon")};
    if (contractor.clausesChecked.isValid() && !missingClauses(contractor).isEmpty())
        return {Mark::Partly, ContractorSetup::tr("Clauses missing")};
    return {Mark::Done, ContractorSetup::tr("In order")};
}

RecordRow rowOf(const Contractor &contractor, const ReviewDesk &desk, const LastChecks &last)
{
    const auto found = last.constFind(contractor.id);
    const ContractorCheck *check = found == last.constEnd() ? nullptr : &*found;
    const State state = standingOf(contractor, check, desk.today());
    const QString due = nextCheckOf(contractor, desk.today()).toString(Qt::ISODate);
    const FieldText &words = desk.book().words();
    const QString grade = wasLookedAt(contractor, check) ? gradeOf(contractor, check, desk.today()).letter : QString();
    return {.id = contractor.id,
            .cells = {contractor.name, state.word, words.text(contractor.relation, "relations"), due, grade},
            .mark = state.mark,
            .more = QStringList{contractor.work, contractor.note, contractor.contact, contractor.subcontractors}.join(u'\n')};
}

} // namespace

bool wasLookedAt(const Contractor &contractor, const ContractorCheck *check)
{
    return check || contractor.selectedOn.isValid() || contractor.clausesChecked.isValid();
}

State standingOf(const Contractor &contractor, const ContractorCheck *check, QDate today)
{
    if (lacksReturnProof(contractor, today))
        return {Mark::Late, ContractorSetup::tr("Proof missing")};
    if (hasEnded(contractor, today))
        return {Mark::Skipped, ContractorSetup::tr("Ended")};
    if (contractor.relation.isEmpty() && !contractor.decision.isEmpty()) // the one result of the guide that is no relation
        return {Mark::Skipped, ContractorSetup::tr("Inside the firm")};
    if (contractor.relation.isEmpty() || contractor.relation.is(QLatin1StringView("check")))
        return {Mark::Unknown, ContractorSetup::tr("Not clear yet")};
    if (isEntrusted(contractor))
        return standingOfEntrusted(contractor, check, today);
    return {Mark::Step, ContractorSetup::tr("No check needed")};
}

PaneSetup<Contractor> contractorSetup(const ReviewDesk &desk, std::shared_ptr<const LastChecks> last)
{
    PaneSetup<Contractor> setup;
    setup.words = {QStringLiteral("contractors"),
                   ContractorSetup::tr("Contractors and recipients"),
                   ContractorSetup::tr("Contractor"),
                   ContractorSetup::tr("Nobody is entered yet"),
                   ContractorSetup::tr("Begin with those who work for you with your customers’ or employees’ data: payroll, printing, "
                                       "delivery, cloud services."),
                   ContractorSetup::tr("Enter the first one"),
                   Labels::Above};
    setup.heads = {ContractorSetup::tr("Name"), ContractorSetup::tr("State"), ContractorSetup::tr("What it is"),
                   ContractorSetup::tr("Next check"), ContractorSetup::tr("Grade")};
    setup.row = [&desk, last = std::move(last)](const Contractor &contractor) { return rowOf(contractor, desk, *last); };
    setup.groups = {
        {ContractorSetup::tr("Who and what"), {"name", "work", "relation"}},
        {ContractorSetup::tr("Data and places"), {"items", "countries", "subcontractors"}},
        {ContractorSetup::tr("Yearly checks"), {"last_check"}},
        {ContractorSetup::tr("Choosing"), {"selected_on", "selection_method", "selection"}, true},
        {ContractorSetup::tr("Contract and clauses"),
         {"contract_title", "contract_date", "contract_until", "clauses_checked", "clauses"},
         true},
        {ContractorSetup::tr("Address and contact"), {"address", "representative", "contact"}, true},
        {ContractorSetup::tr("Handing over and abroad"), {"handover", "workplace", "foreign_measures"}, true},
        {ContractorSetup::tr("End of the work"), {"ended_on", "return_proof", "returned_on"}, true},
        {ContractorSetup::tr("For the files"), {"evidence", "note"}, true},
    };
    setup.longTexts = {"note", "evidence", "foreign_measures", "subcontractors"};
    return setup;
}
