// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/file.h"
#include "exchange/xlsx.h"
#include "files/writefile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <libdeflate.h>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

// Reading and writing tables: what other programs make, what is broken, and what is made to do harm.
class ExchangeFiles : public QObject
{
    Q_OBJECT

private slots:
    void csvIsReadAsItStands_data();
    void csvIsReadAsItStands();
    void anOpenQuoteIsToldWithItsRowAndLosesNothing();
    void undecodableBytesAreToldWithTheirRow();
    void aMillionRowsAreRefusedInWords();
    void aCellOfOneMegabyteIsReadWhole();
    void csvNeverBeginsACellWithAFormula_data();
    void csvNeverBeginsACellWithAFormula();
    void hostileTextComesBackFromCsv();
    void hostileTextComesBackFromXlsx();
    void xlsxRefusesATextLongerThanACellNamingIt();
    void numbersDatesAndMergedCellsAreReadAsShown();
    void hiddenSheetsAreLeftOutAndOthersKeepTheirNames();
    void foreignFilesAreRefusedInWords_data();
    void foreignFilesAreRefusedInWords();
    void bombsAndEntitiesAreRefused();
    void smallWorkbooksThatGrowAreRefusedSoon_data();
    void smallWorkbooksThatGrowAreRefusedSoon();
    void escapesAreReadInOnePass();
    void mutatedFilesNeverCrash();
    void aFailedWriteKeepsThePreviousFile();
#ifdef Q_OS_UNIX
    void onlyTheUserMayReadAWrittenFile();
#endif
};

namespace {

const QStringList hostile{u"'; DROP TABLE holding; --"_qs,
                          u"<img src=http://x.example/a.png>"_qs,
                          u"=cmd|' /C calc'!A0"_qs,
                          u"=1+1"_qs,
                          u"+81-3-1234-5678"_qs,
                          u"+SUM(A1)"_qs,
                          u"-"_qs,
                          u"-5"_qs,
                          u"-1+1"_qs,
                          u"@SUM(1)"_qs,
                          u"\tTAB"_qs,
                          u"\rCR"_qs,
                          u"\nLF"_qs,
                          u"＝1"_qs,
                          u"＋1"_qs,
                          u"－1"_qs,
                          u"＠x"_qs,
                          u"'"_qs,
                          u"''"_qs,
                          u"'=1"_qs,
                          u"''=1"_qs,
                          u"'-5"_qs,
                          u"'90s"_qs,
                          u"\""_qs,
                          u"\"\""_qs,
                          u"a\"b"_qs,
                          u"\"a"_qs,
                          u"a,b;c\td"_qs,
                          u"line\nline"_qs,
                          u"line\r\nline"_qs,
                          u"line\rline"_qs,
                          u"end\n"_qs,
                          u" spaces "_qs,
                          u"　全角　"_qs,
                          u"👨‍👩‍👧‍👦"_qs,
                          u"葛󠄀城"_qs,
                          u"𠮷野家"_qs,
                          u"\u202Efdp.exe"_qs,
                          u"\u200Frtl\u200E"_qs,
                          u"e\u0301\u0302\u0303"_qs,
                          u"_x000D_"_qs,
                          u"_x005F_x000D_"_qs,
                          u"_xZZZZ_"_qs,
                          u"a\u0001b\u001Fc"_qs,
                          QString(u"nul"_qs + QChar(0) + u"nul"_qs),
                          u"\uFFFE\uFFFF"_qs,
                          u"\uFFFD"_qs,
                          u"\uFEFFbom"_qs,
                          u"&amp;&lt;]]>"_qs,
                          u"http://example.com/"_qs,
                          u"mailto:a@b.c"_qs,
                          u"1e10"_qs,
                          u"007"_qs,
                          u"TRUE"_qs,
                          u"2026-04-01"_qs,
                          u"../../etc/passwd"_qs,
                          u"CON"_qs,
                          u"%s%n%x"_qs,
                          u"ﾊﾝｶｸ"_qs,
                          u"${jndi:ldap://x}"_qs};

Table tableOf(const QStringList &texts)
{
    Table table;
    table.rows << QStringList{u"first"_qs, u"text"_qs, u"last"_qs};
    for (const QString &text : texts)
        table.rows << QStringList{text, text, u"x"_qs};
    return table;
}

struct Part
{
    QByteArray name, data;
};

void le(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += char(value >> (8 * i));
}

// A ZIP archive as small as the format allows.
QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray out, directory;
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(9);
    for (const Part &part : parts) {
        QByteArray packed(qsizetype(libdeflate_deflate_compress_bound(compressor, size_t(part.data.size()))), '\0');
        packed.resize(qsizetype(libdeflate_deflate_compress(compressor, part.data.constData(), size_t(part.data.size()), packed.data(),
                                                            size_t(packed.size()))));
        QByteArray common;
        le(common, 20, 2), le(common, 0, 2), le(common, 8, 2), le(common, 0, 4);
        le(common, libdeflate_crc32(0, part.data.constData(), size_t(part.data.size())), 4);
        le(common, quint32(packed.size()), 4), le(common, quint32(part.data.size()), 4);
        le(common, quint32(part.name.size()), 2), le(common, 0, 2);
        directory += "PK\x01\x02" + QByteArray(2, '\0') + common + QByteArray(10, '\0');
        le(directory, quint32(out.size()), 4);
        directory += part.name;
        out += "PK\x03\x04" + common + part.name + packed;
    }
    libdeflate_free_compressor(compressor);
    const qsizetype start = out.size();
    out += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    le(out, quint32(parts.size()), 2), le(out, quint32(parts.size()), 2);
    le(out, quint32(directory.size()), 4), le(out, quint32(start), 4), le(out, 0, 2);
    return out;
}

QByteArray workbook(const QByteArray &sheet, const QByteArray &shared = "<sst/>",
                    const QByteArray &sheets = R"(<sheet name="一覧" r:id="r1"/>)")
{
    return zipOf({{"xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>"},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r2' "
                   "Target='/xl/worksheets/sheet1.xml'/></Relationships>"},
                  {"xl/sharedStrings.xml", shared},
                  {"xl/styles.xml",
                   "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                   "<numFmt numFmtId='165' formatCode='#,##0&quot;days&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                   "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf "
                   "numFmtId='20'/></cellXfs></styleSheet>"},
                  {"xl/worksheets/sheet1.xml", sheet}});
}

} // namespace

void ExchangeFiles::csvIsReadAsItStands_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("commas") << QByteArray("a,b\nc,d\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("semicolons") << QByteArray("a;b,1\nc;d\n") << Rows{{"a", "b,1"}, {"c", "d"}};
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r\nc,d\re,f\n") << Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}};
    QTest::newRow("quotes") << QByteArray("\"a\"\"b\",\"c\r\nd\"\n") << Rows{{"a\"b", "c\r\nd"}};
    QTest::newRow("blank rows keep the numbers") << QByteArray("a\n\nb\n") << Rows{{"a"}, {""}, {"b"}};
    QTest::newRow("empty cells") << QByteArray(",,\n\"\",x,") << Rows{{"", "", ""}, {"", "x", ""}};
    QTest::newRow("one cell") << QByteArray("a") << Rows{{"a"}};
    QTest::newRow("guard") << QByteArray("'=1,'90s,'-x") << Rows{{"=1", "'90s", "-x"}};
}

void ExchangeFiles::csvIsReadAsItStands()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    const auto table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows, rows);
    QVERIFY(table->problems.isEmpty());
}

void ExchangeFiles::anOpenQuoteIsToldWithItsRowAndLosesNothing()
{
    const auto table = readCsv("a,b\nc,\"d\ne,f\n");
    QVERIFY(table);
    QCOMPARE(table->rows, (QList<QStringList>{{"a", "b"}, {"c", "\"d"}, {"e", "f"}}));
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems[0].row, 2);
    const auto middle = readCsv("a\n\"b\"c,d\n");
    QCOMPARE(middle->rows[1], (QStringList{"bc", "d"}));
    QCOMPARE(middle->problems[0].row, 2);
}

void ExchangeFiles::undecodableBytesAreToldWithTheirRow()
{
    const auto table = readCsv("\xEF\xBB\xBF"
                               "a\nb\nc\xFF\xFE,\xFF\n");
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems[0].row, 3);
    QVERIFY2(table->problems[0].reason.contains(u'3'), qPrintable(table->problems[0].reason));
}

void ExchangeFiles::aMillionRowsAreRefusedInWords()
{
    const auto table = readTables(QByteArray("a,b\n").repeated(1'000'000));
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(u"200000"));
    QVERIFY(readTables(QByteArray("a,b\n").repeated(100'000)));
    QVERIFY(!readTables(QByteArray(maxFileBytes + 1, 'a')));
    QVERIFY(!readCsv(QByteArray(16'000, ',').append('\n').repeated(1000)));
}

void ExchangeFiles::aCellOfOneMegabyteIsReadWhole()
{
    const QString text = u"大"_qs.repeated(1'000'000);
    Table table = tableOf({text});
    const auto back = readCsv(writeCsv(table));
    QVERIFY(back);
    QVERIFY(back->rows == table.rows);
}

void ExchangeFiles::csvNeverBeginsACellWithAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const QString &cell, const QByteArray &written) { QTest::addRow("%s", qPrintable(cell)) << cell << written; };
    row(u"=1"_qs, "'=1");
    row(u"@a"_qs, "'@a");
    row(u"-"_qs, "'-");
    row(u"-1+1"_qs, "'-1+1");
    row(u"-5"_qs, "-5");
    row(u"+81-3-1234-5678"_qs, "+81-3-1234-5678");
    row(u"-1,234.5"_qs, "\"-1,234.5\"");
    row(u"＝1"_qs, "'＝1");
    row(u"\tx"_qs, "\"'\tx\"");
    row(u"'=1"_qs, "''=1");
    row(u"'a"_qs, "'a");
    row(u"a=1"_qs, "a=1");
}

void ExchangeFiles::csvNeverBeginsACellWithAFormula()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    Table table;
    table.rows << QStringList{cell};
    QCOMPARE(writeCsv(table), "\xEF\xBB\xBF" + written + "\r\n");
}

void ExchangeFiles::hostileTextComesBackFromCsv()
{
    const Table table = tableOf(hostile);
    const auto back = readTables(writeCsv(table));
    QVERIFY(back);
    QCOMPARE(back->first().rows, table.rows);
    QVERIFY(back->first().problems.isEmpty());
}

void ExchangeFiles::hostileTextComesBackFromXlsx()
{
    const Table table = tableOf(hostile);
    const auto bytes = writeXlsx(table);
    QVERIFY(bytes);
    const auto back = readTables(*bytes);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message + back.error().detail));
    QCOMPARE(back->first().rows.size(), table.rows.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        QCOMPARE(back->first().rows[row], table.rows[row]);
    QVERIFY(!bytes->contains("<f>"));
}

void ExchangeFiles::xlsxRefusesATextLongerThanACellNamingIt()
{
    QVERIFY(writeXlsx(tableOf({QString(32'767, u'a')})));
    const auto refused = writeXlsx(tableOf({QString(32'768, u'a')}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"first") && refused.error().message.contains(u"2"), qPrintable(refused.error().message));
}

void ExchangeFiles::numbersDatesAndMergedCellsAreReadAsShown()
{
    const auto tables = readTables(workbook(
        "<worksheet><sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2'><v>1200</v></c><c><v>0.1</v></c></row>"
        "<row r='3'><c r='B3' s='1'><v>46113</v></c><c r='C3' s='2'><v>46113.5</v></c><c r='D3' s='3'><v>12</v></c><c r='E3' "
        "s='4'><v>0.5</v></c></row>"
        "<row><c t='b'><v>1</v></c><c t='inlineStr'><is><t>直</t><rPh><t>チョク</t></rPh><t>接</t></is></c><c "
        "t='str'><f>A1</f><v>結果</v></c>"
        "<c><v>1.0E7</v></c></row></sheetData><mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='C4:G9'/></mergeCells></worksheet>",
        "<sst><si><r><t>総</t></r><r><t>務</t></r><rPh sb='0'><t>ソウム</t></rPh></si></sst>"));
    QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().detail));
    QCOMPARE(tables->first().name, u"一覧"_qs);
    QCOMPARE(tables->first().rows,
             (QList<QStringList>{{},
                                 {"総務", "", "1200", "0.1"},
                                 {"総務", "2026-04-01", "2026-04-01T12:00:00", "12", "12:00:00"},
                                 {"TRUE", "直接", "結果", "10000000"}}));
}

void ExchangeFiles::hiddenSheetsAreLeftOutAndOthersKeepTheirNames()
{
    const auto tables = readTables(
        workbook("<worksheet><sheetData><row><c t='str'><v>x</v></c></row></sheetData></worksheet>", "<sst/>",
                 "<sheet name='設定' state='veryHidden' r:id='r1'/><sheet name='4月' r:id='r1'/><sheet name='5月' r:id='r2'/>"));
    QVERIFY(tables);
    QCOMPARE(tables->size(), 2);
    QCOMPARE(tables->at(1).name, u"5月"_qs);
    QCOMPARE(tables->at(1).rows, (QList<QStringList>{{"x"}}));
}

void ExchangeFiles::foreignFilesAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QString package = u"EncryptedPackage"_qs;
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QTest::newRow("empty") << QByteArray() << u"empty"_qs;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"CSV"_qs;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj") << u"CSV"_qs;
    QTest::newRow("binary") << QByteArray("a\0\0\1\2b\0\0c", 9) << u"CSV"_qs;
    QTest::newRow("DOCX") << zipOf({{"word/document.xml", "<w/>"}}) << u".xlsx"_qs;
    QTest::newRow("old Excel") << ole + QByteArray(100, 'x') << u".xls"_qs;
    QTest::newRow("password") << ole + QByteArray(reinterpret_cast<const char *>(package.utf16()), package.size() * 2) << u"password"_qs;
    QTest::newRow("cut short") << workbook("<worksheet/>").chopped(30) << u"damaged"_qs;
    QTest::newRow("empty archive") << zipOf({}) << u".xlsx"_qs;
}

void ExchangeFiles::foreignFilesAreRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto tables = readTables(bytes);
    QVERIFY(!tables);
    QVERIFY2(tables.error().message.contains(word), qPrintable(tables.error().message));
}

void ExchangeFiles::bombsAndEntitiesAreRefused()
{
    QVERIFY(!readTables(workbook("<worksheet>" + QByteArray(100 * 1024 * 1024, ' ') + "</worksheet>")));
    QVERIFY(!readTables(workbook("<worksheet/>", "<!DOCTYPE s [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>")));
    QVERIFY(!readTables(workbook("<worksheet/>", "<!DOCTYPE s SYSTEM 'file:///etc/passwd'><sst/>")));
    QVERIFY(!readTables(workbook(QByteArray("<a>").repeated(100'000))));
    QVERIFY(!readTables(workbook("<worksheet><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>")));
    QVERIFY(
        !readTables(workbook("<worksheet><sheetData>" + QByteArray("<row><c r='XFD1' t='str'><v>1</v></c></row>").replace("r='XFD1' ", "")
                             + QByteArray("<row><c r='ZZZZ9'><v>1</v></c></row>") + "</sheetData></worksheet")));
}

void ExchangeFiles::smallWorkbooksThatGrowAreRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<QByteArray>("sheets");
    const QByteArray last = "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='200000'><c r='A200000'><v>1</v></c>"
                            "</row></sheetData><mergeCells>";
    QByteArray merges, many; // each a little different: what packs too well is refused before
    for (int i = 1; i <= 60'000; ++i) {
        merges += "<mergeCell ref='B" + QByteArray::number(i * 7919 % 60'000 + 1) + ":B200000'/>";
        many += "<sheet name='" + QByteArray::number(i * 7919 % 60'000) + "' r:id='r1'/>";
    }
    const QByteArray one = R"(<sheet name="一覧" r:id="r1"/>)", end = "</mergeCells></worksheet>";
    QTest::newRow("merged ranges on one another") << last + merges + end << QByteArray("<sst/>") << one;
    QTest::newRow("one sheet many times") << last + end << QByteArray("<sst/>") << one.repeated(900);
    QTest::newRow("countless sheets") << last + end << QByteArray("<sst/>") << many;
}

void ExchangeFiles::smallWorkbooksThatGrowAreRefusedSoon()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QByteArray, shared);
    QFETCH(QByteArray, sheets);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readTables(workbook(sheet, shared, sheets)));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void ExchangeFiles::escapesAreReadInOnePass()
{
    QByteArray escapes;
    QString text;
    for (int i = 0; i < 600'000; ++i) {
        const int code = 0x4E00 + i % 20'000 * 7919 % 20'000;
        escapes += "_x" + QByteArray::number(code, 16) + '_';
        text += QChar(char16_t(code));
    }
    escapes += "_x5_x0042_";
    text += u"_x5B"_qs;
    QElapsedTimer timer;
    timer.start();
    const auto tables = readTables(workbook("<worksheet><row><c t='inlineStr'><is><t>" + escapes + "</t></is></c></row></worksheet>"));
    QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().detail));
    QCOMPARE(tables->first().rows.first().first(), text);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void ExchangeFiles::mutatedFilesNeverCrash()
{
    const QList<QByteArray> seeds{*writeXlsx(tableOf(hostile)),
                                  workbook("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>",
                                           "<sst><si><t>a</t></si></sst>"),
                                  writeCsv(tableOf(hostile)), writeCsv(tableOf(hostile)).mid(3)};
    const int rounds = qEnvironmentVariableIntValue("TENKEN_FUZZ") > 0 ? qEnvironmentVariableIntValue("TENKEN_FUZZ") : 300;
    std::mt19937 random(20260401);
    int refused = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = seeds[i % seeds.size()];
        for (unsigned n = 1 + random() % 8; n > 0; --n) {
            const qsizetype at = qsizetype(random() % unsigned(bytes.size()));
            switch (random() % 4) {
            case 0: bytes[at] = char(random()); break;
            case 1: bytes.remove(at, qsizetype(random() % 40)); break;
            case 2: bytes.insert(at, bytes.mid(qsizetype(random() % unsigned(bytes.size())), qsizetype(random() % 40))); break;
            case 3: bytes.replace(at, 4, QByteArray(4, char(random() % 2 ? 0xFF : 0))); break;
            }
            if (bytes.isEmpty())
                bytes = "x";
        }
        const auto tables = readTables(bytes);
        refused += !tables;
        QVERIFY(tables || !tables.error().message.isEmpty());
    }
    QVERIFY(refused > 0);
    // Damage inside the members, where a checksum would stop it before it is parsed.
    const QByteArray sheet
        = "<worksheet><sheetData><row r='2'><c r='B2' s='1' t='n'><v>46113</v></c><c r='C2' t='s'><v>0</v></c></row></sheetData>"
          "<mergeCells><mergeCell ref='A1:B9'/></mergeCells></worksheet>";
    for (int i = 0; i < rounds; ++i) {
        QByteArray bytes = sheet;
        for (int n = 0; n < 3; ++n)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = "<>'/09-AZ:\xFF rt="[random() % 15];
        const auto tables = readTables(workbook(bytes, "<sst><si><t>a</t></si></sst>"));
        QVERIFY(tables || !tables.error().message.isEmpty());
    }
}

void ExchangeFiles::aFailedWriteKeepsThePreviousFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_qs);
    QVERIFY(writeFile(path, "old"));
    QVERIFY(!writeFile(folder.filePath(u"missing/表.csv"_qs), "new"));
    QVERIFY(!writeFile(folder.path(), "new"));
    QVERIFY(writeFile(path, "new"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#ifdef Q_OS_UNIX
    QVERIFY(!writeFile(u"/dev/null"_qs, "new")); // a device is no file to be replaced
    QVERIFY(!QFileInfo(u"/dev/null"_qs).isFile());

    rlimit before{}; // as on a full disk: a write fails half way
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1 << 20, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto failed = writeFile(path, QByteArray(8 << 20, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!failed);
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#endif
}

#ifdef Q_OS_UNIX
void ExchangeFiles::onlyTheUserMayReadAWrittenFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_qs);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.setPermissions(QFileDevice::Permissions(0x6644)));
    before.close();
    QVERIFY(writeFile(path, *writeXlsx(tableOf({u"a"_qs}))));
    const auto permissions = QFile::permissions(path);
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    const auto tables = readTables(path);
    QVERIFY(tables);
    QCOMPARE(tables->first().rows[1][0], u"a"_qs);
}
#endif

QTEST_GUILESS_MAIN(ExchangeFiles)
#include "tst_exchange_files.moc"
