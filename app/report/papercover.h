// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

#include <QSizeF>

class QPainter;

// The parts of a page that are drawn in one piece, in units of paperDpi.

// Fills the page, with the sheet's title and boxes for seals.
void drawCover(QPainter &painter, const Sheet &sheet, const SheetCover &cover, const QSizeF &body);

// Boxes for seals, their right edge at `right`.
void drawStamps(QPainter &painter, const QStringList &words, Language language, const QPointF &topRight);
double stampsWidth(const QStringList &words);
double stampsHeight();

double figuresHeight(const SheetFigures &figures, Language language, double width);
void drawFigures(QPainter &painter, const SheetFigures &figures, Language language, const QPointF &at, double width);

ChartInk chartInk(Language language);
double chartHeight(const SheetChart &chart, Language language);
void drawChart(QPainter &painter, const SheetChart &chart, Language language, const QRectF &box);
