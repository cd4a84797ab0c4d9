// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "pages/sheetdialog.h"

#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

namespace {

// Answers every question at once: into this folder, under the name that was offered.
class Answers : public Dialogs
{
public:
    QString folder; // nowhere: the user thought better of it

    QString savePath(QWidget *, const QString &, const QString &, const QString &name, const QString &) override
    {
        return folder.isEmpty() ? QString() : folder + u'/' + safeFileName(name);
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder + QStringLiteral("/printed.pdf"));
        return !folder.isEmpty();
    }
};

Sheet sample()
{
    Sheet sheet{.firm = QStringLiteral("../../A/B商店"), .title = QStringLiteral("個人情報管理台帳"), .date = QStringLiteral("2026-04-01")};
    sheet.blocks.append(SheetText{.text = QStringLiteral("顧客名簿")});
    return sheet;
}

QString messageOf(const SheetDialog &dialog) { return dialog.findChild<QLabel *>(QStringLiteral("message"))->text(); }

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void aReportIsSavedInEveryFormat_data();
    void aReportIsSavedInEveryFormat();
    void nothingIsWrittenWhenTheUserThinksBetterOfIt();
    void aFailureIsSaid();
    void thePagesGoToTheChosenPrinter();
};

void PrintingTest::aReportIsSavedInEveryFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF");
    QTest::newRow("odt") << "odt" << QByteArray("PK");
    QTest::newRow("html") << "html" << QByteArray("<!DOCTYPE html");
}

void PrintingTest::aReportIsSavedInEveryFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    Answers answers;
    answers.folder = folder.path();
    SheetDialog dialog(sample(), answers);
    dialog.save(suffix);
    const QStringList written = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    QVERIFY(written[0].endsWith(QStringLiteral("個人情報管理台帳 2026-04-01.") + suffix));
    QFile file(folder.filePath(written[0]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()).toUpper(), start.toUpper());
    QVERIFY(messageOf(dialog).contains(written[0]));
}

void PrintingTest::nothingIsWrittenWhenTheUserThinksBetterOfIt()
{
    Answers answers;
    SheetDialog dialog(sample(), answers);
    dialog.save(QStringLiteral("pdf"));
    dialog.print();
    QCOMPARE(messageOf(dialog), QString());
}

void PrintingTest::aFailureIsSaid()
{
    const QTemporaryDir folder;
    Answers answers;
    answers.folder = folder.filePath(QStringLiteral("not there"));
    SheetDialog dialog(sample(), answers);
    dialog.save(QStringLiteral("pdf"));
    QVERIFY(!messageOf(dialog).isEmpty());
    QVERIFY(!messageOf(dialog).contains(QStringLiteral("Saved")));
}

void PrintingTest::thePagesGoToTheChosenPrinter()
{
    const QTemporaryDir folder;
    Answers answers;
    answers.folder = folder.path();
    SheetDialog dialog(sample(), answers);
    dialog.print();
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("printed.pdf"))).size() > 1000);
}

QTEST_MAIN(PrintingTest)
#include "tst_printing.moc"
