// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "workspace/book.h"
#include "workspace/settings.h"

#include <QMainWindow>

class BookView;
class HelpWindow;
class MessageBar;
class StartPage;

// The one window: the start page, or an open book. Opens, makes, restores and closes books and carries out the menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Library &library, Settings &settings, Dialogs &dialogs);
    ~MainWindow() override;

    // Shows the book at `path` instead of what is shown. What went wrong is said where the user is, with the way to the
    // last backup, and nothing is closed. False when it did not open.
    bool openBook(const QString &path);
    // Makes a book, opens it and begins the first-start guide.
    bool createBook(const QString &path, const Firm &firm);
    // Takes over what is being typed, then shows the start page. False when that could not be stored and is not to be lost.
    bool closeBook();

    Book *book() const { return m_book.get(); }
    BookView *view() const { return m_view; } // null while no book is open
    const Settings &settings() const { return m_settings; }

    // What the menus call.
    void newBook();
    void chooseBook();
    void restoreBackup();
    void chooseBackupFolder();
    void showBackupFolder();
    void chooseLanguage(Language language);
    void zoom(int steps);
    void showHelp(const QString &topic = {});
    void showGlossary();
    void showQuiz();
    void showAbout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool take(std::unique_ptr<Book> book);
    bool mayLeave(); // what is being typed was stored, or may be lost
    void build(); // the menus and the page, in the language that is set
    void restoreInto(const QString &path);
    void sayFailedOpen(const QString &path, const Error &error);
    MessageBar &messages() const;

    const Library &m_library;
    Settings &m_settings;
    Dialogs &m_dialogs;
    const QFont m_systemFont;
    std::unique_ptr<Book> m_book; // outlived by no page: see closeBook()
    BookView *m_view = nullptr;
    StartPage *m_start = nullptr;
};
