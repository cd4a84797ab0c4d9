// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledialog.h"

#include "content/documentmarks.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// A bar in a cell is written with a backslash, so that it parts no columns.
QString shownCell(const QString &cell) { return QString(cell).replace(QLatin1String("\\|"), QLatin1String("|")); }

QString keptCell(QString cell)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*\\n\\s*"));
    return cell.replace(breaks, QStringLiteral(" ")).replace(u'|', QLatin1String("\\|")).trimmed();
}

QString rowOf(const QStringList &cells) { return QStringLiteral("| ") + cells.join(QLatin1String(" | ")) + QStringLiteral(" |"); }

} // namespace

TablePlace tableNear(const QStringList &lines, qsizetype line)
{
    const auto rowFrom = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            if (isTableRow(lines[i]))
                return i;
        return qsizetype(-1);
    };
    const qsizetype start = std::clamp<qsizetype>(line, 0, lines.size());
    TablePlace place{rowFrom(start, lines.size())};
    if (!place.isThere())
        place.first = rowFrom(0, start);
    if (!place.isThere())
        return place;
    while (place.first > 0 && isTableRow(lines[place.first - 1]))
        --place.first;
    while (place.first + place.count < lines.size() && isTableRow(lines[place.first + place.count]))
        ++place.count;
    return place;
}

TableDialog::TableDialog(const QStringList &rows, QWidget *parent) : QDialog(parent), m_table(new QTableWidget)
{
    setWindowTitle(tr("Table"));
    m_table->setObjectName(QStringLiteral("cells"));
    m_table->setAccessibleName(tr("Rows of the table"));
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    fill(rows);
    auto *add = new QPushButton(tr("Add a row"));
    auto *remove = new QPushButton(tr("Remove the row"));
    add->setObjectName(QStringLiteral("addRow"));
    remove->setObjectName(QStringLiteral("removeRow"));
    auto *buttons = verbButtons(tr("Put into the text"));
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    if (m_hasHeader)
        column->addWidget(Text::paragraph(tr("The first row is the head of the table."), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_table, 1);
    column->addLayout(line);
    column->addWidget(buttons);
    resize(fontMetrics().height() * 42, fontMetrics().height() * 26);
    connect(add, &QPushButton::clicked, this, &TableDialog::addRow);
    connect(remove, &QPushButton::clicked, this, &TableDialog::removeRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TableDialog::fill(const QStringList &rows)
{
    QList<QStringList> cells;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList row = cellsOf(rows[i]);
        if (i == 1 && isTableRule(row))
            m_hasHeader = true;
        else
            cells << row;
    }
    int width = 1;
    for (const QStringList &row : std::as_const(cells))
        width = std::max(width, int(row.size()));
    m_table->setColumnCount(width);
    m_table->setRowCount(int(cells.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < width; ++column) {
            auto *item = new QTableWidgetItem(shownCell(cells[row].value(column)));
            if (row == 0 && m_hasHeader)
                item->setFont(typeOf(Type::Strong, font()));
            m_table->setItem(row, column, item);
        }
}

QStringList TableDialog::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            cells << (item ? keptCell(item->text()) : QString());
        }
        rows << rowOf(cells);
        if (row == 0 && m_hasHeader)
            rows << QStringLiteral("|%1").arg(QStringLiteral("---|").repeated(m_table->columnCount()));
    }
    return rows;
}

void TableDialog::addRow()
{
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() : m_table->currentRow() + 1;
    m_table->insertRow(row);
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
}

// The head and one row stay.
void TableDialog::removeRow()
{
    const int row = m_table->currentRow();
    if (row >= (m_hasHeader ? 1 : 0) && m_table->rowCount() > 1)
        m_table->removeRow(row);
}
