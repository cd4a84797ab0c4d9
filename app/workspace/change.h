// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QList>

#include <optional>
#include <tuple>

// One record before and after: no `before` means added, no `after` removed.
template<class R> struct Edit
{
    std::optional<R> before, after;
};

// What one action of the user changes, in any number of records of any type: one transaction, one undo step.
class Change
{
public:
    Change();
    Change(const Change &other);
    Change(Change &&other) noexcept;
    Change &operator=(const Change &other);
    Change &operator=(Change &&other) noexcept;
    ~Change();

    template<class R> void add(R record) { edits<R>().append({std::nullopt, std::move(record)}); }
    // Both must have the same id.
    template<class R> void alter(R before, R after) { edits<R>().append({std::move(before), std::move(after)}); }
    template<class R> void remove(R record) { edits<R>().append({std::move(record), std::nullopt}); }

    // Takes back the additions of which this holds.
    template<class R, class Unwanted> void dropAdditions(Unwanted unwanted)
    {
        edits<R>().removeIf([&](const Edit<R> &edit) { return !edit.before && unwanted(*edit.after); });
    }

    template<class R> const QList<Edit<R>> &editsOf() const { return std::get<Edits<R>>(m_edits).list; }

    bool isEmpty() const;
    // The change that takes this one back.
    Change inverse() const;

private:
    template<class R> struct Edits
    {
        QList<Edit<R>> list;
    };

    template<class R> QList<Edit<R>> &edits() { return std::get<Edits<R>>(m_edits).list; }

    EachRecord<Edits> m_edits;
};
