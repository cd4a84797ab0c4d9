// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "erasing.h"
#include "pages/page.h"
#include "workspace/reviewdesk.h"

class ComplaintPane;
class Dialogs;
class KeepingPart;
class LetterStack;
class QAction;
class QPushButton;
class QStackedWidget;
class RecordPaneView;
class RequestPane;
class Segments;

// Requests of persons about their own data, complaints beside them, and how long both are kept. The only page, with that of
// incidents for complaints, on which names of persons outside stand.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    RequestsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent = nullptr);

    bool finishEditing() override;
    void openRecord(const QUuid &id) override; // a request or a complaint
    void focusField(const QString &column) override;
    void openPart(const QString &part) override; // "requests", "complaints", "keeping"
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("requests"); }

    QString part() const; // the one shown
    void eraseShown(); // asks first

signals:
    // "request", "request-log", "hearing-sheet", "hearing-sheet-blank"
    void printWanted(const QString &report, const QUuid &record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeader();
    void addParts(const Library &library, Dialogs &dialogs);
    void addCommands();
    void connectPanes();
    void follow();
    void showCounts();
    void showPart();
    RecordPaneView *shownPane() const; // null where the part has none
    LetterStack *shownStack() const;
    void makeNew();
    void print();
    void printMore();

    ReviewDesk &m_desk;
    Book &m_book;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    QPushButton *m_print = nullptr, *m_more = nullptr, *m_new = nullptr;
    Segments *m_switch;
    QStackedWidget *m_parts;
    RequestPane *m_requests = nullptr;
    ComplaintPane *m_complaints = nullptr;
    LetterStack *m_requestStack = nullptr, *m_complaintStack = nullptr;
    KeepingPart *m_keeping = nullptr;
    QAction *m_eraseShown = nullptr;
};
