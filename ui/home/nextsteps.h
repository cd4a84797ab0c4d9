// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bookcare.h"
#include "overview.h"
#include "widgets/marks.h"

// One thing to do now: what, why, and where it is done.
struct NextStep
{
    QString icon, title, why, button;
    State state;
    QString page;
    QUuid record;
};

// What the steps are worked out from.
struct Situation
{
    bool guideOpen = false; // the first-start guide waits to be finished
    bool readOnly = false;
    QDateTime lastBackup;
    QDateTime now;
};

// The most urgent things first, three at most.
QList<NextStep> nextSteps(const Firm &firm, const Overview &overview, const Situation &situation);
