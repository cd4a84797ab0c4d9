// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

namespace {

// Palettes as desktops hand them over.
QPalette from(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight, const QColor &onHighlight)
{
    const auto blend = [&](double share) {
        return QColor(int(window.red() + (text.red() - window.red()) * share),
                      int(window.green() + (text.green() - window.green()) * share),
                      int(window.blue() + (text.blue() - window.blue()) * share));
    };
    QPalette palette(text, window, blend(0.2), blend(0.4), blend(0.3), text, Qt::white, base, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::AlternateBase, blend(0.03));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, onHighlight);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::PlaceholderText, blend(0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blend(0.45));
    return palette;
}

} // namespace

QStringList samplePalettes()
{
    return {QStringLiteral("light"),   QStringLiteral("dark"), QStringLiteral("breeze"),
            QStringLiteral("windows"), QStringLiteral("warm"), QStringLiteral("high-contrast")};
}

QPalette samplePalette(const QString &scheme)
{
    if (scheme == QLatin1String("dark"))
        return from(QColor(50, 50, 50), QColor(36, 36, 36), QColor(240, 240, 240), QColor(48, 140, 198), Qt::white);
    if (scheme == QLatin1String("breeze"))
        return from(QColor(42, 46, 50), QColor(27, 30, 32), QColor(252, 252, 252), QColor(61, 174, 233), QColor(252, 252, 252));
    if (scheme == QLatin1String("windows"))
        return from(QColor(240, 240, 240), Qt::white, Qt::black, QColor(0, 120, 215), Qt::white);
    if (scheme == QLatin1String("warm"))
        return from(QColor(242, 238, 230), QColor(255, 253, 248), QColor(46, 38, 30), QColor(200, 110, 30), Qt::white);
    if (scheme == QLatin1String("high-contrast"))
        return from(Qt::black, Qt::black, Qt::white, QColor(26, 235, 255), Qt::black);
    return from(QColor(239, 239, 239), Qt::white, Qt::black, QColor(48, 140, 198), Qt::white);
}
