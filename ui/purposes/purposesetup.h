// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "workspace/reviewdesk.h"

// How the lists and forms of the page look.
PaneSetup<Purpose> purposeSetup(const ReviewDesk &desk, const Library &library);
PaneSetup<Consent> consentSetup(const Book &book);

// The holdings that use it and are still there.
QList<const Holding *> usersOf(const Book &book, const QUuid &purpose);
