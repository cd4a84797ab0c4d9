// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papertext.h"

#include <QColor>

inline constexpr QColor greyInk(70, 70, 70);
inline constexpr double titleRule = mm(0.6);
inline constexpr double strongRule = mm(0.35);
inline constexpr double fineRule = mm(0.12);

inline void drawRule(QPainter &painter, double x, double y, double width, double weight)
{
    painter.fillRect(QRectF(x, y - weight / 2, width, weight), Qt::black);
}
