// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// Somebody outside the firm who handles or receives its personal data (Articles 25 and 27).
struct Contractor
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString name;
    Code relation; // entrustment, provision, joint use …
    Codes items; // what is handed over
    Codes countries;
    QDate lastCheck; // of how the data is handled there (Article 25)
    Codes clauses; // D-11 to D-23: what the contract says
    QDate clausesChecked; // when the contract was read for them; before that, `clauses` says nothing
    QString note;

    bool operator==(const Contractor &) const = default;
};

template<> struct Schema<Contractor>
{
    static constexpr auto table = "contractor";
    static constexpr auto plural = "contractors";
    static constexpr auto context = "Contractor";
    static constexpr std::tuple fields{
        Field{"name", &Contractor::name, QT_TRANSLATE_NOOP("Contractor", "Name")},
        Field{"relation", &Contractor::relation, QT_TRANSLATE_NOOP("Contractor", "Relation"), "relations"},
        Field{"items", &Contractor::items, QT_TRANSLATE_NOOP("Contractor", "Data handed over"), "items"},
        Field{"countries", &Contractor::countries, QT_TRANSLATE_NOOP("Contractor", "Country"), "countries"},
        Field{"note", &Contractor::note, QT_TRANSLATE_NOOP("Contractor", "Note")},
        Field{"last_check", &Contractor::lastCheck, QT_TRANSLATE_NOOP("Contractor", "Last checked on")},
        Field{"clauses", &Contractor::clauses, QT_TRANSLATE_NOOP("Contractor", "Clauses in the contract"), "clauses"},
        Field{"clauses_checked", &Contractor::clausesChecked, QT_TRANSLATE_NOOP("Contractor", "Contract read on")},
    };
};
