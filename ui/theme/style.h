// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include "shapes.h"

class QAbstractButton;

// Why a proxy style and no style sheet:
// - A style sheet replaces the native drawing of every control it names, with all its sub-controls: a rule for QComboBox
//   costs the arrow, the popup's frame and the disabled look; a rule for QTableView changes its headers and scroll bars.
//   It also wins over the palette, so dark mode and high contrast stop where a rule names a colour.
// - This layer only draws other shapes: flat fields, buttons, boxes, headers and scroll bars on one grid, and a focus ring
//   that is seen. Hit testing, popups, keys, input methods, accessibility are the base style's (Fusion, Windows).
// - polish(QPalette &) is where Qt hands every new system palette to the style, so dark mode arrives here by itself and
//   muted text, links and selection are made readable in one place.
// What the layer draws, and nothing else, is listed in style.cpp.
class Style : public QProxyStyle
{
public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

// Primary: the one button of a page that goes on. Quiet: no frame until hovered. Everything else is Normal.
void setEmphasis(QAbstractButton *button, Emphasis emphasis);
Emphasis emphasisOf(const QWidget *button);
