// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiontable.h"

#include "forms/editors.h"
#include "theme/shapes.h"
#include "widgets/marks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int markRoom = 16 + 6;
constexpr int leastAsk = 12; // the question's width in letters

bool hasMark(const QModelIndex &index) { return index.data(QuestionList::MarkRole).isValid(); }

} // namespace

QuestionTable::QuestionTable(YearSheet &sheet, const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_list(new QuestionList(sheet, library, this))
    , m_table(new QTableView)
    , m_filter(new QLineEdit)
    , m_show(new QComboBox)
    , m_back(new QPushButton(tr("Put back")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(filterLine());
    column->addWidget(m_table, 1);
    setUpTable();
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const QString id = current(); !id.isEmpty())
            m_kept = id;
    });
    connect(m_list, &QAbstractItemModel::modelReset, this, [this] {
        select(std::max(0, m_list->rowOf(m_kept)));
        showBack();
    });
    connect(m_list, &QuestionList::countsChanged, this, &QuestionTable::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showBack();
        emit chosen(current());
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { emit opened(current()); });
    connect(m_back, &QPushButton::clicked, this, [this] { emit bringBackAsked(current()); });
    showCounts();
    select(0);
}

QWidget *QuestionTable::filterLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Find in the questions"));
    m_filter->setPlaceholderText(tr("Find, e.g. lock, password"));
    m_filter->setClearButtonEnabled(true);
    m_show->setObjectName(QStringLiteral("show"));
    m_show->setAccessibleName(tr("Which questions"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int which = 0; which < QuestionList::showCount; ++which)
        m_show->addItem(QString(), which);
    m_back->setObjectName(QStringLiteral("putBack"));
    m_back->hide();
    row->addWidget(m_filter, 1);
    row->addWidget(m_show);
    row->addWidget(m_back);
    connect(m_filter, &QLineEdit::textChanged, m_list, &QuestionList::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &QuestionTable::takeFocus);
    connect(m_show, &QComboBox::activated, this, [this] { m_list->show(QuestionList::Show(m_show->currentData().toInt())); });
    return line;
}

void QuestionTable::setUpTable()
{
    m_table->setModel(m_list);
    m_table->setItemDelegate(new QuestionDelegate(m_table));
    m_table->setObjectName(QStringLiteral("questions"));
    m_table->setAccessibleName(tr("Questions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, m_list, &QuestionList::sort);
    connect(m_list, &QAbstractItemModel::modelReset, this, &QuestionTable::fitColumns);
}

// How many there are of each kind, and only the kinds this year can have.
void QuestionTable::showCounts()
{
    const QStringList words{tr("All %1"),           tr("Not yet %1"),     tr("Weak %1"),
                            tr("I do not know %1"), tr("Check again %1"), tr("Changed since last year %1"),
                            tr("Taken out %1")};
    QList<int> kinds;
    for (int which = 0; which < QuestionList::showCount; ++which) {
        const bool compares = which == int(QuestionList::Show::Changed) && m_sheet.review().isFirst();
        const bool isRare = which == int(QuestionList::Show::Hidden) || which == int(QuestionList::Show::Recheck);
        if (!compares && !(isRare && m_list->countOf(QuestionList::Show(which)) == 0))
            kinds << which;
    }
    m_show->clear();
    for (const int which : kinds)
        m_show->addItem(words[which].arg(m_list->countOf(QuestionList::Show(which))), which);
    const int shown = m_show->findData(int(m_list->shown()));
    m_show->setCurrentIndex(std::max(0, shown));
    if (shown < 0)
        m_list->show(QuestionList::Show::All);
}

QString QuestionTable::current() const { return m_list->idAt(m_table->currentIndex().row()); }

bool QuestionTable::isHidden(const QString &id) const
{
    const QList<HiddenItem> &hidden = m_sheet.review().hidden;
    return std::any_of(hidden.begin(), hidden.end(), [&](const HiddenItem &item) { return item.id == id; });
}

void QuestionTable::showBack() { m_back->setVisible(m_sheet.isEditable() && isHidden(current())); }

void QuestionTable::select(int row)
{
    if (row < 0 || row >= m_list->rowCount())
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_list->index(row, 0));
}

void QuestionTable::choose(const QString &id)
{
    if (m_list->rowOf(id) < 0) {
        m_filter->clear();
        m_list->show(QuestionList::Show::All);
        showCounts();
    }
    select(m_list->rowOf(id));
}

void QuestionTable::chooseArea(const QString &area)
{
    const int row = m_list->firstOf(area);
    select(row);
    if (row >= 0)
        m_table->scrollTo(m_list->index(row, 0), QAbstractItemView::PositionAtTop);
}

void QuestionTable::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QuestionTable::takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }

void QuestionTable::next() { select(std::min(m_table->currentIndex().row() + 1, m_list->rowCount() - 1)); }

void QuestionTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &QuestionTable::fitColumns); // after the table has its size
}

void QuestionTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
}

// A narrow window loses columns, not letters. The question takes what is left and wraps.
void QuestionTable::fitColumns()
{
    using enum QuestionList::Column;
    const int line = fontMetrics().height(), room = m_table->viewport()->width();
    int left = room - leastAsk * line;
    const auto fit = [&](int column, bool wanted) {
        const int head = m_table->horizontalHeader()->sectionSizeHint(column);
        const int wide = std::min(std::max(m_list->widthOf(QuestionList::Column(column), fontMetrics()) + 2 * space::m, head), 11 * line);
        const bool shown = wanted && wide <= left;
        m_table->setColumnHidden(column, !shown);
        m_table->setColumnWidth(column, wide);
        left -= shown ? wide : 0;
    };
    for (const int column : {AnswerColumn, BeforeColumn, LevelColumn, NoteColumn, BasisColumn, AreaColumn})
        fit(column, column != BeforeColumn || !m_sheet.review().isFirst());
    m_table->setColumnWidth(AskColumn, left + leastAsk * line);
    m_table->resizeRowsToContents();
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_table->scrollTo(current); // the rows above it may have grown
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades shades = shadesOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? shades.selected : shades.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shades.hairline);
    if (selected && option.rect.left() <= 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), shades.accent);
    QRect words = option.rect.adjusted(space::m, 0, -space::m, 0);
    const bool before = index.column() == QuestionList::BeforeColumn, answer = index.column() == QuestionList::AnswerColumn;
    if (const QVariant mark = index.data(QuestionList::MarkRole); mark.isValid()) {
        const QColor ink = before ? shades.muted : inkOf(toneOf(Mark(mark.toInt())), option.palette).ink;
        paintMark(*painter, markBox(words.left(), words, option.fontMetrics, 16), Mark(mark.toInt()), ink, shades.field);
        words.setLeft(words.left() + markRoom);
    }
    painter->setFont(option.font);
    painter->setPen(answer || index.column() == QuestionList::AskColumn ? shades.text : shades.muted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int extra = (hasMark(index) ? markRoom : 0) + 2 * space::m;
    const int least = std::max(44, option.fontMetrics.height() + space::l);
    const QString text = index.data().toString();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = (view ? view->columnWidth(index.column()) : 320) - extra;
    const int height = option.fontMetrics.boundingRect(0, 0, std::max(width, 40), 10000, Qt::TextWordWrap, text).height();
    return {option.fontMetrics.horizontalAdvance(text) + extra + 2, std::max(least, height + space::l)};
}
