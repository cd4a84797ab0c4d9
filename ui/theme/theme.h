// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

// Distances on a grid of 4. Nothing on a page stands at another distance.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
inline constexpr int radius = 4; // buttons, fields
inline constexpr int cardRadius = 8; // cards, bars
inline constexpr int control = 32; // least height of a button or field; the style makes it grow with the font
inline constexpr int row = 36; // least height of a table or list row
} // namespace space

// Sizes follow the window's font, so Ctrl + and Ctrl - move all of them.
enum class Type { Caption, Body, Strong, Lead, Heading, Title, Figure };
QFont typeOf(Type type, const QFont &body);

// The system's font where it can write Japanese, else the best Japanese face installed; never under 10.5 pt.
QFont windowFont(const QFont &system, double zoom = 1.0);

// What the palette does not name: grounds, lines and the one accent. All derived, none fixed.
struct Shades
{
    QColor page, side, card, field; // grounds: page, navigation, cards, input
    QColor text, muted; // muted >= 4.5:1 on every ground
    QColor hairline, edge, outline; // lines: between things, around buttons and tiles, around input (>= 3:1)
    QColor accent, onAccent, hover, selected;
    bool dark;
};
Shades shadesOf(const QPalette &palette);

// State colours. A tone never comes alone: see Mark in marks.h for its shape, and always write its word.
enum class Tone { Neutral, Accent, Good, Watch, Alarm, Unknown };
struct ToneInk
{
    QColor ink; // text, shapes and solid areas: >= 4.5:1 on page, card, field and on its own tint
    QColor tint; // ground of a badge or bar
    QColor line; // its border
    QColor over; // text on a solid area of ink, >= 4.5:1
};
ToneInk inkOf(Tone tone, const QPalette &palette);

// Makes a system palette readable (muted text, selection, links) and leaves every other role as it was.
QPalette readablePalette(QPalette palette);
