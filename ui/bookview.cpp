// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"

#include "bookexport.h"
#include "contractors/contractorspage.h"
#include "findings/findingspanel.h"
#include "forms/editors.h"
#include "holdings/ledgerpage.h"
#include "pages/sheetdialog.h"
#include "report/reports.h"
#include "store/bookplace.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "workspace/bookreport.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace {

const QString findingsPanel = QStringLiteral("findings"); // no page: below the one that is shown
const QString findingsState = QStringLiteral("findings/splitter");

QList<NavEntry> entriesOf(const QList<BookPage> &pages)
{
    QList<NavEntry> entries;
    for (const BookPage &page : pages)
        if (!page.entry.word.isEmpty())
            entries << page.entry;
    return entries;
}

} // namespace

QString BookView::nameOf(const Book &book)
{
    const QString firm = book.firm().name.trimmed();
    return firm.isEmpty() ? QFileInfo(book.path()).completeBaseName() : firm;
}

BookView::BookView(Book &book, const Library &library, Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_library(library)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_watch(book, library)
    , m_desk(book, library)
    , m_care(book.path(), settings)
    , m_pages(bookPages())
    , m_entries(entriesOf(m_pages))
    , m_nav(new NavList(m_entries))
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_split(new QSplitter(Qt::Vertical))
    , m_name(new ElidedText({}, Type::Strong))
    , m_state(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_findingsAction(new QAction(tr("&Findings"), this))
{
    m_findingsAction->setCheckable(true);
    m_findingsAction->setShortcut(Qt::Key_F8);
    auto *right = new Surface(Surface::Ground::Page);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(space::xl, 0, space::xl, space::xs);
    bar->addWidget(m_messages);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_stack);
    column->addWidget(m_split, 1);
    column->addLayout(bar); // below the page: what the pointer is on stays where it is when a message comes or goes
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(side());
    halves->addWidget(right, 1);

    connect(m_findingsAction, &QAction::toggled, this, &BookView::showFindings);
    m_export = new BookExport(m_desk, m_library, *m_messages, m_dialogs, this);
    connect(m_nav, &NavList::pageChosen, this, [this](const QString &id) { go(id); });
    connect(m_nav, &NavList::pageEntered, this, [this] {
        if (Page *page = current())
            page->takeKeyboard();
    });
    connect(&m_book, &Book::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(&m_watch, &BookWatch::changed, this, &BookView::showState);
    connect(&m_desk, &ReviewDesk::changed, this, &BookView::showState);
    connect(&m_desk, &ReviewDesk::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(&m_care, &BookCare::failed, m_messages, qOverload<const Error &>(&MessageBar::show));
    connect(&m_care, &BookCare::backedUp, this, [this](bool asked) {
        if (asked)
            m_messages->show({.text = tr("The backup is made and checked.")});
    });
    connect(&m_book.records<Firm>(), &RecordModelBase::recordsChanged, this, &BookView::showFirm);
    showFirm();
    showState();
    if (m_book.isReadOnly())
        m_messages->show({.mark = Mark::Watch, .text = m_book.readOnlyReason()});
    else
        warnOfPlace();
}

void BookView::warnOfPlace()
{
    if (const QStringList copies = bookplace::conflictedCopies(m_book.path()); !copies.isEmpty()) {
        m_messages->show({.mark = Mark::Watch,
                          .text = tr("Two computers wrote to this book, and the sync service put one of the two states beside it: %1. Open "
                                     "the other one too, enter here what is only there, then move it away.")
                                      .arg(copies.join(QLatin1String(", ")))});
        return;
    }
    const bookplace::Kind place = bookplace::kindOf(m_book.path());
    if (place == bookplace::Kind::OwnDisk || m_settings.knowsPlace(m_book.path()))
        return;
    m_settings.addKnownPlace(m_book.path());
    m_messages->show(
        {.mark = Mark::Watch,
         .text = place == bookplace::Kind::Synced
             ? tr("This book lies in a folder that is copied to a cloud service, so what you enter is stored there too. Open it on "
                  "one computer at a time, and elsewhere only once the copying is done. This is said once.")
             : tr("This book lies on another computer. It can be opened by one person at a time, and nothing can be entered while "
                  "the connection is down; what was stored stays. This is said once.")});
}

QWidget *BookView::side()
{
    auto *side = new Surface(Surface::Ground::Side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, space::m, 1, space::s);
    column->setSpacing(space::s);
    auto *book = new QVBoxLayout;
    book->setContentsMargins(space::l + space::xs, 0, space::l, 0);
    book->setSpacing(0);
    m_name->setObjectName(QStringLiteral("bookName"));
    book->addWidget(m_name);
    book->addWidget(m_state);
    column->addLayout(book);
    column->addWidget(m_nav, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::s, 0, space::s, 0);
    foot->setSpacing(0);
    const auto addFoot = [&](const QString &icon, const QString &word, void (BookView::*wanted)()) {
        auto *button = new QPushButton(lineIcon(icon), word);
        setEmphasis(button, Emphasis::Quiet);
        foot->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    m_findingsButton = new QPushButton(lineIcon(QStringLiteral("finding")), {});
    m_findingsButton->setObjectName(QStringLiteral("findingsButton"));
    m_findingsButton->setCheckable(true);
    m_findingsButton->setToolTip(m_findingsAction->shortcut().toString(QKeySequence::NativeText));
    setEmphasis(m_findingsButton, Emphasis::Quiet);
    foot->addWidget(m_findingsButton, 0, Qt::AlignLeft);
    connect(m_findingsButton, &QPushButton::clicked, m_findingsAction, &QAction::setChecked);
    addFoot(QStringLiteral("documents"), tr("Glossary"), &BookView::glossaryWanted);
    addFoot(QStringLiteral("training"), tr("Quiz"), &BookView::quizWanted);
    column->addLayout(foot);
    // Faces differ in what stands between their lines, and in what they know of Japanese.
    side->setFixedWidth(std::max(fontMetrics().height() * 10, fontMetrics().horizontalAdvance(QStringLiteral("つ")) * 14));
    return side;
}

// Pages and findings go before the desk they look at, which as a member would go first.
BookView::~BookView()
{
    if (m_findings)
        m_settings.setState(findingsState, QByteArray::number(m_findingsHeight));
    delete m_split;
}

void BookView::showFindings(bool on)
{
    if (!m_findings) {
        m_findings = new FindingsPanel(m_desk, m_library, *m_messages);
        connect(m_findings, &FindingsPanel::goTo, this, &BookView::goToField);
        connect(m_findings, &FindingsPanel::closeWanted, m_findingsAction, [this] { m_findingsAction->setChecked(false); });
        m_split->addWidget(m_findings);
        m_split->setStretchFactor(0, 1);
        m_findingsHeight = m_settings.state(findingsState).toInt();
        if (m_findingsHeight <= 0)
            m_findingsHeight = height() * 38 / 100;
        connect(m_split, &QSplitter::splitterMoved, this, [this] { m_findingsHeight = m_findings->height(); });
    }
    const bool hadKeyboard = m_findings->isAncestorOf(QApplication::focusWidget());
    m_findings->setVisible(on);
    m_findingsButton->setChecked(on);
    divide();
    if (on)
        m_findings->focusList();
    else if (hadKeyboard)
        m_findingsButton->setFocus(); // not into some field of the page
}

void BookView::openFindings(const QUuid &record)
{
    m_findingsAction->setChecked(true);
    m_findings->focusList();
    if (!record.isNull())
        m_findings->choose(record);
}

// A page may need more height than the one before: the findings give way, and come back with the next page.
void BookView::divide()
{
    if (m_findings)
        m_split->setSizes({m_split->height() - m_findingsHeight, m_findingsHeight});
}

void BookView::begin()
{
    if (!m_book.isReadOnly() && !m_book.path().isEmpty())
        m_care.begin();
}

PageContext BookView::context()
{
    return {.desk = m_desk,
            .library = m_library,
            .settings = m_settings,
            .dialogs = m_dialogs,
            .messages = *m_messages,
            .watch = m_watch,
            .care = m_care,
            .go = [this](const QString &page) { go(page); },
            .print = [this](const QString &report, const QUuid &record, int year) { print(report, record, year); },
            .showPaper = [this](const Sheet &paper) { SheetDialog(paper, m_dialogs, this).exec(); },
            .write = [this](void (BookExport::*what)()) { write(what); }};
}

Page *BookView::pageFor(const QString &asked)
{
    const auto isAsked = [&](const BookPage &page) { return page.entry.id == asked; };
    const auto known = std::find_if(m_pages.cbegin(), m_pages.cend(), isAsked);
    const BookPage &wanted = known == m_pages.cend() ? m_pages.first() : *known;
    auto *page = m_stack->findChild<Page *>(wanted.entry.id, Qt::FindDirectChildrenOnly);
    if (page)
        return page;
    page = wanted.make(context());
    page->setObjectName(wanted.entry.id);
    m_stack->addWidget(page);
    connect(page, &Page::goTo, this, &BookView::go);
    connect(page, &Page::helpWanted, this, &BookView::helpWanted);
    return page;
}

void BookView::go(const QString &wanted, const QUuid &record)
{
    const QString asked = wanted.section(u'#', 0, 0);
    if (asked == findingsPanel)
        return openFindings(record);
    if (!finishEditing())
        return showInList(this->page());
    Page *page = pageFor(asked);
    m_stack->setCurrentWidget(page);
    for (Page *one : m_stack->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly)) // only the page shown claims height
        one->setSizePolicy(QSizePolicy::Preferred, one == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    divide();
    showInList(page->objectName());
    page->openPart(wanted.section(u'#', 1));
    if (!record.isNull())
        page->openRecord(record);
}

void BookView::showInList(const QString &id)
{
    const QSignalBlocker blocker(m_nav->selectionModel());
    m_nav->go(id);
    m_nav->viewport()->update();
}

void BookView::goToField(const QString &page, const QUuid &record, const QString &column)
{
    go(page, record);
    if (Page *shown = current(); shown && this->page() == page && !column.isEmpty())
        shown->focusField(column);
}

Page *BookView::current() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

QString BookView::page() const { return current() ? current()->objectName() : QString(); }

QString BookView::helpTopic() const { return current() ? current()->helpTopic() : QStringLiteral("start"); }

QList<QAction *> BookView::pageCommands() const { return current() ? current()->commands() : QList<QAction *>(); }

LedgerPage &BookView::ledger()
{
    go(QStringLiteral("ledger"));
    return *qobject_cast<LedgerPage *>(current());
}

QUuid BookView::chosenFor(const QString &report)
{
    if (report == QLatin1String("holding"))
        return ledger().selectedIds().value(0);
    const auto *contractors = qobject_cast<ContractorsPage *>(current());
    return contractors ? contractors->chosenContractor() : QUuid();
}

QList<BookView::Command> BookView::fileCommands()
{
    QList<Command> commands{{tr("&Import a list…"), {}, [this] { ledger().importFile(); }},
                            {tr("&Export the ledger…"), {}, [this] { ledger().exportRecords(); }},
                            {tr("Export the cont&ractors…"), {}, [this] { write(&BookExport::contractors); }},
                            {tr("Export the ans&wers…"), {}, [this] { write(&BookExport::answers); }},
                            {tr("Export the ac&tions…"), {}, [this] { write(&BookExport::actions); }},
                            {tr("E&xport the incidents…"), {}, [this] { write(&BookExport::incidents); }},
                            {tr("Export the checks of &health data…"), {}, [this] { write(&BookExport::deskChecks); }},
                            {tr("Export &deadlines as calendar…"), {}, [this] { write(&BookExport::deadlines); }},
                            {tr("Close a year, compare &years…"), {}, [this] { go(QStringLiteral("year")); }}};
    for (const ReportKind &kind : reports()) {
        if (kind.about == ReportKind::About::Persons)
            continue; // printed on their own page
        const bool isLedger = kind.id == QLatin1String("ledger");
        commands.append({tr("Print: %1…").arg(kind.name), isLedger ? QKeySequence(QKeySequence::Print) : QKeySequence(),
                         [this, id = kind.id, one = kind.takesRecord] { print(id, one ? chosenFor(id) : QUuid()); }});
    }
    return commands;
}

void BookView::write(void (BookExport::*what)())
{
    if (finishEditing())
        (m_export->*what)();
}

void BookView::print(const QString &report, const QUuid &record, int year)
{
    if (!finishEditing())
        return;
    const ReviewContent &content = m_desk.content();
    const auto sheet = reportOf(m_book, content.questions.questions.isEmpty() ? nullptr : &content, report, record, year);
    if (!sheet)
        return m_messages->show(sheet.error());
    SheetDialog(*sheet, m_dialogs, this).exec();
}

bool BookView::finishEditing()
{
    finishComposing();
    Page *page = current();
    return !page || page->finishEditing();
}

bool BookView::finishWork()
{
    bool isDone = finishEditing();
    for (Page *page : m_stack->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly))
        isDone = page->finishWork() && isDone;
    return isDone;
}

void BookView::undo()
{
    if (finishEditing())
        m_book.history().undo();
}

void BookView::redo()
{
    if (finishEditing())
        m_book.history().redo();
}

void BookView::find()
{
    if (Page *page = current())
        page->find();
}

void BookView::showFirm()
{
    const QString name = nameOf(m_book);
    m_name->setText(name);
    emit nameChanged(name);
}

void BookView::showState()
{
    const Overview &overview = m_watch.overview();
    const qsizetype findings = m_desk.findings().size();
    m_findingsButton->setText(m_desk.isReady() ? tr("Findings %1").arg(QLocale().toString(findings)) : tr("Findings"));
    showWaiting(*m_nav, m_desk, overview);
    m_state->setText(m_book.isReadOnly() ? tr("Read only") : tr("%1, all saved").arg(overview.year));
}
