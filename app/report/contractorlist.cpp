// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorlist.h"

#include "contractorwords.h"

namespace {

class ContractorList
{
    Q_DECLARE_TR_FUNCTIONS(ContractorList)

public:
    explicit ContractorList(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet() const;

private:
    SheetFacts figures() const;
    SheetTable table(const QList<Contractor> &contractors) const;
    SheetTable ended(const QList<Contractor> &contractors) const;
    SheetRow row(const Contractor &contractor, qsizetype number) const;
    QString contractOf(const Contractor &contractor) const;
    QString missingOf(const Contractor &contractor) const;
    QString joined(QStringList words) const;

    const ReportData &m_data;
    ContractorWords m_words;
};

Sheet ContractorList::sheet() const
{
    Sheet sheet = m_words.words().sheet(tr("Contractors and recipients"), m_words.words().day(m_data.today));
    sheet.landscape = true;
    sheet.stamps = ReportWords::stamps();
    QList<Contractor> working, over;
    for (const Contractor &contractor : m_data.contractors)
        (hasEnded(contractor, m_data.today) ? over : working) << contractor;
    sheet.blocks << figures();
    if (working.isEmpty())
        sheet.blocks << SheetText{tr("No contractor is recorded.")};
    else
        sheet.blocks << table(working);
    if (!over.isEmpty())
        sheet.blocks << SheetHeading{tr("Ended")} << ended(over);
    QStringList points;
    for (const GradePoint &point : gradeOf(Contractor{.relation = {QStringLiteral("entrustment")}}, nullptr, m_data.today).points)
        points << tr("%1. %2", "number and text of a point").arg(points.size() + 1).arg(point.text);
    sheet.blocks << SheetText{tr("The grade counts four points. %1").arg(gradeRule()) + u'\n' + points.join(u'\n'), true};
    return sheet;
}

SheetFacts ContractorList::figures() const
{
    qsizetype entrusted = 0, late = 0, gaps = 0, abroad = 0;
    for (const Contractor &contractor : m_data.contractors) {
        if (hasEnded(contractor, m_data.today))
            continue;
        const QDate due = nextCheckOf(contractor, m_data.today);
        entrusted += isEntrusted(contractor);
        late += due.isValid() && due < m_data.today;
        gaps += isEntrusted(contractor) && contractor.clausesChecked.isValid() && !missingClauses(contractor).isEmpty();
        abroad += !contractor.countries.isEmpty() && contractor.countries.values != QStringList{QStringLiteral("JP")};
    }
    return {{{tr("Firm"), m_data.firm.name},
             {tr("Privacy officer"), m_data.firm.privacyOfficer},
             {tr("Entrusted with work"), m_words.words().number(entrusted)},
             {tr("Check is overdue"), m_words.words().number(late)},
             {tr("Clauses are missing"), m_words.words().number(gaps)},
             {tr("Countries other than Japan"), m_words.words().number(abroad)}},
            2};
}

SheetTable ContractorList::table(const QList<Contractor> &contractors) const
{
    SheetTable table{{{tr("No."), {}, 0.7, true},
                      {tr("Name"), tr("What it is"), 2.6},
                      {tr("Work"), tr("Data handed over"), 3.2},
                      {tr("Holdings"), {}, 2.2},
                      {tr("Country"), tr("Sub-contractors"), 1.9},
                      {tr("Chosen on"), tr("How it was checked"), 1.8},
                      {tr("Contract"), tr("Missing clauses"), 2.4},
                      {tr("Last check"), tr("Next check"), 1.8},
                      {tr("Grade"), {}, 0.9}},
                     {}};
    for (const Contractor &contractor : contractors)
        table.rows += row(contractor, table.rows.size() + 1);
    return table;
}

QString ContractorList::joined(QStringList words) const
{
    words.removeAll(QString());
    return words.join(m_words.words().comma());
}

QString ContractorList::contractOf(const Contractor &contractor) const
{
    const QString until = m_words.day(contractor.contractUntil);
    return joined(
        {contractor.contractTitle, m_words.day(contractor.contractDate), until.isEmpty() ? QString() : tr("until %1").arg(until)});
}

// In words while they are few.
QString ContractorList::missingOf(const Contractor &contractor) const
{
    constexpr int few = 3;
    const QStringList missing = missingClauses(contractor);
    if (missing.size() > few)
        return tr("%1 of 13 clauses").arg(missing.size());
    QStringList words;
    for (const QString &clause : missing)
        words << m_data.library->label(QStringLiteral("clauses"), clause, m_data.language);
    return joined(words);
}

SheetRow ContractorList::row(const Contractor &contractor, qsizetype number) const
{
    const QString unfilled = tr("(not filled in)");
    const auto need = [&](const QString &words) { return words.isEmpty() ? unfilled : words; };
    const bool entrusted = isEntrusted(contractor);
    const QDate due = nextCheckOf(contractor, m_data.today);
    const QString next = !due.isValid() ? QString() : due < m_data.today ? tr("%1, overdue").arg(m_words.day(due)) : m_words.day(due);
    QString clauses;
    if (entrusted)
        clauses = contractor.clausesChecked.isValid() ? missingOf(contractor) : tr("not read yet");
    const QString grade = m_words.grade(contractor).letter;
    return {{QString::number(number)},
            {m_words.nameOf(contractor), need(m_words.value(contractor, &Contractor::relation)), true},
            {need(contractor.work), m_words.value(contractor, &Contractor::items)},
            {need(joined(m_words.holdingsOf(contractor)))},
            {need(m_words.value(contractor, &Contractor::countries)), contractor.subcontractors},
            {entrusted ? need(m_words.day(contractor.selectedOn)) : m_words.day(contractor.selectedOn),
             m_words.value(contractor, &Contractor::selectionMethod)},
            {entrusted ? need(contractOf(contractor)) : contractOf(contractor), clauses},
            {entrusted && !contractor.lastCheck.isValid() ? tr("not yet") : m_words.day(contractor.lastCheck), next},
            {grade.isEmpty() ? QStringLiteral("—") : grade, {}, true}};
}

SheetTable ContractorList::ended(const QList<Contractor> &contractors) const
{
    SheetTable table{{{tr("No."), {}, 0.7, true},
                      {tr("Name"), tr("What it was"), 4},
                      {tr("Work"), tr("Data handed over"), 5},
                      {tr("Ended on"), {}, 2},
                      {tr("Return or erasure"), tr("On"), 4}},
                     {}};
    for (const Contractor &contractor : contractors)
        table.rows += SheetRow{
            {QString::number(table.rows.size() + 1)},
            {m_words.nameOf(contractor), m_words.value(contractor, &Contractor::relation), true},
            {contractor.work, m_words.value(contractor, &Contractor::items)},
            {m_words.day(contractor.endedOn)},
            {lacksReturnProof(contractor, m_data.today) ? tr("not confirmed") : m_words.value(contractor, &Contractor::returnProof),
             m_words.day(contractor.returnedOn)}};
    return table;
}

} // namespace

Sheet contractorListReport(const ReportData &data) { return ContractorList(data).sheet(); }
