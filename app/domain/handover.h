// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jointuse.h"
#include "provision.h"

#include <QStringList>

// What the law asks of records of provision and receipt (Articles 29 and 30, Rules 19 to 25) and of joint uses (Article 27(5)[3]).

// After notification to the PPC neither a record of a series nor a contract will do (Rules 19(2), (3), 23(2), (3)).
bool needsRecordEachTime(const Provision &provision);

// Until when the record must be kept (Articles 29(2), 30(4), Rules 21, 25): three years from the day it was made, for a series
// from the last time; one year from the last time where a contract stands in its place. Without the day it was made that of
// handing over counts. None without that day or without the kind of record.
QDate keepUntilOf(const Provision &provision);

// Codes of the list "provision_matters" that the record lacks (Rules 20 and 24). A contract that stands in its place has them.
QStringList missingIn(const Provision &provision, const QList<Contractor> &contractors);

// Codes of the list "joint_matters" that are missing, or were not told so that anyone can see them.
QStringList missingIn(const JointUse &use);
