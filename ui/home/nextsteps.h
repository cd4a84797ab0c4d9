// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bookcare.h"
#include "overview.h"
#include "reviewglance.h"
#include "widgets/marks.h"

#include <optional>

// One thing to do now: what, why, and where it is done.
struct NextStep
{
    QString icon, title, why, button;
    State state;
    QString page; // for Page::goTo; "backup" for a backup
    QUuid record;
    std::optional<Level> level = {}; // shown instead of the state

    // What it is about, in one word: Home shows no two of the same.
    QString subject() const { return page.section(u'#', 0, 0); }
};

// What the steps are worked out from, beside the book.
struct Situation
{
    bool guideOpen = false; // the first-start guide waits to be finished
    bool readOnly = false;
    QDateTime lastBackup;
    QDateTime now;
};

// The most urgent things first, three at most.
QList<NextStep> nextSteps(const Firm &firm, const Overview &overview, const ReviewGlance &review, const Situation &situation);
