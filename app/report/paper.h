// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sheet.h"

#include <QPageLayout>

class QPagedPaintDevice;

// A4 without margins of its own; the sheet keeps 18 mm at the sides, 16 above and 12 below.
QPageLayout paperLayout(const Sheet &sheet);

// How many pages paintSheet() fills; the same on every device.
int pageCount(const Sheet &sheet);

// Paints the sheet on a PDF writer, a printer or its preview, and sets the page layout of the device first. Needs a
// QGuiApplication, as every function here does.
void paintSheet(const Sheet &sheet, QPagedPaintDevice &device);

// Writes a searchable PDF. On failure a file that was there before is untouched.
Result<void> writePdf(const Sheet &sheet, const QString &path);
