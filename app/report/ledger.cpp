// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "reportwords.h"

#include <utility>

namespace {

constexpr int manyPersons = 1000; // a leak above this is reported whatever the data (Article 26, Rules 7)

class LedgerReport
{
    Q_DECLARE_TR_FUNCTIONS(LedgerReport)

public:
    explicit LedgerReport(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet() const;
    SheetFacts figures() const;

private:
    std::pair<QList<Holding>, QList<Holding>> keptAndGone() const;
    SheetTable table(const QList<Holding> &holdings) const;
    SheetRow row(const Holding &holding, qsizetype number) const;
    SheetTable incomplete(const QList<Holding> &holdings) const;
    QString fiscalYear() const;
    QString joined(const QStringList &words) const;
    template<class V> QString value(const Holding &holding, V Holding::*member) const { return m_words.value(holding, member); }

    const ReportData &m_data;
    ReportWords m_words;
};

Sheet LedgerReport::sheet() const
{
    const auto [kept, gone] = keptAndGone();
    Sheet sheet = m_words.sheet(tr("Ledger of personal data"), fiscalYear());
    sheet.landscape = true;
    sheet.stamps = ReportWords::stamps();
    sheet.blocks << figures();
    if (kept.isEmpty())
        sheet.blocks << SheetText{tr("Nothing is recorded yet.")};
    else
        sheet.blocks << table(kept);
    const SheetTable open = incomplete(kept);
    if (!open.rows.isEmpty())
        sheet.blocks << SheetHeading{tr("Not complete yet")} << open;
    if (m_data.withArchived && !gone.isEmpty())
        sheet.blocks << SheetHeading{tr("No longer kept")} << table(gone);
    return sheet;
}

std::pair<QList<Holding>, QList<Holding>> LedgerReport::keptAndGone() const
{
    QList<Holding> kept, gone;
    for (const Holding &holding : m_data.holdings)
        (holding.presence == Presence::Archived ? gone : kept) += holding;
    return {kept, gone};
}

QString LedgerReport::fiscalYear() const
{
    const int year = m_data.today.year() - (m_data.today.month() < m_data.firm.fiscalStart ? 1 : 0);
    return tr("Year %1, as of %2").arg(year).arg(m_words.day(m_data.today));
}

SheetFacts LedgerReport::figures() const
{
    const auto [kept, gone] = keptAndGone();
    qint64 persons = 0, uncounted = 0, unsure = 0, special = 0, myNumber = 0, many = 0;
    for (const Holding &holding : kept) {
        persons += holding.count.value_or(0);
        uncounted += holding.count ? 0 : 1;
        unsure += holding.presence == Presence::Unsure ? 1 : 0;
        special += hasSpecialCare(holding) ? 1 : 0;
        myNumber += hasMyNumber(holding) ? 1 : 0;
        many += std::max(holding.count.value_or(0), holding.countMax.value_or(0)) > manyPersons ? 1 : 0;
    }
    QStringList extra;
    if (unsure > 0)
        extra << tr("%1 not sure").arg(unsure);
    if (!gone.isEmpty())
        extra << tr("%1 no longer kept").arg(gone.size());
    const QString records = m_words.number(kept.size());
    return {{{tr("Firm"), m_data.firm.name},
             {tr("Privacy officer"), m_data.firm.privacyOfficer},
             {tr("Records"), extra.isEmpty() ? records : tr("%1 (%2)").arg(records, extra.join(m_words.comma()))},
             {tr("Persons in all records"),
              uncounted > 0 ? tr("%1 (%2 not counted)").arg(m_words.number(persons)).arg(uncounted) : m_words.number(persons)},
             {tr("With special-care data"), m_words.number(special)},
             {tr("With My Number"), m_words.number(myNumber)},
             {tr("Over 1,000 persons"), m_words.number(many)}},
            2};
}

SheetTable LedgerReport::table(const QList<Holding> &holdings) const
{
    SheetTable table{{{tr("No."), {}, 0.7, true},
                      {tr("Name"), tr("Kind"), 2.5},
                      {tr("Whose data"), tr("Persons"), 1.5},
                      {tr("Items"), tr("Special care, My Number"), 2.7},
                      {tr("Kind in law"), tr("Retained"), 1.9},
                      {tr("Purposes of use"), tr("How they are told"), 3.6},
                      {tr("Kept in"), tr("Place, medium"), 2},
                      {tr("Used by"), tr("Responsible"), 1.8},
                      {tr("Handed to"), tr("Third parties"), 1.8},
                      {tr("Kept for"), tr("Ground, disposal"), 2},
                      {tr("Confirmed"), tr("Result"), 1.75}},
                     {}};
    for (const Holding &holding : holdings)
        table.rows += row(holding, table.rows.size() + 1);
    return table;
}

QString LedgerReport::joined(const QStringList &words) const
{
    QStringList filled = words;
    filled.removeAll(QString());
    return filled.join(m_words.comma());
}

SheetRow LedgerReport::row(const Holding &holding, qsizetype number) const
{
    const QString unfilled = tr("(not filled in)");
    const auto need = [&](const QString &words) { return words.isEmpty() ? unfilled : words; };
    const QString special = hasSpecialCare(holding) ? tr("Special care: %1").arg(value(holding, &Holding::sensitive)) : QString();
    const QString responsible = joined({value(holding, &Holding::owner), holding.department});
    const QString period = holding.retentionPeriod;
    const QString ground = value(holding, &Holding::retention);
    return {
        {QString::number(number)},
        {need(holding.name), joined({value(holding, &Holding::kind), holding.presence == Presence::Unsure ? tr("not sure") : QString()}),
         true},
        {need(value(holding, &Holding::subjects)),
         holding.count ? tr("Persons: %1").arg(m_words.number(*holding.count)) : tr("not counted")},
        {need(value(holding, &Holding::items)), joined({special, hasMyNumber(holding) ? tr("My Number") : QString()})},
        {need(m_words.legalClass(holding)),
         holding.retained.isEmpty() ? QString() : tr("Retained: %1").arg(value(holding, &Holding::retained))},
        {need(joined(m_words.names(holding.purposes))), value(holding, &Holding::notice)},
        {need(value(holding, &Holding::storage)), joined({holding.place, value(holding, &Holding::medium)})},
        {need(value(holding, &Holding::access)), responsible.isEmpty() ? QString() : tr("Responsible: %1").arg(responsible)},
        {holding.contractors.isEmpty() ? tr("None") : joined(m_words.names(holding.contractors)),
         !hasThirdParty(holding) ? QString() : tr("Third parties: %1").arg(value(holding, &Holding::thirdParty))},
        {need(period.isEmpty() ? ground : period), joined({period.isEmpty() ? QString() : ground, value(holding, &Holding::disposal)})},
        {holding.lastReview.isValid() ? holding.lastReview.toString(Qt::ISODate) : tr("not yet"), value(holding, &Holding::reviewResult)}};
}

SheetTable LedgerReport::incomplete(const QList<Holding> &holdings) const
{
    SheetTable table{{{tr("No."), {}, 0.5, true}, {tr("Name"), {}, 3}, {tr("To fill in"), {}, 9}}, {}};
    for (qsizetype i = 0; m_data.missing && i < holdings.size(); ++i) {
        const QStringList missing = m_data.missing(holdings[i]);
        if (!missing.isEmpty())
            table.rows += SheetRow{{QString::number(i + 1)}, {holdings[i].name, {}, true}, {missing.join(m_words.comma())}};
    }
    return table;
}

} // namespace

SheetFacts ledgerFigures(const ReportData &data) { return LedgerReport(data).figures(); }

Sheet ledgerReport(const ReportData &data) { return LedgerReport(data).sheet(); }
