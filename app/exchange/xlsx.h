// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "table.h"

#include <QByteArray>

// The visible sheets of an XLSX workbook, each cell as text: numbers plain, dates as YYYY-MM-DD (with "THH:mm:ss" where
// there is a time), booleans TRUE and FALSE, formulas by their stored result, readings of kanji left out. A merged
// cell's text is repeated downwards. Refuses what is broken, has a password, is bigger than the limits of table.h or is
// some other kind of archive.
Result<QList<Table>> readXlsx(const QByteArray &bytes);

// A workbook with one sheet: the first row is the head, bold, frozen and with filters. All cells are text, never formulas
// or links. A cell longer than a workbook can hold (32,767 characters) is an error that names its column and row.
Result<QByteArray> writeXlsx(const Table &table);
