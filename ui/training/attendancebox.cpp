// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendancebox.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int mostRows = 8; // then the list scrolls

} // namespace

AttendanceBox::AttendanceBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new AttendanceModel(this))
    , m_table(new QTableView)
    , m_all(new QPushButton(tr("All present")))
    , m_rest(new QPushButton(tr("The others absent")))
    , m_counts(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_none(Text::paragraph(tr("Nobody is listed yet. Enter the people under “People” first."), Type::Caption, Text::Ink::Muted))
{
    m_all->setObjectName(QStringLiteral("allPresent"));
    m_rest->setObjectName(QStringLiteral("othersAbsent"));
    m_counts->setObjectName(QStringLiteral("attendanceCounts"));
    m_table->setObjectName(QStringLiteral("attendance"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Who took part"));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_rest);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::s);
    column->addWidget(new Text(tr("Who took part"), Type::Caption, Text::Ink::Muted));
    column->addWidget(m_none);
    column->addLayout(buttons);
    column->addWidget(m_table);
    column->addWidget(m_counts);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setAll(AttendanceModel::AttendedColumn); });
    connect(m_rest, &QPushButton::clicked, this, [this] { m_model->setRest(AttendanceModel::AbsentColumn); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { // on a name: took part, or not
        const QModelIndex box = index.siblingAtColumn(AttendanceModel::AttendedColumn);
        if (index.column() == AttendanceModel::NameColumn)
            m_model->setData(box, box.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_model, &AttendanceModel::edited, this, [this] {
        follow();
        emit edited(m_model->attended(), m_model->absent());
    });
}

void AttendanceBox::show(const QList<Person> &people, const Training &training, QDate today)
{
    m_model->show(people, training, today);
    follow();
}

void AttendanceBox::takeFocus()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, AttendanceModel::AttendedColumn));
}

void AttendanceBox::follow()
{
    const int rows = m_model->rowCount();
    for (QWidget *part : QList<QWidget *>{m_table, m_all, m_rest, m_counts})
        part->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    const int rowHeight = rows > 0 ? m_table->rowHeight(0) : 0;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::min(rows, mostRows) * rowHeight + 4);
    const qsizetype attended = m_model->attended().ids.size(), absent = m_model->absent().ids.size();
    m_counts->setText(tr("Took part: %1 · Absent: %2 · Not marked: %3").arg(attended).arg(absent).arg(rows - attended - absent));
}
