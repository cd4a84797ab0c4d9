// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include "theme/colour.h"
#include "theme/shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::Done: return Tone::Good;
    case Mark::Partly:
    case Mark::Watch: return Tone::Watch;
    case Mark::Late: return Tone::Alarm;
    case Mark::Unknown: return Tone::Unknown;
    case Mark::Step:
    case Mark::Fresh: return Tone::Accent;
    default: return Tone::Neutral;
    }
}

namespace {

void paintSign(QPainter &painter, const QRectF &box, QChar sign, const QColor &ink)
{
    const double unit = box.width() / 16;
    painter.setPen(QPen(ink, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * unit, box.y() + y * unit); };
    if (sign == u'!') {
        painter.drawLine(at(8, 5.2), at(8, 8.8));
        painter.drawPoint(at(8, 11.5));
    } else if (sign == u'+') {
        painter.drawLine(at(8, 5), at(8, 11));
        painter.drawLine(at(5, 8), at(11, 8));
    } else if (sign == u'-') {
        painter.drawLine(at(5, 8), at(11, 8));
    } else if (sign == u'?') {
        QPainterPath hook(at(5.9, 6.4));
        hook.cubicTo(at(5.9, 3.6), at(10.1, 3.6), at(10.1, 6.3));
        hook.cubicTo(at(10.1, 7.8), at(8, 7.8), at(8, 9.2));
        painter.drawPath(hook);
        painter.drawPoint(at(8, 11.9));
    }
}

// The marks are drawn on a square of 16 units.
QRectF inset(const QRectF &box, double units)
{
    const double by = box.width() / 16 * units;
    return box.adjusted(by, by, -by, -by);
}

void paintDisc(QPainter &painter, const QRectF &box, const QColor &ink, const QColor &over)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(inset(box, 1));
    paintTick(painter, inset(box, 1), over);
}

void paintSolid(QPainter &painter, const QRectF &box, const QPolygonF &corners, double signLower, const QColor &ink, const QColor &over)
{
    const double unit = box.width() / 16;
    painter.setPen(QPen(ink, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    painter.drawPolygon(QTransform(unit, 0, 0, unit, box.x(), box.y()).map(corners));
    paintSign(painter, box.translated(0, unit * signLower), u'!', over);
}

void paintRing(QPainter &painter, const QRectF &box, QChar sign, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.5 * box.width() / 16));
    painter.drawEllipse(inset(box, 1.75));
    paintSign(painter, box, sign, ink);
}

void paintHalf(QPainter &painter, const QRectF &box, const QColor &ink)
{
    paintRing(painter, box, QChar(), ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(inset(box, 3.25), 90 * 16, 180 * 16);
}

void paintKnot(QPainter &painter, const QRectF &box, const QColor &ink, const QColor &over)
{
    painter.setBrush(over);
    painter.setPen(QPen(ink, 2.5 * box.width() / 16));
    painter.drawEllipse(inset(box, 3));
}

} // namespace

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink, const QColor &over)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case Mark::None: break;
    case Mark::Done: paintDisc(painter, box, ink, over); break;
    case Mark::Watch: paintSolid(painter, box, {{8, 2.6}, {14.2, 13.4}, {1.8, 13.4}}, 0.9, ink, over); break;
    case Mark::Late: paintSolid(painter, box, {{8, 1.6}, {14.4, 8}, {8, 14.4}, {1.6, 8}}, 0, ink, over); break;
    case Mark::Step: paintKnot(painter, box, ink, over); break;
    case Mark::Partly: paintHalf(painter, box, ink); break;
    case Mark::Open: paintRing(painter, box, QChar(), ink); break;
    case Mark::Unknown: paintRing(painter, box, u'?', ink); break;
    case Mark::Fresh: paintRing(painter, box, u'+', ink); break;
    case Mark::Skipped: paintRing(painter, box, u'-', ink); break;
    }
    painter.restore();
}

QRectF markBox(int left, const QRect &line, const QFontMetrics &metrics, int side)
{
    const double baseline = line.top() + (line.height() - metrics.height()) / 2.0 + metrics.ascent();
    return QRectF(left, std::round(baseline - metrics.capHeight() / 2.0 - side / 2.0), side, side);
}

LevelTag::LevelTag(Level level, QWidget *parent) : QLabel(word(level), parent), m_level(level)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelTag::show(Level level)
{
    m_level = level;
    setText(word(level));
    updateGeometry();
}

Level levelOf(const QString &code)
{
    if (code == u"duty")
        return Level::Duty;
    if (code == u"effort")
        return Level::Effort;
    return code == u"own-rule" ? Level::OwnRule : Level::Advice;
}

QString LevelTag::word(Level level)
{
    switch (level) {
    case Level::Duty: return tr("Duty");
    case Level::Effort: return tr("Duty of effort");
    case Level::Advice: return tr("Recommended");
    case Level::OwnRule: break;
    }
    return tr("Own rule");
}

QSize LevelTag::sizeHint() const
{
    const QFontMetrics metrics(typeOf(Type::Caption, font()));
    return {metrics.horizontalAdvance(text()) + 2 * space::s, metrics.height() + space::xs};
}

void LevelTag::paintEvent(QPaintEvent *)
{
    const Shades shades = shadesOf(palette());
    const bool filled = m_level == Level::Duty;
    const QColor strong = mixed(shades.card, shades.text, 0.8);
    QPainter painter(this);
    paintPanel(painter, rect(), filled ? strong : QColor(),
               m_level == Level::OwnRule      ? shades.edge
                   : m_level == Level::Advice ? shades.outline
                                              : strong,
               space::radius, m_level == Level::Effort ? 2 : 1);
    painter.setFont(typeOf(Type::Caption, font()));
    painter.setPen(filled ? shades.card : shades.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

Badge::Badge(const State &state, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    show(state);
}

void Badge::show(const State &state)
{
    m_mark = state.mark;
    setText(state.word);
    updateGeometry();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(typeOf(Type::Caption, font()));
    const int side = m_mark == Mark::None ? 0 : metrics.ascent() + space::xs;
    return {space::s + side + metrics.horizontalAdvance(text()) + space::s, metrics.height() + space::xs};
}

void Badge::paintEvent(QPaintEvent *)
{
    const ToneInk ink = inkOf(toneOf(m_mark), palette());
    QPainter painter(this);
    paintPanel(painter, rect(), ink.tint, {}, height() / 2.0);
    painter.setFont(typeOf(Type::Caption, font()));
    const int side = painter.fontMetrics().ascent();
    QRect words = rect().adjusted(space::s, 0, -space::s, 0);
    if (m_mark != Mark::None) {
        paintMark(painter, markBox(space::s - 1, rect(), painter.fontMetrics(), side), m_mark, ink.ink, ink.tint);
        words.setLeft(space::s + side + space::xs);
    }
    painter.setPen(ink.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
}
