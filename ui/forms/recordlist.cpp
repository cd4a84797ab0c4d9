// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlist.h"

#include "domain/text.h"
#include "widgets/celldelegate.h"

#include <algorithm>

RecordList::RecordList(const QStringList &heads, QObject *parent) : QAbstractTableModel(parent), m_heads(heads) { }

void RecordList::setRows(const QList<RecordRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    choose();
    endResetModel();
}

bool RecordList::knows(const QUuid &id) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const RecordRow &row) { return row.id == id; });
}

int RecordList::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_shown.size(); ++row)
        if (at(row) == id)
            return row;
    return -1;
}

void RecordList::filter(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    choose();
    endResetModel();
}

QVariant RecordList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordRow &row = m_rows[m_shown[index.row()]];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return oneLine(row.cells.value(index.column()).left(300));
    if (role == CellDelegate::MarkRole && index.column() == 0)
        return int(row.mark);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant RecordList::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

void RecordList::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    choose();
    endResetModel();
}

const QString &RecordList::keyOf(int row, int column) const
{
    const RecordRow &one = m_rows[row];
    return one.order.size() > column ? one.order[column] : one.cells[column];
}

void RecordList::choose()
{
    m_shown.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        const RecordRow &one = m_rows[row];
        const QString text = m_words.isEmpty() ? QString() : folded(one.cells.join(u' ') + u' ' + one.more);
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); }))
            m_shown << row;
    }
    if (m_sortColumn < 0)
        return;
    const auto less = [this](int left, int right) {
        const int order = QString::localeAwareCompare(keyOf(left, m_sortColumn), keyOf(right, m_sortColumn));
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), less);
}
