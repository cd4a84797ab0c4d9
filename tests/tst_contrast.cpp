// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colour.h"
#include "theme/theme.h"

#include <QTest>

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

} // namespace

// Every colour that the theme derives, on every ground it may stand on, for palettes of several desktops.
class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOut_data() { palettes(); }
    void textStandsOut();
    void statesStandOut_data() { palettes(); }
    void statesStandOut();
    void controlsAreSeen_data() { palettes(); }
    void controlsAreSeen();

private:
    void palettes();
    void atLeast(double wanted, const char *what, const QColor &ink, const QColor &ground);
};

void ContrastTest::palettes()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &scheme : samplePalettes())
        QTest::newRow(qPrintable(scheme)) << scheme;
}

void ContrastTest::atLeast(double wanted, const char *what, const QColor &ink, const QColor &ground)
{
    const double found = contrast(ink, ground);
    qDebug("%-28s %s on %s  %5.2f", what, qPrintable(ink.name()), qPrintable(ground.name()), found);
    QVERIFY2(found >= wanted, what);
}

void ContrastTest::textStandsOut()
{
    QFETCH(QString, scheme);
    const QPalette palette = readablePalette(samplePalette(scheme));
    const Shades shades = shadesOf(palette);
    for (const QColor &ground : {shades.page, shades.side, shades.card, shades.field, shades.selected, shades.hover})
        atLeast(4.5, "text", shades.text, ground);
    for (const QColor &ground : {shades.page, shades.side, shades.card, shades.selected, shades.hover})
        atLeast(4.5, "muted", shades.muted, ground);
    atLeast(4.5, "placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base));
    atLeast(4.5, "text on primary button", shades.onAccent, shades.accent);
    atLeast(4.5, "link", palette.color(QPalette::Link), palette.color(QPalette::Base));
    atLeast(4.5, "selected text", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
}

void ContrastTest::statesStandOut()
{
    QFETCH(QString, scheme);
    const QPalette palette = readablePalette(samplePalette(scheme));
    const Shades shades = shadesOf(palette);
    const char *names[] = {"neutral", "accent", "good", "watch", "alarm", "unknown"};
    for (int i = 0; i < 6; ++i) {
        const ToneInk tone = inkOf(Tone(i), palette);
        for (const QColor &ground : {shades.page, shades.side, shades.card, shades.field, shades.selected, tone.tint})
            atLeast(4.5, names[i], tone.ink, ground);
        atLeast(4.5, names[i], tone.over, tone.ink);
        atLeast(4.5, names[i], shades.text, tone.tint); // a message bar's words
    }
}

void ContrastTest::controlsAreSeen()
{
    QFETCH(QString, scheme);
    const Shades shades = shadesOf(readablePalette(samplePalette(scheme)));
    atLeast(3, "frame of a field", shades.outline, shades.field);
    atLeast(3, "frame of a field", shades.outline, shades.card);
    for (const QColor &ground : {shades.page, shades.side, shades.card, shades.field})
        atLeast(3, "focus ring", shades.accent, ground);
}

QTEST_GUILESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
