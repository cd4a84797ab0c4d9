// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/fieldtext.h"
#include "domain/holding.h"

// Records as tab separated text for the clipboard, all fields with their heads, as spreadsheet programs take it. A cell that
// such a program would run as a formula gets an apostrophe in front.
QString selectionTable(const QList<Holding> &records, const FieldText &words);
