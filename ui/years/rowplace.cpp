// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplace.h"

#include <QVBoxLayout>

#include <algorithm>

RowPlace::RowPlace(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void RowPlace::show(const QList<Row> &rows)
{
    const int row = current();
    const bool hadFocus = m_list && m_list->hasFocus();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // a row of it may have brought us here
    }
    m_list = new RowList(rows, accessibleName());
    m_layout->addWidget(m_list);
    m_list->setVisible(true); // now, for the keyboard
    if (row >= 0)
        setCurrent(std::min(row, int(rows.size()) - 1));
    if (hadFocus)
        m_list->setFocus();
    connect(m_list, &RowList::opened, this, &RowPlace::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { emit currentChanged(index.row()); });
}

int RowPlace::current() const { return m_list ? m_list->currentIndex().row() : -1; }

void RowPlace::setCurrent(int row)
{
    if (m_list)
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
}
