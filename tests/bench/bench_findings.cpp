// SPDX-License-Identifier: GPL-3.0-or-later
// From an edit until the review and its findings are counted, on a usual and on a large book; how long the window cannot answer
// meanwhile; and the panel with 100,000 findings.
#include "dialogs.h"
#include "findings/findingspanel.h"
#include "holdings/kinddefaults.h"
#include "widgets/messagebar.h"
#include "workspace/findingwork.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

bool missed = false;

// Prints what was measured; `most` is the target, 0 for none.
void report(const char *what, double measured, double most = 0)
{
    printf("%-52s %9.1f ms", what, measured);
    if (most > 0)
        printf("  (target %.0f)%s", most, measured > most ? "  MISSED" : "");
    printf("\n");
    missed = missed || (most > 0 && measured > most);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double processor(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    work();
    return 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
}

std::unique_ptr<Book> bookWith(int holdings, const QString &path, const Library &library)
{
    auto book = Book::create(path, Firm{}, library, Language::Japanese);
    if (!book)
        qFatal("%s", qPrintable(book.error().detail));
    const QList<Entry> &kinds = library.list(QStringLiteral("kinds"));
    Change change;
    QList<Contractor> contractors;
    QList<Purpose> purposes;
    for (int i = 0; i < std::max(5, holdings / 10); ++i) {
        contractors << Contractor{.name = QStringLiteral("委託先 %1").arg(i), .relation = {QStringLiteral("entrustment")}};
        change.add(contractors.last());
    }
    for (int i = 0; i < 30; ++i) {
        purposes << Purpose{.text = QStringLiteral("修理の受付と出来上がりの連絡のため %1").arg(i)};
        change.add(purposes.last());
    }
    for (int i = 0; i < holdings; ++i) {
        Holding holding = holdingOf(*library.kind(kinds[i % kinds.size()].id), Language::Japanese);
        holding.name += QStringLiteral(" %1").arg(i);
        holding.count = i % 50;
        holding.purposes.ids << purposes[i % purposes.size()].id;
        holding.contractors.ids << contractors[i % contractors.size()].id;
        holding.lastReview = QDate(2025, 4, 1).addDays(i % 600);
        change.add(holding);
    }
    for (int year = 2020; year <= 2026; ++year)
        for (const char *question : {"physical.locked-storage", "foreign.measures", "technical.private-devices"})
            change.add(Answer{.question = QLatin1String(question), .year = year, .value = AnswerValue::NotApplicable});
    if (auto done = (*book)->apply(change, QStringLiteral("fill")); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return *std::move(book);
}

struct Times
{
    double edit = 0, counted = 0; // the write, and from then on until changed()
    double longest = 0; // the longest time without an answer meanwhile
    double cpu = 0; // what all threads spent of it: the same on a busy machine
};

// The count begins after the edit; the event loop meanwhile answers as the window would.
Times timeOfEdit(Book &book, const ReviewDesk &desk, int round)
{
    bool changed = false;
    const auto watch = QObject::connect(&desk, &ReviewDesk::changed, [&] { changed = true; });
    Holding holding = book.records<Holding>().records()[7];
    holding.place = QStringLiteral("棚 %1").arg(round);
    Times times;
    times.edit = milliseconds([&] { (void)book.edit(holding, QStringLiteral("edit")); });
    times.cpu = processor([&] {
        times.counted = milliseconds([&] {
            while (!changed)
                times.longest = std::max(times.longest, milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); })),
                QThread::usleep(500); // as a window that waits: the processor is the other thread's
        });
    });
    QObject::disconnect(watch);
    return times;
}

void measure(int holdings, double most, const QString &path, const Library &library)
{
    const auto book = bookWith(holdings, path, library);
    ReviewDesk desk(*book, library, QDate(2026, 11, 24));
    desk.settle();
    Times worst;
    for (int round = 0; round < 5; ++round) {
        const Times times = timeOfEdit(*book, desk, round);
        worst = {std::max(worst.edit, times.edit), std::max(worst.counted, times.counted), std::max(worst.longest, times.longest),
                 std::max(worst.cpu, times.cpu)};
    }
    printf("%d holdings, %lld findings, the worst of five edits\n", holdings, desk.findings().size());
    report("  the edit itself, on the disk", worst.edit);
    report("  from the edit until the findings are counted", worst.counted, most);
    report("  of which the processors were busy", worst.cpu);
    report("  the longest time without an answer meanwhile", worst.longest, 50);
    const ReviewInput input = desk.inputNow();
    YearReview review;
    report("  processor: the questions and their points", processor([&] { review = reviewIn(input, desk.content(), desk.year()); }));
    report("  processor: the cross-checks", processor([&] { (void)judgedIn(input, desk.content(), review); }));
    if (holdings < 100'000)
        return;
    MessageBar messages;
    FindingsPanel panel(desk, library, messages);
    panel.resize(1100, 300);
    report("  open the panel", milliseconds([&] {
               panel.show();
               QCoreApplication::processEvents();
               panel.grab();
           }),
           500);
    auto *list = panel.findChild<QTreeView *>(QStringLiteral("findings"));
    report("  open all groups and go to the end", milliseconds([&] {
               list->expandAll();
               list->scrollToBottom();
               panel.grab();
           }),
           500);
    report("  set all aside, the change made",
           milliseconds([&] { (void)settingAside(desk.inputNow(), desk.content(), desk.findings(), QStringLiteral("見直した")); }));
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
    measure(300, 50, folder.filePath(QStringLiteral("usual.tenken")), *library);
    measure(100'000, 1000, folder.filePath(QStringLiteral("large.tenken")), *library);
    return missed ? 1 : 0;
}
