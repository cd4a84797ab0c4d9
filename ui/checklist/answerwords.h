// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "widgets/marks.h"

#include <optional>

// How the page writes answers: short words, the same on tiles, in the list and beside last year's.

template<CodedEnum E> QString codeOf(E value)
{
    for (const auto &entry : EnumText<E>::entries)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    return {};
}

// '0' to '3', '?' or 'N'; no character for a question that is open.
QChar keyOf(AnswerValue value);
// The answer behind a key, in full width as well.
std::optional<AnswerValue> valueOf(const QString &typed);

State stateOf(AnswerValue value);
// For columns: in as few letters as it takes, and an answer to be looked at again says so.
State shortStateOf(AnswerValue value);
State standingOf(const Answer &answer);
QString basisWord(AnswerBasis basis); // empty for none

// An earlier answer in one line: what, when, on what it rests.
QString toldOf(const Answer &answer);
