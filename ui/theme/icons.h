// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

// One line drawing of resources/icons/NAME.svg, inked when painted: it follows the palette, dark mode and scaling by itself.
QIcon lineIcon(const QString &name, QPalette::ColorRole ink = QPalette::WindowText);

// For delegates and own paintings that choose the ink themselves.
void paintLineIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &ink);

// The program's own, in the sizes that windows, task bars and lists ask for.
QIcon programIcon();
