// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// A run of sentences or lines that two texts share, or that only one of them has.
struct TextPart
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPart &) const = default;
};

// What became of `before`, by sentence. Same and Removed together are `before`, Same and Added together are `after`. Very long texts
// that differ throughout are told as one change.
QList<TextPart> textDifference(const QString &before, const QString &after);
