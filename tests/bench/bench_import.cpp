// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and planning the import of 10,000 holdings from CSV and XLSX, beside openpyxl reading the same workbook.
#include "exchange/export.h"
#include "exchange/file.h"
#include "exchange/importer.h"
#include "files/writefile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr int holdings = 10'000;
constexpr double target = 2.0; // seconds

QList<Holding> makeHoldings(const Library &library)
{
    const QList<Entry> &kinds = library.list(u"kinds"_qs);
    QList<Holding> records;
    for (int i = 0; i < holdings; ++i) {
        Holding holding = library.kind(kinds[i % kinds.size()].id)->defaults;
        holding.id = QUuid::createUuid();
        holding.name = u"%1 第%2号"_qs.arg(kinds[i % kinds.size()].name.ja).arg(i);
        holding.count = i % 700;
        holding.place = u"本社2階の棚%1"_qs.arg(i % 40);
        holding.lastReview = QDate(2026, 4, 1).addDays(-i % 300);
        holding.note = u"年に1回、責任者が見直す。"_qs;
        records << holding;
    }
    return records;
}

double best(int rounds, const std::function<void()> &run)
{
    double seconds = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        run();
        seconds = std::min(seconds, double(clock.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

// Seconds in which another program reads the workbook; below 0 where it is not installed.
double peer(const QString &path)
{
    const QString script = u"import sys,time\nfrom openpyxl import load_workbook\nt=time.time()\n"
                           "n=sum(1 for r in load_workbook(sys.argv[1],read_only=True).active.iter_rows(values_only=True) for c in r)\n"
                           "print(time.time()-t)"_qs;
    QProcess python;
    python.start(u"/usr/bin/python3"_qs, {u"-c"_qs, script, path});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        return -1;
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main()
{
    const QString pack = QStringLiteral(SOURCES "/resources/packs/appi");
    const auto library = Library::load(pack);
    const auto words = HeadWords::load(pack);
    if (!library || !words)
        return 1;
    const QList<Holding> records = makeHoldings(*library);
    const QTemporaryDir folder;
    bool good = true;
    for (const auto &[name, format] : {std::pair("csv", Format::Csv), std::pair("xlsx", Format::Xlsx)}) {
        const QString path = folder.filePath(u"list."_qs + QString::fromLatin1(name));
        const double writing = best(1, [&] {
            CellValues values(*library, *words, {}, {});
            const auto bytes = exportRecords(records, format, values, *words, Language::Japanese);
            good = good && bytes && writeFile(path, *bytes);
        });
        double reading = 0;
        const double whole = best(3, [&] {
            QElapsedTimer clock;
            clock.start();
            const auto tables = readTables(path);
            reading = double(clock.nsecsElapsed()) / 1e9;
            const auto plan = planImport<Holding>(tables->first(), matchSheet<Holding>(tables->first(), *words), {}, *library, *words);
            good = good && plan.fresh.size() == holdings && plan.problems.isEmpty();
        });
        good = good && whole <= target;
        std::printf("import %d holdings from %s: %.2f s (target %.1f s), of which reading %.2f s; export %.2f s\n", holdings, name, whole,
                    target, reading, writing);
        if (const double other = format == Format::Xlsx ? peer(path) : -1; other > 0)
            std::printf("  openpyxl reading it: %.2f s; our reading is %.1f times as fast\n", other, other / reading);
    }
    return good ? 0 : 1;
}
