// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "table.h"

#include <QByteArray>

// Reads comma, semicolon or tab separated text in any encoding of encoding.h, with any mix of line ends. Damage (an open
// quote, undecodable bytes) is told in Table::problems and the rest is read; too big a file is an error.
Result<Table> readCsv(const QByteArray &bytes);

// RFC 4180 in UTF-8 with byte order mark and CRLF. A cell that a spreadsheet program would run as a formula is
// written with an apostrophe in front, which readCsv takes off again, so that reading gives the same cells.
QByteArray writeCsv(const Table &table);
