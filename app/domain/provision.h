// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractor.h"
#include "field.h"
#include "holding.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// The record of personal data provided to or received from a third party (Articles 29 and 30, Rules 19 to 25).
struct Provision
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString persons;
    Code direction;
    Links<Contractor> recipients;
    Links<Holding> holdings;
    QDate date;
    QDate until;
    Codes items;
    Code basis;
    QString consent;
    QString history; // Article 30(1)[2]; for data received
    QString method;
    Code record;
    QDate made; // the record
    QDate keepUntil;
    QString note;

    bool operator==(const Provision &) const = default;
};

template<> struct Schema<Provision>
{
    static constexpr auto table = "provision";
    static constexpr auto plural = "provisions";
    static constexpr auto context = "Provision";
    static constexpr std::tuple fields{
        Field{"persons", &Provision::persons, QT_TRANSLATE_NOOP("Provision", "Whose data")},
        Field{"direction", &Provision::direction, QT_TRANSLATE_NOOP("Provision", "Given or received"), "provision_directions"},
        Field{"recipients", &Provision::recipients, QT_TRANSLATE_NOOP("Provision", "Other party")},
        Field{"holdings", &Provision::holdings, QT_TRANSLATE_NOOP("Provision", "Holding")},
        Field{"done_on", &Provision::date, QT_TRANSLATE_NOOP("Provision", "Date")},
        Field{"until_on", &Provision::until, QT_TRANSLATE_NOOP("Provision", "Last of a series")},
        Field{"items", &Provision::items, QT_TRANSLATE_NOOP("Provision", "Items"), "items"},
        Field{"basis", &Provision::basis, QT_TRANSLATE_NOOP("Provision", "Basis"), "provision_bases"},
        Field{"consent", &Provision::consent, QT_TRANSLATE_NOOP("Provision", "Consent")},
        Field{"history", &Provision::history, QT_TRANSLATE_NOOP("Provision", "How they got it")},
        Field{"method", &Provision::method, QT_TRANSLATE_NOOP("Provision", "How it was handed over")},
        Field{"record", &Provision::record, QT_TRANSLATE_NOOP("Provision", "Kind of record"), "record_methods"},
        Field{"made_on", &Provision::made, QT_TRANSLATE_NOOP("Provision", "Record made on")},
        Field{"keep_until", &Provision::keepUntil, QT_TRANSLATE_NOOP("Provision", "Keep until")},
        Field{"note", &Provision::note, QT_TRANSLATE_NOOP("Provision", "Note")},
    };
};
