// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action.h"
#include "answer.h"
#include "closedday.h"
#include "complaint.h"
#include "consent.h"
#include "contractorcheck.h"
#include "deskcheck.h"
#include "deskentry.h"
#include "dismissal.h"
#include "disposal.h"
#include "document.h"
#include "firm.h"
#include "holding.h"
#include "incident.h"
#include "jointuse.h"
#include "ownquestion.h"
#include "periodiccheck.h"
#include "person.h"
#include "provision.h"
#include "purposechange.h"
#include "request.h"
#include "reviewyear.h"
#include "training.h"

// All record types of a book. A type links only to types before it: that order lets a change of several tables be
// written and taken back without ever pointing at a record that is not there.
template<template<class> class Box>
using EachRecord = std::tuple<Box<Firm>, Box<Purpose>, Box<Contractor>, Box<Holding>, Box<Answer>, Box<Action>, Box<OwnQuestion>,
                              Box<HiddenQuestion>, Box<Dismissal>, Box<ReviewYear>, Box<Person>, Box<PurposeChange>, Box<Consent>,
                              Box<ContractorCheck>, Box<Provision>, Box<JointUse>, Box<Document>, Box<DocumentVersion>, Box<BlankValue>,
                              Box<Training>, Box<Pledge>, Box<DeskEntry>, Box<PeriodicCheck>, Box<AccessReview>, Box<Disposal>,
                              Box<Incident>, Box<IncidentEntry>, Box<Filing>, Box<Complaint>, Box<Request>, Box<DeskCheck>, Box<ClosedDay>>;

// Records about persons outside the firm: shown on their own pages only, left out of exports, erased after a period.
template<class R> inline constexpr bool isAboutPersons = false;
template<> inline constexpr bool isAboutPersons<Complaint> = true;
template<> inline constexpr bool isAboutPersons<Request> = true;

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
    DO(Document)                                                                                                                           \
    DO(DocumentVersion)                                                                                                                    \
    DO(BlankValue)                                                                                                                         \
    DO(Training)                                                                                                                           \
    DO(Pledge)                                                                                                                             \
    DO(DeskEntry)                                                                                                                          \
    DO(PeriodicCheck)                                                                                                                      \
    DO(AccessReview) DO(Disposal) DO(Incident) DO(IncidentEntry) DO(Filing) DO(Complaint) DO(Request) DO(DeskCheck) DO(ClosedDay)
