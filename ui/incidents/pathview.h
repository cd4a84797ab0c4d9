// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rows.h"

class QVBoxLayout;

// The questions of the decision strung on a line, those on the way marked. Click or Enter chooses one; the place in the list is kept
// while answers change.
class PathView : public QWidget
{
    Q_OBJECT
public:
    explicit PathView(const QString &accessibleName);

    void setRows(const QList<Row> &rows);
    RowList *list() const { return m_list; } // a new one after setRows() with others

signals:
    void opened(int row);

private:
    const QString m_name;
    QVBoxLayout *m_column;
    RowList *m_list = nullptr;
    QList<Row> m_rows;
};
