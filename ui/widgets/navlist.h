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

// The pages by icon, word and count. Keys 1 to 9 go to a page, arrows move, a screen reader says word and count.
class NavList : public QListView
{
    Q_OBJECT
public:
    explicit NavList(const QList<NavEntry> &entries, QWidget *parent = nullptr);
    void go(const QString &id);
    void setWaiting(const QString &id, int waiting, Mark mark = Mark::None); // the count beside a page; 0 shows none
    QSize sizeHint() const override;

signals:
    void pageChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QModelIndex find(const QString &id) const;
};
