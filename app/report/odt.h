// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sheet.h"

// Writes an OpenDocument text with real headings, tables with repeated heads and page numbers at the foot, for LibreOffice
// and Word. On failure a file that was there before is untouched.
Result<void> writeOdt(const Sheet &sheet, const QString &path);
