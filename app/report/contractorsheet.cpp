// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorsheet.h"

#include "content/decision.h"
#include "contractorwords.h"

#include <algorithm>

namespace {

struct Group
{
    const char *title;
    QList<const char *> columns;
};

// The coded points have a table of their own, and so have the checks and the way through the guide.
const QList<Group> &groups()
{
    static const QList<Group> all{
        {QT_TRANSLATE_NOOP("ContractorSheet", "Who it is"), {"relation", "work", "contact", "address", "representative"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "What is handed over"), {"items", "handover", "workplace"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "Sub-contractors and countries"), {"subcontractors", "countries", "foreign_measures"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "Choosing"), {"selected_on", "selection_method"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "Contract"), {"contract_title", "contract_date", "contract_until", "clauses_checked"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "Yearly checks"), {"last_check"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "End of the work"), {"ended_on", "return_proof", "returned_on"}},
        {QT_TRANSLATE_NOOP("ContractorSheet", "Note and evidence"), {"evidence", "note"}},
    };
    return all;
}

// Whether an empty field of that column is a gap: not what only ends, only contractors or only foreign countries have.
bool isAsked(const Contractor &contractor, const QString &column, QDate today)
{
    static const QStringList ending{QStringLiteral("ended_on"), QStringLiteral("return_proof"), QStringLiteral("returned_on")};
    static const QStringList working{QStringLiteral("subcontractors"),  QStringLiteral("selected_on"),   QStringLiteral("selection_method"),
                                     QStringLiteral("contract_title"),  QStringLiteral("contract_date"), QStringLiteral("contract_until"),
                                     QStringLiteral("clauses_checked"), QStringLiteral("last_check")};
    if (ending.contains(column))
        return hasEnded(contractor, today);
    if (working.contains(column))
        return isEntrusted(contractor);
    const QStringList &countries = contractor.countries.values;
    return column != QLatin1String("foreign_measures")
        || std::any_of(countries.begin(), countries.end(), [](const QString &country) { return country != QLatin1String("JP"); });
}

class ContractorSheet
{
    Q_DECLARE_TR_FUNCTIONS(ContractorSheet)

public:
    ContractorSheet(const ReportData &data, DecisionGuide guide) : m_data(data), m_words(data), m_guide(std::move(guide)) { }
    Sheet sheet(const QList<Contractor> &contractors) const;

private:
    void add(Sheet &sheet, const Contractor &contractor) const;
    void addStanding(Sheet &sheet, const Contractor &contractor) const;
    void addGroup(Sheet &sheet, const Group &group, const Contractor &contractor, QStringList &unfilled) const;
    QList<SheetBlock> belonging(const Group &group, const Contractor &contractor) const;
    QList<SheetBlock> guide(const Contractor &contractor) const;
    QList<SheetBlock> checks(const Contractor &contractor) const;

    const ReportData &m_data;
    ContractorWords m_words;
    const DecisionGuide m_guide;
};

Sheet ContractorSheet::sheet(const QList<Contractor> &contractors) const
{
    Sheet sheet
        = m_words.words().sheet(tr("Sheet of a contractor"), QStringList{m_data.firm.name, m_words.words().day(m_data.today)}.join(u'　'));
    sheet.stamps = ReportWords::stamps();
    for (const Contractor &contractor : contractors) {
        if (&contractor != &contractors.first())
            sheet.blocks << SheetPageBreak();
        add(sheet, contractor);
    }
    if (contractors.isEmpty())
        sheet.blocks << SheetText{tr("No contractor is recorded.")};
    return sheet;
}

void ContractorSheet::add(Sheet &sheet, const Contractor &contractor) const
{
    sheet.blocks << SheetHeading{m_words.nameOf(contractor), 2};
    addStanding(sheet, contractor);
    QStringList unfilled;
    for (const Group &group : groups())
        addGroup(sheet, group, contractor, unfilled);
    if (!unfilled.isEmpty())
        sheet.blocks << SheetText{tr("Not filled in: %1").arg(unfilled.join(m_words.words().comma())), true};
}

void ContractorSheet::addStanding(Sheet &sheet, const Contractor &contractor) const
{
    const ContractorGrade grade = m_words.grade(contractor);
    if (grade.letter.isEmpty())
        return;
    QStringList points;
    for (const GradePoint &point : grade.points)
        points << QString((point.isMet ? u"○ " : u"― ") + point.text);
    const QDate due = nextCheckOf(contractor, m_data.today);
    sheet.blocks << SheetFacts{{{tr("Grade"), grade.letter},
                                {tr("Next check"), due.isValid() ? m_words.words().day(due) : tr("Nobody has looked yet")}},
                               2}
                 << SheetFacts{{{tr("Points"), points.join(u'\n')}}, 1} << SheetText{gradeRule(), true};
}

void ContractorSheet::addGroup(Sheet &sheet, const Group &group, const Contractor &contractor, QStringList &unfilled) const
{
    SheetFacts shortOnes{{}, 2}, longOnes{{}, 1};
    for (const char *column : group.columns)
        forEachField<Contractor>([&](const auto &field) {
            if (qstrcmp(field.column, column) != 0)
                return;
            const QString value = m_words.words().fields().of(field, contractor);
            const bool isLong = value.contains(u'\n') || value.size() > (m_data.language == Language::Japanese ? 22 : 40);
            if (!value.isEmpty())
                (isLong ? longOnes : shortOnes).pairs << SheetPair{ReportWords::label(field), value};
            else if (isAsked(contractor, QLatin1StringView(column), m_data.today))
                unfilled << ReportWords::label(field);
        });
    QList<SheetBlock> blocks;
    for (const SheetFacts &facts : {shortOnes, longOnes})
        if (!facts.pairs.isEmpty())
            blocks << facts;
    blocks << belonging(group, contractor);
    if (!blocks.isEmpty())
        sheet.blocks << SheetHeading{tr(group.title), 3} << blocks;
}

QList<SheetBlock> ContractorSheet::belonging(const Group &group, const Contractor &contractor) const
{
    const char *first = group.columns.constFirst();
    const auto is = [&](const char *column) { return qstrcmp(first, column) == 0; };
    if (is("relation"))
        return guide(contractor);
    if (is("items"))
        return {SheetFacts{{{tr("Holdings"),
                             m_words.holdingsOf(contractor).isEmpty() ? tr("None names it")
                                                                      : m_words.holdingsOf(contractor).join(m_words.words().comma())}},
                           1}};
    if (is("last_check"))
        return checks(contractor);
    const bool chosen = contractor.selectedOn.isValid() || !contractor.selection.isEmpty();
    if (is("selected_on") && chosen)
        return {m_words.points("selection", contractor.selection, tr("Checked before choosing"), tr("Done"))};
    const bool read = contractor.clausesChecked.isValid() || !contractor.clauses.isEmpty();
    if (is("contract_title") && read)
        return {m_words.points("clauses", contractor.clauses, tr("The contract says"), tr("There"))};
    return {};
}

// Every question that was asked with its answer, then what follows from them.
QList<SheetBlock> ContractorSheet::guide(const Contractor &contractor) const
{
    const Decision decision = m_guide.decide(contractor.decision);
    if (decision.taken.isEmpty()) // what an older guide was answered stays readable
        return contractor.decision.isEmpty()
            ? QList<SheetBlock>()
            : QList<SheetBlock>{SheetFacts{
                {{tr("Answers of the guide"), contractor.decision}, {tr("Decided on"), m_words.words().day(contractor.decidedOn)}}, 1}};
    SheetTable table{{{tr("Question of the guide"), {}, 8}, {tr("Answer"), {}, 1.6}}, {}};
    for (qsizetype i = 0; i < decision.steps.size(); ++i) {
        const QChar letter = decision.taken[i];
        table.rows += SheetRow{{m_words.in(decision.steps[i]->ask)},
                               {letter == u'y'       ? tr("Yes")
                                    : letter == u'n' ? tr("No")
                                                     : tr("Not known")}};
    }
    QList<SheetBlock> blocks{table};
    if (decision.outcome) {
        QStringList reasons{m_words.in(decision.outcome->reason)};
        QStringList law = decision.outcome->law;
        for (const DecisionNote *note : decision.notes) {
            reasons << m_words.in(note->text);
            law << note->law;
        }
        law.removeDuplicates();
        blocks << SheetFacts{{{tr("Result"), m_words.in(decision.outcome->title)},
                              {tr("Reason"), reasons.join(u'\n')},
                              {tr("Article"), m_data.library->laws().texts(law, m_data.language)},
                              {tr("Decided on"), m_words.words().day(contractor.decidedOn)}},
                             1};
    }
    return blocks;
}

QList<SheetBlock> ContractorSheet::checks(const Contractor &contractor) const
{
    SheetTable table{{{tr("Day"), tr("How, by whom"), 2},
                      {tr("In order"), tr("Incidents reported"), 2},
                      {tr("What was found"), tr("Note"), 3.5},
                      {tr("To be mended"), tr("Until"), 3},
                      {tr("Evidence"), {}, 2}},
                     {}};
    for (const ContractorCheck &check : m_words.checksOf(contractor)) {
        QStringList how{m_words.value(check, &ContractorCheck::method), check.checkedBy};
        how.removeAll(QString());
        table.rows
            += SheetRow{{m_words.day(check.checkedOn), how.join(m_words.words().comma()), true},
                        {check.points.values.join(QStringLiteral(", ")), check.incidents ? QString::number(*check.incidents) : QString()},
                        {check.result, check.note},
                        {check.remedy, m_words.day(check.remedyDue)},
                        {check.evidence}};
    }
    return table.rows.isEmpty() ? QList<SheetBlock>() : QList<SheetBlock>{table};
}

} // namespace

Result<Sheet> contractorSheetReport(const ReportData &data, const QUuid &record)
{
    const auto meant = contractorsMeant(data, record);
    if (!meant)
        return meant.error();
    if (std::none_of(meant->cbegin(), meant->cend(), [](const Contractor &one) { return !one.decision.isEmpty(); }))
        return ContractorSheet(data, {}).sheet(*meant);
    auto guide = DecisionGuide::load(*data.library);
    if (!guide)
        return guide.error();
    return ContractorSheet(data, *std::move(guide)).sheet(*meant);
}
