// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/starter.h"
#include "forms/answerlist.h"

// The facts of the firm that decide which rules apply, asked in groups: yes, no, not known (Y, N, ? or 1, 2, 3).
class ScopeQuestions : public AnswerList
{
    Q_OBJECT
public:
    // With a starter each question says why its trade was answered in advance.
    ScopeQuestions(const Library &library, Language language, const Starter *starter = nullptr);

    void show(const Firm &firm);

signals:
    void factChosen(const QString &column, Fact fact);
};

// Puts the answer into the firm's member of that column; false for a column that is no fact.
bool setFact(Firm &firm, const QString &column, Fact fact);
