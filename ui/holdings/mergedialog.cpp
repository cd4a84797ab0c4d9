// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedialog.h"

#include "domain/text.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

MergeDialog::MergeDialog(const QList<Holding> &records, const FieldText &words, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Make one record"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<MergedField> lines = mergePreview(records, words);
    auto *table = new QTableWidget(int(lines.size()), 3);
    table->setAccessibleName(tr("The record as it will be"));
    table->setHorizontalHeaderLabels({tr("Field"), tr("Stays"), tr("Goes")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList cells{lines[row].label, lines[row].kept, lines[row].dropped};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(oneLine(cells[column].left(1000)));
            cell->setToolTip(literalTip(cells[column].left(1000)));
            table->setItem(row, column, cell);
        }
    }
    auto *buttons = verbButtons(tr("Make one record"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(
        Text::paragraph(tr("%n records become one. Lists are put together; the largest number stays. Undo brings them all back.", nullptr,
                           int(records.size()))));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().height() * 38, fontMetrics().height() * 28);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
