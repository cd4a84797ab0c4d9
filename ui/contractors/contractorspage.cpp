// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorspage.h"

#include "contractorimport.h"
#include "contractorpane.h"
#include "handoverpanes.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

const QStringList parts{QStringLiteral("contractors"), QStringLiteral("records"), QStringLiteral("joint")};

std::optional<DecisionGuide> guideOf(const Library &library, MessageBar &messages)
{
    auto guide = DecisionGuide::load(library);
    if (guide)
        return *std::move(guide);
    messages.show(guide.error());
    return {};
}

QList<Choice> partChoices()
{
    QList<Choice> choices;
    for (const QString &part : parts)
        choices.append({part, {}});
    return choices;
}

} // namespace

ContractorsPage::ContractorsPage(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent)
    : Page(tr("Contractors"),
           tr("Who else touches the data: what they are in law, how they were chosen, what was agreed, and when you last looked."), parent)
    , m_book(desk.book())
    , m_guide(guideOf(library, messages))
    , m_segments(new Segments(partChoices()))
    , m_stack(new QStackedWidget)
    , m_import(new ContractorImport(m_book, library, messages, dialogs, this))
{
    m_contractors = new ContractorPane(desk, library, m_guide ? &*m_guide : nullptr, messages, dialogs);
    m_panes = {m_contractors, new ProvisionPane(desk, library, messages), new JointUsePane(desk, library, messages)};
    for (RecordPaneView *one : m_panes)
        m_stack->addWidget(one);
    addHeader(m_book.isReadOnly());
    m_segments->setObjectName(QStringLiteral("parts"));
    m_segments->setAccessibleName(tr("What is shown"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch();
    add(line);
    add(m_stack, 1);
    addCommands();
    connect(m_segments, &Segments::edited, this, [this](const QString &part) { openPart(part); });
    connect(m_import, &ContractorImport::taken, this, &ContractorsPage::openRecord);
    connect(m_contractors, &ContractorPane::holdingWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("ledger"), id); });
    for (RecordModelBase *model :
         {static_cast<RecordModelBase *>(&m_book.records<Contractor>()), static_cast<RecordModelBase *>(&m_book.records<Provision>()),
          static_cast<RecordModelBase *>(&m_book.records<JointUse>())})
        connect(model, &RecordModelBase::recordsChanged, this, &ContractorsPage::showCounts);
    showPart(Contractors);
}

void ContractorsPage::addHeader(bool readOnly)
{
    auto *print = header()->addButton(tr("Print…"), QStringLiteral("print"));
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QPushButton::clicked, this, [this] { emit printWanted(QStringLiteral("contractors"), {}); });
    auto *write = header()->addButton(tr("Export…"), QStringLiteral("export"));
    write->setObjectName(QStringLiteral("export"));
    connect(write, &QPushButton::clicked, this, [this] {
        if (finishEditing())
            emit exportWanted(parts[m_stack->currentIndex()]);
    });
    if (readOnly)
        return;
    auto *import = header()->addButton(tr("Import…"), QStringLiteral("import"));
    connect(import, &QPushButton::clicked, this, [this] { importFile(); });
    m_new = header()->addPrimary(tr("New"), QKeySequence::New);
    m_new->setObjectName(QStringLiteral("new"));
    connect(m_new, &QPushButton::clicked, this, [this] { current()->makeNew(); });
}

void ContractorsPage::addCommands()
{
    const auto addCommand = [this](const char *name, const QString &text, bool writes, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setVisible(!writes || !m_book.isReadOnly());
        connect(action, &QAction::triggered, this, [this, run] {
            if (finishEditing())
                run();
        });
        m_contractors->table()->view()->addAction(action);
        m_commands.append(action);
    };
    const auto print
        = [this](const char *report) { return [this, report] { emit printWanted(QLatin1StringView(report), chosenContractor()); }; };
    addCommand("guide", tr("Ask the guide…"), true, [this] { m_contractors->askGuide(); });
    addCommand("addCheck", tr("Enter a check…"), true, [this] { m_contractors->addCheck(); });
    addCommand("printSheet", tr("Print the sheet…"), false, print("contractor"));
    addCommand("printCheck", tr("Print the last check…"), false, print("contractor-check"));
    addCommand("printBlank", tr("Print a check sheet to fill in…"), false, print("contractor-check-blank"));
    addCommand("exportChecks", tr("Export the checks…"), false, [this] { emit exportWanted(QStringLiteral("checks")); });
}

QList<QAction *> ContractorsPage::commands() const
{
    return current() == m_contractors ? m_commands + m_contractors->commands() : current()->commands();
}

RecordPaneView *ContractorsPage::current() const { return m_panes[size_t(m_stack->currentIndex())]; }

QUuid ContractorsPage::chosenContractor() const { return current() == m_contractors ? m_contractors->shownId() : QUuid(); }

void ContractorsPage::showPart(Part part)
{
    m_stack->setCurrentIndex(part);
    showCounts();
    if (m_new)
        m_new->setText(QStringList{tr("New contractor"), tr("New record"), tr("New joint use")}[part]);
}

void ContractorsPage::showCounts()
{
    const QStringList words{tr("Contractors and recipients %1"), tr("Provided and received %1"), tr("Joint use %1")};
    const int counts[]
        = {m_book.records<Contractor>().rowCount(), m_book.records<Provision>().rowCount(), m_book.records<JointUse>().rowCount()};
    for (Segment *segment : m_segments->findChildren<Segment *>())
        if (const qsizetype part = parts.indexOf(segment->code); part >= 0)
            segment->setText(words[part].arg(QLocale().toString(counts[part])));
    m_segments->setChosen(parts[m_stack->currentIndex()]);
}

bool ContractorsPage::finishEditing() { return current()->finish(); }

void ContractorsPage::openPart(const QString &part)
{
    const qsizetype place = parts.indexOf(part);
    if (place >= 0 && finishEditing())
        showPart(Part(place));
    else
        showCounts(); // the one that is left open
}

void ContractorsPage::openRecord(const QUuid &id)
{
    const ContractorCheck *check = m_book.records<ContractorCheck>().find(id);
    const QUuid contractor = check ? check->contractors.ids.value(0) : id;
    const int part = m_book.records<Contractor>().find(contractor) ? Contractors
        : m_book.records<Provision>().find(id)                     ? Records
        : m_book.records<JointUse>().find(id)                      ? Joint
                                                                   : -1;
    if (part < 0 || !finishEditing())
        return;
    showPart(Part(part));
    current()->open(contractor);
    if (check)
        m_contractors->openCheck(id);
}

// Columns of a check belong to its dialog, which is open by now.
void ContractorsPage::focusField(const QString &column) { current()->focusField(column); }

void ContractorsPage::takeKeyboard() { current()->takeKeyboard(); }

void ContractorsPage::find() { current()->find(); }

void ContractorsPage::importFile(const QString &path)
{
    if (finishEditing())
        m_import->start(path);
}
