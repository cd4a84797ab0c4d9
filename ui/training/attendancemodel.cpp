// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancemodel.h"

#include "domain/trainingrecords.h"

#include <QSet>

void AttendanceModel::show(const QList<Person> &people, const Training &training, QDate today)
{
    const QList<Person> staff = staffOn(people, training.heldOn.isValid() ? training.heldOn : today);
    QSet<QUuid> listed(training.attended.ids.begin(), training.attended.ids.end());
    listed.unite({training.absent.ids.begin(), training.absent.ids.end()});
    for (const Person &person : staff)
        listed << person.id;
    QList<Person> wanted;
    for (const Person &person : people)
        if (listed.contains(person.id))
            wanted << person;
    const bool isSame = wanted == m_people;
    if (!isSame)
        beginResetModel();
    m_people = wanted;
    m_attended = training.attended;
    m_absent = training.absent;
    if (!isSame)
        endResetModel();
    else if (!m_people.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AttendanceModel::mark(const QUuid &person, Column column, bool on)
{
    m_attended.ids.removeAll(person);
    m_absent.ids.removeAll(person);
    if (on)
        (column == AttendedColumn ? m_attended : m_absent).ids << person;
}

void AttendanceModel::tell()
{
    if (!m_people.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit edited();
}

void AttendanceModel::setAll(Column column)
{
    for (const Person &person : std::as_const(m_people))
        mark(person.id, column, true);
    tell();
}

void AttendanceModel::setRest(Column column)
{
    for (const Person &person : std::as_const(m_people))
        if (!m_attended.has(person.id) && !m_absent.has(person.id))
            mark(person.id, column, true);
    tell();
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const Person &person = m_people[index.row()];
    const bool on = (index.column() == AttendedColumn ? m_attended : m_absent).has(person.id);
    if (role == Qt::CheckStateRole && index.column() != NameColumn)
        return on ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return nameOf(person);
    if (role == Qt::AccessibleTextRole)
        return index.column() == NameColumn
            ? nameOf(person)
            : tr("%1: %2").arg(nameOf(person), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return {};
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() == NameColumn)
        return false;
    mark(m_people[index.row()].id, Column(index.column()), value.toInt() == Qt::Checked);
    tell();
    return true;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Who") : section == AttendedColumn ? tr("Took part") : tr("Absent");
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn ? usual : usual | Qt::ItemIsUserCheckable;
}
