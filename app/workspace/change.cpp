// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"

Change::Change() = default;
Change::Change(const Change &other) = default;
Change::Change(Change &&other) noexcept = default;
Change &Change::operator=(const Change &other) = default;
Change &Change::operator=(Change &&other) noexcept = default;
Change::~Change() = default;

bool Change::isEmpty() const
{
    return std::apply([](const auto &...edits) { return (edits.list.isEmpty() && ...); }, m_edits);
}

Change Change::inverse() const
{
    Change result = *this;
    std::apply(
        [](auto &...edits) {
            const auto turn = [](auto &list) {
                for (auto &edit : list)
                    std::swap(edit.before, edit.after);
            };
            (turn(edits.list), ...);
        },
        result.m_edits);
    return result;
}
