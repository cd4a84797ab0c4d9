// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/letters.h"
#include "sheet.h"

// A filled letter as paper is made of it: date and sender at the right, the addressee at the left, the title, then the text; the draft
// of a report to the Commission as plain text. It is set smaller where that keeps it on one page. `firm` and the day of the letter stand
// at its foot and in the name of its file, the name of the addressee never; `product` only on what the firm keeps for itself. Needs a
// QGuiApplication.
Sheet letterSheet(const FilledLetter &filled, const Letter &letter, const QString &firm, const QString &product);
