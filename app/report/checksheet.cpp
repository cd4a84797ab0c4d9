// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorsheet.h"
#include "contractorwords.h"

namespace {

constexpr double roomToWrite = 14; // mm

class CheckSheetReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckSheetReport)

public:
    CheckSheetReport(const ReportData &data, CheckSheet which) : m_data(data), m_words(data), m_which(which) { }
    Sheet sheet(const QList<Contractor> &contractors) const;

private:
    bool isBlank() const { return m_which == CheckSheet::Blank; }
    void add(Sheet &sheet, const Contractor &contractor) const;
    SheetFacts about(const Contractor &contractor) const;
    SheetFacts day(const Contractor &contractor, const ContractorCheck *check) const;
    SheetTable points(const ContractorCheck *check) const;
    SheetFacts results(const ContractorCheck *check) const;
    QString boxes(const char *list) const;
    QString line(int letters) const { return QStringLiteral("＿").repeated(letters); }

    const ReportData &m_data;
    ContractorWords m_words;
    const CheckSheet m_which;
};

Sheet CheckSheetReport::sheet(const QList<Contractor> &contractors) const
{
    Sheet sheet = m_words.words().sheet(isBlank() ? tr("Yearly check of a contractor, to fill in") : tr("Yearly check of a contractor"),
                                        QStringList{m_data.firm.name, m_words.words().day(m_data.today)}.join(u'　'));
    sheet.stamps = ReportWords::stamps();
    for (const Contractor &contractor : contractors) {
        if (&contractor != &contractors.first())
            sheet.blocks << SheetPageBreak();
        add(sheet, contractor);
    }
    if (contractors.isEmpty())
        sheet.blocks << SheetText{tr("No contractor works for the firm now.")};
    return sheet;
}

void CheckSheetReport::add(Sheet &sheet, const Contractor &contractor) const
{
    const ContractorCheck *check = isBlank() ? nullptr : m_words.lastCheck(contractor);
    sheet.blocks << SheetHeading{m_words.nameOf(contractor), 2} << about(contractor);
    if (!isBlank() && !check) {
        sheet.blocks << SheetText{tr("No check is recorded yet.")};
        return;
    }
    sheet.blocks << day(contractor, check) << points(check) << SheetHeading{tr("Result"), 3} << results(check);
}

SheetFacts CheckSheetReport::about(const Contractor &contractor) const
{
    SheetFacts facts{{{tr("Work"), contractor.work},
                      {tr("Data handed over"), m_words.value(contractor, &Contractor::items)},
                      {tr("Holdings"), m_words.holdingsOf(contractor).join(m_words.words().comma())},
                      {tr("Where the work is done"), contractor.workplace},
                      {tr("Sub-contractors"), contractor.subcontractors},
                      {tr("Country"), m_words.value(contractor, &Contractor::countries)}},
                     1};
    facts.pairs.removeIf([](const SheetPair &pair) { return pair.value.isEmpty(); });
    return facts;
}

QString CheckSheetReport::boxes(const char *list) const
{
    QStringList boxes;
    for (const Entry &entry : m_data.library->list(QLatin1String(list)))
        boxes << QString(u"□" + m_words.in(entry.name).replace(u' ', QChar::Nbsp));
    return boxes.join(u'\n'); // one a line: beside the boxes for stamps there is little room
}

SheetFacts CheckSheetReport::day(const Contractor &contractor, const ContractorCheck *check) const
{
    const QDate last = contractor.lastCheck;
    if (!check)
        return {{{tr("Check before"), last.isValid() ? m_words.words().day(last) : tr("none")},
                 {tr("Day"), line(10)},
                 {tr("Checked by"), line(10)},
                 {tr("How it was checked"), boxes("check_methods")}},
                1};
    return {{{tr("Day"), m_words.words().day(check->checkedOn)},
             {tr("Checked by"), check->checkedBy},
             {tr("How it was checked"), m_words.value(*check, &ContractorCheck::method)},
             {tr("Incidents reported"), check->incidents ? QString::number(*check->incidents) : tr("none entered")}},
            1};
}

SheetTable CheckSheetReport::points(const ContractorCheck *check) const
{
    if (check)
        return m_words.points("contractor_checks", check->points, tr("Point"), tr("In order"));
    SheetTable table{
        {{tr("No."), {}, 0.8}, {tr("Point"), tr("Article"), 5}, {tr("In order"), {}, 2.4}, {tr("What was found"), {}, 3.6, false, true}},
        {},
        roomToWrite};
    for (const Entry &entry : m_data.library->list(QStringLiteral("contractor_checks")))
        table.rows += SheetRow{{entry.id},
                               {m_words.in(entry.name), m_data.library->laws().texts(entry.law, m_data.language, LawForm::Short)},
                               {tr("□yes　□no", "boxes to tick"), {}, false, true},
                               {}};
    return table;
}

SheetFacts CheckSheetReport::results(const ContractorCheck *check) const
{
    if (!check)
        return {{{tr("Incidents reported"), tr("%1 (number)").arg(line(4))},
                 {tr("To be mended"), line(24)},
                 {tr("To be mended by"), line(10)},
                 {tr("Go on with them"), tr("□as before　□with changes　□no")},
                 {tr("Evidence"), line(24)}},
                1};
    SheetFacts facts{{{tr("What was found"), check->result},
                      {tr("To be mended"), check->remedy},
                      {tr("To be mended by"), m_words.words().day(check->remedyDue)},
                      {tr("Evidence"), check->evidence},
                      {tr("Note"), check->note}},
                     1};
    for (SheetPair &pair : facts.pairs)
        if (pair.value.isEmpty())
            pair.value = QStringLiteral("—");
    return facts;
}

} // namespace

Result<Sheet> checkSheetReport(const ReportData &data, const QUuid &record, CheckSheet which)
{
    auto meant = contractorsMeant(data, record);
    if (!meant)
        return meant.error();
    QList<Contractor> contractors = *std::move(meant);
    if (record.isNull())
        contractors.removeIf([&](const Contractor &one) { return !isEntrusted(one) || hasEnded(one, data.today); });
    return CheckSheetReport(data, which).sheet(contractors);
}
