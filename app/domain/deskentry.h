// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// What came to the desk where staff asks or reports (Guidelines 10-3(4)).
struct DeskEntry
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString about;
    Code kind;
    QDate receivedOn;
    QString from;
    QString answer;
    QDate closedOn;
    QString note;

    bool operator==(const DeskEntry &) const = default;
};

template<> struct Schema<DeskEntry>
{
    static constexpr auto table = "desk_entry";
    static constexpr auto plural = "desk-entries";
    static constexpr auto context = "DeskEntry";
    static constexpr std::tuple fields{
        Field{"about", &DeskEntry::about, QT_TRANSLATE_NOOP("DeskEntry", "What it is about")},
        Field{"kind", &DeskEntry::kind, QT_TRANSLATE_NOOP("DeskEntry", "Kind"), "desk_kinds"},
        Field{"received_on", &DeskEntry::receivedOn, QT_TRANSLATE_NOOP("DeskEntry", "Received on")},
        Field{"from_whom", &DeskEntry::from, QT_TRANSLATE_NOOP("DeskEntry", "From")},
        Field{"answer", &DeskEntry::answer, QT_TRANSLATE_NOOP("DeskEntry", "What was done")},
        Field{"closed_on", &DeskEntry::closedOn, QT_TRANSLATE_NOOP("DeskEntry", "Closed on")},
        Field{"note", &DeskEntry::note, QT_TRANSLATE_NOOP("DeskEntry", "Note")},
    };
};
