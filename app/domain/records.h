// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action.h"
#include "answer.h"
#include "dismissal.h"
#include "firm.h"
#include "holding.h"
#include "ownquestion.h"
#include "reviewyear.h"

// All record types of a book. A type links only to types before it: that order lets a change of several tables be
// written and taken back without ever pointing at a record that is not there.
template<template<class> class Box>
using EachRecord = std::tuple<Box<Firm>, Box<Purpose>, Box<Contractor>, Box<Holding>, Box<Answer>, Box<Action>, Box<OwnQuestion>,
                              Box<HiddenQuestion>, Box<Dismissal>, Box<ReviewYear>>;

// The same list, for what is compiled once per type instead of in every file that uses it.
#define TENKEN_EACH_RECORD(DO)                                                                                                             \
    DO(Firm) DO(Purpose) DO(Contractor) DO(Holding) DO(Answer) DO(Action) DO(OwnQuestion) DO(HiddenQuestion) DO(Dismissal) DO(ReviewYear)
