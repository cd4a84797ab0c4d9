// SPDX-License-Identifier: GPL-3.0-or-later
#include "annual.h"

#include "actionplan.h"
#include "changes.h"
#include "checklist.h"
#include "deskchapter.h"
#include "findingsheet.h"
#include "ledger.h"
#include "profile.h"
#include "summary.h"

namespace {

class AnnualReport
{
    Q_DECLARE_TR_FUNCTIONS(AnnualReport)

public:
    explicit AnnualReport(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet() const;

private:
    SheetCover cover() const;
    QString period() const;
    QList<SheetBlock> records() const;
    SheetTable ledger(const QList<Holding> &kept) const;
    QList<SheetBlock> contractors() const;
    QList<SheetBlock> signOff() const;
    QString missing() const;

    const ReportData &m_data;
    ReviewWords m_words;
};

Sheet AnnualReport::sheet() const
{
    Sheet sheet = m_words.sheet(tr("Personal-data review report"));
    sheet.stamps = ReportWords::stamps();
    const auto chapter = [&](const QString &title, const QList<SheetBlock> &blocks) {
        sheet.blocks << SheetHeading{title, 1};
        sheet.blocks << blocks;
    };
    sheet.blocks << cover();
    sheet.blocks << summaryBlocks(m_words);
    sheet.blocks << SheetPageBreak();
    if (!m_words.review().isFirst())
        chapter(tr("Changed since the review before"), changeBlocks(m_words, 2));
    chapter(tr("Scope"), scopeBlocks(m_data, 2));
    chapter(tr("Ledger"), records());
    chapter(tr("Contractors"), contractors());
    chapter(tr("Answers"), answerBlocks(m_words, 2));
    chapter(tr("Findings"), {findingsBlock(m_words)});
    chapter(tr("Actions"), actionBlocks(m_words, 2, true));
    chapter(tr("Leaks, requests and complaints"), deskBlocks(m_words));
    sheet.blocks << noticeBlocks(m_words, 1);
    sheet.blocks << SheetPageBreak();
    chapter(tr("Sign-off"), signOff());
    return sheet;
}

SheetCover AnnualReport::cover() const
{
    SheetCover cover{.above = ReviewWords::yearName(m_words.review().year),
                     .below = m_data.firm.name,
                     .note = tr("This review was kept on this firm’s own PC only. Nothing was sent outside.")};
    cover.facts = {{tr("Period"), period()},
                   {tr("Privacy officer"), m_data.firm.privacyOfficer},
                   {tr("Made on"), m_words.words().day(m_data.today)},
                   {tr("Law as of"), m_words.words().day(m_data.contentDate)}};
    cover.facts.removeIf([](const SheetPair &fact) { return fact.value.isEmpty(); });
    return cover;
}

QString AnnualReport::period() const
{
    const ReviewYear &record = m_words.year().record;
    const ReportWords &words = m_words.words();
    if (!record.startedOn.isValid())
        return tr("not started yet");
    return record.closedOn.isValid() ? tr("%1 to %2").arg(words.day(record.startedOn), words.day(record.closedOn))
                                     : tr("since %1, not closed yet").arg(words.day(record.startedOn));
}

QList<SheetBlock> AnnualReport::records() const
{
    QList<Holding> kept;
    for (const Holding &holding : m_data.holdings)
        if (holding.presence != Presence::Archived)
            kept << holding;
    if (kept.isEmpty())
        return {SheetText{tr("Nothing is recorded in the ledger yet.")}};
    SheetFacts figures = ledgerFigures(m_data);
    figures.pairs.remove(0, 2); // the firm and its privacy officer, as on the cover
    figures.columns = 1;
    return {figures, ledger(kept)};
}

SheetTable AnnualReport::ledger(const QList<Holding> &kept) const
{
    const ReportWords &words = m_words.words();
    const auto value = [&](const Holding &holding, auto member) { return words.value(holding, member); };
    SheetTable table{{{tr("No."), {}, 0.6, true},
                      {tr("Name"), tr("Kind"), 3},
                      {tr("Whose data"), tr("Persons"), 1.7},
                      {tr("Kind in law"), {}, 1.9},
                      {tr("Kept in"), tr("Place"), 2.2},
                      {tr("Confirmed"), tr("Result"), 1.6}},
                     {}};
    for (const Holding &holding : kept) {
        const QString unsure = holding.presence == Presence::Unsure ? tr("not sure") : QString();
        table.rows += SheetRow{
            {QString::number(table.rows.size() + 1)},
            {holding.name, m_words.joined({value(holding, &Holding::kind), unsure}), true},
            {value(holding, &Holding::subjects), holding.count ? tr("Persons: %1").arg(words.number(*holding.count)) : tr("not counted")},
            {words.legalClass(holding)},
            {value(holding, &Holding::storage), holding.place},
            {holding.lastReview.isValid() ? holding.lastReview.toString(Qt::ISODate) : tr("not yet"),
             value(holding, &Holding::reviewResult)}};
    }
    return table;
}

QList<SheetBlock> AnnualReport::contractors() const
{
    if (m_data.contractors.isEmpty())
        return {SheetText{tr("No contractor is recorded.")}};
    const ReportWords &words = m_words.words();
    SheetTable table{{{tr("Name"), tr("Relation"), 2.6},
                      {tr("Data handed over"), {}, 2.8},
                      {tr("Country"), {}, 1},
                      {tr("Records"), {}, 0.8, true},
                      {tr("Note"), {}, 3.2}},
                     {}};
    for (const Contractor &contractor : m_data.contractors) {
        qsizetype linked = 0;
        for (const Holding &holding : m_data.holdings)
            linked += holding.presence != Presence::Archived && holding.contractors.ids.contains(contractor.id);
        table.rows += SheetRow{{contractor.name, words.value(contractor, &Contractor::relation), true},
                               {words.value(contractor, &Contractor::items)},
                               {words.value(contractor, &Contractor::countries)},
                               {words.number(linked)},
                               {contractor.note}};
    }
    return {table};
}

// Of a closed year what was said then; of an open one what is open now.
QString AnnualReport::missing() const
{
    const ReviewYear &record = m_words.year().record;
    const AreaScore &total = m_words.review().total;
    if (record.closedOn.isValid())
        return record.incomplete.isEmpty() ? tr("Nothing") : record.incomplete;
    QStringList parts;
    if (total.open > 0)
        parts << tr("not answered: %1").arg(total.open);
    if (total.recheck > 0)
        parts << tr("to be checked again: %1").arg(total.recheck);
    if (total.unknown > 0)
        parts << tr("don’t know: %1").arg(total.unknown);
    return parts.isEmpty() ? tr("Nothing") : m_words.joined(parts);
}

QList<SheetBlock> AnnualReport::signOff() const
{
    const ReviewYear &record = m_words.year().record;
    const ReportWords &words = m_words.words();
    SheetFacts facts{{}, 1};
    if (record.closedOn.isValid())
        facts.pairs << SheetPair{tr("Signed by"), record.signedBy} << SheetPair{tr("Closed on"), words.day(record.closedOn)};
    else
        facts.pairs << SheetPair{tr("State"), tr("This review is not closed yet.")};
    facts.pairs << SheetPair{tr("Left incomplete"), missing()};
    if (!record.reopenedReason.isEmpty())
        facts.pairs << SheetPair{tr("Reopened"), record.reopenedReason};
    facts.pairs << SheetPair{tr("Law as of"), words.day(m_words.review().lawAsOf)}
                << SheetPair{tr("Version of the questions"), words.day(m_words.review().version)};
    return {facts, SheetStamps{ReportWords::stamps()}};
}

} // namespace

Sheet annualReport(const ReportData &data) { return AnnualReport(data).sheet(); }
