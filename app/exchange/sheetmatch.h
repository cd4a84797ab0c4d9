// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headwords.h"
#include "table.h"

// Which row of a sheet holds the heads and what each column means. The user may change any part of it.
struct Matching
{
    int headRow = -1; // from 0; -1: none found, data begins in the first row
    QStringList columns; // for each column of the sheet: a column of Schema<R>, "id", or empty for "not taken"

    int columnOf(QStringView field) const { return int(columns.indexOf(field)); }
    int matched() const { return int(columns.size() - columns.count(QString())); }
    bool operator==(const Matching &) const = default;
};

// Finds the row whose cells name most of the columns given by their comparable heads; titles may stand above it.
// `unique`: a second column with the same meaning is not taken.
Matching matchHeads(const Table &table, const QHash<QString, QString> &columnOfHead, bool unique);

template<class R> Matching matchSheet(const Table &table, const HeadWords &words) { return matchHeads(table, words.columns<R>(), true); }

// The same for a list of persons: columns holds codes of the list "items", several times where a name has two columns.
Matching matchPersons(const Table &table, const HeadWords &words);

// What a sheet looks like when it is read for the ledger. Either: ask the user.
enum class SheetKind { Unknown, Ledger, Persons, Either };
SheetKind sheetKind(const Table &table, const HeadWords &words);
