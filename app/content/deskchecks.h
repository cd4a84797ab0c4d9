// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

// One guided check of health information (J-01 to J-12) or My Number (K-01 to K-11).
struct DeskPoint
{
    // A holding with any one of the kinds, items and contents, of these subjects where some are named. One that does not say whose
    // data it holds counts as theirs.
    struct Condition
    {
        QStringList kinds, items, sensitive; // codes of the lists of the same name
        QStringList subjects; // codes; whose data it has to be
        bool myNumber = false; // holds My Number

        bool isEmpty() const { return kinds.isEmpty() && items.isEmpty() && sensitive.isEmpty() && !myNumber; }
    };

    QString id; // code of the list "desk_points"
    QString desk; // "health" or "mynumber"
    Words title; // as in the list
    Words question; // in business words
    Words why; // says "please confirm" where the source was not checked, as does `keep`
    Words fine; // it is fine when …
    Words change; // what to change otherwise
    Words whoSees; // may be empty
    Words keep; // how long it is kept; may be empty
    bool perHolding = false; // asked of each holding concerned; otherwise once of the firm
    Condition condition; // never empty: a point of the firm is asked where such a holding is there
    QStringList questions; // ids of the yearly review it feeds; may be empty
    QStringList retention; // codes of the list "retention" that fit; may be empty
    QString level; // code of the list "levels"
    QStringList law;
};

// The guided checks of health information and My Number (deskchecks.json).
class DeskPoints
{
public:
    // Fails with every broken place.
    static Result<DeskPoints> load(const Library &library);

    const QList<DeskPoint> &all() const { return m_all; }
    QList<const DeskPoint *> ofDesk(const QString &desk) const;
    const DeskPoint *find(const QString &id) const; // null when unknown
    // Whether the point is to be asked of the holding, or, where it is asked of the firm, because of it. Never for one no longer kept.
    bool concerns(const DeskPoint &point, const Holding &holding) const;

private:
    friend class DeskPointsReader;

    QList<DeskPoint> m_all;
};
