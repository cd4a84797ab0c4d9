// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

enum class ActionPriority { Normal, High, Low };

template<> struct EnumText<ActionPriority>
{
    static constexpr auto context = "ActionPriority";
    static constexpr std::array entries{
        EnumEntry<ActionPriority>{ActionPriority::Normal, "normal", QT_TRANSLATE_NOOP("ActionPriority", "Normal")},
        EnumEntry<ActionPriority>{ActionPriority::High, "high", QT_TRANSLATE_NOOP("ActionPriority", "High")},
        EnumEntry<ActionPriority>{ActionPriority::Low, "low", QT_TRANSLATE_NOOP("ActionPriority", "Low")},
    };
};

enum class ActionState { Open, Doing, Done, Dropped };

template<> struct EnumText<ActionState>
{
    static constexpr auto context = "ActionState";
    static constexpr std::array entries{
        EnumEntry<ActionState>{ActionState::Open, "open", QT_TRANSLATE_NOOP("ActionState", "Open")},
        EnumEntry<ActionState>{ActionState::Doing, "doing", QT_TRANSLATE_NOOP("ActionState", "Under way")},
        EnumEntry<ActionState>{ActionState::Done, "done", QT_TRANSLATE_NOOP("ActionState", "Done")},
        EnumEntry<ActionState>{ActionState::Dropped, "dropped", QT_TRANSLATE_NOOP("ActionState", "Dropped")},
    };
};

// Something to be improved: by whom, until when, and what shows that it was done.
struct Action
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString title;
    QString question; // of the checklist it comes from; may be empty
    QString finding; // code of the finding it comes from; may be empty
    QString who;
    QDate due;
    ActionPriority priority = ActionPriority::Normal;
    ActionState state = ActionState::Open;
    QString proof;
    QString note;
    QDate doneOn;
    int year = 0; // of the review in which it was decided

    bool operator==(const Action &) const = default;
};

inline bool isOpen(const Action &action) { return action.state == ActionState::Open || action.state == ActionState::Doing; }
inline bool isOverdue(const Action &action, QDate today) { return isOpen(action) && action.due.isValid() && action.due < today; }

template<> struct Schema<Action>
{
    static constexpr auto table = "action";
    static constexpr auto plural = "actions";
    static constexpr auto context = "Action";
    static constexpr std::tuple fields{
        Field{"title", &Action::title, QT_TRANSLATE_NOOP("Action", "What to do")},
        Field{"question", &Action::question, QT_TRANSLATE_NOOP("Action", "Question")},
        Field{"finding", &Action::finding, QT_TRANSLATE_NOOP("Action", "Finding")},
        Field{"who", &Action::who, QT_TRANSLATE_NOOP("Action", "Who")},
        Field{"due", &Action::due, QT_TRANSLATE_NOOP("Action", "Until")},
        Field{"priority", &Action::priority, QT_TRANSLATE_NOOP("Action", "Priority")},
        Field{"state", &Action::state, QT_TRANSLATE_NOOP("Action", "State")},
        Field{"proof", &Action::proof, QT_TRANSLATE_NOOP("Action", "Proof")},
        Field{"note", &Action::note, QT_TRANSLATE_NOOP("Action", "Note")},
        Field{"done_on", &Action::doneOn, QT_TRANSLATE_NOOP("Action", "Done on")},
        Field{"year", &Action::year, QT_TRANSLATE_NOOP("Action", "Year")},
    };
};
