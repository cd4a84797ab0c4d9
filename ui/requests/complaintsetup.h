// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/recordpane.h"
#include "workspace/complaintwork.h"
#include "workspace/reviewdesk.h"

// How complaints are listed and edited: the hearing sheet in the order of a call, then what was found out and what became of it.
// Looks things up in the desk, which must outlive what it returns.
PaneSetup<Complaint> complaintSetup(const ReviewDesk &desk);

// How a complaint stands, in a word.
State stateOf(const Complaint &complaint, QDate today);
