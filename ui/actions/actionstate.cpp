// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionstate.h"

#include "domain/text.h"

#include <QCoreApplication>

namespace {

constexpr int soon = 7; // days

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

Mark markOf(ActionState state)
{
    switch (state) {
    case ActionState::Open: return Mark::Open;
    case ActionState::Doing: return Mark::Partly;
    case ActionState::Done: return Mark::Done;
    case ActionState::Dropped: return Mark::Skipped;
    }
    return Mark::None;
}

} // namespace

State standingOf(const Action &action, QDate today)
{
    if (isOverdue(action, today))
        return {Mark::Late, ActionWords::tr("%n day(s) over", nullptr, int(action.due.daysTo(today)))};
    if (isOpen(action) && action.due == today)
        return {Mark::Watch, ActionWords::tr("Due today")};
    if (isOpen(action) && action.due.isValid() && today.daysTo(action.due) <= soon)
        return {Mark::Watch, ActionWords::tr("%n day(s) left", nullptr, int(today.daysTo(action.due)))};
    for (const auto &entry : EnumText<ActionState>::entries)
        if (entry.value == action.state)
            return {markOf(action.state), QCoreApplication::translate(EnumText<ActionState>::context, entry.label)};
    return {};
}

QString shortTitle(const Action &action)
{
    const QString title = oneLine(action.title.trimmed());
    if (title.isEmpty())
        return ActionWords::tr("(nothing written)");
    return title.size() > 40 ? QString(firstOf(title, 39) + u'…') : title;
}
