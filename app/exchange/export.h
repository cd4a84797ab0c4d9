// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellvalues.h"
#include "csv.h"
#include "json.h"
#include "xlsx.h"

#include <functional>

enum class Format { Csv, Xlsx, Json };

// By the ending of a file name; CSV for any other.
Format formatOf(const QString &path);
// What a text that is no valid Unicode means for an export, naming the record's row and field.
Error notUnicode(int row, const QString &field);

// The head of a column as people read it; matchSheet finds the column by it again.
template<class R, class V> QString headOf(const Field<R, V> &field, const HeadWords &words, Language language)
{
    const QStringList known = words.words(QString::fromLatin1(Schema<R>::table), QString::fromLatin1(field.column));
    if (language == Language::English)
        return QString::fromLatin1(field.label);
    return known.isEmpty() ? QCoreApplication::translate(Schema<R>::context, field.label) : known.first();
}

// Columns behind those of a record that only explain it to the reader. Their heads name no column: importing leaves them out.
template<class R> struct ReadableColumns
{
    QStringList heads;
    std::function<QStringList(const R &)> cells = [](const R &) { return QStringList(); };
};

// One row of heads, then one for each record with its id first; importing it gives the same records.
template<class R>
Table toTable(const QList<R> &records, CellValues &values, const HeadWords &words, Language language, const ReadableColumns<R> &readable)
{
    Table table;
    QStringList heads{QStringLiteral("id")};
    forEachField<R>([&](const auto &field) { heads << headOf(field, words, language); });
    table.rows << heads + readable.heads;
    for (const R &record : records) {
        QStringList row{record.id.toString(QUuid::WithoutBraces)};
        forEachField<R>([&](const auto &field) { row << values.write(record.*field.member, field.list, language); });
        table.rows << row + readable.cells(record);
    }
    return table;
}

// The bytes of a file with these records. Fails rather than change a text: half a surrogate pair, or longer than a cell of
// a workbook may be.
template<class R>
Result<QByteArray> exportRecords(const QList<R> &records, Format format, CellValues &values, const HeadWords &words, Language language,
                                 const ReadableColumns<R> &readable = {})
{
    const Table table = toTable(records, values, words, language, readable);
    for (qsizetype row = 1; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            if (!table.rows[row][column].isValidUtf16())
                return notUnicode(int(row) + 1, table.rows[0][column]);
    switch (format) {
    case Format::Xlsx: return writeXlsx(table);
    case Format::Json: return recordsToJson(records);
    case Format::Csv: break;
    }
    return writeCsv(table);
}
