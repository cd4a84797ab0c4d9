// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A finding that the firm has looked at and lets stand. It counts only while the facts are those of that day.
struct Dismissal
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString code;
    QString subjects; // their ids, separated by spaces
    QString reason;
    QDate dismissedOn;
    QString state; // digest of what the finding rests on

    bool operator==(const Dismissal &) const = default;
};

template<> struct Schema<Dismissal>
{
    static constexpr auto table = "dismissal";
    static constexpr auto plural = "dismissals";
    static constexpr auto context = "Dismissal";
    static constexpr std::tuple fields{
        Field{"code", &Dismissal::code, QT_TRANSLATE_NOOP("Dismissal", "Finding")},
        Field{"subjects", &Dismissal::subjects, QT_TRANSLATE_NOOP("Dismissal", "Records")},
        Field{"reason", &Dismissal::reason, QT_TRANSLATE_NOOP("Dismissal", "Reason")},
        Field{"dismissed_on", &Dismissal::dismissedOn, QT_TRANSLATE_NOOP("Dismissal", "Dismissed on")},
        Field{"state", &Dismissal::state, QT_TRANSLATE_NOOP("Dismissal", "State of the facts")},
    };
};
