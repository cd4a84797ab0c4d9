// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "workspace/reviewdesk.h"

// How the yearly review stands, as far as Home tells of it. Texts are in the language of the book's words.
struct ReviewGlance
{
    bool isReady = false; // false until it was counted; then the rest says nothing
    int year = 0;
    int yearBefore = 0; // 0 in the first year
    bool isStarted = false, isClosed = false;
    AreaScore total;
    // Where it goes on: the first question that is not settled, and how much its area still has.
    QString area;
    int areaOpen = 0, areaRecheck = 0;
    QString nextQuestion; // its id; empty where nothing is left
    int overdue = 0; // actions; with the one that has waited longest
    QString overdueTitle;
    QDate overdueDue;
    QUuid overdueId;
    QList<Deadline> desks; // of leaks, and of requests and complaints that are late or due within a week; the earliest first
    int duties = 0; // findings of the level "duty"; with the first
    QString dutyTitle, dutyText, dutyPage;
    QUuid dutyRecord;

    int left() const { return total.open + total.recheck; } // questions
};
ReviewGlance glanceOf(const ReviewDesk &desk);

// Where the record a finding is about is mended; the list of findings where it has no page.
QString pageOf(const Subject &subject);
