// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "theme/colour.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool Chart::compares() const
{
    return std::any_of(m_areas.begin(), m_areas.end(), [](const ChartArea &area) { return area.before.has_value(); });
}

void Chart::show(const QList<ChartArea> &areas)
{
    m_areas = areas;
    const auto told = [](const Count &points) { return points ? tr("%n points", nullptr, *points) : tr("no points"); };
    QStringList words;
    for (const ChartArea &area : m_areas)
        words << (compares() ? tr("%1: %2, last year %3").arg(area.label, told(area.now), told(area.before))
                             : tr("%1: %2").arg(area.label, told(area.now)));
    setAccessibleName(compares() ? tr("Points by area, this year and last year") : tr("Points by area"));
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

ChartInk Chart::ink() const
{
    const Shades shades = shadesOf(palette());
    return {shades.text,  shades.muted, mixed(shades.card, shades.text, 0.18), shades.accent,
            shades.muted, shades.card,  typeOf(Type::Caption, font()),         1};
}

QSize Chart::sizeHint() const
{
    const double keys = compares() ? barKeysHeight(ink()) + space::s : 0;
    return {480, int(std::ceil(barsHeight(m_areas, ink()) + keys))};
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartInk ink = this->ink();
    QRectF box = rect();
    if (compares()) {
        paintBarKeys(painter, box.topLeft(), tr("This year"), tr("Last year"), ink);
        box.setTop(box.top() + barKeysHeight(ink) + space::s);
    }
    paintBars(painter, box, m_areas, ink);
}
