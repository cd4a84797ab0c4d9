// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/scopequestions.h"
#include "pages/firmform.h"
#include "pages/page.h"
#include "workspace/settings.h"

class QPushButton;
class QStackedWidget;

// The first start in three steps: the firm, what applies to it, what the trade usually keeps. Can be left at any time;
// the answers so far are kept. The ledger of the last step is one change and one undo step.
class GuidePage : public Page
{
    Q_OBJECT
public:
    GuidePage(Book &book, const Library &library, Settings &settings, MessageBar &messages);

    bool finishEditing() override;

private:
    QWidget *firmStep();
    QWidget *scopeStep();
    QWidget *ledgerStep();
    void addProposals();
    void goToStep(int step);
    void answerAll();
    void showProgress();
    void finish();
    Change chosen(StarterRecords records) const;

    Book &m_book;
    const Library &m_library;
    Settings &m_settings;
    MessageBar &m_messages;
    Result<Starter> m_starter;
    QHash<QString, QString> m_answers; // by id of the proposal
    FirmForm *m_form = nullptr;
    ScopeQuestions *m_questions = nullptr;
    AnswerList *m_proposals = nullptr;
    Text *m_where;
    Text *m_open;
    QStackedWidget *m_steps;
    QPushButton *m_back, *m_next;
};
