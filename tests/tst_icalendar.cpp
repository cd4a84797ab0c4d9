// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"
#include "support/hostile.h"

#include <QTest>
#include <QTimeZone>

namespace {

const QDateTime stamp(QDate(2026, 9, 15), QTime(8, 30), QTimeZone("Asia/Tokyo"));

Deadline deadline(const QString &title, QDate date = QDate(2026, 12, 31))
{
    return {
        .kind = "action", .record = QUuid::fromString("1b671a64-40d5-491e-99b0-da01ff1f3341"), .revision = 3, .title = title, .date = date};
}

QByteArray written(const QList<Deadline> &deadlines, const QString &firm = "みどりや商店")
{
    const auto calendar = toICalendar(deadlines, firm, stamp);
    return calendar ? *calendar : QByteArray();
}

// The lines of a calendar as a reader of it gets them: unfolded.
QStringList linesOf(QByteArray calendar) { return QString::fromUtf8(calendar.replace("\r\n ", "")).split("\r\n", Qt::SkipEmptyParts); }

// The value of a property of type TEXT in the only event.
QString textOf(const QByteArray &calendar, const QString &property)
{
    for (const QString &line : linesOf(calendar)) {
        if (!line.startsWith(property + ':'))
            continue;
        QString text;
        for (qsizetype i = property.size() + 1; i < line.size(); ++i) {
            const bool isEscaped = line[i] == u'\\';
            i += isEscaped;
            text += isEscaped && line[i] == u'n' ? QChar(u'\n') : line[i];
        }
        return text;
    }
    return {};
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private slots:
    void aDeadlineIsAnEventOfAWholeDay()
    {
        QCOMPARE(linesOf(written({deadline("棚に鍵を付ける")})),
                 (QStringList{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tenken//Tenken " TENKEN_VERSION "//EN", "CALSCALE:GREGORIAN",
                              "BEGIN:VEVENT", "UID:action-1b671a64-40d5-491e-99b0-da01ff1f3341@tenken", "DTSTAMP:20260914T233000Z",
                              "SEQUENCE:3", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:棚に鍵を付ける",
                              "DESCRIPTION:From the review book of みどりや商店", "CATEGORIES:Personal data review", "TRANSP:TRANSPARENT",
                              "END:VEVENT", "END:VCALENDAR"}));
    }

    void theDayAfterALeapDayIsMarch() { QVERIFY(written({deadline("x", QDate(2028, 2, 29))}).contains("DTEND;VALUE=DATE:20280301\r\n")); }

    void anEditedRecordKeepsItsNameAndGetsAHigherNumber()
    {
        Deadline later = deadline("x");
        later.revision = 4;
        const QStringList before = linesOf(written({deadline("x")})), after = linesOf(written({later}));
        QCOMPARE(after[5], before[5]);
        QCOMPARE(before[7], QString("SEQUENCE:3"));
        QCOMPARE(after[7], QString("SEQUENCE:4"));
    }

    void eachDeadlineIsItsOwnEvent()
    {
        Deadline review = deadline("review");
        review.kind = "review";
        const QByteArray calendar = written({deadline("one"), review});
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
        QCOMPARE(calendar.count("UID:review-"), 1);
        QCOMPARE(calendar.count("UID:action-"), 1);
    }

    void whatHasAMeaningIsEscaped()
    {
        Deadline tricky = deadline("a; b, c\\ d\r\nBEGIN:VEVENT\nend");
        tricky.who = "佐藤, 鈴木";
        const QByteArray calendar = written({tricky});
        QCOMPARE(calendar.count("\r\nBEGIN:VEVENT\r\n"), 1);
        QVERIFY(calendar.contains("SUMMARY:a\\; b\\, c\\\\ d  BEGIN:VEVENT end\r\n"));
        QCOMPARE(textOf(calendar, "DESCRIPTION"),
                 QString("a; b, c\\ d\nBEGIN:VEVENT\nend\nWho: 佐藤, 鈴木\nFrom the review book of みどりや商店"));
    }

    void hostileTextsStayOneEvent()
    {
        for (const QString &text : hostileTexts() + brokenTexts()) {
            Deadline hostile = deadline(text);
            hostile.who = text;
            const QByteArray calendar = written({hostile}, text);
            QCOMPARE(calendar.count("\r\nBEGIN:"), 1);
            QCOMPARE(calendar.count('\r'), calendar.count("\r\n"));
            QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
            for (const QByteArray &line : calendar.split('\n')) {
                QVERIFY2(line.size() <= 76, line.left(200)); // 75 octets and the CR
                QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line); // no character in two lines
                for (const char c : line.chopped(line.endsWith('\r')))
                    QVERIFY2(uchar(c) >= 0x20 || c == '\t', line);
            }
        }
    }

    void aLongTextIsWholeInTheDescription()
    {
        const QString longText = QString("漢👩‍👩‍👧‍👦").repeated(20000);
        const QByteArray calendar = written({deadline(longText)});
        QVERIFY(calendar.size() > 500000);
        QVERIFY(textOf(calendar, "DESCRIPTION").startsWith(longText + '\n'));
        QVERIFY(textOf(calendar, "SUMMARY").size() < 130);
        QVERIFY(textOf(calendar, "SUMMARY").endsWith(u'…'));
        QVERIFY(textOf(calendar, "SUMMARY").isValidUtf16());
    }

    void aNameCannotTurnALineRound()
    {
        QVERIFY(!textOf(written({deadline(QString(QChar(0x202E)) + "gpj.exe")}), "SUMMARY").contains(QChar(0x202E)));
    }

    void withoutADeadlineThereIsNoCalendar()
    {
        const auto none = toICalendar({}, "x", stamp);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
