// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/documentblocks.h"
#include "content/textdiff.h"

#include <QPalette>

// What a text browser shows of a document: everything the user typed appears as typed, and very long texts end in "…".
QString blocksHtml(const QList<DocumentBlock> &blocks, qsizetype most = 30000);

// One side of a comparison: what only this side has is marked by a line as well as a colour.
enum class DifferenceSide { Before, After };
QString differenceHtml(const QList<TextPart> &parts, DifferenceSide side, const QPalette &palette);

QString paragraphHtml(const QString &text);
