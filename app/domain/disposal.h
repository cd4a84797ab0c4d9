// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "holding.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// The record of erasing or disposing of personal data (Article 22, Guidelines 10-5(4)).
struct Disposal
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString target;
    Links<Holding> holdings;
    QDate disposedOn;
    Code medium;
    Code method;
    Count count;
    QString doneBy;
    QString witness;
    QString certificate;
    QDate confirmedOn;
    QString note;

    bool operator==(const Disposal &) const = default;
};

template<> struct Schema<Disposal>
{
    static constexpr auto table = "disposal";
    static constexpr auto plural = "disposals";
    static constexpr auto context = "Disposal";
    static constexpr std::tuple fields{
        Field{"target", &Disposal::target, QT_TRANSLATE_NOOP("Disposal", "What was disposed of")},
        Field{"holdings", &Disposal::holdings, QT_TRANSLATE_NOOP("Disposal", "Holding")},
        Field{"disposed_on", &Disposal::disposedOn, QT_TRANSLATE_NOOP("Disposal", "Disposed of on")},
        Field{"medium", &Disposal::medium, QT_TRANSLATE_NOOP("Disposal", "Medium"), "media"},
        Field{"method", &Disposal::method, QT_TRANSLATE_NOOP("Disposal", "Method"), "disposal"},
        Field{"count", &Disposal::count, QT_TRANSLATE_NOOP("Disposal", "Number of persons")},
        Field{"done_by", &Disposal::doneBy, QT_TRANSLATE_NOOP("Disposal", "Done by")},
        Field{"witness", &Disposal::witness, QT_TRANSLATE_NOOP("Disposal", "Witness")},
        Field{"certificate", &Disposal::certificate, QT_TRANSLATE_NOOP("Disposal", "Certificate")},
        Field{"confirmed_on", &Disposal::confirmedOn, QT_TRANSLATE_NOOP("Disposal", "Confirmed on")},
        Field{"note", &Disposal::note, QT_TRANSLATE_NOOP("Disposal", "Note")},
    };
};
