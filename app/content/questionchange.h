// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/language.h"

#include <QDate>
#include <QList>
#include <QStringList>

// What a version of the content did to questions of the version before it.
struct QuestionChange
{
    // Add: nothing -> new. Retire: old -> nothing. Reword: one -> the same id, or another one. Split: one -> several.
    // Join: several -> one.
    enum class Kind { Add, Retire, Reword, Split, Join };

    QDate version; // the first with the change
    Kind kind = Kind::Reword;
    QStringList from, to; // ids
    Words reason; // told to the user beside each answer it touches
};

// An answer of the book under the questions of a version. Its id is that of the answer it came from.
struct GivenAnswer
{
    Answer answer; // without a version it counts as given under the present one
    QList<Words> recheck; // why the content asks to look at it again; empty when nothing speaks against it

    bool operator==(const GivenAnswer &) const = default;
};

struct CarriedAnswers
{
    QList<GivenAnswer> kept; // to be counted; those the changes touched come last
    QList<GivenAnswer> retired; // their question is gone; for the record only
};

// The answers as they stand under the version `until`: those to unchanged questions as they were, the others to be checked again
// with the reason. Of the answers to joined questions the most cautious is taken. `changes` has the oldest first.
CarriedAnswers carryOver(const QList<Answer> &answers, const QList<QuestionChange> &changes, QDate until);

// The questions that came after the version `since` and have no predecessor with an answer.
QStringList addedSince(const QList<QuestionChange> &changes, QDate since);
