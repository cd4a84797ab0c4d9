// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

class QVBoxLayout;

// The place of a list of rows that is made anew when what it shows has changed. The keyboard stays in it, on the same row.
class RowPlace : public QWidget
{
    Q_OBJECT
public:
    explicit RowPlace(const QString &accessibleName, QWidget *parent = nullptr);

    void show(const QList<Row> &rows);
    int current() const; // -1 when no row is
    void setCurrent(int row);

signals:
    void opened(int row);
    void currentChanged(int row);

private:
    QVBoxLayout *m_layout;
    RowList *m_list = nullptr;
};
