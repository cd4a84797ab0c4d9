// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/yearwords.h"
#include "widgets/marks.h"
#include "workspace/yearwork.h"

// What the year page tells of one year. Texts are in the language of the program.
struct YearFacts
{
    int year = 0;
    State state; // not started, open, closed, damaged
    bool isStarted = false, isClosed = false;
    bool isDamaged = false; // what was kept when it was closed cannot be read
    ReviewYear record; // empty where nobody started it
    YearReview review;
};
YearFacts factsOfYear(const ReviewInput &input, const ReviewContent &content, int year);

// "71 points", or a dash while nothing is counted.
QString pointsWords(const AreaScore &score);
// The reviewed years, the one under review and the one that can be started, the latest first.
QList<int> yearsToShow(const ReviewInput &input);
// The year that can be started today; 0 when there is none: the one of today, where it has not been.
int yearToStart(const ReviewInput &input);
// What begins the year after that.
QDate firstDayAfter(int year, int firstMonth);
