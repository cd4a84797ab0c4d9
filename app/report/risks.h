// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewwords.h"

// What may go wrong first, in words.
struct Risk
{
    QString level; // the duty behind it
    QString what, state; // the question or the finding, and how it stands
    QString next; // who mends it by when, else what to do
    int rank = 0; // the higher, the more harm
};

// Weak answers to duties, by their weight; overdue actions; findings on duties. The gravest first. What is about the same question
// is one risk.
QList<Risk> risksOf(const ReviewWords &words);

// The areas that stand best, in words; none below 80 points.
QStringList strengthsOf(const ReviewWords &words, int most);
