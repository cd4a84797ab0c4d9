// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/questions.h"
#include "widgets/surface.h"

// Law that is not yet in force: said ahead, with its day and how certain that is, and never counted.
class NoticeCard : public Card
{
    Q_OBJECT
public:
    NoticeCard(const QuestionSet &content, const Library &library, Language language, QDate today, QWidget *parent = nullptr);
    bool isEmpty() const { return m_empty; }

private:
    QWidget *notice(const Notice &notice, const Library &library, Language language);

    bool m_empty = true;
};
