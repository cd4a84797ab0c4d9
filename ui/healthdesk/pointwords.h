// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskitems.h"
#include "widgets/marks.h"

// How the page writes a check: the same in the list and beside the question.

// Mark and word of where it stands; the word is that of its answer where it has one.
State stateOf(const DeskItem &item, const Library &library, Language language, QDate today);
// The last check in one line: day, answer, who looked. Empty before the first.
QString toldOf(const DeskItem &item, const Library &library, Language language);
// The answers in the order of their keys, which are the figures from 1.
QStringList answerCodes(const Library &library);
