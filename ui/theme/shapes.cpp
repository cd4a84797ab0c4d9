// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "colour.h"

#include <QPainter>

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paintField(QPainter &painter, const QRect &rect, const Shades &shades, const Press &press)
{
    if (!press.enabled)
        paintPanel(painter, rect, mixed(shades.card, shades.text, 0.04), shades.hairline, space::radius);
    else if (press.focused)
        paintPanel(painter, rect, shades.field, shades.accent, space::radius, 2);
    else
        paintPanel(painter, rect, shades.field, press.hovered ? mixed(shades.outline, shades.text, 0.5) : shades.outline, space::radius);
}

void paintButton(QPainter &painter, const QRect &rect, const Shades &shades, Emphasis emphasis, const Press &press)
{
    if (emphasis == Emphasis::Primary && press.enabled) {
        const double darker = press.down ? 0.22 : press.hovered ? 0.12 : 0;
        paintPanel(painter, rect, mixed(shades.accent, shades.dark ? QColor(Qt::white) : QColor(Qt::black), darker), {}, space::radius);
    } else if (emphasis == Emphasis::Quiet) {
        const double strength = press.down || press.on ? 0.12 : press.hovered ? 0.06 : 0;
        if (strength > 0 && press.enabled)
            paintPanel(painter, rect, mixed(shades.card, shades.text, strength), {}, space::radius);
    } else {
        QColor fill = press.on ? shades.selected : shades.card;
        if (press.down || press.hovered)
            fill = mixed(fill, shades.text, press.down ? 0.10 : 0.05);
        const QColor line = !press.enabled ? shades.hairline : press.on ? shades.accent : shades.edge;
        paintPanel(painter, rect, fill, line, space::radius);
    }
    if (press.focused)
        paintFocusRing(painter, rect, shades);
}

void paintFocusRing(QPainter &painter, const QRect &rect, const Shades &shades, int radius)
{
    paintPanel(painter, rect, {}, shades.accent, radius, 2);
    paintPanel(painter, QRectF(rect).adjusted(2, 2, -2, -2), {}, shades.card, std::max(1, radius - 2), 1);
}

void paintChevron(QPainter &painter, const QRect &rect, Qt::ArrowType way, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    painter.rotate(way == Qt::DownArrow ? 0 : way == Qt::LeftArrow ? 90 : way == Qt::UpArrow ? 180 : 270);
    painter.drawPolyline(QPolygonF{{-4, -2}, {0, 2}, {4, -2}});
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, rect.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&rect](double x, double y) { return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QRect &rect, const Shades &shades, const Press &press, bool partly)
{
    const bool filled = press.on || partly;
    const QColor line = !press.enabled ? shades.hairline : filled ? shades.accent : press.hovered ? shades.text : shades.outline;
    const QColor fill = !filled ? shades.field : press.enabled ? shades.accent : shades.outline;
    paintPanel(painter, rect, fill, line, 3);
    if (press.on)
        paintTick(painter, rect, shades.onAccent);
    else if (partly)
        painter.fillRect(rect.adjusted(4, rect.height() / 2 - 1, -4, -rect.height() / 2 + 1), shades.onAccent);
}

void paintRadio(QPainter &painter, const QRect &rect, const Shades &shades, const Press &press)
{
    const QColor line = !press.enabled ? shades.hairline : press.on ? shades.accent : press.hovered ? shades.text : shades.outline;
    paintPanel(painter, rect, shades.field, line, rect.width() / 2.0, press.on ? 5 : 1);
}
