// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "person.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A check by the firm of its own handling (Guidelines 10-3(5)).
struct PeriodicCheck
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString found;
    Code kind;
    QDate checkedOn;
    QString checkedBy;
    Code result;
    QString remedy;
    QDate mendedOn;
    QDate nextDue;
    QString evidence;
    QString note;

    bool operator==(const PeriodicCheck &) const = default;
};

template<> struct Schema<PeriodicCheck>
{
    static constexpr auto table = "periodic_check";
    static constexpr auto plural = "periodic-checks";
    static constexpr auto context = "PeriodicCheck";
    static constexpr std::tuple fields{
        Field{"found", &PeriodicCheck::found, QT_TRANSLATE_NOOP("PeriodicCheck", "What was found")},
        Field{"kind", &PeriodicCheck::kind, QT_TRANSLATE_NOOP("PeriodicCheck", "What is checked"), "periodic_checks"},
        Field{"checked_on", &PeriodicCheck::checkedOn, QT_TRANSLATE_NOOP("PeriodicCheck", "Checked on")},
        Field{"checked_by", &PeriodicCheck::checkedBy, QT_TRANSLATE_NOOP("PeriodicCheck", "Checked by")},
        Field{"result", &PeriodicCheck::result, QT_TRANSLATE_NOOP("PeriodicCheck", "Result"), "check_results"},
        Field{"remedy", &PeriodicCheck::remedy, QT_TRANSLATE_NOOP("PeriodicCheck", "What was mended")},
        Field{"mended_on", &PeriodicCheck::mendedOn, QT_TRANSLATE_NOOP("PeriodicCheck", "Mended on")},
        Field{"next_due", &PeriodicCheck::nextDue, QT_TRANSLATE_NOOP("PeriodicCheck", "Next due")},
        Field{"evidence", &PeriodicCheck::evidence, QT_TRANSLATE_NOOP("PeriodicCheck", "Evidence")},
        Field{"note", &PeriodicCheck::note, QT_TRANSLATE_NOOP("PeriodicCheck", "Note")},
    };
};

// What was taken back when somebody left or moved (Guidelines 10-6(1)).
struct AccessReview
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString systems;
    Links<Person> people;
    QDate lastDay;
    QDate stoppedOn;
    QString returned;
    QDate returnedOn;
    QString checkedBy;
    QString note;

    bool operator==(const AccessReview &) const = default;
};

template<> struct Schema<AccessReview>
{
    static constexpr auto table = "access_review";
    static constexpr auto plural = "access-reviews";
    static constexpr auto context = "AccessReview";
    static constexpr std::tuple fields{
        Field{"systems", &AccessReview::systems, QT_TRANSLATE_NOOP("AccessReview", "Rights stopped")},
        Field{"people", &AccessReview::people, QT_TRANSLATE_NOOP("AccessReview", "Who")},
        Field{"last_day", &AccessReview::lastDay, QT_TRANSLATE_NOOP("AccessReview", "Last day")},
        Field{"stopped_on", &AccessReview::stoppedOn, QT_TRANSLATE_NOOP("AccessReview", "Stopped on")},
        Field{"returned", &AccessReview::returned, QT_TRANSLATE_NOOP("AccessReview", "Returned")},
        Field{"returned_on", &AccessReview::returnedOn, QT_TRANSLATE_NOOP("AccessReview", "Returned on")},
        Field{"checked_by", &AccessReview::checkedBy, QT_TRANSLATE_NOOP("AccessReview", "Checked by")},
        Field{"note", &AccessReview::note, QT_TRANSLATE_NOOP("AccessReview", "Note")},
    };
};
