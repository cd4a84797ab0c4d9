// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class MainWindow;
class QMenu;

// The menus of the window, made anew for each book and language: only what works now is there.
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFile();
    void addBook(QMenu &file);
    void addRecent(QMenu &file);
    void addEdit();
    void addView();
    void addPages(QMenu &view);
    void addHelp();

    void showPageCommands(QMenu &edit);

    MainWindow &m_window;
    QList<QAction *> m_pageCommands; // what the edit menu showed of the page last
};
