// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/statements.h"
#include "widgets/surface.h"
#include "workspace/book.h"

// Handling operator or not, small operator or not (Article 16(2), guideline chapter 10), each with its reasons and articles.
class ScopeCard : public Card
{
    Q_OBJECT
public:
    ScopeCard(Book &book, const Library &library);

private:
    void refresh();
    void addResult(QVBoxLayout &column, const QString &result, Fact fact, const QList<ScopeReason> &reasons);

    Book &m_book;
    const Library &m_library;
    Result<Statements> m_texts;
    QWidget *m_shown = nullptr;
};
