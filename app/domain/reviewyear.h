// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// One yearly review, from its start to the signature. A book holds at most one for each year.
struct ReviewYear
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    int year = 0; // the year in which the fiscal year starts
    QDate startedOn;
    QDate closedOn; // no date while it is open
    QString signedBy;
    QString incomplete; // what was missing, with the reasons
    QString snapshot; // JSON, frozen when the year is closed
    QString contentVersion;
    QString programVersion;
    QString reopenedReason;

    bool operator==(const ReviewYear &) const = default;
};

template<> struct Schema<ReviewYear>
{
    static constexpr auto table = "review_year";
    static constexpr auto plural = "review-years";
    static constexpr auto context = "ReviewYear";
    static constexpr std::tuple fields{
        Field{"year", &ReviewYear::year, QT_TRANSLATE_NOOP("ReviewYear", "Year")},
        Field{"started_on", &ReviewYear::startedOn, QT_TRANSLATE_NOOP("ReviewYear", "Started on")},
        Field{"closed_on", &ReviewYear::closedOn, QT_TRANSLATE_NOOP("ReviewYear", "Closed on")},
        Field{"signed_by", &ReviewYear::signedBy, QT_TRANSLATE_NOOP("ReviewYear", "Signed by")},
        Field{"incomplete", &ReviewYear::incomplete, QT_TRANSLATE_NOOP("ReviewYear", "Closed although")},
        Field{"snapshot", &ReviewYear::snapshot, QT_TRANSLATE_NOOP("ReviewYear", "State at the closing")},
        Field{"content_version", &ReviewYear::contentVersion, QT_TRANSLATE_NOOP("ReviewYear", "Version of the content")},
        Field{"program_version", &ReviewYear::programVersion, QT_TRANSLATE_NOOP("ReviewYear", "Version of the program")},
        Field{"reopened_reason", &ReviewYear::reopenedReason, QT_TRANSLATE_NOOP("ReviewYear", "Reopened because")},
    };
};
