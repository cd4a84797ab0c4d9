// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

#include "domain/ownquestion.h"

#include <optional>

// What a question says and where it stands.
struct AskedWords
{
    Words ask;
    Words area; // title
    QString level; // code of the list "levels"
    QStringList law;
};

// Of the content or the firm's own, by the id under which answers name it; nothing for a question that is in neither.
std::optional<AskedWords> askedWords(const QuestionSet &set, const QList<OwnQuestion> &own, const QString &id);
