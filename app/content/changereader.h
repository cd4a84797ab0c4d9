// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packreader.h"
#include "questions.h"

// Reads what earlier versions of the content did to its questions, and reports every id that is used again for something else.
class ChangeReader
{
public:
    // `version` is that of the content.
    ChangeReader(PackObject &top, QDate version) : m_top(top), m_version(version) { }

    QList<QuestionChange> read(const QList<Question> &questions);

private:
    QuestionChange readChange(PackObject &object);
    void checkIds(const PackObject &object, const QuestionChange &change);
    void checkQuestions(const QList<QuestionChange> &changes, const QList<Question> &questions) const;

    PackObject &m_top;
    QDate m_version, m_last;
    QSet<QString> m_gone; // given up by the changes read so far
    QSet<QString> m_touched; // by the version being read
};
