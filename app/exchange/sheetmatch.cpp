// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetmatch.h"

#include "domain/holding.h"

#include <QSet>

namespace {

constexpr qsizetype searchedRows = 40;

qsizetype widest(const Table &table)
{
    qsizetype columns = 0;
    for (const QStringList &row : table.rows)
        columns = std::max(columns, row.size());
    return columns;
}

qsizetype filled(const QStringList &row)
{
    return std::count_if(row.begin(), row.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QStringList meanings(const QStringList &row, const QHash<QString, QString> &columnOfHead, bool unique)
{
    QStringList found;
    for (const QString &cell : row) {
        const QString column = cell.isEmpty() ? QString() : columnOfHead.value(HeadWords::key(cell));
        found << (unique && found.contains(column) ? QString() : column);
    }
    return found;
}

// Columns that lists of every kind have: they say nothing about which kind it is.
bool isCommon(const QString &column)
{
    static const QSet<QString> common{u"id"_qs,   u"name"_qs,  u"kind"_qs,       u"presence"_qs,    u"class"_qs,   u"owner"_qs,
                                      u"note"_qs, u"about"_qs, u"department"_qs, u"last_review"_qs, u"evidence"_qs};
    return column.isEmpty() || common.contains(column);
}

} // namespace

Matching matchHeads(const Table &table, const QHash<QString, QString> &columnOfHead, bool unique)
{
    Matching best;
    qsizetype bestCount = 0;
    const qsizetype last = std::min(table.rows.size(), searchedRows);
    for (qsizetype row = 0; row < last; ++row) {
        const QStringList columns = meanings(table.rows[row], columnOfHead, unique);
        const qsizetype count = columns.size() - columns.count(QString());
        // One word alone may stand in any title or cell; it is a head only where the row has nothing else.
        if (count > bestCount && (count >= 2 || filled(table.rows[row]) == 1)) {
            best = {int(row), columns};
            bestCount = count;
        }
    }
    for (const qsizetype columns = widest(table); best.columns.size() < columns;)
        best.columns << QString();
    return best;
}

Matching matchPersons(const Table &table, const HeadWords &words)
{
    QHash<QString, QString> itemOfHead;
    for (qsizetype row = 0; row < std::min(table.rows.size(), searchedRows); ++row)
        for (const QString &cell : table.rows[row])
            if (const QString item = words.item(cell); !item.isEmpty())
                itemOfHead.insert(HeadWords::key(cell), item);
    return matchHeads(table, itemOfHead, false);
}

SheetKind sheetKind(const Table &table, const HeadWords &words)
{
    const Matching ledger = matchSheet<Holding>(table, words), persons = matchPersons(table, words);
    int ledgerColumns = 0;
    QSet<QString> items;
    for (const QString &column : ledger.columns)
        ledgerColumns += !isCommon(column);
    for (qsizetype i = 0; i < persons.columns.size(); ++i)
        if (isCommon(ledger.columns.value(i)) && !persons.columns[i].isEmpty())
            items << persons.columns[i];
    if (items.size() >= 2 && (ledgerColumns == 0 || (ledgerColumns == 1 && items.size() >= 3)))
        return SheetKind::Persons;
    if (items.size() >= 3)
        return SheetKind::Either;
    return ledger.headRow >= 0 ? SheetKind::Ledger : persons.headRow >= 0 ? SheetKind::Persons : SheetKind::Unknown;
}
