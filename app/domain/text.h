// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

// Folds what people type in different ways to one form for comparing: full and half width, upper and lower case,
// katakana and hiragana, runs of white space. Never shown, never stored.
QString folded(const QString &text);

// Text safe to show in one line: line breaks become spaces, control and bidirectional override characters become visible
// marks, so that a name cannot disguise itself. The stored text stays as typed.
QString oneLine(const QString &text);

// The beginning of a text, at most that many UTF-16 units, never half of a character.
QString firstOf(const QString &text, qsizetype most);

// A moment to the minute, the same in every language: "2026-04-01 09:30".
QString minuteText(const QDateTime &moment);
