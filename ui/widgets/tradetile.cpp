// SPDX-License-Identifier: GPL-3.0-or-later
#include "tradetile.h"

#include "theme/icons.h"
#include "theme/shapes.h"

#include <QPainter>

TradeTile::TradeTile(const QString &icon, const QString &word, QWidget *parent) : QRadioButton(word, parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TradeTile::sizeHint() const
{
    return {92, space::m + 24 + space::s + QFontMetrics(typeOf(Type::Caption, font())).height() + space::s};
}

void TradeTile::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(),
               isChecked()        ? shades.selected
                   : underMouse() ? shades.hover
                                  : shades.card,
               isChecked() ? shades.accent : shades.hairline, 6, isChecked() ? 2 : 1);
    paintLineIcon(painter, m_icon, QRectF((width() - 24) / 2.0, space::m, 24, 24),
                  isChecked() ? inkOf(Tone::Accent, palette()).ink : shades.muted);
    if (isChecked())
        paintTick(painter, QRectF(width() - 20, 4, 16, 16), shades.accent);
    painter.setFont(typeOf(Type::Caption, font()));
    painter.setPen(shades.text);
    painter.drawText(rect().adjusted(2, space::m + 24, -2, -space::xs), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), shades, 6);
}
