// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "exchange/json.h"

#include <QCoreApplication>

// A record from JSON whose codes all are in the lists of their fields, so that what comes in can go out in every format.
template<class R> Result<R> checkedRecord(const QJsonObject &object, const Library &library)
{
    auto record = recordFromJson<R>(object);
    if (!record)
        return record;
    QString column, wrong;
    forEachField<R>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        QStringList codes;
        if constexpr (std::is_same_v<Value, Code>)
            codes << ((*record).*field.member).value;
        else if constexpr (std::is_same_v<Value, Codes>)
            codes = ((*record).*field.member).values;
        for (const QString &code : codes) {
            if (!code.isEmpty() && !library.entry(QLatin1String(field.list), code)) {
                column = QLatin1String(field.column);
                wrong = code;
            }
        }
    });
    if (column.isEmpty())
        return record;
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Cli", "“%1” is no choice for “%2”. Correct it and try again.").arg(wrong.left(100), column),
                 {}};
}
