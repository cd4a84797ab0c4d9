// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QAbstractTableModel>
#include <QUuid>

// One record as a list shows it. The mark stands in the first cell; `order` sorts where the words of a cell would not, e.g. ISO dates.
struct RecordRow
{
    QUuid id;
    QStringList cells;
    Mark mark = Mark::None;
    QStringList order = {}; // as long as cells, or empty
    QString more = {}; // found by the filter, not shown
};

// Records of one kind as rows of words, filtered and sorted. Whoever owns it gives all rows again after each change.
class RecordList : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordList(const QStringList &heads, QObject *parent = nullptr);

    void setRows(const QList<RecordRow> &rows);
    bool knows(const QUuid &id) const; // shown or not
    bool isEmpty() const { return m_rows.isEmpty(); }
    QUuid at(int row) const { return m_rows[m_shown[row]].id; }
    int rowOf(const QUuid &id) const; // -1 when it is not shown
    // Shows the rows that hold every word typed, in whatever script and width it was written.
    void filter(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_heads.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // column -1: as given

private:
    void choose();
    const QString &keyOf(int row, int column) const;

    const QStringList m_heads;
    QList<RecordRow> m_rows;
    QList<int> m_shown; // places in m_rows
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
