// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QUuid>

// The command line is a contract with scripts: calls, shapes of the output, exit statuses, one line for each failure.
class Cli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void helpNamesEveryCallAndNoOther();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void newMakesABookOrNothing();
    void infoTellsWhatIsInTheBook();
    void listAndAddTakeTheSameShape();
    void answersAndActionsAreRecordsToo();
    void addPrintsAnIdOnceItIsDurable();
    void addTakesLinesArraysAndOneObject();
    void addRefusesWhatIsWrong_data();
    void addRefusesWhatIsWrong();
    void checkAndClassifyGiveStableKeys();
#ifdef Q_OS_UNIX
    void resultsThatCannotBeWrittenAreAFailure();
#endif

private:
    std::unique_ptr<Console> m_console;
    QByteArray m_book;
    Ran run(const QString &words, const QByteArray &input = {}) { return m_console->run(words.split(u' '), input); }
};

// Made once; every test starts from a copy.
void Cli::initTestCase()
{
    m_console = std::make_unique<Console>();
    DONE(run("new book.tenken"));
    m_book = m_console->read("book.tenken");
}

void Cli::init()
{
    m_console = std::make_unique<Console>();
    m_console->write("book.tenken", m_book);
}

void Cli::helpNamesEveryCallAndNoOther()
{
    const Ran help = run("--help");
    DONE(help);
    for (const char *call : {"new", "info", "list", "add", "import", "export", "report", "review", "deadlines", "check", "classify",
                             "incident", "backup", "restore"}) {
        QVERIFY2(help.out.contains(QByteArray("tenken-cli ") + call + ' '), call);
        const Ran one = m_console->run({call, "--help"});
        DONE(one);
        QVERIFY(one.out.contains(QByteArray("tenken-cli ") + call + ' '));
    }
    for (const char *option :
         {"--profile", "--starter", "--json", "--as", "-o", "--id", "--year", "--start", "--close", "--reopen", "--list", "--lang"})
        QVERIFY2(help.out.contains(option), option);
    for (const char *notYet : {"scan", "hits", "into", "passphrase"})
        QVERIFY2(!help.out.contains(notYet), notYet);
    QVERIFY(run("--help --lang ja").out.contains("標準入力"));
    const Ran japanese = run("info missing.tenken --lang ja");
    REFUSED(japanese, 1);
    QVERIFY(japanese.said.contains("ブック"));
    const Ran version = run("--version");
    DONE(version);
    QCOMPARE(version.lines().size(), 1);
}

void Cli::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"frobnicate",
                              "new",
                              "new a b",
                              "info",
                              "info a b",
                              "list book.tenken",
                              "list book.tenken nosuch",
                              "list no.tenken nosuch",
                              "add book.tenken holdings",
                              "add book.tenken nosuch -",
                              "import book.tenken list.csv",
                              "import book.tenken list.csv --as nosuch",
                              "import book.tenken list.csv --as",
                              "export book.tenken holdings",
                              "export book.tenken holdings -o list.txt",
                              "export book.tenken nosuch -o list.csv",
                              "report",
                              "report book.tenken ledger",
                              "report book.tenken nosuch -o a.pdf",
                              "report book.tenken ledger -o a.txt",
                              "report book.tenken ledger -o a.pdf --id 11111111-1111-4111-8111-111111111111",
                              "check",
                              "classify",
                              "backup book.tenken",
                              "restore book.tenken",
                              "list book.tenken holdings --nosuch",
                              "list book.tenken holdings --lang fr",
                              "new a.tenken --starter nosuch",
                              "new a.tenken --starter ../../x",
                              "info ",
                              ""})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void Cli::wrongUsageIsStatusTwo()
{
    QFETCH(QString, words);
    REFUSED(run(words), 2);
    QVERIFY(!m_console->has("a.tenken") && !m_console->has("a.pdf") && !m_console->has("list.txt"));
}

void Cli::newMakesABookOrNothing()
{
    const QByteArray before = m_console->read("book.tenken");
    REFUSED(run("new book.tenken"), 1);
    QCOMPARE(m_console->read("book.tenken"), before);
    REFUSED(run("new nofolder/a.tenken"), 1);
    for (const QByteArray &profile : {QByteArray("{\"nme\":\"x\"}"), QByteArray("[]"), QByteArray("{"), QByteArray(),
                                      QByteArray("{\"name\":5}"), QByteArray("{\"trade\":\"nosuch\"}")}) {
        REFUSED(run("new a.tenken --profile -", profile), 1);
        QVERIFY(!m_console->has("a.tenken"));
    }
    REFUSED(run("new a.tenken --profile missing.json"), 1);
    m_console->write("firm.json", "{\"name\":\"みどりや商店\",\"employees\":5}");
    DONE(run("new a.tenken --profile firm.json --starter retail --lang ja"));
    QCOMPARE(run("info a.tenken --json").json()["firm"].toString(), QStringLiteral("みどりや商店"));
    const QJsonArray holdings = run("list a.tenken holdings --json").array();
    QVERIFY(!holdings.isEmpty());
    QCOMPARE(holdings.first()["presence"].toString(), QStringLiteral("unsure"));
}

void Cli::infoTellsWhatIsInTheBook()
{
    DONE(run("add book.tenken purposes --json -", "[{\"text\":\"a\"},{\"text\":\"b\"}]"));
    const Ran info = run("info book.tenken --json");
    DONE(info);
    QCOMPARE(info.json().object().keys(), (QStringList{"content", "firm", "integrity", "last_backup", "program", "records", "schema"}));
    QCOMPARE(info.json()["records"], (QJsonObject{{"holdings", 0}, {"purposes", 2}, {"contractors", 0}, {"answers", 0}, {"actions", 0}}));
    QVERIFY(info.json()["last_backup"].isNull() && info.json()["schema"].toInt() > 0);
    QCOMPARE(info.json()["integrity"].toString(), QStringLiteral("ok"));
}

void Cli::listAndAddTakeTheSameShape()
{
    DONE(run("new a.tenken --starter clinic --lang ja"));
    for (const QString &type : {QStringLiteral("purposes"), QStringLiteral("contractors"), QStringLiteral("holdings")}) {
        const Ran listed = run("list a.tenken " + type + " --json");
        DONE(listed);
        QVERIFY(!listed.array().isEmpty());
        m_console->write("list.json", listed.out);
        const Ran added = run("add book.tenken " + type + " --json list.json");
        DONE(added);
        QCOMPARE(added.lines().size(), listed.array().size());
        QCOMPARE(run("list book.tenken " + type + " --json").out, listed.out);
    }
    const QStringList keys = run("list book.tenken holdings --json").array().first().toObject().keys();
    for (const char *key : {"id", "revision", "name", "kind", "purposes", "contractors", "note"})
        QVERIFY2(keys.contains(key), key);
}

void Cli::answersAndActionsAreRecordsToo()
{
    const QByteArray answer = R"({"question":"physical.carrying","year":2026,"value":"2","basis":"seen","answered_on":"2026-11-24"})";
    DONE(run("add book.tenken answers --json -", answer));
    const QByteArray kept = m_console->read("book.tenken");
    REFUSED(run("add book.tenken answers --json -", answer), 1);
    QCOMPARE(m_console->read("book.tenken"), kept);
    DONE(run("add book.tenken actions --json -", R"([{"title":"鍵を付ける","due":"2026-12-01","priority":"high"}])"));
    for (const QString &type : {QStringLiteral("answers"), QStringLiteral("actions")}) {
        DONE(run("export book.tenken " + type + " -o list.csv --lang ja"));
        DONE(run("new other.tenken"));
        DONE(run("import other.tenken list.csv --as " + type));
        const QJsonArray before = run("list book.tenken " + type + " --json").array();
        QCOMPARE(before.size(), 1);
        QCOMPARE(run("list other.tenken " + type + " --json").array(), before);
        QFile::remove(m_console->path("other.tenken"));
    }
}

void Cli::addPrintsAnIdOnceItIsDurable()
{
    QProcess process;
    process.setWorkingDirectory(m_console->path(QString()));
    process.start(TENKEN_CLI, {"add", "book.tenken", "holdings", "--json", "-"});
    process.write("{\"name\":\"first\"}\n");
    QVERIFY(process.waitForReadyRead(5000));
    const QString id = QString::fromUtf8(process.readLine()).trimmed();
    process.kill();
    QVERIFY(process.waitForFinished());
    const QJsonArray kept = run("list book.tenken holdings --json").array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()["id"].toString(), id);
    QVERIFY(!QUuid(id).isNull());
}

void Cli::addTakesLinesArraysAndOneObject()
{
    for (const QByteArray &two :
         {QByteArray("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"), QByteArray("\r\n{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}"),
          QByteArray("\xEF\xBB\xBF[{\"text\":\"a\"},\n{\"text\":\"b\"}]"), QByteArray("[{\"text\":\"a\"},{\"text\":\"b\"}]")}) {
        const Ran added = run("add book.tenken purposes --json -", two);
        DONE(added);
        QCOMPARE(added.lines().size(), 2);
    }
    DONE(run("add book.tenken purposes --json -", "{\n \"text\": \"a\"\n}\n"));
    const Ran none = run("add book.tenken purposes --json -", "[]");
    DONE(none);
    QVERIFY(none.out.isEmpty());
    QCOMPARE(run("list book.tenken purposes --json").array().size(), 9);
    // What comes before a wrong line is added and named, what comes after is not.
    const Ran cut = run("add book.tenken purposes --json -", "{\"text\":\"a\"}\n{\"txt\":\"b\"}\n{\"text\":\"c\"}\n");
    QCOMPARE(cut.status, 1);
    QCOMPARE(cut.lines().size(), 1);
    QVERIFY2(cut.said.startsWith("line 2: “txt”") && cut.said.count('\n') == 1, cut.said);
    QCOMPARE(run("list book.tenken purposes --json").array().size(), 10);
}

void Cli::addRefusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"",
                             "{",
                             "[",
                             "[1,null]",
                             "\"text\"",
                             "7",
                             "nonsense",
                             "{\"name\":\"a\",\"nosuch\":1}",
                             "{\"name\":5}",
                             "{\"name\":null}",
                             "{\"name\":\"a\\u0000b\"}",
                             "{\"name\":\"a\\ud800b\"}",
                             "{\"kind\":\"nosuch\"}",
                             "{\"items\":[\"nosuch\"]}",
                             "{\"items\":\"name\"}",
                             "{\"count\":-1}",
                             "{\"count\":1e99}",
                             "{\"last_review\":\"2026-02-30\"}",
                             "{\"id\":\"7\"}",
                             "{\"presence\":\"x\"}",
                             "{\"purposes\":[\"11111111-1111-4111-8111-111111111111\"]}",
                             "[{\"name\":\"a\"},{\"name\":1}]",
                             "[{\"id\":\"11111111-1111-4111-8111-111111111111\"},{\"id\":\"11111111-1111-4111-8111-111111111111\"}]"})
        QTest::newRow(*json ? json : "empty") << QByteArray(json);
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("a NUL byte") << QByteArray("{\"name\":\"\0\"}", 12);
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\x83\x4a\xff\"}");
}

void Cli::addRefusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    REFUSED(run("add book.tenken holdings --json -", json), 1);
    QCOMPARE(m_console->read("book.tenken"), m_book);
}

void Cli::checkAndClassifyGiveStableKeys()
{
    const Ran clean = run("check book.tenken --json");
    DONE(clean);
    QVERIFY(clean.json().isArray() && clean.array().isEmpty());
    const QString id = run("add book.tenken holdings --json -", "{\"name\":\"名簿\"}").lines().value(0);
    for (const char *language : {"ja", "en"}) {
        const Ran check = m_console->run({"check", "book.tenken", "--json", "--lang", language});
        DONE(check);
        QVERIFY(!check.array().isEmpty());
        const QJsonObject first = check.array().first().toObject();
        QCOMPARE(first.keys(), (QStringList{"code", "level", "records", "source", "text"}));
        QCOMPARE(first["code"].toString(), QStringLiteral("holding.missing-kind"));
        QCOMPARE(first["records"], (QJsonArray{QJsonObject{{"type", "holdings"}, {"id", id}}}));
    }
    DONE(run("add book.tenken purposes --json -", "[{\"text\":\"事業活動のため\"}]"));
    const QJsonArray found = run("check book.tenken --json --lang ja").array();
    const auto vague = std::find_if(found.begin(), found.end(), [](const QJsonValue &one) { return one["code"] == "purpose.vague"; });
    QVERIFY(vague != found.end());
    const QJsonObject purpose = vague->toObject();
    QCOMPARE(purpose.keys(), (QStringList{"code", "level", "records", "source", "text"}));
    QCOMPARE(purpose["level"].toString(), QStringLiteral("duty"));
    QCOMPARE(purpose["records"][0]["type"].toString(), QStringLiteral("purposes"));
    QVERIFY(purpose["text"].toString().contains(QStringLiteral("「事業活動のため」")));
    DONE(run("add book.tenken holdings --json -", "{\"name\":\"会員名簿\",\"kind\":\"paper-ledger\",\"items\":[\"name\"]}"));
    QStringList codes;
    for (const QJsonValue &one : run("check book.tenken --json").array())
        if (one["records"][0]["id"].toString() != id)
            codes << one["code"].toString();
    // Said once: the finding stands, the gap of the same field is left out; other gaps of the record stay.
    QCOMPARE(codes.count(QStringLiteral("holding.no_owner")), 1);
    QCOMPARE(codes.count(QStringLiteral("holding.no_purpose")), 1);
    QVERIFY(!codes.contains(QStringLiteral("holding.missing-owner")) && !codes.contains(QStringLiteral("holding.missing-purpose")));
    QVERIFY(codes.contains(QStringLiteral("holding.missing-count")));
    const Ran classified = run("classify --json -", "{\"items\":[\"name\"]}");
    DONE(classified);
    QCOMPARE(classified.json().object().keys(), (QStringList{"classes", "reasons"}));
    QCOMPARE(classified.json()["reasons"][0].toObject().keys(), (QStringList{"code", "law", "text"}));
    for (const char *wrong : {"", "[]", "{\"nosuch\":1}", "{\"items\":[\"nosuch\"],\"other\":2}"})
        REFUSED(run("classify --json -", wrong), 1);
    REFUSED(run("classify --json missing.json"), 1);
}

#ifdef Q_OS_UNIX
void Cli::resultsThatCannotBeWrittenAreAFailure()
{
    const Ran full = m_console->run({"info", "book.tenken"}, {}, QStringLiteral("/dev/full"));
    QCOMPARE(full.status, 1);
    QCOMPARE(full.said.count('\n'), 1);
}
#endif

QTEST_GUILESS_MAIN(Cli)
#include "tst_cli.moc"
