// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action.h"
#include "answer.h"
#include "consent.h"
#include "contractorcheck.h"
#include "deskentry.h"
#include "dismissal.h"
#include "disposal.h"
#include "document.h"
#include "firm.h"
#include "holding.h"
#include "jointuse.h"
#include "ownquestion.h"
#include "periodiccheck.h"
#include "person.h"
#include "provision.h"
#include "purposechange.h"
#include "reviewyear.h"
#include "training.h"

// All record types of a book. A type links only to types before it: that order lets a change of several tables be
// written and taken back without ever pointing at a record that is not there.
template<template<class> class Box>
using EachRecord = std::tuple<Box<Firm>, Box<Purpose>, Box<Contractor>, Box<Holding>, Box<Answer>, Box<Action>, Box<OwnQuestion>,
                              Box<HiddenQuestion>, Box<Dismissal>, Box<ReviewYear>, Box<Person>, Box<PurposeChange>, Box<Consent>,
                              Box<ContractorCheck>, Box<Provision>, Box<JointUse>, Box<Document>, Box<DocumentVersion>, Box<BlankValue>,
                              Box<Training>, Box<Pledge>, Box<DeskEntry>, Box<PeriodicCheck>, Box<AccessReview>, Box<Disposal>>;

// The same list, for what is compiled once per type instead of in every file that uses it.
#define TENKEN_EACH_RECORD(DO)                                                                                                             \
    DO(Firm)                                                                                                                               \
    DO(Purpose)                                                                                                                            \
    DO(Contractor)                                                                                                                         \
    DO(Holding)                                                                                                                            \
    DO(Answer)                                                                                                                             \
    DO(Action)                                                                                                                             \
    DO(OwnQuestion)                                                                                                                        \
    DO(HiddenQuestion)                                                                                                                     \
    DO(Dismissal)                                                                                                                          \
    DO(ReviewYear)                                                                                                                         \
    DO(Person)                                                                                                                             \
    DO(PurposeChange)                                                                                                                      \
    DO(Consent)                                                                                                                            \
    DO(ContractorCheck)                                                                                                                    \
    DO(Provision)                                                                                                                          \
    DO(JointUse)                                                                                                                           \
    DO(Document) DO(DocumentVersion) DO(BlankValue) DO(Training) DO(Pledge) DO(DeskEntry) DO(PeriodicCheck) DO(AccessReview) DO(Disposal)
