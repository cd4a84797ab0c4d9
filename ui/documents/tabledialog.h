// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

// Where the rows of a table stand among the lines of a text.
struct TablePlace
{
    qsizetype first = -1, count = 0;

    bool isThere() const { return first >= 0; }
};
// The table at that line, else the next one, else the first.
TablePlace tableNear(const QStringList &lines, qsizetype line);

// A table of a text as rows and columns.
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    // `rows` as they stand in the text: "| a | b |".
    TableDialog(const QStringList &rows, QWidget *parent);

    QStringList rows() const;

private:
    void fill(const QStringList &rows);
    void addRow();
    void removeRow();

    QTableWidget *m_table;
    bool m_hasHeader = false; // a line of hyphens below the first row
};
