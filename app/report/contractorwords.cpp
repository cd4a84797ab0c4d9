// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorwords.h"

#include <algorithm>

namespace {

struct ContractorReport
{
    Q_DECLARE_TR_FUNCTIONS(ContractorReport)
};

} // namespace

ContractorWords::ContractorWords(const ReportData &data) : m_data(data), m_words(data), m_last(lastChecksOf(data.contractorChecks)) { }

QString ContractorWords::nameOf(const Contractor &contractor) const
{
    return contractor.name.trimmed().isEmpty() ? ContractorReport::tr("(no name)") : contractor.name;
}

const ContractorCheck *ContractorWords::lastCheck(const Contractor &contractor) const
{
    const auto found = m_last.constFind(contractor.id);
    return found == m_last.constEnd() ? nullptr : &*found;
}

QList<ContractorCheck> ContractorWords::checksOf(const Contractor &contractor) const
{
    QList<ContractorCheck> checks;
    for (const ContractorCheck &check : m_data.contractorChecks)
        if (check.contractors.has(contractor.id))
            checks << check;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const ContractorCheck &one, const ContractorCheck &other) { return one.checkedOn > other.checkedOn; });
    return checks;
}

QStringList ContractorWords::holdingsOf(const Contractor &contractor) const
{
    QStringList names;
    for (const Holding &holding : m_data.holdings)
        if (holding.presence != Presence::Archived && holding.contractors.has(contractor.id))
            names << holding.name;
    return names;
}

SheetTable ContractorWords::points(const char *list, const Codes &there, const QString &question, const QString &answer) const
{
    SheetTable table{{{ContractorReport::tr("No."), {}, 0.8}, {question, {}, 8}, {answer, {}, 1.4}}, {}};
    for (const Entry &entry : m_data.library->list(QLatin1String(list)))
        table.rows += SheetRow{
            {entry.id}, {in(entry.name)}, {there.values.contains(entry.id) ? ContractorReport::tr("Yes") : QStringLiteral("—")}};
    for (const QString &code : there.values) // of another version: nothing is hidden
        if (!m_data.library->entry(QLatin1String(list), code))
            table.rows += SheetRow{{code}, {}, {ContractorReport::tr("Yes")}};
    return table;
}

Result<QList<Contractor>> contractorsMeant(const ReportData &data, const QUuid &record)
{
    QList<Contractor> meant = data.contractors;
    if (!record.isNull())
        meant.removeIf([&](const Contractor &one) { return one.id != record; });
    if (meant.isEmpty() && !record.isNull())
        return Error{Error::Code::NotFound, ContractorReport::tr("No contractor has this id. Look it up in the list and try again."),
                     record.toString(QUuid::WithoutBraces)};
    std::stable_sort(meant.begin(), meant.end(), [&](const Contractor &one, const Contractor &other) {
        return hasEnded(one, data.today) < hasEnded(other, data.today);
    });
    return meant;
}
