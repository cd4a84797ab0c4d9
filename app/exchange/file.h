// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "table.h"

#include <QByteArray>

// The tables of a list made by another program: an XLSX workbook (one for each visible sheet) or a CSV file, told apart by
// content. Anything else (old .xls, PDF, pictures, a password) is refused with what to do instead.
Result<QList<Table>> readTables(const QString &path);
Result<QList<Table>> readTables(const QByteArray &bytes);
