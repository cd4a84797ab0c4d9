// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <initializer_list>

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

// `over` laid on `under` with a strength from 0 (only `under`) to 1 (only `over`).
QColor mixed(const QColor &under, const QColor &over, double strength);

// `wish` made darker or lighter in its own hue, as little as needed, until it stands out from every ground by `ratio`.
QColor readable(const QColor &wish, std::initializer_list<QColor> grounds, double ratio = 4.5);
