// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a year of a book with 100,000 holdings: what is kept, how large it is, and that counting does not read it.
#include "workspace/yearwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

namespace {

constexpr int large = 100'000;
const QDate today(2026, 11, 24);
bool missed = false;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
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

template<class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

void apply(Book &book, const Change &change)
{
    if (auto done = book.apply(change, QStringLiteral("step")); !done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

std::unique_ptr<Book> largeBook(const QString &path, const Library &library)
{
    auto book = taken(Book::create(path, Firm{.name = QStringLiteral("みどり")}, library, Language::Japanese));
    Change change;
    const QList<Entry> &kinds = library.list(QStringLiteral("kinds"));
    for (int i = 0; i < large; ++i) {
        const Entry &kind = kinds[i % kinds.size()];
        Holding holding = library.kind(kind.id)->defaults;
        holding.id = QUuid::createUuid();
        holding.name = QStringLiteral("%1 %2").arg(kind.name.ja).arg(i);
        holding.presence = Presence::Present;
        holding.count = i % 5000;
        holding.place = QStringLiteral("事務所 %1 番の棚").arg(i % 50);
        holding.department = i % 3 ? QStringLiteral("営業部") : QStringLiteral("総務部");
        holding.note = i % 4 ? QString() : QStringLiteral("控え %1 は総務の棚にもある").arg(i * 7919 % 100'000);
        holding.lastReview = QDate(2025, 4, 1).addDays(i % 600);
        change.add(holding);
    }
    apply(*book, change);
    return book;
}

void measure(const QString &path, const Library &library)
{
    auto book = largeBook(path, library);
    const ReviewContent content = taken(ReviewContent::load(library));
    const YearReview open = reviewIn(inputOf(*book, today), content, 2026);
    for (const ReviewItem &item : open.items)
        apply(*book, answering(inputOf(*book, today), content, {.question = item.id, .year = 2026, .value = AnswerValue::Done}));
    report("open a book without a closed year", milliseconds([&] {
               book.reset();
               book = taken(Book::open(path, library, Language::Japanese));
           }),
           "ms");
    Change change;
    report("put together what is kept (beside the window)",
           milliseconds([&] { change = taken(closing(inputOf(*book, today), content, 2026, QStringLiteral("花"), {})); }), "ms", 10'000);
    report("write it (on the window's thread)", milliseconds([&] { apply(*book, change); }), "ms", 500);
    const QString snapshot = book->records<ReviewYear>().records().first().snapshot;
    report("size", double(snapshot.size()) / 1e6, "MB");
    report("open the book with it", milliseconds([&] {
               book.reset();
               book = taken(Book::open(path, library, Language::Japanese));
           }),
           "ms");
    report("read the review of a closed year", milliseconds([&] { (void)taken(reviewFromText(snapshot)); }), "ms", 20);
    report("read all of it, for a report", milliseconds([&] { (void)taken(snapshotFromText(snapshot)); }), "ms", 10'000);
    const ReviewInput next = inputOf(*book, today.addYears(1));
    report("count the next year beside it", milliseconds([&] { (void)reviewIn(next, content, 2027); }), "ms", 200);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto library = Library::load();
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    const QTemporaryDir folder;
    measure(folder.filePath(QStringLiteral("large.tenken")), *library);
    return missed ? 1 : 0;
}
