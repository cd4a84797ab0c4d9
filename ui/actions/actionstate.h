// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "widgets/marks.h"

// How an action stands in one shape and word: its state or, where its day is near or has passed, that.
State standingOf(const Action &action, QDate today);

// For messages and the undo menu: the beginning of what is to be done, in one line.
QString shortTitle(const Action &action);
