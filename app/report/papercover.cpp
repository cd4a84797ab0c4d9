// SPDX-License-Identifier: GPL-3.0-or-later
#include "papercover.h"

#include "paperink.h"

#include <algorithm>
#include <utility>

namespace {

constexpr double stampSide = mm(20), stampHead = mm(5);
constexpr double betweenHalves = mm(8);
constexpr qsizetype oneColumn = 8; // areas
constexpr double coverTop = mm(62), coverLabel = mm(42);

// One figure with its words below each other; without a painter it is only measured.
double placeFigure(QPainter *painter, const SheetFigure &one, Language language, const QPointF &at, double width)
{
    double y = at.y();
    const auto write = [&](const QString &text, double points, bool bold, const QColor &ink) {
        if (painter)
            painter->setPen(ink);
        y += writeLines(painter, {at.x(), y}, text, paperFont(language, points, bold), width);
    };
    write(one.figure, 22, true, Qt::black);
    write(one.label, 9.5, false, Qt::black);
    write(one.note, 8, false, greyInk);
    return y - at.y();
}

double placeFigures(QPainter *painter, const SheetFigures &figures, Language language, const QPointF &at, double width)
{
    const double column = width / double(std::max<qsizetype>(1, figures.figures.size()));
    double height = 0;
    for (qsizetype i = 0; i < figures.figures.size(); ++i)
        height
            = std::max(height, placeFigure(painter, figures.figures[i], language, {at.x() + column * double(i), at.y()}, column - mm(4)));
    return height;
}

// Many areas stand in two columns, so that a page has room for more than its chart.
std::pair<QList<ChartArea>, QList<ChartArea>> halves(const QList<ChartArea> &areas)
{
    if (areas.size() <= oneColumn)
        return {areas, {}};
    const qsizetype half = (areas.size() + 1) / 2;
    return {areas.mid(0, half), areas.mid(half)};
}

double keysHeight(const SheetChart &chart, const ChartInk &ink) { return chart.before.isEmpty() ? 0 : barKeysHeight(ink) + mm(1.5); }

double drawCoverTitle(QPainter &painter, const Sheet &sheet, const SheetCover &cover, double width)
{
    double y = coverTop;
    const auto write = [&](const QString &text, double points, bool bold, double below) {
        y += writeLines(&painter, {0, y}, text, paperFont(sheet.language, points, bold), width) + below;
    };
    painter.setPen(Qt::black);
    drawRule(painter, 0, y, width, titleRule);
    y += mm(8);
    write(cover.above, 14, false, mm(2));
    write(sheet.title, 26, true, mm(6));
    drawRule(painter, 0, y, width, mm(0.2));
    y += mm(8);
    write(cover.below, 18, false, mm(12));
    return y;
}

} // namespace

void drawCover(QPainter &painter, const Sheet &sheet, const SheetCover &cover, const QSizeF &body)
{
    double y = drawCoverTitle(painter, sheet, cover, body.width());
    const QFont font = paperFont(sheet.language, 10);
    for (const SheetPair &pair : cover.facts) {
        painter.setPen(greyInk);
        const double label = writeLines(&painter, {0, y}, pair.label, font, coverLabel - mm(2));
        painter.setPen(Qt::black);
        y += std::max(label, writeLines(&painter, {coverLabel, y}, pair.value, font, body.width() - coverLabel)) + mm(2.5);
    }
    drawStamps(painter, sheet.stamps, sheet.language, {body.width(), body.height() - mm(46)});
    painter.setPen(greyInk);
    writeLines(&painter, {0, body.height() - mm(12)}, cover.note, paperFont(sheet.language, 8.5), body.width());
}

void drawStamps(QPainter &painter, const QStringList &words, Language language, const QPointF &topRight)
{
    const QFont font = paperFont(language, 8);
    double x = topRight.x() - stampsWidth(words);
    painter.setBrush(Qt::NoBrush);
    for (const QString &word : words) {
        painter.setPen(QPen(Qt::black, mm(0.2)));
        painter.drawRect(QRectF(x, topRight.y(), stampSide, stampHead + stampSide));
        painter.drawLine(QPointF(x, topRight.y() + stampHead), QPointF(x + stampSide, topRight.y() + stampHead));
        writeLines(&painter, {x, topRight.y() + (stampHead - lineHeight(font)) / 2}, cutToWidth(word, font, stampSide), font, stampSide,
                   Qt::AlignHCenter);
        x += stampSide;
    }
}

double stampsWidth(const QStringList &words) { return stampSide * double(words.size()); }
double stampsHeight() { return stampHead + stampSide; }

double figuresHeight(const SheetFigures &figures, Language language, double width)
{
    return placeFigures(nullptr, figures, language, {}, width);
}

void drawFigures(QPainter &painter, const SheetFigures &figures, Language language, const QPointF &at, double width)
{
    placeFigures(&painter, figures, language, at, width);
}

// Smaller than on screen: the page has more to say.
ChartInk chartInk(Language language)
{
    ChartInk ink = paperChartInk(paperFont(language, 7.5));
    ink.unit = mm(0.16);
    return ink;
}

double chartHeight(const SheetChart &chart, Language language)
{
    const ChartInk ink = chartInk(language);
    const auto [left, right] = halves(chart.areas);
    return std::max(barsHeight(left, ink), barsHeight(right, ink)) + keysHeight(chart, ink);
}

void drawChart(QPainter &painter, const SheetChart &chart, Language language, const QRectF &box)
{
    const ChartInk ink = chartInk(language);
    if (!chart.before.isEmpty())
        paintBarKeys(painter, box.topLeft(), chart.now, chart.before, ink);
    const auto [left, right] = halves(chart.areas);
    const double top = box.top() + keysHeight(chart, ink);
    const double width = right.isEmpty() ? box.width() : (box.width() - betweenHalves) / 2;
    paintBars(painter, {box.left(), top, width, barsHeight(left, ink)}, left, ink);
    if (!right.isEmpty())
        paintBars(painter, {box.right() - width, top, width, barsHeight(right, ink)}, right, ink);
}
