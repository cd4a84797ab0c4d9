// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"

class QVBoxLayout;

// A place for a list of rows that changes while its page is shown.
class RowSlot : public QWidget
{
    Q_OBJECT
public:
    explicit RowSlot(const QString &accessibleName, RowDelegate::Look look = RowDelegate::Look::Plain, QWidget *parent = nullptr);

    // The keyboard comes to the list from there; else from what is before this in the order of the keyboard.
    void setAfter(QWidget *before) { m_before = before; }
    void setRows(const QList<Row> &rows);
    RowList *list() const { return m_list; } // a new one after setRows() with others; null while there is nothing to list

signals:
    void opened(int row);
    void removeAsked(int row); // the Delete key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *before() const;

    const QString m_name;
    const RowDelegate::Look m_look;
    QVBoxLayout *m_column;
    RowList *m_list = nullptr;
    QList<Row> m_rows;
    QWidget *m_before = nullptr;
};
