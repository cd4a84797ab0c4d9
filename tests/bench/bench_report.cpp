// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/paper.h"
#include "report/reports.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

// Ledger to PDF, beside LibreOffice converting the same table from HTML in the same run. Targets: 300 rows 0.3 s, 5,000 rows 3 s,
// a third of LibreOffice's time.
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

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

double libreOffice(const QTemporaryDir &folder, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QProcess office;
    office.start("soffice",
                 {"-env:UserInstallation=file://" + folder.filePath("profile"), "--headless", "--convert-to", "pdf:writer_web_pdf_Export",
                  "--outdir", folder.path(), file});
    return office.waitForFinished(600000) && office.exitCode() == 0 ? seconds(timer) : 0;
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
    (void)writeHtml(ledger(*library, 1), folder.filePath("warm.html"));
    (void)libreOffice(folder, folder.filePath("warm.html")); // the first start makes LibreOffice's profile
    std::printf("%6s %6s %10s %14s %7s\n", "rows", "pages", "PDF s", "LibreOffice s", "ratio");
    bool met = true;
    for (const auto &[rows, target] : {std::pair{300, 0.3}, std::pair{5000, 3.0}}) {
        const Sheet sheet = ledger(*library, rows);
        double best = 1e9;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            if (!writePdf(sheet, folder.filePath("ledger.pdf")))
                return 1;
            best = std::min(best, seconds(timer));
        }
        const QString page = folder.filePath(QString("table%1.html").arg(rows));
        (void)writeHtml(sheet, page);
        const double office = libreOffice(folder, page);
        std::printf("%6d %6d %10.3f %14.3f %7.1f\n", rows, pageCount(sheet), best, office, office / best);
        met = met && best <= target && (office == 0 || office / best >= 3);
    }
    std::puts(met ? "targets met" : "targets missed");
    return met ? 0 : 1;
}
