// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"
#include "pages/page.h"

#include <QTimer>

class DocumentList;
class DocumentView;
class EmptyState;
class MessageBar;
class NewDocumentCard;
class QPushButton;
class QSplitter;
class QStackedWidget;
class Settings;
struct Sheet;

// Rules and documents: what the firm needs, made from its records, and the chosen one to be read, changed and adopted.
class DocumentsPage : public Page
{
    Q_OBJECT
public:
    DocumentsPage(ReviewDesk &desk, MessageBar &messages, Settings &settings, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    bool finishEditing() override;
    void openRecord(const QUuid &id) override;
    // A kind ("rule"), or "blanks", "compare", "check", "versions" of the document shown.
    void openPart(const QString &part) override;
    void takeKeyboard() override;
    void find() override;
    QList<QAction *> commands() const override;
    QString helpTopic() const override { return QStringLiteral("documents"); }

    OpenDocument &shown() { return m_open; }

signals:
    void printAsked(const Sheet &paper);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addCommands();
    void refresh();
    void showChosen();
    void another();
    void print(const Document &document);
    void removeShown();

    QUuid m_another; // beside this document another is about to be made

    Book &m_book;
    MessageBar &m_messages;
    Settings &m_settings;
    OpenDocument m_open;
    DocumentList *m_list;
    DocumentView *m_view;
    NewDocumentCard *m_card;
    QStackedWidget *m_right;
    QSplitter *m_halves;
    QPushButton *m_print;
    QList<QAction *> m_commands;
    QTimer m_soon; // many changes in a row are shown once
    QString m_kind; // of what is shown
    bool m_divided = false, m_isOpening = false;
};
