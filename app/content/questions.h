// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "library.h"

#include <QDate>
#include <QHash>

// A circumstance on which questions depend, such as "firm.cameras".
struct ReviewFact
{
    QString id;
    Words meaning;
};

struct ReviewArea
{
    QString id;
    Words title, intro;
};

// What to do after an answer that is not the best one.
struct AnswerStep
{
    Words what, how;
    int minutes = 0; // about
};

// Holds when all terms of `all` do and, where `any` has terms, one of those.
struct ReviewCondition
{
    struct Term
    {
        QString fact;
        bool is = true;
    };
    QList<Term> all, any;
};

// One question of the yearly review. Ids are stable and never reused.
struct ReviewQuestion
{
    QString id, area;
    QStringList covers; // rows of the checklists of the law
    Words ask, why, how, example;
    Words evidence; // what shows it
    Words methodStandard, methodSmall; // how, for any firm and for a small operator (Guidelines chapter 10); may be empty
    QString level; // code of the list "levels"
    QStringList law;
    QDate validFrom, validTo; // null: no limit
    QDate checkedOn;
    ReviewCondition appliesIf;
    QHash<QString, AnswerStep> next; // by code of the answer: "0", "1", "2" and "unknown"
    QStringList fills; // what of the program does it, "document.privacy-notice"
    int weight = 1; // 1 to 3, in the score of its area
};

// Law that is decided and not yet in force: shown, never counted.
struct ReviewNotice
{
    QString id;
    Words title, text;
    QDate from; // null: not fixed yet
    QDate latest; // in force by then at the latest, where the day is not fixed
    QStringList law;
    Words source; // where it stands, when the act is none of the register; may be empty
};

// The content of the yearly review, in its order.
struct ReviewPack
{
    QList<ReviewFact> facts;
    QList<ReviewArea> areas;
    QList<ReviewQuestion> questions;
    QList<ReviewNotice> notices;

    const ReviewQuestion *question(const QString &id) const; // null when unknown
};

// Reads questions.json of the pack. Fails with every broken place.
Result<ReviewPack> readReview(const Library &library);

// The questions of a firm on a day, in their order. A question whose fact is not known is asked: once too often is better
// than never.
QList<const ReviewQuestion *> questionsFor(const ReviewPack &pack, const QHash<QString, Fact> &facts, QDate today);
