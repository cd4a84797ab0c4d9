// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

// One code of a catalogue list, e.g. "locked-cabinet"; empty while not answered. The list is named by the field.
struct Code
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool is(QLatin1StringView code) const { return value == code; }
    bool operator==(const Code &) const = default;
};

// Several codes of one catalogue list, in the order chosen. A code holds no space.
struct Codes
{
    QStringList values;

    bool isEmpty() const { return values.isEmpty(); }
    bool has(QLatin1StringView code) const { return values.contains(code); }
    bool operator==(const Codes &) const = default;
};

// Ids of records of type R, in the order chosen. The store keeps them in a table of their own with foreign keys.
template<class R> struct Links
{
    QList<QUuid> ids;

    bool isEmpty() const { return ids.isEmpty(); }
    bool has(const QUuid &id) const { return ids.contains(id); }
    bool operator==(const Links &) const = default;
};

template<class V> inline constexpr bool isLinks = false;
template<class R> inline constexpr bool isLinks<Links<R>> = true;

// A number of persons or things that may be unknown.
using Count = std::optional<int>;
