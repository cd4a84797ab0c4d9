// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdingsheet.h"

#include "reportwords.h"

#include <utility>

namespace {

// The column with which a group of fields begins, in the order of the schema; a new field joins its neighbours.
struct Group
{
    const char *column, *title;
};

constexpr std::array groups{
    Group{"kind", QT_TRANSLATE_NOOP("HoldingReport", "What it holds")},
    Group{"sources", QT_TRANSLATE_NOOP("HoldingReport", "Source and purpose")},
    Group{"storage", QT_TRANSLATE_NOOP("HoldingReport", "Where it is kept and who uses it")},
    Group{"contractors", QT_TRANSLATE_NOOP("HoldingReport", "Outside the firm")},
    Group{"retention", QT_TRANSLATE_NOOP("HoldingReport", "Period, disposal and check")},
    Group{"note", QT_TRANSLATE_NOOP("HoldingReport", "Note and evidence")},
};

class HoldingReport
{
    Q_DECLARE_TR_FUNCTIONS(HoldingReport)

public:
    explicit HoldingReport(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet sheet(const QList<Holding> &holdings) const;

private:
    void add(Sheet &sheet, const Holding &holding) const;
    bool isLong(const QString &value) const;
    void addLaw(Sheet &sheet, const Holding &holding) const;

    const ReportData &m_data;
    ReportWords m_words;
};

Sheet HoldingReport::sheet(const QList<Holding> &holdings) const
{
    Sheet sheet = m_words.sheet(tr("Sheet of the ledger"), QStringList{m_data.firm.name, m_words.day(m_data.today)}.join(u'　'));
    sheet.stamps = ReportWords::stamps();
    for (const Holding &holding : holdings) {
        if (&holding != &holdings.first())
            sheet.blocks << SheetPageBreak();
        add(sheet, holding);
    }
    return sheet;
}

void HoldingReport::add(Sheet &sheet, const Holding &holding) const
{
    sheet.blocks << SheetHeading{holding.name.isEmpty() ? tr("(no name)") : holding.name, 2};
    addLaw(sheet, holding);
    QStringList unfilled;
    SheetFacts facts;
    QString title;
    const auto close = [&] {
        if (!facts.pairs.isEmpty() && !title.isEmpty())
            sheet.blocks << SheetHeading{std::exchange(title, {}), 3};
        if (!facts.pairs.isEmpty())
            sheet.blocks << facts;
        facts.pairs.clear();
    };
    forEachField<Holding>([&](const auto &field) {
        for (const Group &group : groups)
            if (qstrcmp(group.column, field.column) == 0) {
                close();
                title = tr(group.title);
            }
        QString value = m_words.fields().of(field, holding);
        if constexpr (std::is_same_v<decltype(field.member), Links<Purpose> Holding::*>)
            value = m_words.names(holding.*field.member).join(u'\n'); // sentences, one a line
        if (value.isEmpty())
            unfilled << ReportWords::label(field);
        if (value.isEmpty() || qstrcmp(field.column, "name") == 0)
            return;
        const int columns = isLong(value) ? 1 : 2;
        if (columns != facts.columns)
            close();
        facts.columns = columns;
        facts.pairs << SheetPair{ReportWords::label(field), value};
    });
    close();
    if (!unfilled.isEmpty())
        sheet.blocks << SheetText{tr("Not filled in: %1").arg(unfilled.join(m_words.comma())), true};
}

// Stands in a line of its own: in half of the width it would take many.
bool HoldingReport::isLong(const QString &value) const
{
    return value.contains(u'\n') || value.size() > (m_data.language == Language::Japanese ? 30 : 55);
}

void HoldingReport::addLaw(Sheet &sheet, const Holding &holding) const
{
    if (!m_data.classify)
        return;
    const LegalWords law = m_data.classify(holding);
    SheetFacts facts{{{tr("Kind in law"), law.classes}, {tr("Why"), law.reason}, {tr("Article"), law.law}}, 1};
    facts.pairs.removeIf([](const SheetPair &pair) { return pair.value.isEmpty(); });
    if (!facts.pairs.isEmpty())
        sheet.blocks << SheetHeading{tr("In law"), 3} << facts;
}

} // namespace

Sheet holdingReport(const ReportData &data, const QList<Holding> &holdings) { return HoldingReport(data).sheet(holdings); }
