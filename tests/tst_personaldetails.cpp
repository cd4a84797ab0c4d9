// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkdigits.h"
#include "domain/firm.h"
#include "domain/foldedtext.h"
#include "domain/personaldetails.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

namespace {

const QHash<QString, DetailKind> kinds{
    {"my-number", DetailKind::MyNumber},  {"card", DetailKind::Card},
    {"licence", DetailKind::Licence},     {"pension", DetailKind::Pension},
    {"residence", DetailKind::Residence}, {"passport", DetailKind::Passport},
    {"bank", DetailKind::Bank},           {"mail", DetailKind::Mail},
    {"phone", DetailKind::Phone},         {"birth-date", DetailKind::BirthDate},
    {"address", DetailKind::Address},
};

QJsonArray rows(const QString &group)
{
    QFile file(SOURCES "/tests/data/details.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[group].toArray() : QJsonArray();
}

QStringList kindsOf(const QList<Detail> &details)
{
    QStringList names;
    for (const Detail &detail : details)
        names << kinds.key(detail.kind);
    return names;
}

// Weights from the left, as the Ministry writes them: counted anew, so that the tested function is not its own yardstick.
QString withMyNumberDigit(const QString &eleven)
{
    int sum = 0;
    for (int n = 1; n <= 11; ++n)
        sum += eleven[11 - n].digitValue() * (n <= 6 ? n + 1 : n - 5);
    return eleven + QString::number(sum % 11 <= 1 ? 0 : 11 - sum % 11);
}

} // namespace

// Notes as firms write them, from tests/data/details.json.
class TestPersonalDetails : public QObject
{
    Q_OBJECT

private slots:
    void checkDigitsAreThoseOfTheLaw();
    void aWrongDigitIsFoundOut();
    void oneInTenMadeUpNumbersPasses();
    void detailsAreFound_data();
    void detailsAreFound();
    void businessIsLeftAlone_data();
    void businessIsLeftAlone();
    void onlyTheKindsAskedForAreTold();
    void placesAreThoseOfTheTypedText();
    void whatIsMaskedIsNotFoundAgain();
    void mixturesAreMaskedForGood();
    void everyTextIsTaken();
    void aFirmKnowsItself();
    void spellingsAreFolded();
    void aLongNoteIsQuick();
};

void TestPersonalDetails::checkDigitsAreThoseOfTheLaw()
{
    QVERIFY(isMyNumber(u"123456789018"));
    QVERIFY(!isMyNumber(u"000000000000"));
    QVERIFY(!isMyNumber(u"12345678901"));
    QVERIFY(isCorporateNumber(u"7000012050002")); // the National Tax Agency
    QVERIFY(!isCorporateNumber(u"8000012050002"));
    QVERIFY(isArticleNumber(u"4901234567894"));
    QVERIFY(isArticleNumber(u"9784003101018"));
    QVERIFY(!isArticleNumber(u"4901234567895"));
    for (const QStringView card : {u"4111111111111111", u"5555555555554444", u"3530111333300000"})
        QVERIFY(isCardNumber(card));
    QVERIFY(isCardNumber(u"378282246310005"));
    QVERIFY(isCardNumber(u"30569309025904"));
    QVERIFY(isCardNumber(u"4222222222222"));
    QVERIFY(!isCardNumber(u"4111111111111112"));
    QVERIFY(!isCardNumber(u"1234567812345670")); // right by Luhn, of no issuer
    QVERIFY(!isCardNumber(u"0000000000000000"));
}

void TestPersonalDetails::aWrongDigitIsFoundOut()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 500; ++i) {
        QString number = withMyNumberDigit(QString::number(10000000000LL + random.bounded(89999) * 999983LL));
        QVERIFY2(isMyNumber(number), qPrintable(number));
        const int last = number.back().digitValue();
        number.back() = QChar(u'0' + (last + 1 + random.bounded(9)) % 10);
        QVERIFY2(!isMyNumber(number), qPrintable(number));
    }
    // 5x3 + 4x0 + 3x1 + 2x9 + 7x1 + 6x2 + 5x3 + 4x4 + 3x5 + 2x6 = 113 = 10x11 + 3; 11 - 3 = 8
    QVERIFY(isLicenceNumber(u"301912345680"));
    QVERIFY(isLicenceNumber(u"301912345683")); // issued anew three times
    for (const QChar wrong : QStringLiteral("012345679"))
        QVERIFY(!isLicenceNumber("3019123456" + QString(wrong) + "0"));
}

void TestPersonalDetails::oneInTenMadeUpNumbersPasses()
{
    QRandomGenerator random(5);
    int passing = 0;
    for (int i = 0; i < 20000; ++i)
        passing += isMyNumber(QString::number(100000000000LL + qint64(random.generate64() % 900000000000ULL)));
    QVERIFY2(passing > 1700 && passing < 2300, qPrintable(QString::number(passing)));
}

void TestPersonalDetails::detailsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<bool>("isSure");
    QTest::addColumn<QString>("masked");
    for (const QJsonValue &row : rows("warn"))
        QTest::newRow(qPrintable(row["text"].toString()))
            << row["text"].toString() << row["kinds"].toVariant().toStringList() << !row["unsure"].toBool() << row["masked"].toString();
    QVERIFY(rows("warn").size() >= 60);
}

void TestPersonalDetails::detailsAreFound()
{
    QFETCH(QString, text);
    QFETCH(bool, isSure);
    const QList<Detail> details = findDetails(text);
    QTEST(kindsOf(details), "kinds");
    for (const Detail &detail : details)
        QCOMPARE(detail.isSure, isSure);
    QTEST(maskDetails(text), "masked");
}

void TestPersonalDetails::businessIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("own");
    for (const QJsonValue &row : rows("silent"))
        QTest::newRow(qPrintable("no: " + row["text"].toString())) << row["text"].toString() << row["own"].toVariant().toStringList();
    QVERIFY(rows("silent").size() >= 60);
}

void TestPersonalDetails::businessIsLeftAlone()
{
    QFETCH(QString, text);
    QFETCH(QStringList, own);
    QCOMPARE(kindsOf(findDetails(text, allDetails, own)), QStringList());
}

void TestPersonalDetails::onlyTheKindsAskedForAreTold()
{
    const QString text = "マイナンバー 123456789018、090-1234-5678、カード 4111111111111111";
    QCOMPARE(kindsOf(findDetails(text)), (QStringList{"my-number", "phone", "card"}));
    QCOMPARE(kindsOf(findDetails(text, numberDetails)), (QStringList{"my-number", "card"}));
    QCOMPARE(kindsOf(findDetails(text, DetailKind::Phone)), QStringList{"phone"});
    QVERIFY(findDetails(text, DetailKinds()).isEmpty());
}

void TestPersonalDetails::placesAreThoseOfTheTypedText()
{
    const QString text = QStringLiteral("𠮷田 ﾏｲﾅﾝﾊﾞｰ １２３４ー５６７８ー９０１８ 以上");
    const QList<Detail> details = findDetails(text);
    QCOMPARE(details.size(), 1);
    QCOMPARE(text.mid(details[0].start, details[0].length), QStringLiteral("１２３４ー５６７８ー９０１８"));
    QCOMPARE(details[0].masked, QStringLiteral("****ー****ー****"));
    QCOMPARE(maskDetails(text), QStringLiteral("𠮷田 ﾏｲﾅﾝﾊﾞｰ ****ー****ー**** 以上"));
}

// Already after the masks of what was found first.
void TestPersonalDetails::whatIsMaskedIsNotFoundAgain()
{
    for (const QJsonValue &row : rows("warn")) {
        QString text = row["text"].toString();
        const QList<Detail> details = findDetails(text);
        for (auto detail = details.crbegin(); detail != details.crend(); ++detail)
            text.replace(detail->start, detail->length, detail->masked);
        QVERIFY2(findDetails(text).isEmpty(), qPrintable(text));
    }
}

// Pieces of all notes in any order, whatever joins them.
void TestPersonalDetails::mixturesAreMaskedForGood()
{
    QStringList pieces{" ", "-", "\n", "、", "・", "ー", "(", ")", "*", "**", "+", "/", ".", "@", "生", "1234", "0", "〒"};
    for (const QString group : {"warn", "silent"})
        for (const QJsonValue &row : rows(group))
            pieces << row["text"].toString();
    QRandomGenerator random(2026);
    int found = 0;
    for (int i = 0; i < 4000; ++i) {
        QString text;
        for (int n = random.bounded(1, 7); n > 0; --n)
            text += pieces[random.bounded(int(pieces.size()))].mid(random.bounded(4) == 0 ? random.bounded(6) : 0);
        const QList<Detail> details = findDetails(text);
        found += int(details.size());
        for (qsizetype one = 1; one < details.size(); ++one)
            QVERIFY2(details[one].start >= details[one - 1].end(), qPrintable(text));
        const QString masked = maskDetails(text);
        QVERIFY2(findDetails(masked).isEmpty(), qPrintable(text + "\n=> " + masked));
        QCOMPARE(masked == text, details.isEmpty());
    }
    QVERIFY(found > 4000);
}

void TestPersonalDetails::everyTextIsTaken()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = random.bounded(40); n > 0; --n)
            text += random.bounded(2) ? QChar(u'0' + random.bounded(10)) : QChar(char16_t(random.bounded(0x10000)));
        for (const Detail &detail : findDetails(text)) {
            QVERIFY(detail.start >= 0 && detail.length > 0 && detail.end() <= text.size());
            QVERIFY(detail.masked.contains(u'*'));
        }
    }
    QVERIFY(findDetails(QString(100000, u'@')).isEmpty());
    QVERIFY(findDetails(QString(100000, u'1')).isEmpty());
    QVERIFY(findDetails(QString("府中市 ").repeated(20000)).isEmpty());
}

void TestPersonalDetails::aFirmKnowsItself()
{
    Firm firm;
    firm.phone = "03-1234-5678";
    firm.address = "東京都千代田区霞が関三丁目1番1号";
    firm.website = "https://www.midoriya.example.jp/";
    firm.contactDesk = "総務部 045-123-4567 kojin@midori.example.com";
    const QStringList own = ownDetails(firm);
    for (const QString text : {"代表 ０３（１２３４）５６７８", "+81-3-1234-5678", "窓口 045 (123) 4567", "kojin@midori.example.com",
                               "sato@midoriya.example.jp"})
        QVERIFY2(findDetails(text, allDetails, own).isEmpty(), qPrintable(text));
    for (const QString text : {"03-1234-5679", "sato@midori.example.com", "sato@other.example.jp", "東京都千代田区霞が関3-1-2"})
        QCOMPARE(findDetails(text, allDetails, own).size(), 1);
    QVERIFY(ownDetails(Firm()).isEmpty());
}

void TestPersonalDetails::spellingsAreFolded()
{
    const auto folded = [](const QString &text) {
        const FoldedText all(text);
        return all.part(0, all.size()).toString();
    };
    QCOMPARE(folded("ＡｂＣ　１２３－４‐５―６"), QString("abc 123-4-5-6"));
    QCOMPARE(folded("ﾏｲﾅﾝﾊﾞｰ ﾊﾟｽﾎﾟｰﾄ ｳﾞ"), QString("マイナンバー パスポート ヴ"));
    QCOMPARE(folded(QString("カード パスポート が").normalized(QString::NormalizationForm_D)), QString("カード パスポート が"));
    QCOMPARE(folded(u"⽣年⽉⽇ ⻑⻘⺠ 個⼈"_qs), QString("生年月日 長青民 個人"));
    QCOMPARE(folded(QString("1") + QChar(0x200B) + QChar(0xFEFF) + "2"), QString("12"));
    QCOMPARE(folded("ﾞ゛"), QString("゛゛"));
}

// Reported only: the machine is shared.
void TestPersonalDetails::aLongNoteIsQuick()
{
    QString dense, plain;
    for (const QJsonValue &row : rows("warn"))
        dense += row["text"].toString() + u'\n';
    while (dense.size() < 10000)
        dense += dense;
    while (plain.size() < 10000)
        plain += QStringLiteral("4月の朝礼で全員に30分話した。受付の引き出しに鍵を付け、鍵は事務長が持つ。");
    for (const QString &text : {dense.left(10000), plain.left(10000)}) {
        const std::clock_t start = std::clock(); // of this process alone
        qsizetype found = 0;
        for (int i = 0; i < 20; ++i)
            found = findDetails(text).size();
        qInfo("10,000 characters, %d details: %.3f ms", int(found), 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / 20);
    }
}

QTEST_GUILESS_MAIN(TestPersonalDetails)
#include "tst_personaldetails.moc"
