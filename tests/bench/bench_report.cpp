// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odt.h"
#include "report/paper.h"
#include "report/reports.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

// Ledger to PDF. Targets: 300 rows 0.3 s, 5,000 rows 3 s, and a third of the time that LibreOffice takes for the same table
// of 300 rows in its own format; for 5,000 rows it needs more than five minutes and is not run.
namespace {

Sheet ledger(const Library &library, int rows)
{
    ReportData data;
    data.library = &library;
    data.firm.name = QStringLiteral("みどりや商店");
    data.today = QDate(2026, 11, 24);
    const QList<Kind> kinds = [&] {
        QList<Kind> all;
        for (const Entry &entry : library.list("kinds"))
            all << *library.kind(entry.id);
        return all;
    }();
    for (int i = 0; i < 5; ++i) {
        Purpose purpose;
        purpose.text = QStringLiteral("商品の販売と発送、お問い合わせ%1への対応のため").arg(i);
        data.purposes << purpose;
    }
    for (int i = 0; i < rows; ++i) {
        Holding holding = kinds.at(i % kinds.size()).defaults;
        holding.id = QUuid::createUuid();
        holding.name = QStringLiteral("第%1営業所の顧客名簿").arg(i + 1);
        holding.place = QStringLiteral("%1階の棚").arg(i % 9 + 1);
        holding.count = i * 7;
        holding.purposes.ids = {data.purposes.at(i % 5).id};
        data.holdings << holding;
    }
    return *makeReport("ledger", data);
}

// Processor time, since the machine may be busy with something else.
double spent(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// 0 when it is not installed.
double libreOffice(const QTemporaryDir &folder, const QString &file)
{
    const double before = spent(RUSAGE_CHILDREN);
    QProcess office;
    office.start("timeout",
                 {"-k", "1", "60", "soffice", "-env:UserInstallation=file://" + folder.filePath("profile"), "--headless", "--convert-to",
                  "pdf", "--outdir", folder.path(), file});
    office.waitForFinished(-1);
    return office.exitCode() == 0 ? spent(RUSAGE_CHILDREN) - before : 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto library = Library::load();
    const QTemporaryDir folder;
    if (!library || !folder.isValid())
        return 1;
    (void)writeOdt(ledger(*library, 1), folder.filePath("warm.odt"));
    (void)libreOffice(folder, folder.filePath("warm.odt")); // the first start makes LibreOffice's profile
    std::printf("%6s %6s %10s %14s %7s\n", "rows", "pages", "PDF CPU s", "LibreOffice s", "ratio");
    bool met = true;
    for (const auto &[rows, target] : {std::pair{300, 0.3}, std::pair{5000, 3.0}}) {
        const Sheet sheet = ledger(*library, rows);
        double best = 1e9;
        for (int run = 0; run < 3; ++run) {
            const double before = spent(RUSAGE_SELF);
            if (!writePdf(sheet, folder.filePath("ledger.pdf")))
                return 1;
            best = std::min(best, spent(RUSAGE_SELF) - before);
        }
        double office = 0;
        if (rows == 300) {
            (void)writeOdt(sheet, folder.filePath("table.odt"));
            office = libreOffice(folder, folder.filePath("table.odt"));
        }
        std::printf("%6d %6d %10.3f %14.3f %7.1f\n", rows, pageCount(sheet), best, office, office / best);
        std::fflush(stdout);
        met = met && best <= target && (office == 0 || office / best >= 3);
    }
    std::puts(met ? "targets met" : "targets missed");
    return met ? 0 : 1;
}
