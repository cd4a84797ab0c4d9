// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contractorstate.h"
#include "pages/recordpane.h"
#include "widgets/marks.h"
#include "workspace/reviewdesk.h"

// Whether anybody looked at it yet: before, a grade would seem to be a verdict on them.
bool wasLookedAt(const Contractor &contractor, const ContractorCheck *check);

// How a contractor stands, in one shape and word.
State standingOf(const Contractor &contractor, const ContractorCheck *check, QDate today);

// List and form of contractors. `last` is kept up to date by whoever shows them.
PaneSetup<Contractor> contractorSetup(const ReviewDesk &desk, std::shared_ptr<const LastChecks> last);
