// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordlist.h"

#include <QWidget>

class QLineEdit;
class QTableView;

// A list of records with a line to filter it. The chosen record stays chosen while rows come and go; columns give way from the
// right where there is no room.
class RecordTable : public QWidget
{
    Q_OBJECT
public:
    // `name` says to a screen reader what is listed.
    RecordTable(const QString &name, const QStringList &heads, QWidget *parent = nullptr);

    RecordList *list() const { return m_list; }
    QTableView *view() const { return m_table; } // for commands and their keys
    QUuid current() const; // null while none is chosen
    // Shows it, whatever was filtered before, and makes it the chosen one.
    void select(const QUuid &id);
    void find(); // puts the keyboard into the filter

signals:
    void currentChanged();
    void entered(); // into the chosen one

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable(const QString &name);
    void fitColumns();
    void keepCurrent();
    void restoreCurrent();

    RecordList *m_list;
    QLineEdit *m_filter;
    QTableView *m_table;
    QUuid m_keptCurrent;
    int m_keptRow = -1;
};
