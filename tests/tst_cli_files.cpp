// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/hostile.h"
#include "support/legacytext.h"

// What goes in and out of the console program as files: lists, workbooks, JSON, paper.
class CliFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void exportedRecordsComeBackTheSame_data();
    void exportedRecordsComeBackTheSame();
    void hostileTextsComeBackTheSame();
    void aListInShiftJisBelowTitlesIsTakenOnce();
    void importNamesEachRowNotTaken();
    void importRefusesWhatIsNoList_data();
    void importRefusesWhatIsNoList();
    void everyReportIsMadeInEveryFormat();
    void documentsAreMadeWithTheirBlanksNamed();
    void filesThatAreNotThereAreNamed();

private:
    std::unique_ptr<Console> m_console;
    QByteArray m_book, m_other;
    QMap<QString, QByteArray> m_listed; // of book.tenken, by type
    Ran run(const QString &words, const QByteArray &input = {}) { return m_console->run(words.split(u' '), input); }
    QByteArray listed(const QString &book, const QString &type) { return run("list " + book + ' ' + type + " --json").out; }
};

namespace {

QByteArray cp932(const char *utf8) { return encodedBySystem("CP932", QString::fromUtf8(utf8)); }

} // namespace

// Made once; every test starts from a copy.
void CliFiles::initTestCase()
{
    m_console = std::make_unique<Console>();
    DONE(run("new book.tenken --starter clinic --lang ja"));
    DONE(run("new other.tenken"));
    m_book = m_console->read("book.tenken");
    m_other = m_console->read("other.tenken");
    for (const QString &type : {QStringLiteral("purposes"), QStringLiteral("contractors"), QStringLiteral("holdings")})
        m_listed[type] = listed("book.tenken", type);
}

void CliFiles::init()
{
    m_console = std::make_unique<Console>();
    m_console->write("book.tenken", m_book);
    m_console->write("other.tenken", m_other);
}

void CliFiles::exportedRecordsComeBackTheSame_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("language");
    QTest::newRow("csv, ja") << "csv"
                             << "ja";
    QTest::newRow("csv, en") << "csv"
                             << "en";
    QTest::newRow("xlsx, ja") << "xlsx"
                              << "ja";
    QTest::newRow("json") << "json"
                          << "en";
}

void CliFiles::exportedRecordsComeBackTheSame()
{
    QFETCH(QString, ending);
    QFETCH(QString, language);
    for (const QString &type : {QStringLiteral("purposes"), QStringLiteral("contractors"), QStringLiteral("holdings")}) {
        const QString file = type + '.' + ending;
        DONE(run("export book.tenken " + type + " -o " + file + " --lang " + language));
        DONE(run("import other.tenken " + file + " --as " + type));
        QVERIFY(m_listed[type].size() > 100);
        QCOMPARE(listed("other.tenken", type), m_listed[type]);
    }
    DONE(run("import other.tenken - --as holdings", m_console->read("holdings." + ending)));
    QCOMPARE(listed("other.tenken", "holdings"), m_listed["holdings"]);
}

void CliFiles::hostileTextsComeBackTheSame()
{
    QByteArray lines;
    for (const QString &text : hostileTexts())
        lines
            += QJsonDocument(QJsonObject{{"name", text}, {"note", text}}).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff")
            + '\n';
    const Ran added = run("add other.tenken contractors --json -", lines);
    DONE(added);
    QCOMPARE(added.lines().size(), hostileTexts().size());
    QStringList names;
    for (const QJsonValue &record : run("list other.tenken contractors --json").array()) {
        QCOMPARE(record["name"], record["note"]);
        names << record["name"].toString();
    }
    QStringList expected = hostileTexts();
    names.sort();
    expected.sort();
    QVERIFY(names == expected);
    const QByteArray before = listed("other.tenken", "contractors");
    for (const char *ending : {"csv", "json"}) {
        const QString file = QStringLiteral("hostile.") + ending;
        DONE(run("export other.tenken contractors -o " + file));
        DONE(run("import other.tenken " + file + " --as contractors"));
        QCOMPARE(listed("other.tenken", "contractors"), before);
    }
    // A cell of a workbook holds 32,767 characters: the export says so rather than cut the text.
    REFUSED(run("export other.tenken contractors -o hostile.xlsx"), 1);
}

void CliFiles::aListInShiftJisBelowTitlesIsTakenOnce()
{
    const QByteArray list
        = cp932("個人データ一覧,,\r\n2026年4月1日現在,,\r\n,,\r\n名前,備考,件数\r\n顧客名簿,①髙島㈱,\"1,200\"\r\n名刺,～棚,30人\r\n");
    QVERIFY(!list.isEmpty());
    m_console->write("list.csv", list);
    const Ran first = run("import other.tenken list.csv --as holdings --lang ja");
    DONE(first);
    QVERIFY2(first.out.contains("追加2件"), first.out);
    const QJsonArray holdings = run("list other.tenken holdings --json").array();
    QCOMPARE(holdings.size(), 2);
    QCOMPARE(holdings[0]["name"].toString(), QStringLiteral("顧客名簿"));
    QCOMPARE(holdings[0]["note"].toString(), QStringLiteral("①髙島㈱"));
    const QByteArray before = listed("other.tenken", "holdings");
    const Ran again = run("import other.tenken list.csv --as holdings --lang ja");
    DONE(again);
    QVERIFY2(again.out.contains("登録済み2件"), again.out);
    QCOMPARE(listed("other.tenken", "holdings"), before);
}

void CliFiles::importNamesEachRowNotTaken()
{
    const Ran import = run("import other.tenken - --as holdings", "Name,Kind,Persons\nA,nosuchkind,3\nB,,many\nC,,5\n");
    QCOMPARE(import.status, 0);
    QVERIFY2(import.said.contains("Row 2, Kind") && import.said.contains("Row 3, Persons") && !import.said.contains("Row 4"), import.said);
    QCOMPARE(import.lines().size(), 1);
}

void CliFiles::importRefusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QTest::newRow("broken workbook") << QByteArray("PK\x03\x04 and no more");
    QTest::newRow("no heads") << QByteArray("1,2,3\n4,5,6\n");
    QTest::newRow("NUL") << QByteArray("a\0b,c\n", 6);
    QTest::newRow("JSON of something else") << QByteArray("[{\"nosuch\":1}]");
}

void CliFiles::importRefusesWhatIsNoList()
{
    QFETCH(QByteArray, bytes);
    m_console->write("list.csv", bytes);
    REFUSED(run("import other.tenken list.csv --as purposes"), 1);
    QCOMPARE(m_console->read("other.tenken"), m_other);
}

void CliFiles::everyReportIsMadeInEveryFormat()
{
    const Ran kinds = run("report --list --lang ja");
    DONE(kinds);
    QVERIFY(kinds.lines().size() >= 3);
    // A document made from its template says on standard error what is still empty in it, and nothing else.
    const auto isMade = [](const Ran &ran) {
        static constexpr const char *remarks[]
            = {"まだ空いている所: ", "Still to be filled in: ", "答えがないので、当てはまらないものとしました: ",
               "Taken as not so, since nobody has said: "};
        const QStringList said = QString::fromUtf8(ran.said).split(u'\n', Qt::SkipEmptyParts);
        return ran.status == 0 && std::all_of(said.cbegin(), said.cend(), [](const QString &one) {
                   return std::any_of(std::begin(remarks), std::end(remarks),
                                      [&](const char *remark) { return one.startsWith(QString::fromUtf8(remark)); });
               });
    };
    for (const QString &line : kinds.lines()) {
        const QString kind = line.section(u'\t', 0, 0);
        if (kind == "rule")
            break; // the documents follow, which are Japanese in any language
        QVERIFY(!line.section(u'\t', 1).isEmpty());
        const Ran pdf = run("report book.tenken " + kind + " -o a.pdf --lang ja");
        QVERIFY2(isMade(pdf), pdf.said.constData());
        QVERIFY(pdf.out.isEmpty() && m_console->read("a.pdf").startsWith("%PDF-"));
        QVERIFY(isMade(run("report book.tenken " + kind + " -o a.odt --lang ja")));
        QVERIFY(m_console->read("a.odt").startsWith("PK"));
        for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
            QVERIFY(isMade(run("report book.tenken " + kind + " -o a.html --lang " + language)));
            QVERIFY(m_console->read("a.html").contains("lang=\"" + language.toLatin1() + '"'));
        }
    }
    const QString id = run("list book.tenken holdings --json").array().first()["id"].toString();
    DONE(run("report book.tenken holding -o one.html --id " + id));
    QVERIFY(m_console->read("one.html").contains("<html"));
}

// What is still open is named on standard error; the paper is made all the same.
void CliFiles::documentsAreMadeWithTheirBlanksNamed()
{
    const QStringList named = run("report --list --lang en").lines(), inJapanese = run("report --list --lang ja").lines();
    QVERIFY(named.contains("leak-wall\tWhen data leaks (one page)"));
    QVERIFY(inJapanese.contains(QStringLiteral("rule\t個人情報取扱規程")));
    const Ran wall = run("report book.tenken leak-wall -o wall.html --lang en");
    QCOMPARE(wall.status, 0);
    QVERIFY2(wall.said.contains("Still to be filled in: "), wall.said);
    QVERIFY(m_console->read("wall.html").contains("lang=\"ja\""));
    for (const char *file : {"rule.pdf", "rule.odt"})
        QCOMPARE(run(QString("report book.tenken rule -o %1").arg(file)).status, 0);
    QVERIFY(m_console->read("rule.pdf").startsWith("%PDF-") && m_console->read("rule.odt").startsWith("PK"));
    REFUSED(run("report book.tenken rule -o a.pdf --id 11111111-1111-4111-8111-111111111111"), 1);
    QVERIFY(!m_console->has("a.pdf"));
}

void CliFiles::filesThatAreNotThereAreNamed()
{
    REFUSED(run("import other.tenken missing.csv --as purposes"), 1);
    REFUSED(run("import other.tenken . --as purposes"), 1);
    REFUSED(run("report book.tenken holding -o a.pdf --id 999"), 1);
    REFUSED(run("report book.tenken holding -o a.pdf --id 11111111-1111-4111-8111-111111111111"), 1);
    REFUSED(run("report book.tenken ledger -o nofolder/a.pdf"), 1);
    QVERIFY(QDir().mkpath(m_console->path("b.pdf")));
    REFUSED(run("report book.tenken ledger -o b.pdf"), 1);
    REFUSED(run("export book.tenken holdings -o nofolder/a.csv"), 1);
    QVERIFY(!m_console->has("a.pdf"));
}

QTEST_GUILESS_MAIN(CliFiles)
#include "tst_cli_files.moc"
