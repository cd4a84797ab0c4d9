// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/demo.h"
#include "workspace/book.h"

// A book taken through its years by calls alone.
class CliReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void reviewGivesStableKeys();
    void reviewInWordsNamesEveryArea();
    void aDamagedYearIsCountedAnewAndSaysSo();
    void aYearIsStartedClosedAndReopened();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void whatCannotBeDoneIsOneSentence_data();
    void whatCannotBeDoneIsOneSentence();
    void reportsAreMadeOfAYear();
    void theReviewsRecordsAreListed();

private:
    std::unique_ptr<Console> m_console;
    QByteArray m_empty, m_demo;
    Ran run(const QString &words, const QByteArray &input = {}) { return m_console->run(words.split(u' '), input); }
    QJsonObject review(const QString &words = {})
    {
        return run(QString("review demo.tenken --json" + (words.isEmpty() ? QString() : ' ' + words))).json().object();
    }
    static QString last() { return QString::number(demo::thisYear() - 1); }
};

void CliReview::initTestCase()
{
    m_console = std::make_unique<Console>();
    DONE(run("new book.tenken --lang en"));
    demo::make(*m_console, "demo.tenken");
    m_empty = m_console->read("book.tenken");
    m_demo = m_console->read("demo.tenken");
}

// Every test starts from a copy of both.
void CliReview::init()
{
    m_console = std::make_unique<Console>();
    m_console->write("book.tenken", m_empty);
    m_console->write("demo.tenken", m_demo);
}

void CliReview::reviewGivesStableKeys()
{
    const QStringList counts{"answered", "asked", "not_applicable", "open", "points", "points_before", "recheck", "unknown"};
    QStringList keys
        = counts + QStringList{"areas", "closed_on", "law_as_of", "signed_by", "snapshot_damaged", "version", "year", "year_before"};
    QStringList areaKeys = counts + QStringList{"id", "title"};
    keys.sort();
    areaKeys.sort();
    const QJsonObject now = review("--lang en");
    QCOMPARE(now.keys(), keys);
    QCOMPARE(now["areas"][0].toObject().keys(), areaKeys);
    QCOMPARE(now["areas"][0]["title"].toString(), "Scope");
    QVERIFY(now["signed_by"].isNull());
    int asked = 0;
    for (const QJsonValue &area : now["areas"].toArray())
        asked += area["asked"].toInt();
    QCOMPARE(now["asked"].toInt(), asked);

    const QJsonObject before = review("--year " + last());
    QCOMPARE(before.keys(), keys);
    QVERIFY(before["year_before"].isNull() && before["points_before"].isNull());
    QCOMPARE(before["signed_by"].toString(), "佐々木 恵");
    QCOMPARE(before["closed_on"].toString(), last() + "-06-22");
    QCOMPARE(before["points"], now["points_before"]);

    const QJsonObject fresh = run("review book.tenken --json").json().object();
    QCOMPARE(fresh.keys(), keys);
    QVERIFY(fresh["points"].isNull());
    QCOMPARE(fresh["open"], fresh["asked"]);
}

void CliReview::reviewInWordsNamesEveryArea()
{
    const Ran called = run("review demo.tenken --lang en");
    DONE(called);
    QCOMPARE(called.lines().size(), review()["areas"].toArray().size() + 1);
    QVERIFY2(called.lines()[0].startsWith(QString("%1: %2 points").arg(demo::thisYear()).arg(review()["points"].toInt())), called.out);
}

void CliReview::aDamagedYearIsCountedAnewAndSaysSo()
{
    QCOMPARE(review("--year " + last())["snapshot_damaged"], QJsonValue(false));
    const Library library = *Library::load();
    {
        auto book = Book::open(m_console->path("demo.tenken"), library, Language::Japanese);
        QVERIFY(book);
        for (ReviewYear year : (*book)->records<ReviewYear>().records()) {
            year.snapshot.truncate(100);
            if (year.closedOn.isValid())
                QVERIFY((*book)->edit(year, "damage"));
        }
    }
    for (const bool asJson : {true, false}) {
        const Ran called = run(QString("review demo.tenken --lang en --year " + last() + (asJson ? " --json" : "")));
        QCOMPARE(called.status, 0);
        QVERIFY2(called.said.contains("cannot be read") && called.said.contains("counted anew"), called.said);
        if (asJson)
            QCOMPARE(called.json()["snapshot_damaged"], QJsonValue(true));
    }
    const Ran now = run("review demo.tenken --lang en --json"); // compares itself with that year
    QVERIFY2(now.said.contains(last().toUtf8()) && now.said.contains("counted anew"), now.said);
    QCOMPARE(now.json()["snapshot_damaged"], QJsonValue(false));
}

void CliReview::aYearIsStartedClosedAndReopened()
{
    DONE(run("review book.tenken --start --year 2024 --on 2024-05-01"));
    DONE(run("add book.tenken answers --json -", R"({"question":"physical.locked-storage","year":2024,"value":"2"})"));
    DONE(m_console->run({"review", "book.tenken", "--close", "--year", "2024", "--by", "A B", "--on", "2024-06-30"}));
    const auto json = [&](const QString &words) { return run("review book.tenken --json " + words).json().object(); };
    QCOMPARE(json("--year 2024")["closed_on"].toString(), "2024-06-30");
    QCOMPARE(json("--year 2024")["points"].toInt(), 80);

    DONE(run("review book.tenken --start --year 2025 --on 2025-05-01"));
    QCOMPARE(json("--year 2025")["recheck"].toInt(), 1); // carried over
    QVERIFY(json("--year 2025")["points"].isNull());
    QCOMPARE(json("--year 2025")["points_before"].toInt(), 80);
    QCOMPARE(json("--year 2025")["year_before"].toInt(), 2024);

    DONE(m_console->run({"review", "book.tenken", "--reopen", "--year", "2024", "--reason", "a mistake"}));
    QVERIFY(json("--year 2024")["closed_on"].isNull());
    const QJsonArray years = run("list book.tenken review-years --json").array();
    QCOMPARE(years.size(), 2);
    QVERIFY(years[0]["reopened_reason"].toString().contains("a mistake"));
}

void CliReview::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"review", "review demo.tenken --year abc", "review demo.tenken --year 26", "review demo.tenken --start --close --by A",
          "review demo.tenken --close", "review demo.tenken --by A", "review demo.tenken --reopen", "review demo.tenken --reason A",
          "review demo.tenken --on 2025-01-01", "review demo.tenken --start --on 2999-01-01", "review demo.tenken --start --on today",
          "report demo.tenken annual -o a.pdf --year x", "report demo.tenken ledger -o a.pdf --year 2025",
          "report demo.tenken annual -o a.pdf --id 1", "list demo.tenken review-year", "add demo.tenken review-years --json -",
          "export demo.tenken dismissals -o a.csv"})
        QTest::newRow(words) << words;
}

void CliReview::wrongUsageIsStatusTwo()
{
    QFETCH(QString, words);
    REFUSED(run(words, "[]"), 2);
    QVERIFY(!m_console->has("a.pdf"));
    QCOMPARE(m_console->read("demo.tenken"), m_demo);
}

void CliReview::whatCannotBeDoneIsOneSentence_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown year") << "review demo.tenken --year 1999"
                                  << "no review of 1999";
    QTest::newRow("report of an unknown year") << "report demo.tenken annual -o a.pdf --year 1999"
                                               << "no review of 1999";
    QTest::newRow("year with nothing") << "report book.tenken memo -o a.pdf --year 2020"
                                       << "any other year";
    QTest::newRow("started already") << "review demo.tenken --start"
                                     << "started already";
    QTest::newRow("closed already") << "review demo.tenken --close --by A --year " + last() << "closed already";
    QTest::newRow("open already") << "review demo.tenken --reopen --reason A"
                                  << "open already";
    QTest::newRow("never started") << "review book.tenken --close --by A"
                                   << "was not started";
    QTest::newRow("no book") << "review none.tenken --start"
                             << "none.tenken";
}

void CliReview::whatCannotBeDoneIsOneSentence()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const Ran called = run(words + " --lang en");
    REFUSED(called, 1);
    QVERIFY2(QString::fromUtf8(called.said).contains(expected), called.said);
    QVERIFY(!m_console->has("a.pdf"));
}

void CliReview::reportsAreMadeOfAYear()
{
    const QStringList listed = run("report --list --lang en").lines();
    for (const char *kind : {"annual", "checklist", "checklist-blank", "actions", "changes", "memo"}) {
        QVERIFY2(!listed.filter(QRegularExpression(QString("^%1\t").arg(kind))).isEmpty(), kind);
        for (const char *ending : {"pdf", "odt", "html"}) {
            const QString file = QString("%1.%2").arg(kind, ending);
            DONE(run(QString("report demo.tenken %1 -o %2 --lang en").arg(kind, file)));
            QVERIFY2(m_console->read(file).size() > 1000, qPrintable(file));
        }
    }
    DONE(run("report demo.tenken annual -o old.html --lang ja --year " + last()));
    const QString old = QString::fromUtf8(m_console->read("old.html"));
    QVERIFY(old.contains(last() + "年度") && old.contains("佐々木 恵"));
    QVERIFY(!old.contains("予約サービスの患者一覧")); // came later
}

void CliReview::theReviewsRecordsAreListed()
{
    QCOMPARE(run("list demo.tenken review-years --json").array().size(), 2);
    QCOMPARE(run("list demo.tenken hidden-questions --json").array().at(0)["question"].toString(), "technical.ai-input");
    QCOMPARE(run("list demo.tenken own-questions --json").array().at(0)["area"].toString(), "physical");
    const Ran none = run("list demo.tenken dismissals --json");
    DONE(none);
    QVERIFY(none.json().isArray() && none.array().isEmpty());
}

QTEST_GUILESS_MAIN(CliReview)
#include "tst_cli_review.moc"
