// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring.h"

#include "theme/colour.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace {

QString inWords(const QList<RingPart> &parts)
{
    QStringList words;
    for (const RingPart &part : parts)
        words += QStringLiteral("%1 %2").arg(part.word).arg(part.told());
    return words.join(QStringLiteral(", "));
}

QColor colourOf(Mark mark, const QPalette &palette)
{
    const Shades shades = shadesOf(palette);
    return mark == Mark::Open ? mixed(shades.card, shades.text, 0.12) : inkOf(toneOf(mark), palette).ink;
}

} // namespace

Ring::Ring(QList<RingPart> parts, const QString &inner, QWidget *parent) : QWidget(parent), m_parts(std::move(parts)), m_inner(inner)
{
    setFixedSize(Ring::sizeHint());
    setAccessibleName(inner);
    setAccessibleDescription(inWords(m_parts));
}

// Its figures grow with the letters.
QSize Ring::sizeHint() const
{
    const int side = std::max(148, 8 * fontMetrics().height());
    return {side, side};
}

void Ring::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    const int total = std::accumulate(m_parts.begin(), m_parts.end(), 0, [](int sum, const RingPart &part) { return sum + part.count; });
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = 12;
    const QRectF circle = QRectF(rect()).adjusted(thick / 2 + 1, thick / 2 + 1, -thick / 2 - 1, -thick / 2 - 1);
    double from = 90 * 16;
    for (const RingPart &part : m_parts) {
        if (part.count == 0)
            continue;
        const double span = 360.0 * 16 * part.count / std::max(1, total);
        painter.setPen(QPen(colourOf(part.mark, palette()), thick, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, int(from - 24), -int(span - 24)); // a gap of 1.5 degrees between parts
        from -= span;
    }
    const int percent = m_parts.isEmpty() || total == 0 ? 0 : 100 * m_parts.first().told() / total;
    const QFont figure = typeOf(Type::Figure, font()), small = typeOf(Type::Caption, font());
    const int high = QFontMetrics(figure).capHeight(), low = QFontMetrics(small).height();
    const int top = (height() - high - low - space::xs) / 2;
    painter.setFont(figure);
    painter.setPen(shades.text);
    painter.drawText(QRect(0, top - high, width(), 3 * high), Qt::AlignCenter, QStringLiteral("%1%").arg(percent));
    painter.setFont(small);
    painter.setPen(shades.muted);
    painter.drawText(QRect(0, top + high + space::s, width(), low), Qt::AlignCenter, m_inner);
}

RingLegend::RingLegend(QList<RingPart> parts, QWidget *parent) : QWidget(parent), m_parts(std::move(parts))
{
    setAccessibleName(inWords(m_parts));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int RingLegend::lineHeight() const { return fontMetrics().height() + space::s; }

QSize RingLegend::sizeHint() const
{
    int widest = 0;
    for (const RingPart &part : m_parts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(part.word));
    return {16 + space::s + widest + space::l + fontMetrics().horizontalAdvance(QStringLiteral("000")), int(m_parts.size()) * lineHeight()};
}

void RingLegend::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    QPainter painter(this);
    const int high = lineHeight();
    int y = 0;
    for (const RingPart &part : m_parts) {
        const ToneInk ink = inkOf(toneOf(part.mark), palette());
        paintMark(painter, QRectF(0, y + (high - 16) / 2.0, 16, 16), part.mark, ink.ink, shades.card);
        painter.setPen(shades.text);
        const QRect words(16 + space::s, y, width() - 16 - space::s, high);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, part.word);
        painter.setFont(typeOf(Type::Strong, font()));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(part.told()));
        painter.setFont(font());
        y += high;
    }
}
