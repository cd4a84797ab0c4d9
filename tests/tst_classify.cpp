// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/statements.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// The kinds in law: the table of situations, the rows A-03 to A-30 of the fact sheet, and what a holding's own fields give.
class TestClassify : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void decidesEveryRowOfTheTable_data();
    void decidesEveryRowOfTheTable();
    void decidesEveryRowOfTheFactSheet_data();
    void decidesEveryRowOfTheFactSheet();
    void tellsWhatAHoldingIs_data();
    void tellsWhatAHoldingIs();
    void namesAnUnknownFact_data();
    void namesAnUnknownFact();
    void everyReasonHasItsText();
    void classifiesEveryKindAsItsNameSays_data();
    void classifiesEveryKindAsItsNameSays();
    void writesJsonInBothLanguages();
    void classifiesAHundredThousandQuickly();

private:
    static QStringList codes(const Classification &classification)
    {
        QStringList result;
        for (const LegalKind mark : classification.marks)
            result << codeOf(mark);
        return result;
    }
    static QJsonObject parsed(const char *json) { return QJsonDocument::fromJson(json).object(); }

    Library m_library;
    Statements m_reasons;
};

void TestClassify::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
    const auto reasons = Statements::load(m_library, QStringLiteral("classify"));
    QVERIFY2(reasons, reasons ? "" : qPrintable(reasons.error().detail));
    m_reasons = *reasons;
}

void TestClassify::decidesEveryRowOfTheTable_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("reasons");
    QFile file(QStringLiteral(SOURCES "/tests/data/classify.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 60);
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[QStringLiteral("id")].toString()))
            << row[QStringLiteral("facts")].toObject() << row[QStringLiteral("expected")].toVariant().toStringList()
            << row[QStringLiteral("reasons")].toVariant().toStringList();
}

void TestClassify::decidesEveryRowOfTheTable()
{
    QFETCH(QJsonObject, facts);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, reasons);
    const auto read = factsFromJson(facts, m_library);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const Classification classification = classify(*read);
    QCOMPARE(codes(classification), expected);
    QCOMPARE(classification.reasons, reasons);
}

void TestClassify::decidesEveryRowOfTheFactSheet_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QStringList>("has"); // every key of the row
    QTest::addColumn<QStringList>("hasNot");
    const auto row = [](const char *id, const char *facts, const char *has, const char *hasNot = "") {
        const auto split = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow(id) << QByteArray(facts) << split(has) << split(hasNot);
    };
    row("A-03 name on an unsorted memo", R"({"form":"unsorted","items":["name"]})", "P", "D R");
    row("A-04 customers in a spreadsheet", R"({"form":"computer","items":["name","address"]})", "P D R");
    row("A-05 paper cards with an index", R"({"form":"indexed-paper","items":["name"]})", "P D R");
    row("A-06 cards in an order of one's own", R"({"form":"own-order","items":["name"]})", "P", "D R");
    row("A-07 cards in a private PC", R"({"form":"computer","storage":["private-device"],"items":["name","phone"]})", "P D");
    row("A-08 companies and switchboards", R"({"about":"company","items":["phone"]})", "X", "P D R");
    row("A-08 with a contact name", R"({"about":"person","items":["name","phone"]})", "P", "X");
    row("A-09 the dead only", R"({"about":"deceased","items":["name"]})", "X", "P D");
    row("A-09 the dead and living family", R"({"about":"deceased-family","items":["name","family"]})", "P", "X");
    row("A-10 member number, matched in house", R"({"identifiable":"matched","items":["member-number","order-history"]})", "P D", "K C");
    row("A-11 cookies of nobody known", R"({"identifiable":"no","items":["cookie-history"]})", "K", "P D R");
    row("A-12 camera with faces", R"({"form":"recording","items":["video"]})", "P", "D C");
    row("A-12 camera searchable by person", R"({"form":"computer","items":["video"]})", "P D");
    row("A-13 recorded call with a name", R"({"form":"recording","items":["voice"]})", "P", "C");
    row("A-14 face features for authentication", R"({"identifiable":"no","items":["biometric-template"]})", "P C", "K");
    row("A-15 a plain face photo", R"({"items":["face-photo"]})", "P", "C");
    row("A-16 driving licence", R"({"identifiable":"no","items":["licence-number"]})", "P C");
    row("A-16 passport", R"({"identifiable":"no","items":["passport-number"]})", "P C");
    row("A-16 residence card", R"({"identifiable":"no","items":["residence-card-number"]})", "P C");
    row("A-16 health insurance", R"({"identifiable":"no","items":["health-insurance-number"]})", "P C");
    row("A-17 mobile, card and staff numbers alone", R"({"identifiable":"no","items":["phone","card-number","employee-number"]})", "K",
        "C P");
    row("A-17 with other data", R"({"identifiable":"matched","items":["phone","card-number","employee-number"]})", "P", "C");
    row("A-18 My Number of staff", R"({"items":["name","my-number"]})", "P C N");
    row("A-18 said by the field alone", R"({"items":["name"],"mynumber":"present"})", "P C N");
    row("A-19 health-check results", R"({"items":["name","checkup-result"],"sensitive":["checkup-result"]})", "P S");
    row("A-20 who was examined, no results", R"({"kind":"health-checks","items":["name","attendance"],"sensitive":["none"]})", "P", "S");
    row("A-21 fact of a clinic visit", R"({"items":["name","treatment"],"sensitive":["treatment-dispensing"]})", "P S");
    row("A-22 blood pressure measured in a shop", R"({"items":["name","body-measure"],"sensitive":["none"]})", "P", "S");
    row("A-23 nationality, job, education", R"({"items":["name","nationality","employment-history"]})", "P", "S");
    row("A-24 conviction or arrest", R"({"items":["name","criminal-record"],"sensitive":["criminal-record"]})", "P S");
    row("A-24 victim of a crime", R"({"items":["name","crime-victim"],"sensitive":["crime-victim"]})", "P S");
    row("A-25 disability certificate", R"({"items":["name","disability"],"sensitive":["disability"]})", "P S");
    row("A-26 a client's list", R"({"role":"entrusted","authority":"no","items":["name"]})", "D", "R");
    row("A-26 said by the columns", R"({"class":"personal-data-entrusted","retained":"no-entrusted","items":["name"]})", "D entrusted",
        "R");
    row("A-27 erased in a month", R"({"keep_days":30,"items":["name"]})", "D R");
    row("A-28 against unlawful demands", R"({"order5":"unlawful-acts","items":["name"]})", "D", "R");
    row("A-29 totals by age group", R"({"about":"statistics"})", "X", "P");
    row("A-30 bought phone book", R"({"form":"sold-directory","items":["name","phone"]})", "P", "D R");
}

void TestClassify::decidesEveryRowOfTheFactSheet()
{
    QFETCH(QByteArray, facts);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    const auto read = factsFromJson(QJsonDocument::fromJson(facts).object(), m_library);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const QStringList found = codes(classify(*read));
    for (const QString &code : has)
        QVERIFY2(found.contains(code), qPrintable(code + QStringLiteral(" is missing in ") + found.join(u' ')));
    for (const QString &code : hasNot)
        QVERIFY2(!found.contains(code), qPrintable(code + QStringLiteral(" must not be in ") + found.join(u' ')));
}

void TestClassify::tellsWhatAHoldingIs_data()
{
    QTest::addColumn<Holding>("holding");
    QTest::addColumn<QString>("expected");
    const auto with = [](auto change) {
        Holding holding;
        holding.items.values = {QStringLiteral("name")};
        change(holding);
        return holding;
    };
    QTest::newRow("nothing chosen yet") << Holding() << QStringLiteral("P D R");
    QTest::newRow("paper without a form") << with([](Holding &h) { h.medium.value = QStringLiteral("paper"); }) << QStringLiteral("P D R");
    QTest::newRow("said to be no data") << with([](Holding &h) { h.legalClass.value = QStringLiteral("personal-information-only"); })
                                        << QStringLiteral("P");
    QTest::newRow("said to be no data, yet searchable") << with([](Holding &h) {
        h.legalClass.value = QStringLiteral("personal-information-only");
        h.form.value = QStringLiteral("computer");
    }) << QStringLiteral("P D R");
    QTest::newRow("a client's, authority not answered")
        << with([](Holding &h) { h.legalClass.value = QStringLiteral("personal-data-entrusted"); }) << QStringLiteral("P D entrusted");
    QTest::newRow("a client's, with authority") << with([](Holding &h) {
        h.legalClass.value = QStringLiteral("personal-data-entrusted");
        h.retained.value = QStringLiteral("yes");
    }) << QStringLiteral("P D R entrusted");
    QTest::newRow("pseudonymised") << with([](Holding &h) { h.legalClass.value = QStringLiteral("pseudonymised"); })
                                   << QStringLiteral("pseudonymised");
    QTest::newRow("anonymised") << with([](Holding &h) { h.legalClass.value = QStringLiteral("anonymised"); })
                                << QStringLiteral("anonymised");
    QTest::newRow("personal-related") << with([](Holding &h) { h.legalClass.value = QStringLiteral("personal-related"); })
                                      << QStringLiteral("K");
    QTest::newRow("harm by its existence") << with([](Holding &h) { h.retained.value = QStringLiteral("no-order5"); })
                                           << QStringLiteral("P D");
    QTest::newRow("an item of health") << with([](Holding &h) { h.items.values << QStringLiteral("medical-history"); })
                                       << QStringLiteral("P S D R");
    QTest::newRow("an item that may be of health")
        << with([](Holding &h) { h.items.values << QStringLiteral("allergy"); }) << QStringLiteral("P D R");
    QTest::newRow("an unknown item") << with([](Holding &h) { h.items.values << QStringLiteral("from-the-future"); })
                                     << QStringLiteral("P D R");
}

void TestClassify::tellsWhatAHoldingIs()
{
    QFETCH(Holding, holding);
    QFETCH(QString, expected);
    QCOMPARE(codes(classify(factsOf(holding, m_library))).join(u' '), expected);
}

void TestClassify::namesAnUnknownFact_data()
{
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QString>("named");
    QTest::newRow("key") << QByteArray(R"({"itmes":["name"]})") << QStringLiteral("itmes: unknown key");
    QTest::newRow("item") << QByteArray(R"({"items":["name","shoe-size"]})")
                          << QStringLiteral("\"shoe-size\" is not in the list \"items\"");
    QTest::newRow("form") << QByteArray(R"({"form":"stone-tablet"})") << QStringLiteral("form: \"stone-tablet\"");
    QTest::newRow("role") << QByteArray(R"({"role":"boss"})") << QStringLiteral("role: \"boss\"");
    QTest::newRow("items not a list") << QByteArray(R"({"items":"name"})") << QStringLiteral("items: not a list");
    QTest::newRow("days") << QByteArray(R"({"keep_days":"long"})") << QStringLiteral("keep_days: not a number");
    QTest::newRow("device") << QByteArray(R"({"private_device":"yes"})") << QStringLiteral("private_device: not true or false");
    QTest::newRow("date") << QByteArray(R"({"last_review":"soon"})") << QStringLiteral("last_review: not a date");
}

void TestClassify::namesAnUnknownFact()
{
    QFETCH(QByteArray, facts);
    QFETCH(QString, named);
    const auto read = factsFromJson(QJsonDocument::fromJson(facts).object(), m_library);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestClassify::everyReasonHasItsText()
{
    QFile file(QStringLiteral(SOURCES "/app/domain/classify.cpp"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    for (const Statement &reason : m_reasons.all())
        QVERIFY2(source.contains(u'"' + reason.id + u'"'), qPrintable(reason.id + QStringLiteral(" is never given")));
    QFile table(QStringLiteral(SOURCES "/tests/data/classify.json"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(table.readAll()).object().value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &row : rows)
        for (const QString &reason : row[QStringLiteral("reasons")].toVariant().toStringList())
            QVERIFY2(m_reasons.find(reason), qPrintable(reason));
    for (const char *code : {"pseudonymised", "anonymised", "no-authority", "special-belief"})
        QVERIFY2(m_reasons.find(QLatin1String(code)), code);
}

void TestClassify::classifiesEveryKindAsItsNameSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    const QStringList notSearchable{QStringLiteral("application-forms"), QStringLiteral("call-recordings"),
                                    QStringLiteral("camera-footage")};
    const QHash<QString, QString> special{
        {QStringLiteral("health-checks"), QStringLiteral("P S D R")},   {QStringLiteral("stress-checks"), QStringLiteral("P S D R")},
        {QStringLiteral("id-documents"), QStringLiteral("P C D R")},    {QStringLiteral("accounting-payroll"), QStringLiteral("P C N D R")},
        {QStringLiteral("personnel-files"), QStringLiteral("P C D R")}, {QStringLiteral("my-number-papers"), QStringLiteral("P C N D R")},
        {QStringLiteral("medical-chart"), QStringLiteral("P C S D R")},
    };
    const auto library = Library::load();
    QVERIFY(library);
    for (const Entry &kind : library->list(QStringLiteral("kinds")))
        QTest::newRow(qPrintable(kind.id)) << kind.id
                                           << (notSearchable.contains(kind.id) ? QStringLiteral("P")
                                                                               : special.value(kind.id, QStringLiteral("P D R")));
}

void TestClassify::classifiesEveryKindAsItsNameSays()
{
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    const Holding &holding = m_library.kind(kind)->defaults;
    const Classification classification = classify(factsOf(holding, m_library));
    QCOMPARE(codes(classification).join(u' '), expected);
    QCOMPARE(holding.retained.is(QLatin1StringView("yes")), classification.has(LegalKind::R));
}

void TestClassify::writesJsonInBothLanguages()
{
    const auto facts = factsFromJson(parsed(R"({"form":"unsorted","items":["name"]})"), m_library);
    QVERIFY(facts);
    const Classification classification = classify(*facts);
    const QJsonObject japanese = toJson(classification, m_reasons, m_library, Language::Japanese);
    QCOMPARE(japanese.keys(), QStringList({QStringLiteral("classes"), QStringLiteral("reasons")}));
    QCOMPARE(japanese.value(QStringLiteral("classes")).toArray(), QJsonArray({QStringLiteral("P")}));
    const QJsonObject first = japanese.value(QStringLiteral("reasons")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("code")).toString(), QStringLiteral("identifies"));
    QCOMPARE(first.value(QStringLiteral("law")).toString(), QStringLiteral("個人情報保護法第2条第1項第1号"));
    const QJsonObject english = toJson(classification, m_reasons, m_library, Language::English);
    QCOMPARE(english.value(QStringLiteral("reasons")).toArray().first().toObject().value(QStringLiteral("law")).toString(),
             QStringLiteral("APPI Art. 2(1)(i)"));
    QCOMPARE(reasonLine(classification, m_reasons, Language::Japanese),
             QStringLiteral("名前などから、それだけで誰か分かります。整理していないので、探せる形ではありません。"));
}

void TestClassify::classifiesAHundredThousandQuickly()
{
    const Holding holding = m_library.kind(QStringLiteral("medical-chart"))->defaults;
    QBENCHMARK_ONCE
    {
        qsizetype total = 0;
        for (int i = 0; i < 100'000; ++i)
            total += classify(factsOf(holding, m_library)).marks.size();
        QCOMPARE(total, 5 * 100'000);
    }
}

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
