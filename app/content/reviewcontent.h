// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breachtexts.h"
#include "crosschecks.h"
#include "deskchecks.h"
#include "purposechecks.h"
#include "questions.h"
#include "vague.h"

// All content of the yearly review, read once. Values; safe to share between threads when const.
struct ReviewContent
{
    QuestionSet questions;
    Crosschecks checks;
    VaguePurposes vague;
    PurposeChecks purposes;
    BreachTexts breach;
    DeskPoints deskPoints;

    // Fails with every broken place of the first file that has one.
    static Result<ReviewContent> load(const Library &library);
};
