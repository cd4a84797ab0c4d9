// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"
#include "report/reports.h"
#include "support/othertool.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <libdeflate.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

// Lines break anywhere in Japanese, so texts are compared without white space.
QString dense(QString text) { return text.remove(QRegularExpression("\\s")); }

// One entry of a ZIP archive, found by its local head; the tests need no more of the format.
QByteArray partOf(const QByteArray &archive, const QByteArray &name)
{
    const qsizetype head = archive.indexOf(name) - 30;
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + head + at); };
    QByteArray part(qsizetype(number(22)), Qt::Uninitialized);
    libdeflate_decompressor *inflater = libdeflate_alloc_decompressor();
    const auto result = libdeflate_deflate_decompress(inflater, archive.constData() + head + 30 + name.size(), number(18), part.data(),
                                                      size_t(part.size()), nullptr);
    libdeflate_free_decompressor(inflater);
    const bool whole = result == LIBDEFLATE_SUCCESS && libdeflate_crc32(0, part.constData(), size_t(part.size())) == number(14);
    return whole ? part : QByteArray();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The files themselves: read back with the programs people read them with.
class TestReportFiles : public QObject
{
    Q_OBJECT

private:
    Library m_library;
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Sheet ledger(const QStringList &names)
    {
        ReportData data;
        data.firm.name = "みどりや商店";
        data.library = &m_library;
        data.today = QDate(2026, 11, 24);
        for (const QString &name : names) {
            Holding holding;
            holding.name = name;
            holding.place = "事務所の棚";
            data.holdings << holding;
        }
        Sheet sheet = *makeReport("ledger", data);
        sheet.title = "個人情報管理台帳"; // as in the Japanese program
        return sheet;
    }
    Sheet ledger(int rows)
    {
        QStringList names;
        for (int i = 1; i <= rows; ++i)
            names << QString("個人情報の名簿%1番").arg(i);
        return ledger(names);
    }

private slots:
    void aPdfIsSearchableInJapanese();
    void englishWordsAreFoundInEitherFace();
    void pagesHaveTheSizeTheSheetAsksFor_data();
    void pagesHaveTheSizeTheSheetAsksFor();
    void everyPageHasItsNumberAndTheHeadOfTheTable();
    void theLastPageNeverHoldsASingleRow();
    void everyDeviceHasTheSamePages();
    void hostileNamesArePrintedAsTyped();
    void aHugeCellGoesOnOverPagesWithoutLosingText();
    void aLongLedgerIsQuick();
    void coverFiguresAndChartStandInEveryFormatAsText();
    void aHeadingIsNeverLeftBehind();
    void anOdtHoldsTheSameText();
    void anOdtHasHeadingsRepeatedHeadsAndItsPageSize();
    void aTargetThatCannotBeWrittenIsToldInASentence_data();
    void aTargetThatCannotBeWrittenIsToldInASentence();
#ifdef Q_OS_UNIX
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
#endif
};

void TestReportFiles::aPdfIsSearchableInJapanese()
{
    const QStringList names{"山田人子の名刺", "顧客名簿", "年賀状の住所録"};
    QVERIFY(writeReport(ledger(names), path("a.pdf")));
    const QString text = dense(pdfText(path("a.pdf")));
    QVERIFY2(text.contains("個人情報"), qPrintable(text));
    for (const QString &name : names)
        QVERIFY2(text.contains(name), qPrintable(name));
}

void TestReportFiles::englishWordsAreFoundInEitherFace()
{
    Sheet sheet = ledger({"Office floor plan", "Certificates and affidavits"});
    for (const Language language : {Language::Japanese, Language::English}) {
        sheet.language = language;
        QVERIFY(writePdf(sheet, path("english.pdf")));
        const QString text = pdfText(path("english.pdf"));
        for (const QString &word : QStringList{"Office", "floor", "Certificates", "affidavits"})
            QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void TestReportFiles::pagesHaveTheSizeTheSheetAsksFor_data()
{
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("size");
    QTest::newRow("portrait") << false << "59[45]\\S* x 84[12]";
    QTest::newRow("landscape") << true << "84[12]\\S* x 59[45]";
}

void TestReportFiles::pagesHaveTheSizeTheSheetAsksFor()
{
    QFETCH(bool, landscape);
    QFETCH(QString, size);
    Sheet sheet = ledger(60);
    sheet.landscape = landscape;
    QVERIFY(writePdf(sheet, path("size.pdf")));
    const QString info = outputOf("pdfinfo", {"-f", "2", "-l", "2", path("size.pdf")}).value_or(QString());
    QVERIFY2(QRegularExpression("Page +2 size: +" + size).match(info).hasMatch(), qPrintable(info));
}

void TestReportFiles::everyPageHasItsNumberAndTheHeadOfTheTable()
{
    const Sheet sheet = ledger(60);
    const int pages = pageCount(sheet);
    QVERIFY(pages >= 3);
    QVERIFY(writePdf(sheet, path("pages.pdf")));
    const QStringList texts = pdfText(path("pages.pdf"), {"-layout"}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    for (int i = 0; i < pages; ++i) {
        QVERIFY2(texts[i].contains(QString("%1 / %2").arg(i + 1).arg(pages)), qPrintable(texts[i]));
        QVERIFY2(texts[i].contains("Purposes of use"), qPrintable(texts[i]));
        QVERIFY(texts[i].contains("みどりや商店"));
        QVERIFY(texts[i].contains("Tenken"));
    }
}

void TestReportFiles::theLastPageNeverHoldsASingleRow()
{
    for (int rows = 20; rows < 40; ++rows) {
        QVERIFY(writePdf(ledger(rows), path("orphan.pdf")));
        const QStringList pages = pdfText(path("orphan.pdf"), {"-layout"}).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY2(pages.last().count("事務所の棚") >= 2, qPrintable(pages.last()));
    }
}

void TestReportFiles::everyDeviceHasTheSamePages()
{
    const Sheet sheet = ledger(60);
    for (const int resolution : {72, 300, 1200}) {
        const QString file = path(QString("%1.pdf").arg(resolution));
        {
            QPdfWriter writer(file);
            writer.setResolution(resolution);
            paintSheet(sheet, writer);
        }
        const QString info = outputOf("pdfinfo", {file}).value_or(QString());
        QVERIFY2(QRegularExpression(QString("Pages: +%1\n").arg(pageCount(sheet))).match(info).hasMatch(), qPrintable(info));
    }
}

void TestReportFiles::hostileNamesArePrintedAsTyped()
{
    const QStringList names{"<img src=http://x/y>", "'; DROP TABLE", "=cmd|' /C calc'!A0", "&amp;", "a\u202Eb"};
    QVERIFY(writeReport(ledger(names + QStringList{"旗🎌の会", "שלום"}), path("hostile.pdf")));
    const QString text = dense(pdfText(path("hostile.pdf"), {"-raw"}));
    for (const QString &name : names.mid(0, 4))
        QVERIFY2(text.contains(dense(name)), qPrintable(name + " in " + text));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(text.contains("の会"));
}

void TestReportFiles::aHugeCellGoesOnOverPagesWithoutLosingText()
{
    QString huge;
    for (int i = 0; huge.size() < 1000000; ++i)
        huge += QString("長い文%1、").arg(i);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writePdf(ledger({"前の行", huge + "おわり", "後の行"}), path("huge.pdf")));
    QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    const QString text = dense(pdfText(path("huge.pdf"), {"-raw"}));
    for (const char *part : {"前の行", "長い文77777、", "おわり", "後の行"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(writeReport(ledger({huge}), path("huge.odt")));
    QVERIFY(writeReport(ledger({huge}), path("huge.html")));
}

void TestReportFiles::aLongLedgerIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writePdf(ledger(5000), path("long.pdf")));
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed()))); // a loose bound: bench_report measures
    const QString text = dense(pdfText(path("long.pdf")));
    QVERIFY(text.contains("個人情報の名簿1番"));
    QVERIFY(text.contains("個人情報の名簿5000番"));
}

void TestReportFiles::coverFiguresAndChartStandInEveryFormatAsText()
{
    Sheet sheet{.firm = "みどりや商店", .title = "点検報告書", .stamps = {"作成", "承認"}};
    sheet.blocks << SheetCover{"2026年度", "みどりや商店の点検", {{"点検の期間", "四月から五月"}}, "外へは送っていません"}
                 << SheetHeading{"まとめ", 1} << SheetFigures{{{"71点", "百点満点", "前回は六二点"}}}
                 << SheetChart{"分野ごとの点数", "分野", "今年", "昨年", {{"体制", 83, 57}, {"委託", 46, {}}, {"その他", {}, {}}}}
                 << SheetTable{{{"質問"}, {"備考", {}, 1, false, true}}, {{{"鍵はありますか"}, {}}}, 20} << SheetStamps{{"作成", "承認"}};
    for (const char *name : {"parts.pdf", "parts.html", "parts.odt"})
        QVERIFY(writeReport(sheet, path(name)));
    QCOMPARE(pageCount(sheet), 2);
    const QByteArray odt = bytesOf(path("parts.odt"));
    const QString content = QString::fromUtf8(partOf(odt, "content.xml"));
    const QString html = QString::fromUtf8(bytesOf(path("parts.html")));
    for (const QString &text : {dense(pdfText(path("parts.pdf"), {"-raw"})), html, content})
        for (const char *words : {"点検報告書", "2026年度", "みどりや商店の点検", "四月から五月", "外へは送っていません", "71点",
                                  "百点満点", "前回は六二点", "体制", "83", "委託", "46", "鍵はありますか", "承認"})
            QVERIFY2(text.contains(words), words);
    QVERIFY(html.contains("57") && html.contains("<caption>分野ごとの点数"));
    QVERIFY(content.contains("<svg:desc>体制: 83 (昨年 57); 委託: 46; その他: —</svg:desc>"));
    QVERIFY(partOf(odt, "Pictures/chart1.png").startsWith("\x89PNG"));
    QVERIFY(partOf(odt, "META-INF/manifest.xml").contains("Pictures/chart1.png"));
}

// Wherever a page ends, below its last heading stands at least a row of what the heading is about.
void TestReportFiles::aHeadingIsNeverLeftBehind()
{
    for (int rows = 1; rows < 60; rows += 2) {
        Sheet sheet{.firm = "A", .title = "B"};
        SheetTable table{{{"列"}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows += SheetRow{{"前の行"}};
        sheet.blocks << table << SheetHeading{"章の見出し", 1} << SheetHeading{"節の見出し"} << SheetText{"見出しの下の一行", true}
                     << SheetTable{{{"列"}}, {{{"後の行"}}, {{"後の行"}}, {{"後の行"}}}};
        QVERIFY(writePdf(sheet, path("heading.pdf")));
        for (const QString &page : pdfText(path("heading.pdf"), {"-raw"}).split(u'\f', Qt::SkipEmptyParts))
            QVERIFY2(page.contains("章の見出し") == page.contains("後の行"), qPrintable(page));
    }
}

void TestReportFiles::anOdtHoldsTheSameText()
{
    const QStringList names{"<b>顧客</b> & 名簿", "二つ  の空白", "旗🎌の会", "שלום"};
    QVERIFY(writeReport(ledger(names), path("a.odt")));
    QXmlStreamReader xml(partOf(bytesOf(path("a.odt")), "content.xml"));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement() && xml.qualifiedName() == u"text:s")
            text += u' ';
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &words : names + QStringList{"個人情報管理台帳", "事務所の棚"})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestReportFiles::anOdtHasHeadingsRepeatedHeadsAndItsPageSize()
{
    QVERIFY(writeReport(ledger(3), path("b.odt")));
    const QByteArray bytes = bytesOf(path("b.odt"));
    QCOMPARE(bytes.mid(30, 8), QByteArray("mimetype")); // where other programs look for it
    QCOMPARE(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    const QByteArray content = partOf(bytes, "content.xml");
    QVERIFY(content.contains("<text:h text:style-name=\"Title\" text:outline-level=\"1\">個人情報管理台帳"));
    QVERIFY(content.contains("<table:table-header-rows>"));
    const QByteArray styles = partOf(bytes, "styles.xml");
    QVERIFY(styles.contains("fo:page-width=\"297mm\""));
    QVERIFY(styles.contains("<text:page-number>"));
    QVERIFY(styles.contains("<text:page-count>"));
}

void TestReportFiles::aTargetThatCannotBeWrittenIsToldInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("folder") << "taken.pdf"
                            << "is a folder";
    QTest::newRow("no folder") << "missing/a.pdf"
                               << "folder does not exist";
    QTest::newRow("below a file") << "file/a.odt"
                                  << "folder does not exist";
    QTest::newRow("unknown ending") << "a.docx"
                                    << "End the name with";
}

void TestReportFiles::aTargetThatCannotBeWrittenIsToldInASentence()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QDir(m_folder.path()).mkdir("taken.pdf");
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto done = writeReport(ledger(1), path(name));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(expected), qPrintable(done.error().message));
    QVERIFY2(done.error().message.contains(QFileInfo(name).fileName()), qPrintable(done.error().message));
}

#ifdef Q_OS_UNIX
void TestReportFiles::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"old.pdf", "old.odt", "old.html"})
        QTest::newRow(name) << name;
}

// A limit on the size of files stands for the full disk: the write fails in the same place.
void TestReportFiles::aFullDiskLeavesTheOldFile()
{
    QFETCH(QString, name);
    QFile old(path(name));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("last year's report");
    old.close();
    const Sheet sheet = ledger(300);

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto done = writeReport(sheet, path(name));
    setrlimit(RLIMIT_FSIZE, &before);

    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("disk is full"), qPrintable(done.error().message));
    QCOMPARE(bytesOf(path(name)), QByteArray("last year's report"));
    QCOMPARE(QDir(m_folder.path()).entryList({name + "*"}).size(), 1); // no half-written file stays
}
#endif

QTEST_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
