// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/firmform.h"
#include "pages/page.h"
#include "scopecard.h"

class ScopeQuestions;

// Who the firm is, the questions that decide which rules apply, and above them the result with its reasons.
class FirmPage : public Page
{
    Q_OBJECT
public:
    FirmPage(Book &book, const Library &library, MessageBar &messages);

    bool finishEditing() override;
    void focusField(const QString &column) override;
    QString helpTopic() const override { return QStringLiteral("firm"); }

private:
    Book &m_book;
    FirmForm *m_form;
    ScopeQuestions *m_questions;
};
