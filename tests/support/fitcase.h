// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs.h"
#include "mainwindow.h"

#include <QFont>
#include <QTemporaryDir>
#include <QTest>

// Walks through the window of a clinic's book, in both languages and at each size: nothing cut, nothing untranslated, every
// control named. With TENKEN_PICTURES set to a folder, a picture of each thing looked at is left there, in the colours of
// TENKEN_PALETTE where that names one of palettes.h.
class FitCase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingFits_data();
    void everythingFits();

protected:
    virtual void walk() = 0; // everything there is to see, from the start page on

    void clinic(); // makes the book with what the guide proposes
    void look(QWidget &window, const QString &name);
    void lookAt(QDialog *dialog, const QString &name); // shows and deletes it
    BookView &view() { return *m_window->view(); }
    Book &book() { return *m_window->book(); }

    std::unique_ptr<Library> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    Dialogs m_dialogs;
    Language m_language = Language::Japanese;
    QStringList m_data; // what was entered: in any language

private:
    QStringList m_found;
    const QFont m_font = QApplication::font();
};
