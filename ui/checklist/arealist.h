// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/yearreview.h"

#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

// The areas of the checklist: name, answered of all, a thin bar; a tick where none is left.
class AreaList : public QListView
{
    Q_OBJECT
public:
    explicit AreaList(QWidget *parent = nullptr);
    void show(const QList<ReviewArea> &areas, Language language);
    void go(const QString &id); // without a signal

signals:
    void areaChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_model;
};

class AreaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
