// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include "backup/bookcare.h"
#include "bookview.h"
#include "domain/text.h"
#include "mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

#include <utility>

namespace {

// A name from the file system or the undo list is no place for a mark of a letter.
QString literal(const QString &text) { return oneLine(text).replace(u'&', QStringLiteral("&&")); }

// Shows an action for the undo stack with the title of what it would take back, or do again.
template<class Text, class Can> void follow(QAction &action, QUndoStack &history, const QString &plain, Text text, Can can)
{
    const auto update = [&action, &history, plain, text, can] {
        const QString title = (history.*text)();
        action.setText(title.isEmpty() ? plain : Menus::tr("%1: %2").arg(plain, literal(title)));
        action.setEnabled((history.*can)());
    };
    QObject::connect(&history, &QUndoStack::indexChanged, &action, update);
    update();
}

} // namespace

Menus::Menus(MainWindow &window) : QObject(&window), m_window(window)
{
    addFile();
    addEdit();
    addView();
    addHelp();
}

// Queued where the menus themselves are made anew by what they start.
void Menus::addFile()
{
    QMenu *file = m_window.menuBar()->addMenu(tr("&File"));
    connect(file->addAction(tr("&New book…")), &QAction::triggered, &m_window, &MainWindow::newBook, Qt::QueuedConnection);
    QAction *open = file->addAction(tr("&Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, &m_window, &MainWindow::chooseBook, Qt::QueuedConnection);
    addRecent(*file);
    if (m_window.book())
        addBook(*file);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close, Qt::QueuedConnection);
}

void Menus::addRecent(QMenu &file)
{
    const QStringList books = m_window.settings().recentBooks();
    if (books.isEmpty())
        return;
    QMenu *recent = file.addMenu(tr("Open &recent"));
    for (const QString &path : books) {
        QAction *action = recent->addAction(literal(QFileInfo(path).completeBaseName()));
        action->setStatusTip(path);
        const auto open = [this, path] { m_window.openBook(path); };
        connect(action, &QAction::triggered, &m_window, open, Qt::QueuedConnection);
    }
}

void Menus::addBook(QMenu &file)
{
    BookView *view = m_window.view();
    file.addSeparator();
    for (const BookView::Command &command : view->fileCommands())
        file.addAction(command.text, command.keys, view, command.run);
    file.addSeparator();
    if (!m_window.book()->path().isEmpty()) {
        file.addAction(tr("&Back up now"), &view->care(), &BookCare::backUpNow);
        connect(file.addAction(tr("Restore from a backup…")), &QAction::triggered, &m_window, &MainWindow::restoreBackup,
                Qt::QueuedConnection);
        file.addAction(tr("Choose the backup folder…"), &m_window, &MainWindow::chooseBackupFolder);
        file.addAction(tr("Open the backup folder"), &m_window, &MainWindow::showBackupFolder);
        file.addSeparator();
    }
    QAction *close = file.addAction(tr("&Close the book"));
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, &m_window, &MainWindow::closeBook, Qt::QueuedConnection);
}

void Menus::addEdit()
{
    BookView *view = m_window.view();
    if (!view)
        return;
    QMenu *edit = m_window.menuBar()->addMenu(tr("&Edit"));
    QUndoStack &history = m_window.book()->history();
    QAction *undo = edit->addAction(tr("&Undo"), view, &BookView::undo);
    undo->setShortcut(QKeySequence::Undo);
    follow(*undo, history, undo->text(), &QUndoStack::undoText, &QUndoStack::canUndo);
    QAction *redo = edit->addAction(tr("&Redo"), view, &BookView::redo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    follow(*redo, history, redo->text(), &QUndoStack::redoText, &QUndoStack::canRedo);
    edit->addSeparator();
    edit->addAction(tr("&Find"), QKeySequence::Find, view, &BookView::find);
    edit->addSeparator(); // not drawn while nothing follows
    connect(edit, &QMenu::aboutToShow, this, [this, edit] { showPageCommands(*edit); });
    qApp->installEventFilter(this);
}

// The actions belong to their page, which brings their keys.
void Menus::showPageCommands(QMenu &edit)
{
    for (QAction *action : std::as_const(m_pageCommands))
        edit.removeAction(action);
    m_pageCommands = m_window.view()->pageCommands();
    edit.addActions(m_pageCommands);
}

// A line that has nothing to take back leaves the key to the book.
bool Menus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return false;
    const auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line || line->isUndoAvailable())
        return false;
    event->ignore();
    return true;
}

void Menus::addView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    if (m_window.view())
        addPages(*menu);
    const auto step = [this](int by) { return [this, by] { m_window.zoom(m_window.settings().zoom() + by); }; };
    QAction *larger = menu->addAction(tr("&Larger"), &m_window, step(1));
    larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Semicolon)});
    menu->addAction(tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &m_window, step(-1));
    menu->addAction(tr("&Usual size"), QKeySequence(Qt::CTRL | Qt::Key_0), &m_window, [this] { m_window.zoom(0); });
    menu->addSeparator();
    QMenu *languages = menu->addMenu(tr("L&anguage"));
    auto *group = new QActionGroup(languages);
    for (const auto &[language, name] :
         {std::pair{Language::Japanese, QStringLiteral("日本語")}, {Language::English, QStringLiteral("English")}}) {
        QAction *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_window.settings().language() == language);
        const auto choose = [this, wanted = language] { m_window.chooseLanguage(wanted); };
        connect(action, &QAction::triggered, &m_window, choose, Qt::QueuedConnection);
    }
    languages->addActions(group->actions());
}

void Menus::addPages(QMenu &menu)
{
    BookView *view = m_window.view();
    int number = 0;
    for (const NavEntry &entry : view->pages()) {
        QAction *action = menu.addAction(entry.word, view, [view, id = entry.id] { view->go(id); });
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    }
    menu.addSeparator();
    menu.addAction(view->findingsAction());
    menu.addSeparator();
}

void Menus::addHelp()
{
    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Help on this page"), QKeySequence::HelpContents, &m_window, [this] { m_window.showHelp(); });
    help->addAction(tr("&Keys"), &m_window, [this] { m_window.showHelp(QStringLiteral("shortcuts")); });
    help->addSeparator();
    help->addAction(tr("&Glossary"), &m_window, &MainWindow::showGlossary);
    help->addAction(tr("&Quiz"), &m_window, &MainWindow::showQuiz);
    help->addSeparator();
    help->addAction(tr("&About Tenken"), &m_window, &MainWindow::showAbout);
}
