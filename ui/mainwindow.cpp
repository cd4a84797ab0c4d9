// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "about.h"
#include "backup/restoredialog.h"
#include "bookview.h"
#include "content/starter.h"
#include "domain/text.h"
#include "help/glossarydialog.h"
#include "help/helpwindow.h"
#include "help/quizdialog.h"
#include "menus.h"
#include "start/startpage.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "workspace/programlanguage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace {

const QString geometryKey = QStringLiteral("window");

// One window of each helper; a second call brings it to the front.
template<class Window, class Make> void showOne(QWidget &owner, Make make)
{
    auto *window = owner.findChild<Window *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

MainWindow::MainWindow(const Library &library, Settings &settings, Dialogs &dialogs)
    : m_library(library)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_systemFont(QApplication::font())
{
    setMinimumSize(1024, 700);
    if (!restoreGeometry(settings.state(geometryKey)))
        resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(space::xl, 2 * space::xxl))); // room for its frame
    zoom(settings.zoom());
    build();
    // The system is shut down while a field is being typed in.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_view)
            m_view->finishWork();
    });
}

MainWindow::~MainWindow()
{
    delete m_view; // before the book it shows
}

void MainWindow::build()
{
    const QString page = m_view ? m_view->page() : QString();
    delete m_view;
    delete m_start;
    m_view = nullptr;
    m_start = nullptr;
    if (m_book) {
        m_view = new BookView(*m_book, m_library, m_settings, m_dialogs);
        setCentralWidget(m_view);
        m_view->go(page.isEmpty() ? m_settings.lastPage() : page);
        connect(m_view, &BookView::glossaryWanted, this, &MainWindow::showGlossary);
        connect(m_view, &BookView::quizWanted, this, &MainWindow::showQuiz);
        connect(m_view, &BookView::helpWanted, this, [this] { showHelp(); });
    } else {
        m_start = new StartPage(m_library, m_settings, m_dialogs);
        setCentralWidget(m_start);
        connect(m_start, &StartPage::bookWanted, this, &MainWindow::createBook, Qt::QueuedConnection);
        connect(m_start, &StartPage::bookChosen, this, &MainWindow::openBook, Qt::QueuedConnection);
        connect(m_start, &StartPage::openWanted, this, &MainWindow::chooseBook, Qt::QueuedConnection);
        connect(m_start, &StartPage::languageChosen, this, &MainWindow::chooseLanguage, Qt::QueuedConnection);
    }
    delete findChild<Menus *>(QString(), Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    new Menus(*this);
    const auto showName = [this](const QString &name) { setWindowTitle(tr("%1 - Tenken").arg(oneLine(name))); };
    if (m_view) {
        showName(BookView::nameOf(*m_book));
        connect(m_view, &BookView::nameChanged, this, showName);
    } else {
        setWindowTitle(tr("Tenken, the personal-data review book"));
    }
}

MessageBar &MainWindow::messages() const { return m_view ? m_view->messages() : m_start->messages(); }

bool MainWindow::openBook(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_book && bookfile::realPath(m_book->path()) == bookfile::realPath(whole))
        return true;
    auto book = Book::open(whole, m_library, m_settings.language());
    if (!book) {
        sayFailedOpen(whole, book.error());
        return false;
    }
    return take(*std::move(book));
}

bool MainWindow::createBook(const QString &path, const Firm &firm)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    Firm answered = firm;
    if (const auto starter = readStarter(firm.trade.value, m_library))
        applyFacts(recordsOf(*starter, m_settings.language()).facts, answered);
    auto book = Book::create(whole, answered, m_library, m_settings.language());
    if (!book) {
        messages().show(book.error());
        return false;
    }
    m_settings.setGuideAnswers(whole, {});
    if (!take(*std::move(book)))
        return false;
    m_view->go(QStringLiteral("guide"));
    return true;
}

bool MainWindow::take(std::unique_ptr<Book> book)
{
    if (!closeBook())
        return false;
    m_settings.addRecentBook(book->path());
    m_book = std::move(book);
    build();
    m_view->begin();
    return true;
}

bool MainWindow::mayLeave()
{
    return !m_view || m_view->finishWork()
        || m_dialogs.confirm(this, tr("What was typed last could not be saved"),
                             tr("If you go on, it is lost. Everything before it is safe in the book."), tr("Go on without it"));
}

bool MainWindow::closeBook()
{
    if (!m_book)
        return true;
    if (!mayLeave())
        return false;
    m_settings.setLastPage(m_view->page());
    delete m_view;
    m_view = nullptr;
    m_book.reset();
    build();
    return true;
}

void MainWindow::newBook()
{
    if (closeBook())
        m_start->beginNew();
}

void MainWindow::chooseBook()
{
    const QString before = m_settings.recentBooks().value(0, QDir::homePath());
    const QString path
        = m_dialogs.openPath(this, tr("Open a book"), QFileInfo(before).absolutePath(), tr("Books (*%1)").arg(bookfile::suffix));
    if (!path.isEmpty())
        openBook(path);
}

void MainWindow::sayFailedOpen(const QString &path, const Error &error)
{
    Message message{.mark = Mark::Late, .text = error.message, .detail = error.detail};
    if (!backup::of(path, m_settings.backupFolder()).isEmpty()) {
        message.action = tr("Restore the last good backup…");
        message.run = [this, path] {
            QMetaObject::invokeMethod(
                this, [this, path] { restoreInto(path); }, Qt::QueuedConnection); // the button goes with its page
        };
    } else if (!QFileInfo::exists(path) && m_settings.recentBooks().contains(path)) {
        message.action = tr("Take it off the list");
        message.run = [this, path] {
            m_settings.forgetBook(path);
            QMetaObject::invokeMethod(
                this, [this] { build(); }, Qt::QueuedConnection);
        };
    }
    messages().show(message);
}

void MainWindow::restoreBackup()
{
    if (m_book)
        restoreInto(m_book->path());
}

void MainWindow::restoreInto(const QString &path)
{
    if (m_view)
        m_view->finishEditing(); // what failed is asked about before the book is closed
    RestoreDialog dialog(path, m_settings.backupFolder(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!closeBook())
        return;
    const auto restored = backup::restore(dialog.chosen(), path, m_settings.backupFolder(), QDateTime::currentDateTime());
    if (!restored)
        return messages().show(restored.error());
    if (openBook(path))
        messages().show({.text = tr("The book is as it was on %1.").arg(dialog.chosenDate())});
}

void MainWindow::chooseBackupFolder()
{
    const QString folder = m_dialogs.folderPath(this, tr("Where to keep backups"), m_settings.backupFolder());
    if (folder.isEmpty())
        return;
    m_settings.setBackupFolder(folder);
    m_view->care().backUpNow();
}

void MainWindow::showBackupFolder()
{
    const QString chosen = m_settings.backupFolder();
    QDesktopServices::openUrl(QUrl::fromLocalFile(chosen.isEmpty() ? backup::defaultFolder(m_book->path()) : chosen));
}

void MainWindow::chooseLanguage(Language language)
{
    if (language == m_settings.language() && !m_start)
        return;
    if (!mayLeave())
        return;
    m_settings.setLanguage(language);
    useLanguage(language);
    if (m_book)
        m_book->setLanguage(language);
    for (QDialog *window : findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly))
        window->close();
    build();
}

void MainWindow::zoom(int steps)
{
    if (m_view && !m_view->finishWork())
        return;
    const int kept = std::clamp(steps, -1, 6);
    m_settings.setZoom(kept);
    QApplication::setFont(windowFont(m_systemFont, std::pow(1.1, kept)));
    if (m_view || m_start) // headings and columns take their sizes when they are made; the menu asked goes with the rest
        QMetaObject::invokeMethod(
            this, [this] { build(); }, Qt::QueuedConnection);
}

void MainWindow::showHelp(const QString &topic)
{
    const QString wanted = topic.isEmpty() ? (m_view ? m_view->helpTopic() : QStringLiteral("start")) : topic;
    showOne<HelpWindow>(*this, [&] {
        auto *help = new HelpWindow(m_settings.language(), this);
        help->showTopic(wanted); // before it has the focus, which would open the first
        return help;
    });
    findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly)->showTopic(wanted);
}

void MainWindow::showGlossary()
{
    showOne<GlossaryDialog>(*this, [this] { return new GlossaryDialog(m_library, m_settings.language(), this); });
}

void MainWindow::showQuiz()
{
    showOne<QuizDialog>(*this, [this] { return new QuizDialog(m_library, m_settings, this); });
}

void MainWindow::showAbout() { AboutDialog(m_library, this).exec(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    if (m_view)
        m_settings.setLastPage(m_view->page());
    m_settings.setState(geometryKey, saveGeometry());
    event->accept();
}
