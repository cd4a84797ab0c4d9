// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearwork.h"

// What is done about findings. Each change is one step for Book::apply().

// Lets the findings stand, for a reason that must not be empty: they come back by themselves when their facts change.
Result<Change> settingAside(const ReviewInput &input, const ReviewContent &content, const QList<Finding> &findings, const QString &reason);
// Puts findings back among those that stand.
Change takingBack(const QList<SetAside> &findings);

// The action that would mend findings of one check: its title says what to do and names `what`, the record of a single one.
Action actionFor(const QList<ToldFinding> &findings, const QString &what, int year, Language language);
// The action that is still to be done for the same findings; null when there is none.
const Action *openActionLike(const Action &wanted, const QList<Action> &actions);
