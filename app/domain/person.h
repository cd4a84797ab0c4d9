// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// Somebody who works for the firm, by name or by role: officers, part-timers and dispatched staff too (Article 24).
struct Person
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString name;
    QString group;
    Code kind;
    QDate joinedOn;
    QDate leftOn;
    QString note;

    bool operator==(const Person &) const = default;
};

template<> struct Schema<Person>
{
    static constexpr auto table = "staff";
    static constexpr auto plural = "people";
    static constexpr auto context = "Person";
    static constexpr std::tuple fields{
        Field{"name", &Person::name, QT_TRANSLATE_NOOP("Person", "Name")},
        Field{"unit", &Person::group, QT_TRANSLATE_NOOP("Person", "Workplace or role")},
        Field{"kind", &Person::kind, QT_TRANSLATE_NOOP("Person", "Kind of staff"), "person_kinds"},
        Field{"joined_on", &Person::joinedOn, QT_TRANSLATE_NOOP("Person", "Joined on")},
        Field{"left_on", &Person::leftOn, QT_TRANSLATE_NOOP("Person", "Left on")},
        Field{"note", &Person::note, QT_TRANSLATE_NOOP("Person", "Note")},
    };
};
