// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/palettes.h"
#include "theme/colour.h"
#include "theme/theme.h"

#include <QTest>

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
