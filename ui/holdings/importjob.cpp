// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjob.h"

#include "exchange/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

Result<ImportSource> readSource(const QString &path)
{
    ImportSource source;
    source.isJson = QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    if (!source.isJson) {
        auto tables = readTables(path);
        if (!tables)
            return tables.error();
        source.tables = *std::move(tables);
        return source;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return Error{
            Error::Code::Io,
            QCoreApplication::translate("ImportDialog", "This file cannot be read. Nothing was changed. Copy it to this PC and try again."),
            file.errorString()};
    auto records = recordsFromJson<Holding>(file.readAll());
    if (!records)
        return records.error();
    source.records = *std::move(records);
    return source;
}

ImportPlan<Holding> planOf(const ImportOrder &order)
{
    if (order.source.isJson)
        return planRecords(order.source.records, order.known);
    const Table table = order.source.tables.value(order.sheet);
    if (order.as == TakeAs::OnePersonList)
        return planPersonList(table, order.matching, order.listName, order.today, order.known, *order.library);
    return planImport<Holding>(table, order.matching, order.known, *order.library, order.words,
                               [&order] { return order.cancelled->load(); });
}
