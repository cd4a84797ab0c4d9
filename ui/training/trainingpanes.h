// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"

// How each kind of record is listed and edited on this page. What they return looks things up in `book`, which must outlive it.

PaneSetup<Person> peopleSetup(const Book &book, QDate today);
PaneSetup<Training> trainingSetup(const Book &book, QDate today);
PaneSetup<Pledge> pledgeSetup(const Book &book);
PaneSetup<DeskEntry> deskSetup();
PaneSetup<PeriodicCheck> checkSetup(const Book &book);
PaneSetup<AccessReview> accessSetup(const Book &book, QDate today);
PaneSetup<Disposal> disposalSetup();
