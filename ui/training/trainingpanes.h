// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "workspace/reviewdesk.h"

// How each kind of record is listed and edited on this page. What they return looks things up in the desk or
// book, which must outlive it.

PaneSetup<Person> peopleSetup(const ReviewDesk &desk);
PaneSetup<Training> trainingSetup(const ReviewDesk &desk);
PaneSetup<Pledge> pledgeSetup(const Book &book);
PaneSetup<DeskEntry> deskSetup();
PaneSetup<PeriodicCheck> checkSetup(const Book &book);
PaneSetup<AccessReview> accessSetup(const ReviewDesk &desk);
PaneSetup<Disposal> disposalSetup();
