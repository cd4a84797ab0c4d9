// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "stepline.h"
#include "workspace/requestwork.h"
#include "workspace/reviewdesk.h"

// How requests are listed and edited. Looks things up in the desk, which must outlive what it returns.
PaneSetup<Request> requestSetup(const ReviewDesk &desk);

// The steps C1 to C9 with a short word for each, e.g. "3 Identity".
QList<StepLine::Step> requestSteps();
QString stepWord(const QString &step); // empty for an unknown one

// The step at which a column of Schema<Request> is filled in; empty for those that are on no step.
QString stepOfColumn(const QString &column);

// An incident by its title and the day it was known.
QString incidentName(const Incident &incident);

// "9 days left", "today", "3 days late"; the day itself is not in it.
QString leftWords(int days);
// How a request stands, in a word.
State stateOf(const RequestStanding &standing);
