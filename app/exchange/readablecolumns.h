// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/reviewcontent.h"
#include "domain/ownquestion.h"
#include "export.h"

// What a reader of exported answers and actions wants beside the ids in them: the question, its area, level and articles; the
// finding. Both keep copies of what they need, but `library` has to stay.
ReadableColumns<Answer> readableAnswers(const ReviewContent &content, const QList<OwnQuestion> &own, const Library &library,
                                        Language language);
ReadableColumns<Action> readableActions(const ReviewContent &content, const QList<OwnQuestion> &own, Language language);
