// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/hostile.h"

#include <QDate>

// Actions, answers and what is due, as scripts get them: lines, JSON, lists for people, a calendar.
class CliActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deadlinesComeWithTheDaysLeft();
    void whatIsMissingInTheRecordsIsDueToo();
    void withoutJsonADeadlineIsALine();
    void aCalendarHoldsEveryDeadlineOnce();
    void aCalendarNeedsADeadlineAndAName();
    void answersCarryTheirQuestionInWords_data();
    void answersCarryTheirQuestionInWords();
    void actionsCarryWhatTheyComeFrom();
    void listsWithWordsComeBackTheSame_data();
    void listsWithWordsComeBackTheSame();
    void changedWordsAreNotTakenOver();
    void noCellIsAFormula();

private:
    std::unique_ptr<Console> m_console;
    Ran run(const QString &words, const QByteArray &input = {}) { return m_console->run(words.split(u' '), input); }
    QByteArray listed(const QString &type) { return run("list book.tenken " + type + " --json").out; }
    QString added(const QString &type, const QJsonObject &record)
    {
        const Ran ran = run("add book.tenken " + type + " --json -", QJsonDocument(record).toJson(QJsonDocument::Compact));
        return ran.lines().value(0);
    }
    QString exported(const QString &type, const QString &language)
    {
        (void)run("export book.tenken " + type + " -o list.csv --lang " + language);
        return QString::fromUtf8(m_console->read("list.csv"));
    }
};

namespace {

QString inDays(int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate); }

const QJsonObject lock{
    {"title", "棚に鍵を付ける"}, {"question", "physical.locked-storage"}, {"who", "佐藤"}, {"due", inDays(-3)}, {"year", 2026}};
const QJsonObject locked{
    {"question", "physical.locked-storage"}, {"year", 2026}, {"value", "2"}, {"basis", "seen"}, {"note", "受付で確認"}};

} // namespace

void CliActions::init()
{
    m_console = std::make_unique<Console>();
    DONE(run("new book.tenken --starter clinic --lang ja"));
}

void CliActions::deadlinesComeWithTheDaysLeft()
{
    added("actions", {{"title", "later"}, {"due", inDays(40)}});
    const QString id = added("actions", lock);
    added("actions", {{"title", "done"}, {"due", inDays(1)}, {"state", "done"}});
    const Ran told = run("deadlines book.tenken --json");
    DONE(told);
    QCOMPARE(told.array().size(), 2);
    QCOMPARE(told.array().at(0).toObject(),
             (QJsonObject{{"kind", "action"}, {"record", id}, {"title", "棚に鍵を付ける"}, {"date", inDays(-3)}, {"days_left", -3}}));
    QCOMPARE(told.array().at(1)["title"], QJsonValue("later"));
    QCOMPARE(told.array().at(1)["days_left"], QJsonValue(40));
}

void CliActions::whatIsMissingInTheRecordsIsDueToo()
{
    const QString check = added("periodic-checks", {{"kind", "locks"}, {"checked_on", inDays(-30)}, {"next_due", inDays(5)}});
    const QString leaver = added("people", {{"name", "田中"}, {"left_on", inDays(-1)}});
    const QJsonArray due = run("deadlines book.tenken --json --lang ja").array();
    QCOMPARE(due.size(), 2);
    QCOMPARE(
        due.at(0).toObject(),
        (QJsonObject{
            {"kind", "access"}, {"record", leaver}, {"title", "辞める人の利用を止める：田中"}, {"date", inDays(-1)}, {"days_left", -1}}));
    QCOMPARE(
        due.at(1).toObject(),
        (QJsonObject{
            {"kind", "periodic-check"}, {"record", check}, {"title", "定期点検：鍵と保管場所"}, {"date", inDays(5)}, {"days_left", 5}}));
    DONE(run("export book.tenken deadlines -o due.ics --lang ja"));
    QVERIFY(QString::fromUtf8(m_console->read("due.ics")).contains("SUMMARY:定期点検：鍵と保管場所"));
    QVERIFY(run("check book.tenken --lang ja").out.contains("田中さんの最後の日"));
}

void CliActions::withoutJsonADeadlineIsALine()
{
    added("actions", {{"title", "two\nlines"}, {"due", inDays(0)}});
    added("actions", {{"title", "later"}, {"due", inDays(1)}});
    added("actions", lock);
    QCOMPARE(
        run("deadlines book.tenken --lang ja").lines(),
        (QStringList{inDays(-3) + "\t棚に鍵を付ける\t3日過ぎました", inDays(0) + "\ttwo lines\t今日まで", inDays(1) + "\tlater\tあと1日"}));
    QCOMPARE(run("deadlines book.tenken --lang en").lines()[0], inDays(-3) + "\t棚に鍵を付ける\t3 days over");
    REFUSED(run("deadlines missing.tenken"), 1);
}

void CliActions::aCalendarHoldsEveryDeadlineOnce()
{
    const QString id = added("actions", lock);
    added("actions", {{"title", "later, perhaps; or not"}, {"due", inDays(40)}});
    DONE(run("export book.tenken deadlines -o due.ics --lang ja"));
    const QByteArray calendar = m_console->read("due.ics");
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(calendar.contains("SUMMARY:" + QString("棚に鍵を付ける").toUtf8() + "\r\n"));
    QVERIFY(calendar.contains("SUMMARY:later\\, perhaps\\; or not\r\n"));
    QVERIFY(calendar.contains("UID:action-" + id.toUtf8() + "@tenken\r\n"));
    DONE(run("export book.tenken deadlines -o again.ics --lang ja"));
    QByteArray again = m_console->read("again.ics");
    QCOMPARE(again.count("UID:action-" + id.toUtf8() + "@tenken\r\n"), 1);
    QVERIFY(again.contains("SEQUENCE:1\r\n"));
}

void CliActions::aCalendarNeedsADeadlineAndAName()
{
    REFUSED(run("export book.tenken deadlines -o due.ics"), 1);
    QVERIFY(!m_console->has("due.ics"));
    added("actions", lock);
    REFUSED(run("export book.tenken deadlines -o due.csv"), 2);
    REFUSED(run("export book.tenken deadlines"), 2);
    REFUSED(run("export missing.tenken deadlines -o due.ics"), 1);
    REFUSED(run("export book.tenken deadlines -o nowhere/due.ics"), 1);
}

void CliActions::answersCarryTheirQuestionInWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("ja") << "ja"
                        << QStringList{"質問の文", "質問の分野", "義務の程度", "根拠の条文", "名刺や伝票", "物と場所", "義務", "23条"};
    QTest::newRow("en") << "en"
                        << QStringList{"Question in words", "Area of the question", "How binding", "Articles behind it", "slips", "Duty"};
}

void CliActions::answersCarryTheirQuestionInWords()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    added("answers", locked);
    const QString list = exported("answers", language);
    const QStringList lines = list.split("\r\n", Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(words.mid(0, 4).join(u',')), qPrintable(lines[0]));
    for (const QString &word : words.mid(4))
        QVERIFY2(lines[1].contains(word), qPrintable(lines[1]));
}

void CliActions::actionsCarryWhatTheyComeFrom()
{
    added("actions", lock);
    const QString list = exported("actions", "ja");
    QVERIFY2(list.contains("質問の文,指摘の内容\r\n"), qPrintable(list));
    QVERIFY2(list.contains("名刺や伝票"), qPrintable(list));
}

void CliActions::listsWithWordsComeBackTheSame_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("language");
    QTest::newRow("csv, ja") << "csv"
                             << "ja";
    QTest::newRow("xlsx, en") << "xlsx"
                              << "en";
    QTest::newRow("json, ja") << "json"
                              << "ja";
}

void CliActions::listsWithWordsComeBackTheSame()
{
    QFETCH(QString, ending);
    QFETCH(QString, language);
    QByteArray lines;
    for (const QString &text : hostileTexts()) {
        if (text.size() > 32000)
            continue; // more than a cell of a workbook holds
        const QJsonObject hostile{{"title", text}, {"note", text}, {"question", "physical.locked-storage"}, {"due", inDays(2)}};
        lines += QJsonDocument(hostile).toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff") + '\n';
    }
    DONE(run("add book.tenken actions --json -", lines));
    added("answers", locked);
    added("answers", {{"question", "own:unknown"}, {"year", 2025}, {"value", "not-applicable"}});
    for (const QString type : {"answers", "actions"}) {
        const QByteArray before = listed(type);
        const QString file = type + '.' + ending;
        DONE(run("export book.tenken " + type + " -o " + file + " --lang " + language));
        const Ran same = run("import book.tenken " + file + " --as " + type + " --lang en");
        QVERIFY2(same.status == 0 && same.out.startsWith("0 added, 0 changed"), same.out + same.said);
        DONE(run("new other.tenken"));
        DONE(run("import other.tenken " + file + " --as " + type));
        QCOMPARE(run("list other.tenken " + type + " --json").out, before);
        QVERIFY(QFile::remove(m_console->path("other.tenken")));
    }
}

void CliActions::changedWordsAreNotTakenOver()
{
    added("answers", locked);
    const QByteArray before = listed("answers");
    QString list = exported("answers", "ja");
    QVERIFY(list.contains("名刺や伝票"));
    m_console->write("list.csv", list.replace("名刺や伝票", "ほかの言葉").toUtf8());
    const Ran ran = run("import book.tenken list.csv --as answers --lang en");
    QVERIFY2(ran.out.startsWith("0 added, 0 changed, 1 there already, 0 problems"), ran.out);
    QCOMPARE(listed("answers"), before);
}

void CliActions::noCellIsAFormula()
{
    added("actions", {{"title", "=HYPERLINK(\"http://x\")"}, {"who", "+cmd|x"}, {"note", "@SUM(A1)"}});
    const QString list = exported("actions", "en");
    QVERIFY(list.contains("'=HYPERLINK"));
    QVERIFY(list.contains(",'+cmd|x,"));
    QVERIFY(list.contains(",'@SUM(A1),"));
}

QTEST_GUILESS_MAIN(CliActions)
#include "tst_cli_actions.moc"
