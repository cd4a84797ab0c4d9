// SPDX-License-Identifier: GPL-3.0-or-later
// One edit beside a bare SQLite commit on the same disk, and a book of 100,000 holdings: open, backup, memory.
#include "support/files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int large = 100'000;

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

// A line of /proc/self/status in MB.
double memory(const char *line)
{
    for (const QByteArray &text : files::read(QStringLiteral("/proc/self/status")).split('\n'))
        if (text.startsWith(line))
            return text.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

template<class Work> double seconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

void require(bool done)
{
    if (!done)
        qFatal("the benchmark could not do its work");
}

Holding typical(int i)
{
    return {.name = QStringLiteral("顧客名簿 %1").arg(i),
            .kind = {QStringLiteral("list")},
            .subjects = {{QStringLiteral("customers")}},
            .items = {{QStringLiteral("name"), QStringLiteral("address"), QStringLiteral("phone"), QStringLiteral("email")}},
            .count = i % 5000,
            .sources = {{QStringLiteral("from-person")}},
            .storage = {{QStringLiteral("pc")}},
            .place = QStringLiteral("事務所 %1 番").arg(i % 50),
            .department = QStringLiteral("営業"),
            .lastReview = QDate(2026, 4, 1).addDays(i % 200),
            .note = QStringLiteral("毎年四月に見直す。担当 %1").arg(i % 20)};
}

// Alternating, so that a busy disk is equally unkind to both.
void editBesideBareCommit(const QString &folder, const Library &library)
{
    auto book = *Book::create(folder + QStringLiteral("/edit.tenken"), Firm{}, library, Language::Japanese);
    require(bool(book->edit(typical(0), QStringLiteral("add"))));
    auto bare = *Database::openSqlite(folder + QStringLiteral("/bare.db"));
    require(bool(bare->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)"))));
    require(bool(bare->run(QStringLiteral("INSERT INTO t VALUES (1, 'a')"))));
    QList<double> ours, theirs;
    for (int i = 0; i < 100; ++i) {
        Holding holding = book->records<Holding>().records().constFirst();
        holding.name = QString::number(i);
        ours << seconds([&] { require(bool(book->edit(holding, QStringLiteral("edit")))); });
        theirs << seconds([&] {
            QSqlQuery query(bare->handle());
            require(query.exec(QStringLiteral("UPDATE t SET name = 'x%1' WHERE id = 1").arg(i)));
        });
    }
    printf("one edit to durable: %.2f ms, bare SQLite commit %.2f ms, ratio %.2f (target 2)\n", median(ours) * 1000, median(theirs) * 1000,
           median(ours) / median(theirs));
}

void largeBook(const QString &folder, const Library &library)
{
    const QString path = folder + QStringLiteral("/large.tenken");
    {
        auto book = *Book::create(path, Firm{}, library, Language::Japanese);
        Change change;
        for (int i = 0; i < large; ++i)
            change.add(typical(i));
        const double written = seconds([&] { require(bool(book->apply(change, QStringLiteral("import")))); });
        printf("write %d holdings as one change: %.2f s\n", large, written);
    }
    files::write(QStringLiteral("/proc/self/clear_refs"), "5"); // the peak of the writing is not that of the opening
    const double before = memory("VmRSS");
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times << seconds([&] { require(bool(Book::open(path, library, Language::Japanese))); });
    const auto book = Book::open(path, library, Language::Japanese);
    printf("open %d holdings (%.0f MB file): median %.2f s (target 1.5), best %.2f s; memory %.0f MB, before %.0f MB, peak %.0f MB\n",
           large, double(QFileInfo(path).size()) / 1e6, median(times), *std::min_element(times.begin(), times.end()), memory("VmRSS"),
           before, memory("VmHWM"));
    printf("check of the whole file: %.2f s\n", seconds([&] { require(bool((*book)->check())); }));
    printf("checked backup of it: %.2f s\n",
           seconds([&] { require(bool(backup::make(path, {}, backup::Reason::Asked, QDateTime::currentDateTime()))); }));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Library library;
    editBesideBareCommit(folder.path(), library);
    largeBook(folder.path(), library);
    return 0;
}
