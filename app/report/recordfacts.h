// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportwords.h"

// Every filled field of a record as label and value, in the order of its schema; `without` are columns shown elsewhere.
template<class R> SheetFacts filledFacts(const ReportWords &words, const R &record, const QStringList &without = {})
{
    SheetFacts facts{{}, 1};
    forEachField<R>([&](const auto &field) {
        const QString value = words.fields().of(field, record);
        if (!value.isEmpty() && !without.contains(QLatin1StringView(field.column)))
            facts.pairs << SheetPair{ReportWords::label(field), value};
    });
    return facts;
}

// The record with that id; null without one.
template<class R> const R *recordIn(const QList<R> &records, const QUuid &id)
{
    for (const R &record : records)
        if (record.id == id)
            return &record;
    return nullptr;
}
