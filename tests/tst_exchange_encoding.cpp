// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"
#include "support/legacytext.h"

#include <QTest>

// Decoding is compared with iconv of the C library, place by place.
class ExchangeEncoding : public QObject
{
    Q_OBJECT

private slots:
#ifdef Q_OS_UNIX
    void everyCp932CodeReadsAsWindowsReadsIt();
    void everyEucJpCodeReadsAsIconvReadsIt();
    void everyIso2022JpCodeReadsAsIconvReadsIt();
#endif
    void encodingIsDetected_data();
    void encodingIsDetected();
    void undecodableBytesAreCountedWhereTheyStand();
    void strictUtf8RefusesOverlongFormsAndSurrogates();
    void cutCharactersDoNotSwallowTheSeparator();
};

namespace {

#ifdef Q_OS_UNIX
// The text iconv makes of the bytes, or a null string if it refuses them.
QString byIconv(const char *encoding, QByteArray bytes)
{
    iconv_t handle = iconv_open("UTF-16LE", encoding);
    QByteArray out(bytes.size() * 4 + 16, '\0');
    char *from = bytes.data(), *to = out.data();
    size_t fromLeft = size_t(bytes.size()), toLeft = size_t(out.size());
    const bool ok = iconv(handle, &from, &fromLeft, &to, &toLeft) != size_t(-1) && fromLeft == 0;
    iconv_close(handle);
    if (!ok)
        return {};
    out.chop(qsizetype(toLeft));
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(out.constData()), out.size() / 2);
}

QString ours(const QByteArray &bytes, Encoding encoding)
{
    const Decoded decoded = decode(bytes, encoding);
    return decoded.bad.isEmpty() ? decoded.text : QString();
}

QByteArray pair(int first, int second) { return QByteArray(1, char(first)) + char(second); }
#endif

} // namespace

#ifdef Q_OS_UNIX
void ExchangeEncoding::everyCp932CodeReadsAsWindowsReadsIt()
{
    int compared = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        if (lead >= 0xA0 && lead < 0xE0) {
            QCOMPARE(ours(QByteArray(1, char(lead)), Encoding::Cp932),
                     lead == 0xA0 ? QString(QChar(0xA0)) : byIconv("CP932", QByteArray(1, char(lead))));
            continue;
        }
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const QByteArray bytes = pair(lead, trail);
            const QString theirs = byIconv("CP932", bytes);
            QVERIFY2(ours(bytes, Encoding::Cp932) == theirs, bytes.toHex());
            compared += theirs.size() == 1;
        }
    }
    QVERIFY(compared > 9000); // kanji, NEC and IBM extensions, the user's own area
    for (int single = 1; single < 0x80; ++single)
        QCOMPARE(ours(QByteArray(1, char(single)), Encoding::Cp932), QString(QChar(single)));
}

void ExchangeEncoding::everyEucJpCodeReadsAsIconvReadsIt()
{
    int compared = 0;
    for (int first = 0xA1; first <= 0xFE; ++first) {
        for (int second = 0xA1; second <= 0xFE; ++second) {
            for (const QByteArray &bytes : {pair(first, second), '\x8F' + pair(first, second)}) {
                const QString theirs = byIconv("EUC-JP-MS", bytes);
                if (theirs.isNull())
                    continue; // NEC row 13 and others are read by us as Windows does, beyond EUC-JP-MS
                const QString here = ours(bytes, Encoding::EucJp);
                QVERIFY2(here == theirs, (bytes.toHex() + ' ' + here.toUtf8() + ' ' + theirs.toUtf8()));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 12000);
    for (int kana = 0xA1; kana <= 0xDF; ++kana)
        QCOMPARE(ours(pair(0x8E, kana), Encoding::EucJp), byIconv("EUC-JP-MS", pair(0x8E, kana)));
}

void ExchangeEncoding::everyIso2022JpCodeReadsAsIconvReadsIt()
{
    int different = 0, compared = 0;
    for (int first = 0x21; first <= 0x7E; ++first) {
        for (int second = 0x21; second <= 0x7E; ++second) {
            const QByteArray bytes = "\x1b$B" + pair(first, second) + "\x1b(B";
            const QString theirs = byIconv("ISO-2022-JP", bytes);
            if (theirs.isNull())
                continue;
            ++compared;
            different += ours(bytes, Encoding::Iso2022Jp) != theirs;
        }
    }
    QVERIFY(compared >= 6879);
    QVERIFY2(different <= 7, qPrintable(QString::number(different))); // wave dash and six others follow Windows
    QCOMPARE(ours("a\x1b(I\x31\x32\x1b(Bb", Encoding::Iso2022Jp), u"aｱｲb"_qs);
}

#endif

void ExchangeEncoding::encodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");

    const QString list = u"氏名,住所,電話番号\r\n山田太郎,東京都千代田区霞が関１－２－３,03-1234-5678\r\n髙橋はなこ,①番地,ﾔﾏﾀﾞ\r\n"_qs;
    const QString plain = u"氏名,住所\n鈴木一郎,大阪市北区\n"_qs;
    QTest::newRow("UTF-8") << list.toUtf8() << Encoding::Utf8 << list;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + list.toUtf8() << Encoding::Utf8 << list;
    QTest::newRow("UTF-16 LE with BOM") << "\xFF\xFE" + encodedBySystem("UTF-16LE", list) << Encoding::Utf16Le << list;
    QTest::newRow("UTF-16 BE with BOM") << "\xFE\xFF" + encodedBySystem("UTF-16BE", list) << Encoding::Utf16Be << list;
    QTest::newRow("UTF-16 LE") << encodedBySystem("UTF-16LE", list) << Encoding::Utf16Le << list;
    QTest::newRow("UTF-16 BE") << encodedBySystem("UTF-16BE", list) << Encoding::Utf16Be << list;
    QTest::newRow("CP932") << encodedBySystem("CP932", list) << Encoding::Cp932 << list;
    QTest::newRow("CP932, short") << encodedBySystem("CP932", plain) << Encoding::Cp932 << plain;
    QTest::newRow("CP932, half-width kana") << encodedBySystem("CP932", u"ﾔﾏﾀﾞ ﾀﾛｳ,ﾄｳｷｮｳ\n"_qs) << Encoding::Cp932
                                            << u"ﾔﾏﾀﾞ ﾀﾛｳ,ﾄｳｷｮｳ\n"_qs;
    QTest::newRow("EUC-JP, short") << encodedBySystem("EUC-JP-MS", plain) << Encoding::EucJp << plain;
#ifdef Q_OS_UNIX // the code pages of Windows are not quite these
    QTest::newRow("EUC-JP") << encodedBySystem("EUC-JP-MS", list) << Encoding::EucJp << list;
    QTest::newRow("ISO-2022-JP") << encodedBySystem("ISO-2022-JP", plain) << Encoding::Iso2022Jp << plain;
#endif
    QTest::newRow("ASCII") << QByteArray("name,count\n") << Encoding::Utf8 << u"name,count\n"_qs;
    QTest::newRow("UTF-8 with one broken byte") << list.toUtf8() + "\xFF" << Encoding::Utf8 << QString(list + QChar(0xFFFD));
}

void ExchangeEncoding::encodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(QString, text);
    const Decoded decoded = decode(bytes);
    QCOMPARE(int(decoded.encoding), int(encoding));
    QCOMPARE(decoded.text, text);
}

void ExchangeEncoding::undecodableBytesAreCountedWhereTheyStand()
{
    const Decoded decoded = decode("ab\xFF"
                                   "c\xE3\x81",
                                   Encoding::Utf8);
    QCOMPARE(decoded.text, u"ab\uFFFDc\uFFFD"_qs);
    QCOMPARE(decoded.bad, (QList<qsizetype>{2, 4}));
    QCOMPARE(decode("a\uFFFDb", Encoding::Utf8).bad.size(), 0); // the sign itself is no damage
}

void ExchangeEncoding::strictUtf8RefusesOverlongFormsAndSurrogates()
{
    for (const char *bytes : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\xAF", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80"})
        QVERIFY2(!decode(bytes, Encoding::Utf8).bad.isEmpty(), QByteArray(bytes).toHex());
    QVERIFY(decode("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", Encoding::Utf8).bad.isEmpty());
}

void ExchangeEncoding::cutCharactersDoNotSwallowTheSeparator()
{
    QCOMPARE(decode("\x8E,b", Encoding::Cp932).text, u"\uFFFD,b"_qs);
    QCOMPARE(decode("\xC6\n,b", Encoding::EucJp).text, u"\uFFFD\n,b"_qs);
}

QTEST_GUILESS_MAIN(ExchangeEncoding)
#include "tst_exchange_encoding.moc"
