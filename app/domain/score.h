// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <QList>

// A question of this year's checklist. Notices of coming law are none: nothing about them can be done well or badly yet.
struct AskedQuestion
{
    QString id;
    QString area;
};

// What an answer is worth: 0, 40, 80, 100. Doing a thing is what the law asks for and earns most of it; the record and the
// review that show it to others earn the rest; the first half of the way earns less than half, for data leaks through the other.
// "Don't know" earns what "not done" earns. Empty for answers that are not counted.
Count pointsOf(AnswerValue value);

// How far one area has come in one year.
struct AreaScore
{
    QString area;
    int sum = 0; // of the points of the counted answers
    int counted = 0;
    int unknown = 0; // counted with 0 points, and shown apart
    int open = 0; // not answered: not counted
    int recheck = 0; // answered before, and to be looked at again: not counted
    int notApplicable = 0; // not counted

    int asked() const { return counted + open + recheck + notApplicable; }
    // Answered this year, "don't know" included.
    int settled() const { return counted + notApplicable; }

    Count points() const { return counted ? Count((sum + counted / 2) / counted) : Count(); } // 0 to 100
    bool operator==(const AreaScore &) const = default;
};

// The areas in the order of the questions; `answers` are those of one year, at most one for each question.
QList<AreaScore> scoresOf(const QList<Answer> &answers, const QList<AskedQuestion> &asked);
// All areas together, each question with the same weight; its area is empty.
AreaScore totalOf(const QList<AreaScore> &areas);

enum class Step { Improved, Worse, New, Gone };

// How the answer to one question differs from another year's.
struct AnswerChange
{
    QString question;
    Step step;
    AnswerValue before, now;

    bool operator==(const AnswerChange &) const = default;
};

// The questions whose points differ between the answers of two years, or that count in one of them only, in the order of
// `now`, then those that are gone. Answers to be looked at again do not count.
QList<AnswerChange> changesBetween(const QList<Answer> &before, const QList<Answer> &now);
