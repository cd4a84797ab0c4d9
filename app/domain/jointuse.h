// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A joint use and the matters people must be told before it (Article 27(5)[3]).
struct JointUse
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString title;
    QString items;
    QString scope;
    QString purpose;
    QString responsible;
    QString address;
    QString representative;
    Code told;
    QString toldPlace;
    QDate toldOn;
    QString note;

    bool operator==(const JointUse &) const = default;
};

template<> struct Schema<JointUse>
{
    static constexpr auto table = "joint_use";
    static constexpr auto plural = "joint-uses";
    static constexpr auto context = "JointUse";
    static constexpr std::tuple fields{
        Field{"title", &JointUse::title, QT_TRANSLATE_NOOP("JointUse", "Joint use")},
        Field{"items", &JointUse::items, QT_TRANSLATE_NOOP("JointUse", "Items")},
        Field{"scope", &JointUse::scope, QT_TRANSLATE_NOOP("JointUse", "Who uses it")},
        Field{"purpose", &JointUse::purpose, QT_TRANSLATE_NOOP("JointUse", "Purpose of use")},
        Field{"responsible", &JointUse::responsible, QT_TRANSLATE_NOOP("JointUse", "Responsible")},
        Field{"address", &JointUse::address, QT_TRANSLATE_NOOP("JointUse", "Address")},
        Field{"representative", &JointUse::representative, QT_TRANSLATE_NOOP("JointUse", "Representative")},
        Field{"told", &JointUse::told, QT_TRANSLATE_NOOP("JointUse", "How it was told"), "joint_notices"},
        Field{"told_place", &JointUse::toldPlace, QT_TRANSLATE_NOOP("JointUse", "Where it was told")},
        Field{"told_on", &JointUse::toldOn, QT_TRANSLATE_NOOP("JointUse", "Told since")},
        Field{"note", &JointUse::note, QT_TRANSLATE_NOOP("JointUse", "Note")},
    };
};
