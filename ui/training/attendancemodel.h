// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training.h"

#include <QAbstractTableModel>

// Who took part in a training and who was absent: one row a person, a check mark in one of two columns or in none.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, AttendedColumn, AbsentColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Those of `people` the training names, and those who worked here on its day; today's where it has none yet.
    void show(const QList<Person> &people, const Training &training, QDate today);
    const Links<Person> &attended() const { return m_attended; }
    const Links<Person> &absent() const { return m_absent; }
    void setAll(Column column); // everybody
    void setRest(Column column); // who has no mark yet

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_people.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    void mark(const QUuid &person, Column column, bool on);
    void tell();

    QList<Person> m_people;
    Links<Person> m_attended, m_absent;
};
