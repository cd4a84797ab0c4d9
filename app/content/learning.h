// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

// One word of the glossary.
struct GlossaryTerm
{
    QString id;
    Words name;
    QString reading; // in hiragana, for sorting and finding
    Words text;
    Words example;
    QStringList law;
    QStringList see; // ids of related terms
};

struct QuizChoice
{
    QString id;
    bool correct = false;
    Words text;
    Words explanation;
};

// One situation of the quiz with exactly one correct choice.
struct QuizQuestion
{
    QString id;
    Words text;
    QStringList marks; // kinds in law it is about, codes of the list "marks"; may be empty
    QList<QuizChoice> choices;
    QStringList law;
    Words note; // says "please confirm" where the source was not checked, else empty
};

// Read from the pack when asked for. Fail with every broken place.
Result<QList<GlossaryTerm>> readGlossary(const Library &library);
Result<QList<QuizQuestion>> readQuiz(const Library &library);
