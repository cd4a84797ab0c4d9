// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reviewdesk.h"

#include <QAbstractTableModel>

// The actions of a book as their page lists them, filtered and sorted. One that is edited stays where it is until the filter or
// the order is chosen again.
class ActionList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, WhoColumn, DueColumn, PriorityColumn, StateColumn, ColumnCount };
    enum class Show { Open, All, Closed };
    static constexpr int showCount = 3;

    explicit ActionList(const ReviewDesk &desk, QObject *parent = nullptr);

    const Action &at(int row) const { return *m_actions.find(m_shown[row]); }
    int rowOf(const QUuid &id) const { return int(m_shown.indexOf(id)); } // -1 when it is not shown

    bool knows(const QUuid &id) const { return m_actions.find(id); } // whether the book has it, shown or not

    // Shows actions that hold every word typed, anywhere, in whatever script and width it was written.
    void filter(const QString &typed);
    void show(Show which);
    Show shown() const { return m_show; }
    int countOf(Show which) const; // without the words typed

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // column -1: what is to be done first comes first

signals:
    void countsChanged();

private:
    void follow();
    void select();
    QList<const Action *> inOrder() const;
    bool matches(const Action &action) const;
    QString textAt(const Action &action, int column) const;

    const ReviewDesk &m_desk;
    const RecordModel<Action> &m_actions;
    QDate m_today;
    QList<QUuid> m_shown;
    QStringList m_words;
    Show m_show = Show::Open;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
