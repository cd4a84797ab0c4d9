// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QListView>
#include <QStyledItemDelegate>

struct NavEntry
{
    QString id, icon, word;
    int waiting = 0; // shown when something waits
    Mark mark = Mark::None; // of the count: Late when something is overdue
    bool startsGroup = false;
};

class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The pages by icon, word and count. Arrows move from page to page and keep the keyboard here, Enter goes into the page; a screen
// reader says word and count.
class NavList : public QListView
{
    Q_OBJECT
public:
    explicit NavList(const QList<NavEntry> &entries, QWidget *parent = nullptr);
    void go(const QString &id);
    void setWaiting(const QString &id, int waiting, Mark mark = Mark::None); // the count beside a page; 0 shows none
    bool isMovingByKeys() const { return m_movingByKeys; } // while the arrows go through the pages
    QSize sizeHint() const override;

signals:
    void pageChosen(const QString &id);
    void pageEntered(); // the keyboard is to go into the page shown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex find(const QString &id) const;

    bool m_movingByKeys = false;
};
