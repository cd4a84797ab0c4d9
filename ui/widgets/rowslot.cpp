// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowslot.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

RowSlot::RowSlot(const QString &accessibleName, RowDelegate::Look look, QWidget *parent)
    : QWidget(parent)
    , m_name(accessibleName)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void RowSlot::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return; // the row that is being pressed stays
    m_rows = rows;
    const bool hadKeyboard = m_list && m_list->hasFocus();
    const int row = m_list ? m_list->currentIndex().row() : -1;
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // this may run in a signal of its own
        m_list = nullptr;
    }
    setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_list = new RowList(rows, m_name, new RowDelegate(m_look));
    m_list->installEventFilter(this);
    m_column->addWidget(m_list);
    m_list->show(); // not only once events are handled: the next Tab may be for it
    if (QWidget *one = before())
        setTabOrder(one, m_list);
    connect(m_list, &RowList::opened, this, &RowSlot::opened);
    if (hadKeyboard) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_list->model()->index(std::clamp(row, 0, int(rows.size()) - 1), 0));
    }
}

// A list made later would be the last of the window.
QWidget *RowSlot::before() const
{
    if (m_before)
        return m_before;
    QWidget *one = previousInFocusChain();
    while (one != this && (!(one->focusPolicy() & Qt::TabFocus) || isAncestorOf(one)))
        one = one->previousInFocusChain();
    return one == this || one->window() != window() ? nullptr : one;
}

bool RowSlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && m_list->currentIndex().isValid()) {
        emit removeAsked(m_list->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
