// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger page with 100,000 holdings: open, filter, sort, scroll, memory; the filter beside QSortFilterProxyModel's.
#include "dialogs.h"
#include "holdings/kinddefaults.h"
#include "holdings/ledgerpage.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace {

constexpr int large = 100'000;
bool missed = false;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Prints what was measured; `most` is the target, 0 for none.
void report(const char *what, double measured, const char *unit, double most = 0)
{
    printf("%-44s %9.1f %s", what, measured, unit);
    if (most > 0)
        printf("  (target %.0f)%s", most, measured > most ? "  MISSED" : "");
    printf("\n");
    missed = missed || (most > 0 && measured > most);
}

double megabytes(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &text : status.readAll().split('\n'))
            if (text.startsWith(line))
                return text.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void writeBook(const QString &path, const Library &library)
{
    auto book = Book::create(path, Firm{}, library, Language::Japanese);
    if (!book)
        qFatal("%s", qPrintable(book.error().detail));
    Change change;
    const QList<Entry> &kinds = library.list(QStringLiteral("kinds"));
    for (int i = 0; i < large; ++i) {
        Holding holding = holdingOf(*library.kind(kinds[i % kinds.size()].id), Language::Japanese);
        holding.name += QStringLiteral(" %1").arg(i);
        holding.count = i % 5000;
        holding.place = QStringLiteral("事務所 %1 番の棚").arg(i % 50);
        holding.department = i % 3 ? QStringLiteral("営業部") : QStringLiteral("総務部");
        holding.lastReview = QDate(2025, 4, 1).addDays(i % 600);
        change.add(holding);
    }
    if (auto done = (*book)->apply(change, QStringLiteral("import")); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

// The same search by Qt's own proxy over the same rows and the same words.
double filterByProxy(const Book &book, const QString &typed)
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(const_cast<RecordModel<Holding> *>(&book.records<Holding>()));
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    return milliseconds([&] {
        proxy.setFilterFixedString(typed);
        (void)proxy.rowCount(); // it filters when it is asked
    });
}

void measure(const QString &path, const QString &settingsFile, const Library &library)
{
    MessageBar messages;
    Dialogs dialogs;
    Settings settings(settingsFile);
    std::unique_ptr<Book> book;
    std::unique_ptr<LedgerPage> page; // goes first
    const double loaded = milliseconds([&] { book = *Book::open(path, library, Language::Japanese); });
    const double shown = milliseconds([&] {
        page = std::make_unique<LedgerPage>(*book, library, messages, dialogs, settings, QDate(2026, 11, 24));
        page->resize(1100, 700);
        page->show();
    });
    report("open the book", loaded, "ms");
    report("make and show the page", shown, "ms");
    report("open, in all", loaded + shown, "ms", 1500);

    auto *filter = page->findChild<QLineEdit *>(QStringLiteral("filter"));
    QString typed;
    for (const QChar letter : QStringLiteral("総務部 12")) {
        typed += letter;
        const double took = milliseconds([&] { filter->setText(typed); });
        report(qPrintable(QStringLiteral("filter “%1”").arg(typed)), took, "ms", 100);
    }
    report("clear the filter", milliseconds([&] { filter->clear(); }), "ms", 100);
    report("peer: QSortFilterProxyModel, same rows", filterByProxy(*book, QStringLiteral("総務部")), "ms");

    auto *table = page->findChild<QTableView *>();
    report("sort by name", milliseconds([&] { table->sortByColumn(HoldingList::NameColumn, Qt::AscendingOrder); }), "ms");
    QScrollBar *bar = table->verticalScrollBar();
    const double pages = milliseconds([&] {
        for (int i = 0; i < 100; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 100));
            table->viewport()->grab();
        }
    });
    report("scroll, one page", pages / 100, "ms", 16);
    const Holding first = book->records<Holding>().records().constFirst();
    report("one edit with the list open", milliseconds([&] {
               Holding edited = first;
               edited.place = QStringLiteral("金庫");
               (void)book->edit(edited, QStringLiteral("edit"));
           }),
           "ms");
    report("memory", megabytes("VmRSS"), "MB", 400);
    report("memory, peak", megabytes("VmHWM"), "MB");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto library = Library::load();
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.tenken"));
    if (argc > 2 && qstrcmp(argv[1], "--write") == 0) { // in a process of its own: its memory is not the page's
        writeBook(QString::fromLocal8Bit(argv[2]), *library);
        return 0;
    }
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path}) != 0)
        return 1;
    measure(path, folder.filePath(QStringLiteral("settings.ini")), *library);
    return missed ? 1 : 0;
}
