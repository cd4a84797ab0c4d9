// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

// The tables and indexes of the book, brought up to date by the numbered scripts of resources/sql.
namespace migration {

// The newest version this program knows.
int newest(const QString &folder = QStringLiteral(":/sql"));
// The version of the open database; 0 for an empty one.
Result<int> versionOf(Database &database);
// Runs the pending scripts, each in one transaction with its number, so that a stop at any moment leaves a whole
// older or newer version. A newer database is refused and left as it is.
Result<void> run(Database &database, const QString &folder = QStringLiteral(":/sql"));
// The tables a whole book has, in no particular order.
QStringList tables();

} // namespace migration
