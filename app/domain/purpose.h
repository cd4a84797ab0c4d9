// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// What personal data of one group of persons is used for (Article 17).
struct Purpose
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString text;
    Code group; // whose data
    Code notice; // how it is told (Article 21)
    QString noticePlace;
    QDate noticeDate;
    QString note;
    QString business;
    Code collected;
    Codes noticeMeans;
    Code noticeGround;
    QString noticeWording;

    bool operator==(const Purpose &) const = default;
};

template<> struct Schema<Purpose>
{
    static constexpr auto table = "purpose";
    static constexpr auto plural = "purposes";
    static constexpr auto context = "Purpose";
    static constexpr std::tuple fields{
        Field{"text", &Purpose::text, QT_TRANSLATE_NOOP("Purpose", "Purpose of use")},
        Field{"group_of", &Purpose::group, QT_TRANSLATE_NOOP("Purpose", "Whose data"), "subjects"},
        Field{"notice", &Purpose::notice, QT_TRANSLATE_NOOP("Purpose", "How it is told"), "notice_ways"},
        Field{"notice_place", &Purpose::noticePlace, QT_TRANSLATE_NOOP("Purpose", "Where it is told")},
        Field{"notice_date", &Purpose::noticeDate, QT_TRANSLATE_NOOP("Purpose", "Told since")},
        Field{"note", &Purpose::note, QT_TRANSLATE_NOOP("Purpose", "Note")},
        Field{"business", &Purpose::business, QT_TRANSLATE_NOOP("Purpose", "Business or occasion")},
        Field{"collected", &Purpose::collected, QT_TRANSLATE_NOOP("Purpose", "How the data comes in"), "collection"},
        Field{"notice_means", &Purpose::noticeMeans, QT_TRANSLATE_NOOP("Purpose", "By what it is told"), "notice_means"},
        Field{"notice_ground", &Purpose::noticeGround, QT_TRANSLATE_NOOP("Purpose", "Why it need not be told"), "notice_exempt_grounds"},
        Field{"notice_wording", &Purpose::noticeWording, QT_TRANSLATE_NOOP("Purpose", "Wording")},
    };
};
