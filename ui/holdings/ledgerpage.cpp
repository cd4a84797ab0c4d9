// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerpage.h"

#include "domain/text.h"
#include "recordform.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/celldelegate.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

const QString headState = QStringLiteral("ledger/head");
const QString splitterState = QStringLiteral("ledger/splitter");

QString showCode(int which) { return QString::number(which); }

} // namespace

LedgerPage::LedgerPage(Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, Settings &settings, QDate fixedToday,
                       QWidget *parent)
    : Page(tr("Ledger"), tr("Where personal data is kept, one record a place."), parent)
    , m_book(book)
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_assessor(library, book.words().language)
    , m_list(new HoldingList(book, library, m_assessor, fixedToday, this))
    , m_left(new QStackedWidget)
    , m_halves(new QSplitter)
    , m_table(new QTableView)
    , m_form(new RecordForm(book, library, m_assessor, messages, fixedToday))
{
    if (m_assessor.error())
        m_messages.show(*m_assessor.error());
    connect(header()->addButton(tr("Import…"), QStringLiteral("import")), &QPushButton::clicked, this, [this] { importFile(); });
    connect(header()->addButton(tr("Print…"), QStringLiteral("print")), &QPushButton::clicked, this, &LedgerPage::printAsked);
    connect(header()->addPrimary(tr("New record"), QKeySequence::New), &QPushButton::clicked, this, &LedgerPage::newRecord);

    auto *none = new EmptyState(
        QStringLiteral("ledger"), tr("No record yet"),
        tr("Begin with what you use every day: the address book of your mail, a box of business cards, a list of customers."),
        tr("Add the first record"));
    connect(none, &EmptyState::started, this, &LedgerPage::newRecord);
    m_left->addWidget(listSide());
    m_left->addWidget(none);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_left);
    m_halves->addWidget(m_form);
    m_halves->setStretchFactor(0, 1);
    m_form->setMinimumWidth(std::max(360, 18 * fontMetrics().height()));
    m_left->setMinimumWidth(320);
    add(m_halves, 1);
    setAcceptDrops(true);

    setUpTable();
    addCommands();
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, &LedgerPage::keepSelection);
    connect(m_list, &QAbstractItemModel::modelReset, this, &LedgerPage::restoreSelection);
    connect(m_list, &HoldingList::countsChanged, this, &LedgerPage::showCounts);
    connect(m_form, &RecordForm::answered, this, &LedgerPage::answer);
    connect(m_form, &RecordForm::purposeWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("purposes"), id); });
    connect(m_form, &RecordForm::contractorWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("contractors"), id); });
    showCounts();
    if (m_list->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

LedgerPage::~LedgerPage()
{
    m_settings.setState(headState, m_table->horizontalHeader()->saveState());
    if (m_divided)
        m_settings.setState(splitterState, m_halves->saveState());
}

QWidget *LedgerPage::listSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filterLine());
    column->addWidget(m_table, 1);
    return side;
}

QWidget *LedgerPage::filterLine()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter by name, place, item…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter the ledger"));
    m_filter->setMinimumWidth(120);
    m_filter->setMaxLength(1000);
    m_filter->installEventFilter(this);
    QList<Choice> shows;
    m_showBox = new QComboBox;
    m_showBox->setAccessibleName(tr("Which records are shown"));
    for (int which = 0; which < HoldingList::showCount; ++which) {
        shows.append({showCode(which), {}});
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
    connect(m_filter, &QLineEdit::textChanged, m_list, &HoldingList::filter);
    connect(m_segments, &Segments::edited, this, [this](const QString &code) { chooseShow(code.toInt()); });
    connect(m_showBox, &QComboBox::activated, this, &LedgerPage::chooseShow);
    return line;
}

void LedgerPage::setUpTable()
{
    m_table->setModel(m_list);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setAccessibleName(tr("Ledger"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(HoldingList::NameColumn, QHeaderView::Stretch);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    const bool kept = head->restoreState(m_settings.state(headState));
    if (kept && head->sortIndicatorSection() >= 0)
        m_list->sort(head->sortIndicatorSection(), head->sortIndicatorOrder());
    m_table->setSortingEnabled(true);
    if (!kept)
        for (int column = HoldingList::SubjectsColumn; column < HoldingList::ColumnCount; ++column)
            m_table->resizeColumnToContents(column);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerPage::updateCommands);
}

// Columns give way in the order of what can be missed, until names have room; the record beside the table shows them all.
void LedgerPage::fitColumns()
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
    const int state = std::max(view->sizeHintForColumn(HoldingList::StateColumn), head->sectionSizeHint(HoldingList::StateColumn));
    if (head->sectionSize(HoldingList::StateColumn) < state) // never cut: it says what is to be done
        head->resizeSection(HoldingList::StateColumn, state);
    int left = width - 12 * line;
    for (const int column :
         {HoldingList::StateColumn, HoldingList::PersonsColumn, HoldingList::ConfirmedColumn, HoldingList::SubjectsColumn}) {
        m_table->setColumnHidden(column, false); // a hidden column has no width to ask for
        left -= head->sectionSize(column);
        m_table->setColumnHidden(column, left < 0 && column != HoldingList::StateColumn);
    }
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void LedgerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_divided) { // first shown; later the user's own division stays
        m_divided = true;
        const int line = fontMetrics().height();
        const int form = std::clamp(event->size().width() * 38 / 100, 19 * line, 22 * line);
        if (!m_halves->restoreState(m_settings.state(splitterState)))
            m_halves->setSizes({event->size().width() - form, form});
    }
    QMetaObject::invokeMethod(this, &LedgerPage::fitColumns, Qt::QueuedConnection); // after the splitter has its sizes
}

void LedgerPage::showCounts()
{
    const QStringList words{tr("All %1"), tr("To check %1"), tr("Missing %1"), tr("Not sure %1"), tr("No longer kept %1")};
    const int shown = int(m_list->shown());
    for (Segment *segment : m_segments->findChildren<Segment *>()) {
        const int which = segment->code.toInt();
        const QString word = words[which].arg(QLocale().toString(m_list->countOf(HoldingList::Show(which))));
        segment->setText(word);
        segment->setVisible(which < 3 || which == shown || m_list->countOf(HoldingList::Show(which)) > 0);
        m_showBox->setItemText(which, word);
    }
    m_segments->setChosen(showCode(shown));
    m_showBox->setCurrentIndex(shown);
    const bool empty = m_book.records<Holding>().records().isEmpty();
    m_left->setCurrentIndex(empty ? 1 : 0);
    m_form->setVisible(!empty);
}

void LedgerPage::chooseShow(int which)
{
    m_list->show(HoldingList::Show(which));
    showCounts();
    if (!m_table->currentIndex().isValid() && m_list->rowCount() > 0)
        m_table->selectRow(0);
}

void LedgerPage::showCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid() && !m_form->show(m_list->at(at.row()).id)) // what was typed is still in the form: back to its record
        QMetaObject::invokeMethod(
            this, [this] { select(m_form->shownId()); }, Qt::QueuedConnection);
}

// Rows come and go under the selection: it is kept by record, not by row.
void LedgerPage::keepSelection()
{
    m_keptSelection = selectedIds();
    const QModelIndex at = m_table->currentIndex();
    m_keptRow = at.isValid() ? at.row() : m_keptRow;
    m_keptCurrent = at.isValid() ? m_list->at(at.row()).id : m_form->shownId();
}

void LedgerPage::restoreSelection()
{
    QItemSelection selection;
    const QSet<QUuid> kept(m_keptSelection.cbegin(), m_keptSelection.cend());
    const auto take = [&](int first, int last) {
        selection.append(QItemSelectionRange(m_list->index(first, 0), m_list->index(last, HoldingList::ColumnCount - 1)));
    };
    int first = -1;
    for (int row = 0; !kept.isEmpty() && row <= m_list->rowCount(); ++row) {
        const bool chosen = row < m_list->rowCount() && kept.contains(m_list->at(row).id);
        if (chosen && first < 0)
            first = row;
        else if (!chosen && first >= 0)
            take(std::exchange(first, -1), row - 1);
    }
    int current = m_list->rowOf(m_keptCurrent);
    if (current < 0 && !m_book.records<Holding>().find(m_keptCurrent)) // it is gone: the one that took its place
        current = std::min(m_keptRow, m_list->rowCount() - 1);
    if (current >= 0) {
        if (selection.isEmpty())
            take(current, current);
        m_table->selectionModel()->setCurrentIndex(m_list->index(current, 0), QItemSelectionModel::NoUpdate);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    updateCommands();
}

bool LedgerPage::finishEditing() { return m_form->finish(); }

void LedgerPage::focusField(const QString &column) { m_form->focusField(column); }

void LedgerPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LedgerPage::openRecord(const QUuid &id)
{
    const Holding *record = m_book.records<Holding>().find(id);
    if (!record)
        return;
    if (m_list->rowOf(id) < 0) {
        m_filter->clear();
        chooseShow(int(record->presence == Presence::Archived ? HoldingList::Show::Archived : HoldingList::Show::All));
    }
    select(id);
}

void LedgerPage::openPart(const QString &part)
{
    static const QHash<QString, HoldingList::Show> shows{{QStringLiteral("check"), HoldingList::Show::ToCheck},
                                                         {QStringLiteral("missing"), HoldingList::Show::Missing},
                                                         {QStringLiteral("unsure"), HoldingList::Show::Unsure}};
    if (!shows.contains(part))
        return;
    m_filter->clear();
    chooseShow(int(shows.value(part)));
}

void LedgerPage::select(const QUuid &id)
{
    const int row = m_list->rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_list->index(row, 0));
    showCurrent();
}

QList<QUuid> LedgerPage::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_list->at(row).id);
    return ids;
}

QList<Holding> LedgerPage::selected() const
{
    QList<Holding> records;
    for (const QUuid &id : selectedIds())
        records.append(*m_book.records<Holding>().find(id));
    return records;
}
