// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"

// What the records of incidents, requests, complaints and of the checks of health information and My Number answer for the days
// from `from` to `to`; only what was recorded in them counts. None of it points to a person, and drills count only as drills.
QList<Proposal> deskProposals(const BookRecords &records, QDate from, QDate to);

// The part of the checks: what their answers come to, for all that the ledger asks of each point by now.
QList<Proposal> deskCheckProposals(const BookRecords &records, QDate from, QDate to);
