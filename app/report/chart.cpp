// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "papertext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr double gap = 8, thick = 10, thin = 6, between = 2; // in units
constexpr double widestLabel = 15; // in letters; longer ones wrap
constexpr int noHeight = 10000;

double lineOf(const QFontMetricsF &metrics) { return std::max(metrics.height(), 1.85 * metrics.capHeight()); }

// Where the parts of all rows stand.
class BarFrame
{
public:
    BarFrame(const QList<ChartArea> &areas, const ChartInk &ink) : m_ink(ink), m_metrics(ink.font)
    {
        for (const ChartArea &area : areas)
            m_label = std::max(m_label, m_metrics.horizontalAdvance(area.label));
        m_label = std::min(m_label, widestLabel * m_metrics.height()) + ink.unit;
        const bool compares = std::any_of(areas.begin(), areas.end(), [](const ChartArea &area) { return area.before.has_value(); });
        m_points = m_metrics.horizontalAdvance(QStringLiteral("100"));
        m_numbers = m_points + (compares ? m_metrics.horizontalAdvance(QStringLiteral("  +100")) : 0);
    }

    double rowHeight(const ChartArea &area) const
    {
        const double words = m_metrics.boundingRect({0, 0, m_label, noHeight}, Qt::TextWordWrap, area.label).height();
        const double lines = std::max(1.0, std::round(words / m_metrics.lineSpacing())) * lineOf(m_metrics);
        return std::max(lines, (thick + between + thin) * m_ink.unit) + gap * m_ink.unit;
    }

    double label() const { return m_label; }
    double points() const { return m_points; }
    QRectF plot(const QRectF &box) const
    {
        const double left = box.left() + m_label + gap * m_ink.unit;
        return {left, box.top(), std::max(0.0, box.right() - m_numbers - gap * m_ink.unit - left), box.height()};
    }

private:
    const ChartInk &m_ink;
    QFontMetricsF m_metrics;
    double m_label = 0, m_points = 0, m_numbers = 0;
};

void paintSolid(QPainter &painter, const QRectF &bar, const ChartInk &ink) { painter.fillRect(bar, ink.now); }

void paintHollow(QPainter &painter, const QRectF &bar, const ChartInk &ink)
{
    const double half = ink.unit / 2;
    painter.setPen(QPen(ink.before, ink.unit));
    painter.setBrush(ink.ground);
    painter.drawRect(bar.adjusted(half, half, -half, -half));
}

// A year without points has no bar, and a year with none of them shows that it was counted.
QRectF barOf(int points, const QRectF &plot, double top, double height, const ChartInk &ink)
{
    return {plot.left(), top, std::max(2 * ink.unit, plot.width() * points / 100), height};
}

void paintRowBars(QPainter &painter, const QRectF &plot, const ChartArea &area, const ChartInk &ink)
{
    const double high = (thick + (area.before ? between + thin : 0)) * ink.unit;
    const double top = plot.center().y() - high / 2;
    if (area.now)
        paintSolid(painter, barOf(*area.now, plot, top, thick * ink.unit, ink), ink);
    if (area.before)
        paintHollow(painter, barOf(*area.before, plot, top + (thick + between) * ink.unit, thin * ink.unit, ink), ink);
}

QString stepOf(const ChartArea &area)
{
    if (!area.now || !area.before)
        return {};
    const int step = *area.now - *area.before;
    return step > 0 ? QStringLiteral("+%1").arg(step) : step < 0 ? QStringLiteral("−%1").arg(-step) : QStringLiteral("±0");
}

void paintRowWords(QPainter &painter, const QRectF &row, const BarFrame &frame, const ChartArea &area, const ChartInk &ink)
{
    painter.setPen(ink.text);
    painter.drawText(QRectF(row.left(), row.top(), frame.label(), row.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     area.label);
    const double left = frame.plot(row).right() + gap * ink.unit;
    painter.drawText(QRectF(left, row.top(), frame.points(), row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     area.now ? QString::number(*area.now) : QStringLiteral("—"));
    painter.setPen(ink.muted);
    painter.drawText(QRectF(left, row.top(), row.right() - left, row.height()), Qt::AlignRight | Qt::AlignVCenter, stepOf(area));
}

} // namespace

ChartInk paperChartInk(const QFont &font)
{
    return {Qt::black, QColor(70, 70, 70), QColor(190, 190, 190), Qt::black, QColor(70, 70, 70), Qt::white, font, paperDpi / 96};
}

void paintBars(QPainter &painter, const QRectF &box, const QList<ChartArea> &areas, const ChartInk &ink)
{
    painter.save();
    painter.setFont(ink.font);
    const BarFrame frame(areas, ink);
    const QRectF plot = frame.plot(box);
    for (const double level : {0.0, 0.25, 0.5, 0.75, 1.0})
        painter.fillRect(QRectF(plot.left() + plot.width() * level - ink.unit / 2, plot.top(), ink.unit, plot.height()), ink.grid);
    QRectF row = box;
    for (const ChartArea &area : areas) {
        row.setHeight(frame.rowHeight(area));
        paintRowBars(painter, frame.plot(row), area, ink);
        paintRowWords(painter, row, frame, area, ink);
        row.moveTop(row.bottom());
    }
    painter.restore();
}

double barsHeight(const QList<ChartArea> &areas, const ChartInk &ink)
{
    const BarFrame frame(areas, ink);
    double height = 0;
    for (const ChartArea &area : areas)
        height += frame.rowHeight(area);
    return height;
}

void paintBarKeys(QPainter &painter, const QPointF &at, const QString &now, const QString &before, const ChartInk &ink)
{
    painter.save();
    painter.setFont(ink.font);
    const QFontMetricsF metrics(ink.font);
    const double line = barKeysHeight(ink), key = 20 * ink.unit;
    double x = at.x();
    for (const auto &[word, isNow] : {std::pair{now, true}, std::pair{before, false}}) {
        const double high = (isNow ? thick : thin) * ink.unit;
        const QRectF bar(x, at.y() + (line - high) / 2, key, high);
        isNow ? paintSolid(painter, bar, ink) : paintHollow(painter, bar, ink);
        x += key + gap * ink.unit;
        const double width = metrics.horizontalAdvance(word) + ink.unit;
        painter.setPen(ink.text);
        painter.drawText(QRectF(x, at.y(), width, line), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += width + 2 * gap * ink.unit;
    }
    painter.restore();
}

double barKeysHeight(const ChartInk &ink) { return lineOf(QFontMetricsF(ink.font)); }
