// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPicture>
#include <QPixmapCache>

namespace {

// The drawing as it was recorded, scaled to `pixels`.
QImage drawn(const QString &name, const QSize &pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPicture lines;
    const bool read = lines.load(QStringLiteral(":/icons/%1.picture").arg(name));
    Q_ASSERT_X(read, "lineIcon", qPrintable(name));
    if (!read)
        return image;
    QPainter painter(&image);
    painter.scale(double(pixels.width()) / lines.boundingRect().width(), double(pixels.height()) / lines.boundingRect().height());
    painter.drawPicture(0, 0, lines);
    return image;
}

// The files are black lines on nothing; only their coverage is used, the colour comes from `ink`.
QPixmap inked(const QString &name, const QSize &pixels, const QColor &ink)
{
    const QString key
        = QStringLiteral("line/%1/%2x%3/%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(ink.name(QColor::HexArgb));
    QPixmap drawing;
    if (QPixmapCache::find(key, &drawing))
        return drawing;

    QImage lines = drawn(name, pixels);
    QPainter painter(&lines);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(lines.rect(), ink);
    painter.end();
    drawing = QPixmap::fromImage(lines);
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

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 40, 48, 64, 128, 256})
        icon.addPixmap(QPixmap::fromImage(drawn(QStringLiteral("tenken"), {side, side})));
    return icon;
}

void paintLineIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &ink)
{
    const double scale = painter.device()->devicePixelRatioF();
    QPixmap drawing = inked(name, (box.size() * scale).toSize(), ink);
    drawing.setDevicePixelRatio(scale);
    painter.drawPixmap(box.topLeft(), drawing);
}
