// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"

#include <QFile>

// The decision on a leak as scripts ask for it: facts in, decision out, no book.
class CliIncident : public QObject
{
    Q_OBJECT

private slots:
    void theKeysAreThoseOfTheContract();
    void decidesTheExamplesOfTheGuideline_data();
    void decidesTheExamplesOfTheGuideline();
    void everyFactChangesTheDecision_data();
    void everyFactChangesTheDecision();
    void reasonsHaveTextAndSourceInTheLanguageOfTheCall();
    void theFactsComeFromAFileOrFromStandardInput();
    void withoutJsonItSaysTheSameInLines();
    void wrongFactsAreOneSentenceThatNamesThem_data();
    void wrongFactsAreOneSentenceThatNamesThem();
    void theSentenceIsJapaneseWhereThatIsAskedFor();
    void whatIsNoObjectIsRefused_data();
    void whatIsNoObjectIsRefused();

private:
    Console m_console;
    Ran decide(const QByteArray &facts, const QString &language = "en")
    {
        return m_console.run({"incident", "--json", "-", "--lang", language}, facts);
    }
    // Facts with this one, which may be the day itself.
    static QByteArray withDay(const QByteArray &fact)
    {
        return fact.startsWith(R"("known_on")") ? '{' + fact + '}' : R"({"known_on":"2026-11-24",)" + fact + '}';
    }
};

void CliIncident::theKeysAreThoseOfTheContract()
{
    const Ran called = decide(R"({"known_on":"2026-12-01","sensitive":true,"persons":12})");
    DONE(called);
    const QJsonObject result = called.json().object();
    QCOMPARE(result.keys(),
             (QStringList{"alternative_measure", "final_days", "final_due", "first_report", "my_number_check", "notify_client",
                          "notify_items", "notify_persons", "open", "outcome", "reasons", "reportable", "types"}));
    QCOMPARE(result["reportable"], QJsonValue(true));
    QCOMPARE(result["types"], QJsonValue(QJsonArray{1}));
    QCOMPARE(result["first_report"], QJsonValue(QJsonObject{{"from", "2026-12-03"}, {"to", "2026-12-05"}}));
    QCOMPARE(result["final_due"], QJsonValue("2027-01-04"));
    QCOMPARE(result["final_days"], QJsonValue(30));
    QCOMPARE(result["notify_persons"], QJsonValue(true));
    QCOMPARE(result["notify_items"], QJsonValue(QJsonArray{1, 2, 4, 5, 9}));
    QCOMPARE(result["alternative_measure"], QJsonValue(false));
    QCOMPARE(result["notify_client"], QJsonValue(false));
    QCOMPARE(result["my_number_check"], QJsonValue(false));
    QCOMPARE(result["outcome"], QJsonValue("o-reportable"));
    QCOMPARE(result["open"], QJsonValue(QJsonArray()));
    for (const QJsonValue &reason : result["reasons"].toArray())
        QCOMPARE(reason.toObject().keys(), (QStringList{"code", "source", "text"}));

    const QJsonObject none = decide(R"({"known_on":"2026-12-01","persons":12})").json().object();
    QCOMPARE(none.keys(), result.keys());
    QCOMPARE(none["reportable"], QJsonValue(false));
    QCOMPARE(none["types"], QJsonValue(QJsonArray()));
    QCOMPARE(none["first_report"], QJsonValue(QJsonObject{{"from", QJsonValue()}, {"to", QJsonValue()}}));
    QVERIFY(none["final_due"].isNull() && none["final_days"].isNull());
    QCOMPARE(none["notify_items"], QJsonValue(QJsonArray()));
}

// Of leak, loss and damage (3-5-1), as far as their facts are keys of the contract; tst_breach has them all.
void CliIncident::decidesTheExamplesOfTheGuideline_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(SOURCES "/tests/data/breach.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll())["rows"].toArray()) {
        if (!row["place"].toString().startsWith("GL3-5-1") || row["facts"].toObject().contains("recovery_unproven"))
            continue;
        ++rows;
        QTest::newRow(qPrintable(row["place"].toString() + ' ' + row["id"].toString())) << row.toObject();
    }
    QCOMPARE(rows, 22);
}

void CliIncident::decidesTheExamplesOfTheGuideline()
{
    QFETCH(QJsonObject, row);
    const Ran called = decide(QJsonDocument(row["facts"].toObject()).toJson());
    DONE(called);
    const QJsonObject result = called.json().object();
    for (const char *key : {"reportable", "types", "outcome"})
        QCOMPARE(result[key], row[key]);
    for (const char *key : {"open", "final_due", "notify_persons", "alternative_measure", "notify_client"})
        if (row.contains(key))
            QCOMPARE(result[key], row[key]);
    QStringList codes;
    for (const QJsonValue &reason : result["reasons"].toArray())
        codes << reason["code"].toString();
    for (const QJsonValue &code : row["codes"].toArray())
        QVERIFY2(codes.contains(code.toString()), qPrintable(code.toString()));
}

// Every key with each of its values, against a leak of all types.
void CliIncident::everyFactChangesTheDecision_data()
{
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("types");
    const auto row = [](const char *fact, const char *outcome = "o-reportable", const char *types = "1 2 3 4") {
        QTest::newRow(fact) << QByteArray(fact) << QString(outcome) << QString(types);
    };
    row(R"("sensitive":false)", "o-reportable", "2 3 4");
    row(R"("sensitive":"unknown")");
    row(R"("financial":false)", "o-reportable", "1 3 4");
    row(R"("financial":"unknown")");
    row(R"("malicious":false)", "o-reportable", "1 2 4");
    row(R"("malicious":"unknown")");
    row(R"("persons":1000)", "o-reportable", "1 2 3");
    row(R"("persons":1001)");
    row(R"("persons":0)", "o-reportable", "1 2 3");
    row(R"("persons":2000000000)");
    row(R"("persons":null)", "o-reportable", "1 2 3");
    row(R"("persons":null,"persons_max":1001)");
    row(R"("persons":5,"persons_max":1000)", "o-reportable", "1 2 3");
    row(R"("persons":5000,"persons_max":null)");
    row(R"("encrypted":true)", "o-encrypted", "");
    row(R"("encrypted":false)");
    row(R"("recovered_unseen":true)", "o-recovered", "");
    row(R"("recovered_unseen":false)");
    row(R"("copy_remains":true)");
    row(R"("outflow":false)");
    row(R"("outflow":true)");
    row(R"("outflow":false,"copy_remains":true)", "o-not-incident", "");
    row(R"("data":"personal")");
    row(R"("data":"planned")", "o-reportable", "3");
    row(R"("data":"none")", "o-not-personal", "");
    row(R"("role":"controller","client_notified":true)");
    row(R"("role":"processor")");
    row(R"("role":"processor","client_notified":true)", "o-client-notified", "");
    row(R"("pseudonymised":true)", "o-pseudonymised", "");
    row(R"("own_provision":true)", "o-own", "");
    row(R"("contact_possible":false)");
    row(R"("my_number":true)");
}

void CliIncident::everyFactChangesTheDecision()
{
    QFETCH(QByteArray, fact);
    QFETCH(QString, outcome);
    QFETCH(QString, types);
    QJsonObject facts{{"known_on", "2026-11-24"}, {"sensitive", true}, {"financial", true}, {"malicious", true}, {"persons", 5000}};
    const QJsonObject change = QJsonDocument::fromJson('{' + fact + '}').object();
    for (auto it = change.begin(); it != change.end(); ++it)
        facts[it.key()] = *it;
    const Ran called = decide(QJsonDocument(facts).toJson());
    DONE(called);
    const QJsonObject result = called.json().object();
    QCOMPARE(result["outcome"].toString(), outcome);
    QStringList found;
    for (const QJsonValue &type : result["types"].toArray())
        found << QString::number(type.toInt());
    QCOMPARE(found.join(' '), types);
    QCOMPARE(result["my_number_check"].toBool(), change.contains("my_number"));
    QCOMPARE(result["alternative_measure"].toBool(), change.contains("contact_possible"));
    QCOMPARE(result["notify_client"].toBool(), change["role"] == "processor" && !change.contains("client_notified"));
    QCOMPARE(result["final_days"], found.isEmpty() ? QJsonValue() : QJsonValue(found.contains("3") ? 60 : 30));
}

void CliIncident::reasonsHaveTextAndSourceInTheLanguageOfTheCall()
{
    const QByteArray facts = R"({"known_on":"2026-12-04","persons_max":2500,"my_number":true})";
    const QJsonArray english = decide(facts, "en").json()["reasons"].toArray();
    const QJsonArray japanese = decide(facts, "ja").json()["reasons"].toArray();
    QCOMPARE(japanese.size(), english.size());
    QHash<QString, QJsonValue> byCode;
    for (const QJsonValue &reason : japanese)
        byCode.insert(reason["code"].toString(), reason);
    QVERIFY(byCode["type-4-max"]["text"].toString().contains("2,500人"));
    QCOMPARE(byCode["type-4-max"]["source"].toString(), "個人情報保護法施行規則第7条第4号、個人情報保護法ガイドライン（通則編）3-5-3-1(4)");
    QVERIFY(byCode["final-shifted"]["text"].toString().contains("2027年1月4日（月）"));
    QVERIFY(byCode["my-number"]["text"].toString().contains("確認してください"));
    for (const QJsonValue &reason : english) {
        const QString text = reason["text"].toString();
        QVERIFY2(text.size() > 10 && text != byCode[reason["code"].toString()]["text"].toString(), qPrintable(text));
        QVERIFY2(!reason["source"].toString().isEmpty(), qPrintable(text));
    }
}

void CliIncident::theFactsComeFromAFileOrFromStandardInput()
{
    const QByteArray facts = R"({"known_on":"2026-11-24","financial":true})";
    m_console.write("facts.json", facts);
    const Ran file = m_console.run({"incident", "--json", "facts.json", "--lang", "en"});
    DONE(file);
    QCOMPARE(file.out, decide(facts).out);
    REFUSED(m_console.run({"incident", "--json", "missing.json"}), 1);
    REFUSED(m_console.run({"incident", "--json"}), 2);
    REFUSED(m_console.run({"incident", "--json", "facts.json", "facts.json"}), 2);
    REFUSED(m_console.run({"incident", "--xml", "facts.json"}), 2);
}

void CliIncident::withoutJsonItSaysTheSameInLines()
{
    const Ran english = m_console.run({"incident", "-", "--lang", "en"}, R"({"known_on":"2026-11-24","role":"processor","persons":1001})");
    DONE(english);
    const QStringList lines = english.lines();
    QCOMPARE(lines[0], "To be reported");
    QVERIFY(english.out.contains("- "));
    QVERIFY2(english.out.contains("Wed 23 December 2026") && english.out.contains("Enforcement Rules Art. 7(iv)"), english.out);
    const Ran japanese = m_console.run({"incident", "-", "--lang", "ja"}, R"({"known_on":"2026-11-24"})");
    DONE(japanese);
    const QString said = QString::fromUtf8(japanese.out);
    QVERIFY2(said.contains("個別判断です。聞く相手：") && said.contains("最大で何人分か"), japanese.out);
    QVERIFY(said.contains("目安です") && !said.contains("報告不要"));
}

void CliIncident::wrongFactsAreOneSentenceThatNamesThem_data()
{
    QTest::addColumn<QByteArray>("fact");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *fact, const char *named) { QTest::newRow(fact) << QByteArray(fact) << QByteArray(named); };
    for (const char *day : {R"("2026-02-30")", R"("2026-13-01")", R"("1954-12-31")", R"("2100-01-01")", R"("20261124")", R"("2026/11/24")",
                            R"("2026-11-24T10:00")", R"("2026-11-24 ")", R"("24.11.2026")", R"("")", "null", "20261124", "true", "[]", "{}",
                            R"("令和8年11月24日")"})
        row(QByteArray(QByteArray(R"("known_on":)") + day).constData(), "known_on");
    for (const char *key : {"sensitive", "financial", "malicious"})
        for (const char *value : {R"("yes")", R"("Unknown")", "1", "null"})
            row(QByteArray('"' + QByteArray(key) + "\":" + value).constData(), key);
    for (const char *key : {"persons", "persons_max"})
        for (const char *value : {"-1", "-2000000000", "2000000001", "2147483647", "2147483648", "1e300", "-1e300", "1.5", R"("12")",
                                  "true", "[]", "99999999999999999999999999"})
            row(QByteArray('"' + QByteArray(key) + "\":" + value).constData(), key);
    for (const char *key : {"encrypted", "recovered_unseen", "copy_remains", "outflow", "client_notified", "pseudonymised", "own_provision",
                            "contact_possible", "my_number"})
        for (const char *value : {R"("true")", "1", "null"})
            row(QByteArray('"' + QByteArray(key) + "\":" + value).constData(), key);
    for (const char *key : {"data", "role"})
        for (const char *value : {R"("other")", R"("")", "true", "null", "1", R"("Personal")", R"("Processor")"})
            row(QByteArray('"' + QByteArray(key) + "\":" + value).constData(), key);
    row(R"("knownon":"2026-11-24")", "knownon");
    row(R"("account_only":true)", "account_only"); // a field of the book, no key of this call
    row(R"("":1)", "fact");
    row("\"two\\nlines\\u001b\":1", "two");
}

void CliIncident::wrongFactsAreOneSentenceThatNamesThem()
{
    QFETCH(QByteArray, fact);
    QFETCH(QByteArray, named);
    const Ran called = decide(withDay(fact));
    REFUSED(called, 1);
    QVERIFY2(called.said.contains(named) && called.said.contains("try again"), called.said); // and what to do
}

void CliIncident::theSentenceIsJapaneseWhereThatIsAskedFor()
{
    for (const char *fact :
         {R"("known_on":"2026")", R"("sensitive":"yes")", R"("persons":-1)", R"("outflow":1)", R"("role":"other")", R"("nosuch":1)"}) {
        const Ran called = decide(withDay(fact), "ja");
        REFUSED(called, 1);
        QVERIFY2(called.said.contains("直してから"), called.said);
    }
}

void CliIncident::whatIsNoObjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    for (const char *input : {"", "[]", "[{}]", "{}", "null", "{", "{\"known_on\":\"2026-11-24\"", "{\"known_on\":\"2026-11-24\"}{}",
                              "{\"persons\":3}", "\xff\xfe", "known_on=2026-11-24"})
        QTest::newRow(input) << QByteArray(input);
    QTest::newRow("deeply nested") << QByteArray(100000, '[');
}

void CliIncident::whatIsNoObjectIsRefused()
{
    QFETCH(QByteArray, input);
    REFUSED(decide(input), 1);
}

QTEST_GUILESS_MAIN(CliIncident)
#include "tst_cli_incident.moc"
