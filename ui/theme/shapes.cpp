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

void paintField(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state)
{
    if (!state.enabled)
        paintPanel(painter, rect, mixed(shades.card, shades.text, 0.04), shades.hairline, space::radius);
    else if (state.focused)
        paintPanel(painter, rect, shades.field, shades.accent, space::radius, 2);
    else
        paintPanel(painter, rect, shades.field, state.hovered ? mixed(shades.outline, shades.text, 0.5) : shades.outline, space::radius);
}

void paintButton(QPainter &painter, const QRect &rect, const Shades &shades, Emphasis emphasis, const ControlState &state)
{
    if (emphasis == Emphasis::Primary && state.enabled) {
        const double darker = state.down ? 0.22 : state.hovered ? 0.12 : 0;
        paintPanel(painter, rect, mixed(shades.accent, shades.dark ? QColor(Qt::white) : QColor(Qt::black), darker), {}, space::radius);
    } else if (emphasis == Emphasis::Quiet) {
        const double strength = state.down || state.on ? 0.12 : state.hovered ? 0.06 : 0;
        if (strength > 0 && state.enabled)
            paintPanel(painter, rect, mixed(shades.card, shades.text, strength), {}, space::radius);
    } else {
        QColor fill = state.on ? shades.selected : shades.card;
        if (state.down || state.hovered)
            fill = mixed(fill, shades.text, state.down ? 0.10 : 0.05);
        const QColor line = !state.enabled ? shades.hairline : state.on ? shades.accent : shades.edge;
        paintPanel(painter, rect, fill, line, space::radius);
    }
    if (state.focused)
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

void paintCheckBox(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state, bool partly)
{
    const bool filled = state.on || partly;
    const QColor line = !state.enabled ? shades.hairline : filled ? shades.accent : state.hovered ? shades.text : shades.outline;
    const QColor fill = !filled ? shades.field : state.enabled ? shades.accent : shades.outline;
    paintPanel(painter, rect, fill, line, 3);
    if (state.on)
        paintTick(painter, rect, shades.onAccent);
    else if (partly)
        painter.fillRect(rect.adjusted(4, rect.height() / 2 - 1, -4, -rect.height() / 2 + 1), shades.onAccent);
}

void paintRadio(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state)
{
    const QColor line = !state.enabled ? shades.hairline : state.on ? shades.accent : state.hovered ? shades.text : shades.outline;
    paintPanel(painter, rect, shades.field, line, rect.width() / 2.0, state.on ? 5 : 1);
}
