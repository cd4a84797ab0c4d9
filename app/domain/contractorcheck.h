// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractor.h"
#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// One check of a contractor, as a rule once a year (Article 25, Guidelines 3-4-4(3)).
struct ContractorCheck
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString result;
    Links<Contractor> contractors;
    QDate checkedOn;
    Code method;
    Codes points;
    Count incidents;
    QString checkedBy;
    QString remedy;
    QDate remedyDue;
    QString evidence;
    QString note;

    bool operator==(const ContractorCheck &) const = default;
};

template<> struct Schema<ContractorCheck>
{
    static constexpr auto table = "contractor_check";
    static constexpr auto plural = "contractor-checks";
    static constexpr auto context = "ContractorCheck";
    static constexpr std::tuple fields{
        Field{"result", &ContractorCheck::result, QT_TRANSLATE_NOOP("ContractorCheck", "What was found")},
        Field{"contractors", &ContractorCheck::contractors, QT_TRANSLATE_NOOP("ContractorCheck", "Contractor")},
        Field{"checked_on", &ContractorCheck::checkedOn, QT_TRANSLATE_NOOP("ContractorCheck", "Checked on")},
        Field{"method", &ContractorCheck::method, QT_TRANSLATE_NOOP("ContractorCheck", "How it was checked"), "check_methods"},
        Field{"points", &ContractorCheck::points, QT_TRANSLATE_NOOP("ContractorCheck", "In order"), "contractor_checks"},
        Field{"incidents", &ContractorCheck::incidents, QT_TRANSLATE_NOOP("ContractorCheck", "Incidents reported")},
        Field{"checked_by", &ContractorCheck::checkedBy, QT_TRANSLATE_NOOP("ContractorCheck", "Checked by")},
        Field{"remedy", &ContractorCheck::remedy, QT_TRANSLATE_NOOP("ContractorCheck", "To be mended")},
        Field{"remedy_due", &ContractorCheck::remedyDue, QT_TRANSLATE_NOOP("ContractorCheck", "To be mended by")},
        Field{"evidence", &ContractorCheck::evidence, QT_TRANSLATE_NOOP("ContractorCheck", "Evidence")},
        Field{"note", &ContractorCheck::note, QT_TRANSLATE_NOOP("ContractorCheck", "Note")},
    };
};
