// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontable.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/celldelegate.h"
#include "widgets/choices.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace {

const QString headState = QStringLiteral("actions/head");

} // namespace

ActionTable::ActionTable(const ReviewDesk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_list(new ActionList(desk, this))
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filterLine());
    column->addWidget(m_table, 1);
    setUpTable();
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, &ActionTable::keepCurrent);
    connect(m_list, &QAbstractItemModel::modelReset, this, &ActionTable::restoreCurrent);
    connect(m_list, &ActionList::countsChanged, this, &ActionTable::showCounts);
    showCounts();
    if (m_list->rowCount() > 0)
        m_table->selectRow(0);
}

ActionTable::~ActionTable() { m_settings.setState(headState, m_table->horizontalHeader()->saveState()); }

QWidget *ActionTable::filterLine()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter by words or names…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_filter->setMinimumWidth(120);
    m_filter->setMaxLength(1000);
    m_filter->installEventFilter(this);
    QList<Choice> shows;
    m_showBox = new QComboBox;
    m_showBox->setAccessibleName(tr("Which actions are shown"));
    for (int which = 0; which < ActionList::showCount; ++which) {
        shows.append({QString::number(which), {}});
        m_showBox->addItem({}, which);
    }
    m_segments = new Segments(shows);
    m_segments->setAccessibleName(m_showBox->accessibleName());
    auto *line = new QWidget;
    m_filterLine = new QHBoxLayout(line);
    m_filterLine->setContentsMargins(0, 0, 0, 0);
    m_filterLine->addWidget(m_filter, 1);
    m_filterLine->addWidget(m_segments);
    m_filterLine->addWidget(m_showBox);
    // Text that is still being composed changes nothing: the line tells only of what was taken over.
    connect(m_filter, &QLineEdit::textChanged, m_list, &ActionList::filter);
    connect(m_segments, &Segments::edited, this, [this](const QString &code) { chooseShow(code.toInt()); });
    connect(m_showBox, &QComboBox::activated, this, &ActionTable::chooseShow);
    return line;
}

void ActionTable::setUpTable()
{
    m_table->setModel(m_list);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("Actions"));
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
    setUpHead();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionTable::currentChanged);
}

void ActionTable::setUpHead()
{
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ActionList::TitleColumn, QHeaderView::Stretch);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    const bool kept = head->restoreState(m_settings.state(headState));
    if (kept && head->sortIndicatorSection() >= 0)
        m_list->sort(head->sortIndicatorSection(), head->sortIndicatorOrder());
    m_table->setSortingEnabled(true);
    if (!kept)
        head->resizeSection(ActionList::WhoColumn, 6 * fontMetrics().height());
}

// Columns give way in the order of what can be missed, until the title has room; the form beside the table shows them all.
void ActionTable::fitColumns()
{
    const int line = fontMetrics().height(), width = m_table->viewport()->width();
    const bool narrow = width < 22 * line;
    const int states = m_segments->sizeHint().width();
    m_segments->setVisible(states <= width);
    m_showBox->setVisible(states > width);
    m_filterLine->setDirection(states + 14 * line > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->verticalHeader()->setDefaultSectionSize(narrow ? 2 * line + space::xs : std::max(space::row, line + space::m));

    QHeaderView *head = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table;
    for (const int column : {ActionList::DueColumn, ActionList::PriorityColumn, ActionList::StateColumn}) { // never cut
        m_table->setColumnHidden(column, false); // a hidden column has no width to ask for
        const int least = std::max(view->sizeHintForColumn(column), head->sectionSizeHint(column));
        if (head->sectionSize(column) < least)
            head->resizeSection(column, least);
    }
    int left = width - 12 * line;
    for (const int column : {ActionList::StateColumn, ActionList::DueColumn, ActionList::WhoColumn, ActionList::PriorityColumn}) {
        m_table->setColumnHidden(column, false);
        left -= head->sectionSize(column);
        m_table->setColumnHidden(column, left < 0 && column != ActionList::StateColumn);
    }
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void ActionTable::fitSoon()
{
    QMetaObject::invokeMethod(this, &ActionTable::fitColumns, Qt::QueuedConnection); // after layouts and splitters
}

void ActionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSoon();
}

void ActionTable::showCounts()
{
    const QStringList words{tr("Open %1"), tr("All %1"), tr("Finished %1")};
    for (Segment *segment : m_segments->findChildren<Segment *>()) {
        const int which = segment->code.toInt();
        segment->setText(words[which].arg(QLocale().toString(m_list->countOf(ActionList::Show(which)))));
        m_showBox->setItemText(which, segment->text());
    }
    m_segments->setChosen(QString::number(int(m_list->shown())));
    m_showBox->setCurrentIndex(int(m_list->shown()));
    fitSoon();
}

void ActionTable::chooseShow(int which)
{
    m_list->show(ActionList::Show(which));
    showCounts();
    if (!m_table->currentIndex().isValid() && m_list->rowCount() > 0)
        m_table->selectRow(0);
}

QUuid ActionTable::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_list->at(at.row()).id : QUuid();
}

void ActionTable::select(const QUuid &id)
{
    if (m_list->rowOf(id) < 0) {
        m_filter->clear();
        chooseShow(int(ActionList::Show::All));
    }
    const int row = m_list->rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_list->index(row, 0));
}

void ActionTable::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

// Rows come and go under the selection: it is kept by record, not by row.
void ActionTable::keepCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    m_keptRow = at.isValid() ? at.row() : m_keptRow;
    m_keptCurrent = at.isValid() ? m_list->at(at.row()).id : m_keptCurrent;
}

void ActionTable::restoreCurrent()
{
    int row = m_list->rowOf(m_keptCurrent);
    if (row < 0 && !m_list->knows(m_keptCurrent)) // it is gone: the one that took its place
        row = std::min(std::max(0, m_keptRow), m_list->rowCount() - 1);
    if (row >= 0)
        m_table->selectRow(row);
}

bool ActionTable::eventFilter(QObject *watched, QEvent *event)
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
