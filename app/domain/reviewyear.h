// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

#include <algorithm>

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
    QString snapshot; // frozen when the year is closed: workspace/snapshot.h
    QString contentVersion;
    QString programVersion;
    QString reopenedReason;

    bool operator==(const ReviewYear &) const = default;
};

// The year in which the fiscal year of that day starts; `firstMonth` is 1 to 12.
inline int fiscalYearOf(QDate day, int firstMonth) { return day.month() < firstMonth ? day.year() - 1 : day.year(); }

// The year that is being reviewed: the latest that was started and not closed, else the one of that day.
inline int yearUnderReview(const QList<ReviewYear> &years, int firstMonth, QDate today)
{
    int open = 0;
    for (const ReviewYear &one : years)
        if (!one.closedOn.isValid())
            open = std::max(open, one.year);
    return open ? open : fiscalYearOf(today, firstMonth);
}

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
        Field{"snapshot", &ReviewYear::snapshot, QT_TRANSLATE_NOOP("ReviewYear", "State at the closing"), nullptr, true},
        Field{"content_version", &ReviewYear::contentVersion, QT_TRANSLATE_NOOP("ReviewYear", "Version of the content")},
        Field{"program_version", &ReviewYear::programVersion, QT_TRANSLATE_NOOP("ReviewYear", "Version of the program")},
        Field{"reopened_reason", &ReviewYear::reopenedReason, QT_TRANSLATE_NOOP("ReviewYear", "Reopened because")},
    };
};
