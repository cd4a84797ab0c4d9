// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

// What the firm's records say to one question of the review. Nothing but a proposal: who answers decides.
struct Proposal
{
    QString question; // id of the pack
    AnswerValue value = AnswerValue::Open;
    AnswerBasis basis = AnswerBasis::None;
    QString why; // translated: counts and days

    bool operator==(const Proposal &) const = default;
};

// What the records of the desks, of training, checks and people answer for the twelve months up to the end of that business year, or
// up to today while it runs. A question whose records nobody began to keep has no proposal.
QList<Proposal> proposalsOf(const BookRecords &records, int year);
