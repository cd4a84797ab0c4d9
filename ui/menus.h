// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MainWindow;
class QMenu;

// The menus of the window, made anew for each book and language: only what works now is there.
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(MainWindow &window);

private:
    void addFile();
    void addBook(QMenu &file);
    void addRecent(QMenu &file);
    void addEdit();
    void addView();
    void addPages(QMenu &view);
    void addHelp();

    MainWindow &m_window;
};
