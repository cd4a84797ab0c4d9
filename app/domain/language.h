// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class Language { Japanese, English };

// One text of the content packs in both languages.
struct Words
{
    QString ja, en;

    const QString &in(Language language) const { return language == Language::Japanese ? ja : en; }
    bool operator==(const Words &) const = default;
};
