// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QRect>

class QPainter;

// The few flat shapes of the style, shared with the widgets that paint themselves.
enum class Emphasis { Normal, Primary, Quiet };

struct ControlState // how a control stands at this moment
{
    bool enabled = true, down = false, on = false, hovered = false, focused = false;
};

void paintField(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state);
void paintButton(QPainter &painter, const QRect &rect, const Shades &shades, Emphasis emphasis, const ControlState &state);
// Two lines, one of them in the ground's colour, so the ring is seen on any neighbour.
void paintFocusRing(QPainter &painter, const QRect &rect, const Shades &shades, int radius = space::radius);
void paintChevron(QPainter &painter, const QRect &rect, Qt::ArrowType way, const QColor &ink);
void paintTick(QPainter &painter, const QRectF &rect, const QColor &ink);
void paintCheckBox(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state, bool partly);
void paintRadio(QPainter &painter, const QRect &rect, const Shades &shades, const ControlState &state);

// A rounded area with a line one pixel wide that stays sharp at any scale.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius, double width = 1);
