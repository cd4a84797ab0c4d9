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
    QString address;
    QString representative;
    QString contact;
    QString work;
    QString decision; // y and n for each question of the guide, in their order
    QDate decidedOn;
    Codes selection;
    QDate selectedOn;
    Code selectionMethod;
    QString contractTitle;
    QDate contractDate;
    QDate contractUntil;
    QString handover;
    QString workplace;
    QString subcontractors;
    QString foreignMeasures;
    QDate endedOn;
    Code returnProof;
    QDate returnedOn;
    QString evidence;

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
        Field{"address", &Contractor::address, QT_TRANSLATE_NOOP("Contractor", "Address")},
        Field{"representative", &Contractor::representative, QT_TRANSLATE_NOOP("Contractor", "Representative")},
        Field{"contact", &Contractor::contact, QT_TRANSLATE_NOOP("Contractor", "Contact")},
        Field{"work", &Contractor::work, QT_TRANSLATE_NOOP("Contractor", "Work")},
        Field{"decision", &Contractor::decision, QT_TRANSLATE_NOOP("Contractor", "Answers of the guide")},
        Field{"decided_on", &Contractor::decidedOn, QT_TRANSLATE_NOOP("Contractor", "Decided on")},
        Field{"selection", &Contractor::selection, QT_TRANSLATE_NOOP("Contractor", "Checked before choosing"), "selection"},
        Field{"selected_on", &Contractor::selectedOn, QT_TRANSLATE_NOOP("Contractor", "Chosen on")},
        Field{"selection_method", &Contractor::selectionMethod, QT_TRANSLATE_NOOP("Contractor", "How it was checked"), "check_methods"},
        Field{"contract_title", &Contractor::contractTitle, QT_TRANSLATE_NOOP("Contractor", "Contract")},
        Field{"contract_date", &Contractor::contractDate, QT_TRANSLATE_NOOP("Contractor", "Contract of")},
        Field{"contract_until", &Contractor::contractUntil, QT_TRANSLATE_NOOP("Contractor", "Contract until")},
        Field{"handover", &Contractor::handover, QT_TRANSLATE_NOOP("Contractor", "How data is handed over")},
        Field{"workplace", &Contractor::workplace, QT_TRANSLATE_NOOP("Contractor", "Where the work is done")},
        Field{"subcontractors", &Contractor::subcontractors, QT_TRANSLATE_NOOP("Contractor", "Sub-contractors")},
        Field{"foreign_measures", &Contractor::foreignMeasures, QT_TRANSLATE_NOOP("Contractor", "Abroad: system and measures")},
        Field{"ended_on", &Contractor::endedOn, QT_TRANSLATE_NOOP("Contractor", "Ended on")},
        Field{"return_proof", &Contractor::returnProof, QT_TRANSLATE_NOOP("Contractor", "Return or erasure"), "return_proofs"},
        Field{"returned_on", &Contractor::returnedOn, QT_TRANSLATE_NOOP("Contractor", "Returned or erased on")},
        Field{"evidence", &Contractor::evidence, QT_TRANSLATE_NOOP("Contractor", "Evidence")},
    };
};
