// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <QDate>
#include <QString>
#include <QUuid>

// A day on which authorities are closed and the program does not know it, because the law changed after it was made.
struct ClosedDay
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString name;
    QDate day;

    bool operator==(const ClosedDay &) const = default;
};

template<> struct Schema<ClosedDay>
{
    static constexpr auto table = "closed_day";
    static constexpr auto plural = "closed-days";
    static constexpr auto context = "ClosedDay";
    static constexpr std::tuple fields{
        Field{"name", &ClosedDay::name, QT_TRANSLATE_NOOP("ClosedDay", "Name of the day")},
        Field{"day", &ClosedDay::day, QT_TRANSLATE_NOOP("ClosedDay", "Day")},
    };
};
