// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearwork.h"

// What is done about findings. Each change is one step for Book::apply().

// Lets the findings stand, for a reason that must not be empty: they come back by themselves when their facts change.
Result<Change> settingAside(const ReviewInput &input, const ReviewContent &content, const QList<Finding> &findings, const QString &reason);
// Puts findings back among those that stand.
Change takingBack(const QList<SetAside> &findings);

// How many findings one action tells of in full. Of many the others need not be put into words.
inline constexpr int mostNamed = 20;
// The action that would mend `count` findings of one check, of which `findings` are the first mostNamed: its title says what to
// do and names `what`, the record of a single one.
Action actionFor(const QList<ToldFinding> &findings, qsizetype count, const QString &what, int year, Language language);
// The action that is still to be done for the same findings; null when there is none.
const Action *openActionLike(const Action &wanted, const QList<Action> &actions);
