// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "holding.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// One guided check of health information (J-01 to J-12) or My Number (K-01 to K-11), of a holding or of the firm as a whole.
struct DeskCheck
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    Code point;
    Links<Holding> holdings; // none: of the firm as a whole
    Code answer;
    QString change; // what is to be changed
    QDate checkedOn;
    QString checkedBy;
    QString note;

    bool operator==(const DeskCheck &) const = default;
};

template<> struct Schema<DeskCheck>
{
    static constexpr auto table = "desk_check";
    static constexpr auto plural = "desk-checks";
    static constexpr auto context = "DeskCheck";
    static constexpr std::tuple fields{
        Field{"point", &DeskCheck::point, QT_TRANSLATE_NOOP("DeskCheck", "Point"), "desk_points"},
        Field{"holdings", &DeskCheck::holdings, QT_TRANSLATE_NOOP("DeskCheck", "Holding")},
        Field{"answer", &DeskCheck::answer, QT_TRANSLATE_NOOP("DeskCheck", "Answer"), "desk_answers"},
        Field{"change", &DeskCheck::change, QT_TRANSLATE_NOOP("DeskCheck", "What to change")},
        Field{"checked_on", &DeskCheck::checkedOn, QT_TRANSLATE_NOOP("DeskCheck", "Checked on")},
        Field{"checked_by", &DeskCheck::checkedBy, QT_TRANSLATE_NOOP("DeskCheck", "Checked by")},
        Field{"note", &DeskCheck::note, QT_TRANSLATE_NOOP("DeskCheck", "Note")},
    };
};
