// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"
#include "handover.h"

namespace {

// What a finding calls its record; never empty.
QString nameFor(const QString &text, const QString &other)
{
    if (!text.trimmed().isEmpty())
        return text;
    return other.trimmed().isEmpty() ? QStringLiteral("—") : other;
}

Cases incompleteProvisions(const BookRecords &records)
{
    Cases cases;
    for (const Provision &provision : records.provisions) {
        const QStringList missing = missingIn(provision, records.contractors);
        if (missing.isEmpty())
            continue;
        QString party;
        QList<Subject> subjects{subjectOf(provision, "recipients persons direction basis done_on items history record")};
        for (const Contractor &contractor : records.contractors)
            if (provision.recipients.has(contractor.id)) {
                subjects << subjectOf(contractor, "address representative name");
                party = contractor.name;
            }
        cases.append({subjects, {nameFor(provision.persons, party), missing.join(u' ')}});
    }
    return cases;
}

Cases incompleteJointUses(const BookRecords &records)
{
    Cases cases;
    for (const JointUse &use : records.jointUses)
        if (const QStringList missing = missingIn(use); !missing.isEmpty())
            cases.append({{subjectOf(use, "items scope purpose responsible address representative told")},
                          {nameFor(use.title, use.scope), missing.join(u' ')}});
    return cases;
}

} // namespace

QList<BookRule> handoverRules()
{
    return {{"provision.incomplete", Severity::Now, incompleteProvisions}, {"jointuse.incomplete", Severity::Now, incompleteJointUses}};
}
