// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QUuid>

// A question that the firm adds to the checklist. Answers name it "own:" with its id.
struct OwnQuestion
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString ask;
    QString area; // id of an area of the checklist
    Code level;

    bool operator==(const OwnQuestion &) const = default;
};

template<> struct Schema<OwnQuestion>
{
    static constexpr auto table = "own_question";
    static constexpr auto plural = "own-questions";
    static constexpr auto context = "OwnQuestion";
    static constexpr std::tuple fields{
        Field{"ask", &OwnQuestion::ask, QT_TRANSLATE_NOOP("OwnQuestion", "Question")},
        Field{"area", &OwnQuestion::area, QT_TRANSLATE_NOOP("OwnQuestion", "Area")},
        Field{"level", &OwnQuestion::level, QT_TRANSLATE_NOOP("OwnQuestion", "Level"), "levels"},
    };
};

// A question of the pack that the firm has taken out of its checklist.
struct HiddenQuestion
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString question;
    QString reason;

    bool operator==(const HiddenQuestion &) const = default;
};

template<> struct Schema<HiddenQuestion>
{
    static constexpr auto table = "hidden_question";
    static constexpr auto plural = "hidden-questions";
    static constexpr auto context = "HiddenQuestion";
    static constexpr std::tuple fields{
        Field{"question", &HiddenQuestion::question, QT_TRANSLATE_NOOP("HiddenQuestion", "Question")},
        Field{"reason", &HiddenQuestion::reason, QT_TRANSLATE_NOOP("HiddenQuestion", "Reason")},
    };
};
