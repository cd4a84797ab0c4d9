// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bookcare.h"
#include "bookpages.h"
#include "home/bookwatch.h"
#include "workspace/reviewdesk.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class FindingsPanel;
class LedgerPage;
class QPushButton;
class QSplitter;
class QStackedWidget;
class Text;

// An open book: navigation on the left, messages and one page on the right. Pages are made when they are first shown.
class BookView : public QWidget
{
    Q_OBJECT
public:
    // One entry of the file menu that works on this book.
    struct Command
    {
        QString text;
        QKeySequence keys;
        std::function<void()> run;
    };

    BookView(Book &book, const Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    ~BookView() override;

    // To be called once it is shown: what may take a moment.
    void begin();

    // Takes over what is being typed, then shows the page, its part ("ledger#unsure") and the record, where given. Unknown pages
    // show the first.
    // A page with something that could not be stored is not left.
    void go(const QString &page, const QUuid &record = {});
    // The same, and puts the keyboard into the field of that column.
    void goToField(const QString &page, const QUuid &record, const QString &column);
    QString page() const;
    QString helpTopic() const;
    QList<QAction *> pageCommands() const; // of the page shown
    const QList<NavEntry> &pages() const { return m_entries; } // those of the navigation
    QAction *findingsAction() const { return m_findingsAction; } // shows and hides what does not fit together
    QList<Command> fileCommands();

    // False when what was typed could not be stored, which was said.
    bool finishEditing();
    // The same before the book is closed or all pages are made anew: waits for what pages are still writing.
    bool finishWork();
    void undo();
    void redo();
    void find();

    MessageBar &messages() { return *m_messages; }
    BookCare &care() { return m_care; }
    ReviewDesk &desk() { return m_desk; }

    // The firm's name, or that of the file while it has none.
    static QString nameOf(const Book &book);

signals:
    void nameChanged(const QString &name);
    void glossaryWanted();
    void quizWanted();
    void helpWanted();

private:
    QWidget *side();
    PageContext context();
    Page *pageFor(const QString &id); // made if it was not yet
    Page *current() const;
    LedgerPage &ledger(); // shown, and made before if it was not yet
    QUuid chosenFor(const QString &report); // the record that is chosen where such reports are about; null for all
    // The preview of a report, of one record or, where none is given, of all; of a year or, without one, of that under review.
    void print(const QString &report, const QUuid &record = {}, int year = 0);
    void showFindings(bool on);
    void openFindings(const QUuid &record); // at a finding about that record, where there is one
    void write(void (BookExport::*what)());
    void divide();
    void showState();
    void showInList(const QString &page);
    void showFirm();
    void warnOfPlace();

    Book &m_book;
    const Library &m_library;
    Settings &m_settings;
    Dialogs &m_dialogs;
    BookWatch m_watch;
    ReviewDesk m_desk;
    BookCare m_care;
    BookExport *m_export = nullptr;
    const QList<BookPage> m_pages;
    const QList<NavEntry> m_entries;
    NavList *m_nav;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    Text *m_name, *m_state;
    QAction *m_findingsAction;
    QPushButton *m_findingsButton = nullptr;
    FindingsPanel *m_findings = nullptr; // made when it is first shown
    int m_findingsHeight = 0; // as the user left it
};
