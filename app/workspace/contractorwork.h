// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/decision.h"
#include "yearwork.h"

// The changes made to contractors and to records of handing over. Each is one step for Book::apply().

// Enters a check, or changes it where the book has one with its id; the day of the last check follows.
Change checking(const BookRecords &records, const ContractorCheck &check);
// Takes a check away; the day of the last check follows. A day that was entered by hand stays.
Change unchecking(const BookRecords &records, const ContractorCheck &check);

// Keeps the answers of the guide and what they lead to, as of today.
Change deciding(const Contractor &contractor, const Decision &decision, QDate today);

// Lets the data of exactly these holdings go to the contractor.
Change linking(const BookRecords &records, const QUuid &contractor, const QList<QUuid> &holdings);

// Ends the work today, for a contractor that is not to vanish.
Change ending(const Contractor &contractor, QDate today);

// Changes a record of provision; the day until which it is kept follows, unless it was entered by hand.
Change recording(const Provision &before, const Provision &after);
