// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "person.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A training of the staff (Article 24, Guidelines 10-4).
struct Training
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString theme;
    Code kind;
    QDate heldOn;
    QString place;
    QString teacher;
    QString material;
    Codes cases;
    Links<Person> attended;
    Links<Person> absent;
    QDate madeUpOn;
    Code understanding;
    QString outcome;
    QDate nextDue;
    QString evidence;
    QString note;

    bool operator==(const Training &) const = default;
};

template<> struct Schema<Training>
{
    static constexpr auto table = "training";
    static constexpr auto plural = "training";
    static constexpr auto context = "Training";
    static constexpr std::tuple fields{
        Field{"theme", &Training::theme, QT_TRANSLATE_NOOP("Training", "Theme")},
        Field{"kind", &Training::kind, QT_TRANSLATE_NOOP("Training", "Occasion"), "training_kinds"},
        Field{"held_on", &Training::heldOn, QT_TRANSLATE_NOOP("Training", "Held on")},
        Field{"place", &Training::place, QT_TRANSLATE_NOOP("Training", "Place")},
        Field{"teacher", &Training::teacher, QT_TRANSLATE_NOOP("Training", "Teacher")},
        Field{"material", &Training::material, QT_TRANSLATE_NOOP("Training", "Material")},
        Field{"cases", &Training::cases, QT_TRANSLATE_NOOP("Training", "Cases discussed"), "training_cases"},
        Field{"attended", &Training::attended, QT_TRANSLATE_NOOP("Training", "Took part")},
        Field{"absent", &Training::absent, QT_TRANSLATE_NOOP("Training", "Absent")},
        Field{"made_up_on", &Training::madeUpOn, QT_TRANSLATE_NOOP("Training", "Made up on")},
        Field{"understanding", &Training::understanding, QT_TRANSLATE_NOOP("Training", "Understanding"), "understanding"},
        Field{"outcome", &Training::outcome, QT_TRANSLATE_NOOP("Training", "Outcome")},
        Field{"next_due", &Training::nextDue, QT_TRANSLATE_NOOP("Training", "Next due")},
        Field{"evidence", &Training::evidence, QT_TRANSLATE_NOOP("Training", "Evidence")},
        Field{"note", &Training::note, QT_TRANSLATE_NOOP("Training", "Note")},
    };
};

// A pledge of secrecy that somebody signed.
struct Pledge
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString keptAt;
    Links<Person> people;
    Code kind;
    QDate signedOn;
    QString note;

    bool operator==(const Pledge &) const = default;
};

template<> struct Schema<Pledge>
{
    static constexpr auto table = "pledge";
    static constexpr auto plural = "pledges";
    static constexpr auto context = "Pledge";
    static constexpr std::tuple fields{
        Field{"kept_at", &Pledge::keptAt, QT_TRANSLATE_NOOP("Pledge", "Where it is kept")},
        Field{"people", &Pledge::people, QT_TRANSLATE_NOOP("Pledge", "Who")},
        Field{"kind", &Pledge::kind, QT_TRANSLATE_NOOP("Pledge", "Kind of pledge"), "pledge_kinds"},
        Field{"signed_on", &Pledge::signedOn, QT_TRANSLATE_NOOP("Pledge", "Signed on")},
        Field{"note", &Pledge::note, QT_TRANSLATE_NOOP("Pledge", "Note")},
    };
};
