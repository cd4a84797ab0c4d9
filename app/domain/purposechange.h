// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "purpose.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A change of what data is used for, and how the persons learnt of it (Articles 17(2), 18 and 21(3)).
struct PurposeChange
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString before;
    QString after;
    Links<Purpose> purposes;
    QDate changedOn;
    Code foreseeable;
    QString reason;
    Code told;
    QString toldPlace;
    QDate toldOn;
    QString note;

    bool operator==(const PurposeChange &) const = default;
};

template<> struct Schema<PurposeChange>
{
    static constexpr auto table = "purpose_change";
    static constexpr auto plural = "purpose-changes";
    static constexpr auto context = "PurposeChange";
    static constexpr std::tuple fields{
        Field{"before_text", &PurposeChange::before, QT_TRANSLATE_NOOP("PurposeChange", "Before")},
        Field{"after_text", &PurposeChange::after, QT_TRANSLATE_NOOP("PurposeChange", "After")},
        Field{"purposes", &PurposeChange::purposes, QT_TRANSLATE_NOOP("PurposeChange", "Purpose")},
        Field{"changed_on", &PurposeChange::changedOn, QT_TRANSLATE_NOOP("PurposeChange", "Changed on")},
        Field{"foreseeable", &PurposeChange::foreseeable, QT_TRANSLATE_NOOP("PurposeChange", "Would people expect it?"), "foreseeable"},
        Field{"reason", &PurposeChange::reason, QT_TRANSLATE_NOOP("PurposeChange", "Reason")},
        Field{"told", &PurposeChange::told, QT_TRANSLATE_NOOP("PurposeChange", "How it was told"), "notice_ways"},
        Field{"told_place", &PurposeChange::toldPlace, QT_TRANSLATE_NOOP("PurposeChange", "Where it was told")},
        Field{"told_on", &PurposeChange::toldOn, QT_TRANSLATE_NOOP("PurposeChange", "Told on")},
        Field{"note", &PurposeChange::note, QT_TRANSLATE_NOOP("PurposeChange", "Note")},
    };
};
