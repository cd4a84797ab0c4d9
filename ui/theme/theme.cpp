// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "colour.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace {

constexpr double leastPoints = 10.5;

double scaleOf(Type type)
{
    switch (type) {
    case Type::Caption: return 0.905; // 9.5 pt at 10.5
    case Type::Lead: return 1.15;
    case Type::Heading: return 1.25;
    case Type::Title: return 1.6;
    case Type::Figure: return 2.4;
    default: return 1.0;
    }
}

QColor wishOf(Tone tone, const Shades &shades)
{
    const float light = shades.dark ? 0.66f : 0.36f;
    switch (tone) {
    case Tone::Accent: return shades.accent;
    case Tone::Good: return QColor::fromHslF(150 / 360.f, 0.52f, light);
    case Tone::Watch: return QColor::fromHslF(36 / 360.f, 0.85f, light);
    case Tone::Alarm: return QColor::fromHslF(6 / 360.f, 0.68f, light + 0.08f);
    case Tone::Unknown: return QColor::fromHslF(262 / 360.f, 0.40f, light + 0.10f);
    case Tone::Neutral: break;
    }
    return shades.muted;
}

} // namespace

QFont typeOf(Type type, const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * scaleOf(type));
    font.setBold(type == Type::Strong || type == Type::Heading || type == Type::Title || type == Type::Figure);
    return font;
}

QFont windowFont(const QFont &system, double zoom)
{
    QFont font = system;
    const auto writesJapanese
        = [](const QString &family) { return QFontDatabase::writingSystems(family).contains(QFontDatabase::Japanese); };
    if (!writesJapanese(font.family())) {
        for (const char *family : {"Yu Gothic UI", "Noto Sans CJK JP", "BIZ UDPGothic", "IPAPGothic"}) {
            if (!QFontDatabase::hasFamily(QLatin1String(family)))
                continue;
            font.setFamilies({QLatin1String(family), system.family()});
            break;
        }
    }
    font.setPointSizeF(std::max(leastPoints, system.pointSizeF()) * zoom);
    return font;
}

static Shades derive(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::WindowText);
    const bool dark = text.lightnessF() > window.lightnessF();
    const bool windowIsLighter = window.lightnessF() > base.lightnessF();
    const QColor low = windowIsLighter ? base : window, high = windowIsLighter ? window : base;

    Shades shades;
    shades.dark = dark;
    shades.card = high; // a card is always the lighter of the two grounds
    shades.page = mixed(low, high, 0.45);
    shades.side = low;
    shades.field = base;
    shades.text = text;
    // Where the system gives page and card the same ground (high contrast), the line alone must separate them.
    shades.hairline = mixed(high, text, low == high ? 0.5 : 0.13);
    shades.edge = mixed(high, text, low == high ? 0.7 : dark ? 0.30 : 0.24);
    shades.outline = readable(mixed(high, text, 0.45), {high, base}, 3.05);
    const QColor highlight = palette.color(QPalette::Highlight);
    shades.accent = readable(highlight, {low, shades.page, high, mixed(high, highlight, 0.16)}, 4.6);
    shades.onAccent = readable(high, {shades.accent}, 4.5);
    shades.hover = mixed(high, text, 0.05);
    shades.selected = mixed(high, shades.accent, dark ? 0.24 : 0.13);
    shades.muted = readable(mixed(window, text, 0.66), {low, shades.page, high, shades.hover, shades.selected}, 4.6);
    return shades;
}

// Delegates ask for the same palette hundreds of times in one paint; the last answer is kept (window thread only).
Shades shadesOf(const QPalette &palette)
{
    static qint64 key = 0;
    static Shades last;
    if (key != palette.cacheKey()) {
        last = derive(palette);
        key = palette.cacheKey();
    }
    return last;
}

static ToneInk derive(Tone tone, const Shades &shades)
{
    const QColor wish = wishOf(tone, shades);
    const QColor tint = mixed(shades.card, wish, shades.dark ? 0.16 : 0.09);
    const QColor ink = readable(wish, {shades.card, shades.page, shades.side, shades.field, tint, shades.selected}, 4.6);
    return {ink, tint, mixed(shades.card, ink, shades.dark ? 0.45 : 0.35), readable(shades.card, {ink}, 4.5)};
}

ToneInk inkOf(Tone tone, const QPalette &palette)
{
    static qint64 key = 0;
    static std::array<ToneInk, 6> last;
    if (key != palette.cacheKey()) {
        const Shades shades = shadesOf(palette);
        for (std::size_t i = 0; i < last.size(); ++i)
            last[i] = derive(Tone(i), shades);
        key = palette.cacheKey();
    }
    return last[std::size_t(tone)];
}

QPalette readablePalette(QPalette palette)
{
    const Shades shades = shadesOf(palette);
    palette.setColor(QPalette::PlaceholderText, shades.muted);
    palette.setColor(QPalette::Link, shades.accent);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette.color(group, QPalette::Highlight);
        const QColor ink = palette.color(group, QPalette::HighlightedText);
        if (contrast(ground, ink) < 4.5)
            palette.setColor(group, QPalette::Highlight, readable(ground, {ink}, 4.6));
    }
    return palette;
}
