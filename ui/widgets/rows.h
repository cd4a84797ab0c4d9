// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

// One line of a plain list: deadlines, changes, findings, steps of a path, events of a time line. Shown as typed, never as HTML.
struct Row
{
    Mark mark = Mark::None; // shape before the title, or
    QString icon; // a drawing of the icon family
    QString lead; // short column before both: a date, a level
    QString title;
    QString note; // second line, muted
    QString trail; // at the end, in the tone of `trailMark`
    Mark trailMark = Mark::None;

    bool operator==(const Row &) const = default;
};

class RowModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };
    explicit RowModel(QList<Row> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
};
Q_DECLARE_METATYPE(Row)

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Look { Plain, Path }; // Path: marks strung on a line
    explicit RowDelegate(Look look = Look::Plain, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_look(look) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

// A list without a frame that is as high as its rows, so that a card holds it whole. Click or Enter opens a row.
class RowList : public QListView
{
    Q_OBJECT
public:
    RowList(const QList<Row> &rows, const QString &accessibleName, RowDelegate *delegate = new RowDelegate, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

signals:
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
};
