// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

RecordTable::RecordTable(const QString &name, const QStringList &heads, QWidget *parent)
    : QWidget(parent)
    , m_list(new RecordList(heads, this))
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(name));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_filter->setMaxLength(1000);
    m_filter->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    setUpTable(name);
    // Text that is still being composed changes nothing: the line tells only of what was taken over.
    connect(m_filter, &QLineEdit::textChanged, m_list, &RecordList::filter);
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::keepCurrent);
    connect(m_list, &QAbstractItemModel::modelReset, this, &RecordTable::restoreCurrent);
}

void RecordTable::setUpTable(const QString &name)
{
    m_table->setModel(m_list);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::currentChanged);
}

// As wide as their words, at most a third of the table; the last ones are hidden until the first has room for its own.
void RecordTable::fitColumns()
{
    const int line = fontMetrics().height(), width = m_table->viewport()->width();
    QHeaderView *head = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table;
    int left = width - 10 * line;
    for (int column = 1; column < m_list->columnCount(); ++column) {
        m_table->setColumnHidden(column, false); // a hidden column has no width to ask for
        const int wanted = std::min(std::max(view->sizeHintForColumn(column), head->sectionSizeHint(column)), width / 3);
        head->resizeSection(column, wanted);
        left -= wanted;
        m_table->setColumnHidden(column, left < 0);
    }
    m_table->verticalHeader()->setDefaultSectionSize(width < 22 * line ? 2 * line + space::xs : std::max(space::row, line + space::m));
    m_table->scrollTo(m_table->currentIndex());
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &RecordTable::fitColumns, Qt::QueuedConnection); // after layouts and splitters
}

QUuid RecordTable::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_list->at(at.row()) : QUuid();
}

void RecordTable::select(const QUuid &id)
{
    if (m_list->rowOf(id) < 0)
        m_filter->clear();
    const int row = m_list->rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_list->index(row, 0));
}

void RecordTable::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// Rows come and go under the selection: it is kept by record, not by row.
void RecordTable::keepCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    m_keptRow = at.isValid() ? at.row() : m_keptRow;
    m_keptCurrent = at.isValid() ? m_list->at(at.row()) : m_keptCurrent;
}

void RecordTable::restoreCurrent()
{
    int row = m_list->rowOf(m_keptCurrent);
    if (row < 0 && !m_list->knows(m_keptCurrent)) // it is gone, or there was none: the one in its place
        row = std::min(std::max(0, m_keptRow), m_list->rowCount() - 1);
    if (row >= 0)
        m_table->selectRow(row);
    QMetaObject::invokeMethod(this, &RecordTable::fitColumns, Qt::QueuedConnection);
}

bool RecordTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_filter && key->key() == Qt::Key_Down) { // from the filter into the list
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_table && isEnter && key->modifiers() == Qt::NoModifier) {
        emit entered();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
