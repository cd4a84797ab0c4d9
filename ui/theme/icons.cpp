// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

// The files are black lines on nothing; only their coverage is used, the colour comes from `ink`.
QPixmap inked(const QString &name, const QSize &pixels, const QColor &ink)
{
    const QString key
        = QStringLiteral("line/%1/%2x%3/%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(ink.name(QColor::HexArgb));
    QPixmap drawing;
    if (QPixmapCache::find(key, &drawing))
        return drawing;

    drawing = QPixmap(pixels);
    drawing.fill(Qt::transparent);
    QSvgRenderer lines(QStringLiteral(":/icons/%1.svg").arg(name));
    Q_ASSERT_X(lines.isValid(), "lineIcon", qPrintable(name));
    QPainter painter(&drawing);
    lines.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(drawing.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, drawing);
    return drawing;
}

QColor inkFor(QIcon::Mode mode, QPalette::ColorRole ink)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, ink);
    case QIcon::Selected: return palette.color(QPalette::HighlightedText);
    default: return palette.color(ink);
    }
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QPalette::ColorRole ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLineIcon(*painter, m_name, rect, inkFor(mode, m_ink));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return inked(m_name, size, inkFor(mode, m_ink)); }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    QPalette::ColorRole m_ink;
};

} // namespace

QIcon lineIcon(const QString &name, QPalette::ColorRole ink) { return name.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, ink)); }

void paintLineIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &ink)
{
    const double scale = painter.device()->devicePixelRatioF();
    QPixmap drawing = inked(name, (box.size() * scale).toSize(), ink);
    drawing.setDevicePixelRatio(scale);
    painter.drawPixmap(box.topLeft(), drawing);
}
