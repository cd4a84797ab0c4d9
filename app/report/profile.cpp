// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "reportwords.h"

#include <QMap>

namespace {

class ProfileReport
{
    Q_DECLARE_TR_FUNCTIONS(ProfileReport)

public:
    explicit ProfileReport(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet() const;
    QList<SheetBlock> scope(int level) const;

private:
    SheetFacts profile() const;
    SheetTable answers() const;
    SheetTable classes() const;

    const ReportData &m_data;
    ReportWords m_words;
};

Sheet ProfileReport::sheet() const
{
    Sheet sheet = m_words.sheet(tr("Firm and scope"), m_words.day(m_data.today));
    sheet.stamps = ReportWords::stamps();
    sheet.blocks << SheetHeading{tr("Firm")} << profile();
    sheet.blocks << scope(2);
    if (!m_data.holdings.isEmpty())
        sheet.blocks << SheetHeading{tr("Records of the ledger by kind in law")} << classes();
    if (m_data.contentDate.isValid())
        sheet.blocks << SheetText{tr("The law is taken as of %1.").arg(m_words.day(m_data.contentDate)), true};
    sheet.blocks << SheetText{tr("This record was made on this firm's own PC only. Nothing was sent outside."), true};
    return sheet;
}

QList<SheetBlock> ProfileReport::scope(int level) const
{
    QList<SheetBlock> blocks;
    if (m_data.scope)
        blocks << SheetHeading{tr("Which rules apply"), level} << SheetFacts{m_data.scope(m_data.firm), 1};
    return blocks << SheetHeading{tr("Answers about scope"), level} << answers();
}

SheetFacts ProfileReport::profile() const
{
    SheetFacts facts{{}, 1};
    forEachField<Firm>([&](const auto &field) {
        if constexpr (!std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>) {
            const QString value = m_words.fields().of(field, m_data.firm);
            facts.pairs << SheetPair{ReportWords::label(field), value.isEmpty() ? tr("(not filled in)") : value};
        }
    });
    return facts;
}

SheetTable ProfileReport::answers() const
{
    SheetTable table{{{tr("Question"), {}, 4}, {tr("Answer"), {}, 1}}, {}};
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            table.rows += SheetRow{{ReportWords::label(field)}, {m_words.fields().of(field, m_data.firm)}};
    });
    return table;
}

SheetTable ProfileReport::classes() const
{
    struct Figures
    {
        qint64 records = 0, persons = 0;
    };
    QMap<QString, Figures> byClass;
    for (const Holding &holding : m_data.holdings) {
        if (holding.presence == Presence::Archived)
            continue;
        const QString words = m_words.legalClass(holding);
        Figures &figures = byClass[words.isEmpty() ? tr("(not decided)") : words];
        ++figures.records;
        figures.persons += holding.count.value_or(0);
    }
    SheetTable table{{{tr("Kind in law"), {}, 4}, {tr("Records"), {}, 1, true}, {tr("Persons"), {}, 1, true}}, {}};
    for (auto entry = byClass.cbegin(); entry != byClass.cend(); ++entry)
        table.rows += SheetRow{{entry.key()}, {m_words.number(entry->records)}, {m_words.number(entry->persons)}};
    return table;
}

} // namespace

QList<SheetBlock> scopeBlocks(const ReportData &data, int level) { return ProfileReport(data).scope(level); }

Sheet profileReport(const ReportData &data) { return ProfileReport(data).sheet(); }
