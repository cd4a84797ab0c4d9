// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathview.h"

#include <QVBoxLayout>

PathView::PathView(const QString &accessibleName) : m_name(accessibleName), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PathView::setRows(const QList<Row> &rows)
{
    if (m_list && rows == m_rows)
        return; // the row that is being pressed stays
    m_rows = rows;
    const bool hadKeyboard = m_list && m_list->hasFocus();
    const int row = m_list ? m_list->currentIndex().row() : -1;
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // this may run in a signal of its own
    }
    m_list = new RowList(rows, m_name, new RowDelegate(RowDelegate::Look::Path));
    m_list->setObjectName(objectName());
    m_column->addWidget(m_list);
    m_list->show();
    connect(m_list, &RowList::opened, this, &PathView::opened);
    if (hadKeyboard) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
    }
}
