// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "domain/text.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

namespace {

constexpr int previewRows = 12;
constexpr qsizetype mostColumns = 60; // beyond these a preview helps nobody
constexpr qsizetype cellLetters = 200;

QTableWidget *plainTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    return table;
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(oneLine(text.left(cellLetters)));
    cell->setToolTip(literalTip(text.left(5 * cellLetters)));
    return cell;
}

} // namespace

ImportDialog::ImportDialog(const Book &book, const Library &library, QDate today, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_library(library)
    , m_path(path)
{
    setWindowTitle(tr("Import a list"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_order.today = today;
    m_order.library = &library;
    m_order.known = {book.records<Holding>().records(), book.records<Purpose>().records(), book.records<Contractor>().records(), {}, {}};
    m_order.listName = QFileInfo(path).completeBaseName();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportDialog::takeSource);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ImportDialog::takePlan);
    auto words = HeadWords::load(library.folder());
    if (words) {
        m_order.words = *std::move(words);
        m_reading.setFuture(QtConcurrent::run(readSource, path));
    } else {
        fail(words.error());
    }
}

ImportDialog::~ImportDialog()
{
    if (m_order.cancelled)
        *m_order.cancelled = true;
    m_reading.waitForFinished();
    m_planning.waitForFinished();
}

void ImportDialog::build()
{
    m_said = Text::paragraph(tr("Reading “%1”…").arg(oneLine(QFileInfo(m_path).fileName())));
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Reading"));
    m_sheets = new QComboBox;
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_use = new Segments({{QStringLiteral("records"), tr("Each row is a record of the ledger")},
                          {QStringLiteral("persons"), tr("The rows are persons: one record for the list")}});
    m_use->setObjectName(QStringLiteral("use"));
    m_preview = plainTable(tr("The first rows"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_problems = plainTable(tr("Rows that cannot be taken"));
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setColumnCount(3);
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Reason")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_counts = Text::paragraph({}, Type::Strong);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_leaveOut = new QCheckBox(tr("Leave these rows out and take the others"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    auto *buttons = verbButtons(tr("Take over"));
    m_take = buttons->button(QDialogButtonBox::Ok);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_sheets);
    choices->addWidget(m_use);
    choices->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_said);
    column->addWidget(m_busy);
    column->addLayout(choices);
    column->addWidget(m_preview, 3);
    column->addWidget(m_counts);
    column->addWidget(m_problems, 2);
    column->addWidget(m_leaveOut);
    column->addWidget(buttons);
    for (QWidget *later : {static_cast<QWidget *>(m_sheets), static_cast<QWidget *>(m_use), static_cast<QWidget *>(m_preview),
                           static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_leaveOut)})
        later->hide();
    resize(fontMetrics().height() * 46, fontMetrics().height() * 32);
    connect(m_sheets, &QComboBox::activated, this, &ImportDialog::chooseSheet);
    connect(m_use, &Segments::edited, this, [this](const QString &code) {
        m_order.as = code == u"persons" ? TakeAs::OnePersonList : TakeAs::Records;
        chooseUse();
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

void ImportDialog::fail(const Error &error)
{
    m_busy->hide();
    m_said->setText(error.message);
    m_said->setToolTip(literalTip(error.detail));
}

void ImportDialog::takeSource()
{
    const Result<ImportSource> source = m_reading.result();
    if (!source)
        return fail(source.error());
    m_order.source = *source;
    if (source->isJson) {
        m_said->setText(oneLine(QFileInfo(m_path).fileName()));
        return plan();
    }
    if (source->tables.isEmpty())
        return fail({Error::Code::Invalid, tr("This file holds no rows. Nothing was changed."), {}});
    for (const Table &table : source->tables)
        m_sheets->addItem(oneLine(table.name));
    m_sheets->setVisible(source->tables.size() > 1);
    m_use->show();
    m_preview->show();
    chooseSheet();
}

void ImportDialog::chooseSheet()
{
    m_order.sheet = std::max(0, m_sheets->currentIndex());
    const SheetKind kind = sheetKind(sheet(), m_order.words);
    m_order.as = kind == SheetKind::Persons || kind == SheetKind::Either ? TakeAs::OnePersonList : TakeAs::Records;
    m_said->setText(asList()
                        ? tr("“%1” looks like a list of persons. The ledger notes the list as one record with its columns and the number "
                             "of persons; the persons themselves are not taken over.")
                              .arg(oneLine(QFileInfo(m_path).fileName()))
                        : tr("Please check what each column of “%1” means. Columns without a meaning are not taken over.")
                              .arg(oneLine(QFileInfo(m_path).fileName())));
    chooseUse();
}

void ImportDialog::chooseUse()
{
    m_use->setChosen(asList() ? QStringLiteral("persons") : QStringLiteral("records"));
    m_order.matching = asList() ? matchPersons(sheet(), m_order.words) : matchSheet<Holding>(sheet(), m_order.words);
    showPreview();
    plan();
}

// The first line of the preview says what the columns mean and can be changed; then the head of the sheet and its rows.
void ImportDialog::showPreview()
{
    const int columns = int(std::min(m_order.matching.columns.size(), mostColumns));
    const int first = std::max(0, m_order.matching.headRow);
    const int rows = int(std::clamp<qsizetype>(sheet().rows.size() - first, 0, previewRows));
    m_preview->clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows + 1);
    m_preview->horizontalHeader()->hide();
    for (int column = 0; column < columns; ++column) {
        m_preview->setCellWidget(0, column, meaningBox(column));
        m_preview->setColumnWidth(column, fontMetrics().height() * 9);
        for (int row = 0; row < rows; ++row) {
            QTableWidgetItem *cell = cellOf(sheet().rows[first + row].value(column));
            if (row == 0 && m_order.matching.headRow >= 0)
                cell->setFont(typeOf(Type::Strong, font()));
            m_preview->setItem(row + 1, column, cell);
        }
    }
    m_preview->setRowHeight(0, m_preview->cellWidget(0, 0) ? m_preview->cellWidget(0, 0)->sizeHint().height() : space::row);
}

QComboBox *ImportDialog::meaningBox(int column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Meaning of column %1").arg(column + 1));
    box->addItem(tr("(not taken)"), QString());
    if (asList()) {
        for (const Entry &entry : m_library.list(QStringLiteral("items")))
            box->addItem(entry.name.in(m_book.words().language), entry.id);
    } else {
        box->addItem(QStringLiteral("id"), QStringLiteral("id"));
        forEachField<Holding>([&](const auto &field) {
            box->addItem(QCoreApplication::translate(Schema<Holding>::context, field.label), QLatin1StringView(field.column));
        });
    }
    box->setCurrentIndex(std::max(0, box->findData(m_order.matching.columns[column])));
    connect(box, &QComboBox::activated, this, [this, box, column] {
        const QString meaning = box->currentData().toString();
        if (!asList() && !meaning.isEmpty()) // a field comes from one column
            for (int other = 0; other < m_order.matching.columns.size(); ++other)
                if (other != column && m_order.matching.columns[other] == meaning) {
                    m_order.matching.columns[other].clear();
                    if (auto *former = qobject_cast<QComboBox *>(m_preview->cellWidget(0, other)))
                        former->setCurrentIndex(0);
                }
        m_order.matching.columns[column] = meaning;
        plan();
    });
    return box;
}

void ImportDialog::plan()
{
    if (m_order.cancelled)
        *m_order.cancelled = true; // the plan before this one is out of date
    m_order.cancelled = std::make_shared<std::atomic_bool>(false);
    m_ready = false;
    m_busy->show();
    updateButton();
    m_planning.setFuture(QtConcurrent::run(planOf, m_order));
}

void ImportDialog::takePlan()
{
    ImportPlan<Holding> made = m_planning.result();
    if (made.cancelled)
        return;
    m_plan = std::move(made);
    m_ready = true;
    m_busy->hide();
    showPlan();
    updateButton();
    emit ready();
}

void ImportDialog::showPlan()
{
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    m_counts->setText(
        tr("New: %1 · Changed: %2 · Already there: %3 · Cannot be taken: %4")
            .arg(number(m_plan.fresh.size()), number(m_plan.changed.size()), number(m_plan.already), number(m_plan.problems.size())));
    if (asList() && !m_order.source.isJson && !m_plan.fresh.isEmpty()) {
        const int persons = m_plan.fresh.constFirst().count.value_or(0);
        QString said = tr("One new record: “%1”, %2 persons.").arg(oneLine(m_plan.fresh.constFirst().name), number(persons));
        if (persons < m_plan.personRows)
            said += u' ' + tr("%n of the rows name a person who is there already.", nullptr, m_plan.personRows - persons);
        m_counts->setText(said);
    }
    m_counts->show();
    m_problems->setVisible(!m_plan.problems.isEmpty());
    m_leaveOut->setVisible(!m_plan.problems.isEmpty() && takenCount() > 0);
    m_leaveOut->setChecked(false);
    m_problems->setRowCount(int(m_plan.problems.size()));
    for (int row = 0; row < m_plan.problems.size(); ++row) {
        const Problem &problem = m_plan.problems[row];
        m_problems->setItem(row, 0, cellOf(problem.row > 0 ? number(problem.row) : QStringLiteral("—")));
        m_problems->setItem(row, 1, cellOf(problem.column));
        m_problems->setItem(row, 2, cellOf(problem.reason));
    }
}

// Everything or nothing, unless it is said expressly that the rows listed are to be left out.
void ImportDialog::updateButton()
{
    const bool whole = m_plan.problems.isEmpty() || m_leaveOut->isChecked();
    m_take->setEnabled(m_ready && whole && takenCount() > 0);
    m_take->setText(m_ready && takenCount() > 0 ? tr("Take over %n records", nullptr, takenCount()) : tr("Take over"));
}

Change ImportDialog::change() const
{
    Change change;
    for (const Purpose &purpose : m_plan.newPurposes)
        change.add(purpose);
    for (const Contractor &contractor : m_plan.newContractors)
        change.add(contractor);
    for (const Holding &holding : m_plan.fresh)
        change.add(holding);
    for (const Holding &holding : m_plan.changed)
        if (const Holding *before = m_book.records<Holding>().find(holding.id))
            change.alter(*before, holding);
    return change;
}

QUuid ImportDialog::firstTaken() const
{
    return !m_plan.fresh.isEmpty() ? m_plan.fresh.constFirst().id : !m_plan.changed.isEmpty() ? m_plan.changed.constFirst().id : QUuid();
}
