// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sheet.h"

// One page that needs nothing else: UTF-8, styles inside, no scripts, no links.
QString html(const Sheet &sheet);

// On failure a file that was there before is untouched.
Result<void> writeHtml(const Sheet &sheet, const QString &path);
