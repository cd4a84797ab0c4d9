// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskchecks.h"
#include "domain/deskcheck.h"
#include "domain/firm.h"

#include <optional>

// The guided checks as a firm meets them: which point is asked of what, and how it stands.

// Where a check stands. Again: the last one is a year old, or has no day.
enum class DeskStanding { Open, Again, Fine, Change, NotApplicable, Unknown };

// One point as it is asked: of one holding, or of the firm as a whole.
struct DeskItem
{
    const DeskPoint *point = nullptr; // never null in a list
    QUuid holding; // null: of the firm
    std::optional<DeskCheck> check; // the last one
    bool isAsked = true; // false: nothing of the ledger asks for it any more, but its last check left something to do

    QString key() const; // by which it is found again among the items of its book
};

// Whether the firm says that it has what a desk is about: for "health" check-ups or stress checks, for "mynumber" My Number.
Fact saysItHas(const Firm &firm, const QString &desk);

// The points of a desk: those of the firm first, then holding by holding in their order, at last what is not asked any more. A
// point of the firm is asked where a holding asks for it or the firm says that it has such data. Looks things up in `points`,
// which must outlive what is returned.
QList<DeskItem> deskItems(const DeskPoints &points, const QString &desk, const Firm &firm, const QList<Holding> &holdings,
                          const QList<DeskCheck> &checks);

// The holdings because of which a point is asked.
QList<QUuid> holdingsOf(const DeskPoints &points, const DeskPoint &point, const QList<Holding> &holdings);

// The day from which a check is to be made again: a year after it was; invalid without its day.
QDate againFrom(const DeskCheck &check);
DeskStanding standingOf(const DeskItem &item, QDate today);
// Still to be checked, for the first time or again. What is not asked any more never waits.
bool isWaiting(const DeskItem &item, QDate today);

// What of a ground of the list "retention" is past its period: all that was made up to a day, or all papers whose due date lies
// in a year or before it.
struct PastPeriod
{
    QDate madeBy; // invalid where the year tells it
    int dueYear = 0;
};
// None for a ground whose beginning no date can be reckoned back from.
std::optional<PastPeriod> pastPeriod(const QString &ground, QDate today);
