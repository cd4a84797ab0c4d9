// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "workspace/reviewdesk.h"

class ActionForm;
class ActionTable;
class MessageBar;
class QSplitter;
class QStackedWidget;
class Settings;

// What is to be improved, by whom and until when: a list that filters as one types, and the chosen action beside it.
class ActionsPage : public Page
{
    Q_OBJECT
public:
    ActionsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Settings &settings, QWidget *parent = nullptr);
    ~ActionsPage() override;

    bool finishEditing() override;
    void openRecord(const QUuid &id) override;
    void focusField(const QString &column) override;
    void find() override;
    QList<QAction *> commands() const override { return m_commands; }
    QString helpTopic() const override { return QStringLiteral("actions"); }

    void newAction();
    void removeChosen();

signals:
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *emptyState();
    void addCommands();
    void showEmptiness();
    void showCurrent();
    void sayState(const QUuid &action, const QUuid &asked);
    void goToQuestion(const QString &question);
    void done(const QString &sentence);

    ReviewDesk &m_desk;
    Book &m_book;
    MessageBar &m_messages;
    Settings &m_settings;
    ActionTable *m_table;
    QStackedWidget *m_left;
    QSplitter *m_halves;
    ActionForm *m_form;
    QList<QAction *> m_commands;
    bool m_divided = false;
};
