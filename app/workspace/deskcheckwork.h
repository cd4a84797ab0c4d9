// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "content/deskitems.h"

// The guided checks of health information and My Number in a book, and the changes made to them. Each is one step for
// Book::apply(). A point has one record for each holding, and one for the firm.

QList<DeskItem> deskItems(const Book &book, const DeskPoints &points, const QString &desk);

// Who is proposed as the one who checks: whoever made the latest check, else the privacy officer.
QString checkerOf(const Book &book);

// Answers a point as of today; `note` is what is to be changed.
Change answeringPoint(const DeskItem &item, const QString &answer, const QString &note, const QString &by, QDate today);
// Keeps what is to be changed and who looked: day and answer stay as they are. Empty where nothing would be different.
Change notingPoint(const DeskItem &item, const QString &note, const QString &by);

// The action that would change what a check found: called as it is written there, else as the point is.
Action improvementOf(const DeskItem &item, const Book &book, int year);
// The one that is still to be done for that check; null without one.
const Action *openImprovement(const DeskItem &item, const Book &book);
