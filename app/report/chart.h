// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

// One area of the review: its points this year and in the review before, 0 to 100 each; none where nothing counts.
struct ChartArea
{
    QString label;
    Count now, before;
};

// Inks and measures of a drawing. This year is solid and last year hollow, so both are told apart without colour.
struct ChartInk
{
    QColor text, muted, grid, now, before, ground;
    QFont font;
    double unit = 1; // of one screen pixel, in the painter's own measure
};

// Black on white, for a painter that measures in tenths of a point.
ChartInk paperChartInk(const QFont &font);

// Bars by area, one below the other, with their points and, where there was a review before, the step since then.
// Drawn best in a box as high as barsHeight(), which does not depend on its width.
void paintBars(QPainter &painter, const QRectF &box, const QList<ChartArea> &areas, const ChartInk &ink);
double barsHeight(const QList<ChartArea> &areas, const ChartInk &ink);

// What the two kinds of bars are, on one line that starts at `at`.
void paintBarKeys(QPainter &painter, const QPointF &at, const QString &now, const QString &before, const ChartInk &ink);
double barKeysHeight(const ChartInk &ink);
