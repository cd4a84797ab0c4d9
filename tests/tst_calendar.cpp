// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace {

const QDate firstDay(1955, 1, 1), lastDay(2099, 12, 31);
const QString substitute = "振替休日", sandwiched = "国民の休日";

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(SOURCES "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject published(const char *part)
{
    static const QJsonObject all = QJsonDocument::fromJson(bytesOf("tests/data/holidays.json")).object();
    return all[QLatin1StringView(part)].toObject();
}

QStringList holidaysOf(int year)
{
    const Calendar calendar;
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (calendar.isHoliday(day))
            days << QStringLiteral("%1/%2 %3").arg(day.month()).arg(day.day()).arg(calendar.holidayName(day));
    return days;
}

// A holiday with a name of its own.
bool isNamed(QDate day)
{
    const QString name = Calendar().holidayName(day);
    return !name.isEmpty() && name != substitute && name != sandwiched;
}

bool isSunday(QDate day) { return day.dayOfWeek() == Qt::Sunday; }

// All that is computed for some years, in one text.
QString everything()
{
    const Calendar calendar({{QDate(2011, 12, 30), "追加"}});
    QString text;
    for (QDate day(2008, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const ReportWindow first = firstReportWindow(day);
        for (const QDate one : {first.from, first.to, finalReportDay(day, 30, calendar), finalReportDay(day, 60, calendar)})
            text += one.toString(Qt::ISODate) + u' ';
        text += calendar.holidayName(day) + u'\n';
    }
    return text;
}

// The time zone of this process, for as long as it lives.
class Zone
{
public:
    explicit Zone(const QByteArray &name) { set(name); }
    ~Zone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(Zone)

private:
    static void set(const QByteArray &name)
    {
        if (name.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }
    const QByteArray m_before = qEnvironmentVariableIsSet("TZ") ? qgetenv("TZ") : QByteArray();
};

} // namespace

// Japanese holidays by law, the days on which the authority is closed, and the dates of the reports of a leak.
class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void theHolidaysOfAYearAreThosePublished_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("days");
        const QJsonObject years = published("years");
        QCOMPARE(years.size(), 2027 - 1955 + 1 + 1); // and 2032
        for (auto year = years.begin(); year != years.end(); ++year)
            QTest::newRow(qPrintable(year.key())) << year.key().toInt() << year->toVariant().toStringList();
    }
    void theHolidaysOfAYearAreThosePublished()
    {
        QFETCH(int, year);
        QFETCH(QStringList, days);
        QCOMPARE(holidaysOf(year), days);
    }

    void theEquinoxesAreWhereTheSunIs()
    {
        const QJsonObject equinoxes = published("equinoxes");
        for (int year = 1955; year <= 2099; ++year) {
            const QJsonArray days = equinoxes[QString::number(year)].toArray();
            QCOMPARE(Calendar().holidayName(QDate(year, 3, days[0].toInt())), QString("春分の日"));
            QCOMPARE(Calendar().holidayName(QDate(year, 9, days[1].toInt())), QString("秋分の日"));
        }
    }

    void theYearsToComeFollowTheLawOfToday()
    {
        QList<int> longSeptembers;
        for (int year = 2022; year <= 2099; ++year) {
            const QStringList days = holidaysOf(year);
            const auto named = std::count_if(days.begin(), days.end(),
                                             [](const QString &day) { return !day.endsWith(substitute) && !day.endsWith(sandwiched); });
            QCOMPARE(named, 16);
            QVERIFY(days.contains("8/11 山の日") && days.contains("2/23 天皇誕生日") && days.contains("5/4 みどりの日"));
            if (year <= 2050 && days.filter(sandwiched).size() == 1)
                longSeptembers << year;
        }
        QCOMPARE(longSeptembers, QList<int>({2026, 2032, 2037, 2043, 2049}));
    }

    void nothingIsKnownOutsideTheYears()
    {
        const Calendar calendar;
        QCOMPARE(calendar.holidayName(firstDay), QString("元日"));
        QCOMPARE(calendar.holidayName(QDate(2099, 11, 23)), QString("勤労感謝の日"));
        for (const int year : {1954, 2100})
            QCOMPARE(holidaysOf(year), QStringList());
        QVERIFY(calendar.isOfficeClosed(QDate(2100, 1, 1)));
        QVERIFY(calendar.isOfficeClosed(QDate(2100, 1, 9))); // a Saturday
        QVERIFY(!calendar.isOfficeClosed(QDate(2100, 5, 3)));
    }

    void eachHolidayOnASundayHasOneSubstitute()
    {
        const QDate since(1973, 4, 12);
        int sundays = 0, substitutes = 0;
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            substitutes += Calendar().holidayName(day) == substitute;
            if (!isSunday(day) || !isNamed(day))
                continue;
            QDate next = day.addDays(1);
            while (isNamed(next))
                next = next.addDays(1);
            QCOMPARE(Calendar().holidayName(next) == substitute, day >= since);
            sundays += day >= since;
        }
        QVERIFY(sundays > 100);
        QCOMPARE(substitutes, sundays);
    }

    void aSubstituteWasOnceTheNextDayAndIsNowTheNextFreeOne()
    {
        for (QDate day = firstDay; day.year() < 2007; day = day.addDays(1))
            QVERIFY2(!isNamed(day) || !isNamed(day.addDays(1)), qPrintable(day.toString()));
        QCOMPARE(Calendar().holidayName(QDate(1987, 5, 4)), substitute); // Sunday the 3rd
        QCOMPARE(Calendar().holidayName(QDate(1987, 5, 6)), QString());
        QCOMPARE(Calendar().holidayName(QDate(2009, 5, 6)), substitute);
    }

    void aSandwichedDayLiesBetweenTwoHolidays()
    {
        int found = 0;
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            const bool isBetween = isNamed(day.addDays(-1)) && isNamed(day.addDays(1)), isOne = Calendar().holidayName(day) == sandwiched;
            found += isOne;
            QVERIFY2(!isOne || (isBetween && !isSunday(day) && day.year() > 1985), qPrintable(day.toString()));
            if (isBetween && !isSunday(day) && day.year() > 1985)
                QVERIFY2(Calendar().isHoliday(day), qPrintable(day.toString()));
        }
        QVERIFY(found > 20);
    }

    void theNextOfficeDayIsOpenAndNoneIsPassedOver()
    {
        const Calendar calendar({{QDate(2026, 11, 4), "追加"}});
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            const QDate next = calendar.nextOfficeDay(day);
            QVERIFY2(next >= day && !calendar.isOfficeClosed(next), qPrintable(day.toString()));
            for (QDate passed = day; passed < next; passed = passed.addDays(1))
                QVERIFY2(calendar.isOfficeClosed(passed), qPrintable(passed.toString()));
        }
    }

    void theOfficeIsClosedAsTheActSays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("Friday") << QDate(2026, 11, 20) << false;
        QTest::newRow("Saturday") << QDate(2026, 11, 21) << true;
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << true;
        QTest::newRow("Monday, a holiday") << QDate(2026, 11, 23) << true;
        QTest::newRow("Tuesday") << QDate(2026, 11, 24) << false;
        QTest::newRow("substitute") << QDate(2026, 5, 6) << true;
        QTest::newRow("sandwiched") << QDate(2026, 9, 22) << true;
        QTest::newRow("28 December") << QDate(2026, 12, 28) << false;
        QTest::newRow("29 December") << QDate(2026, 12, 29) << true;
        QTest::newRow("31 December") << QDate(2026, 12, 31) << true;
        QTest::newRow("2 January") << QDate(2029, 1, 2) << true;
        QTest::newRow("3 January") << QDate(2028, 1, 3) << true;
        QTest::newRow("4 January") << QDate(2028, 1, 4) << false;
        QTest::newRow("29 in another month") << QDate(2026, 10, 29) << false;
        QTest::newRow("3 in another month") << QDate(2026, 12, 3) << false;
    }
    void theOfficeIsClosedAsTheActSays()
    {
        QFETCH(QDate, day);
        QTEST(Calendar().isOfficeClosed(day), "isClosed");
    }

    // law.md 1C
    void theReportsAreDueOnTheDaysOfTheTable_data()
    {
        QTest::addColumn<QList<QDate>>("days"); // known, 3rd, 5th, 30th, final 30, 60th, final 60
        const auto row = [](const char *days) {
            QList<QDate> list;
            for (const QString &day : QString(days).split(u' '))
                list << QDate::fromString(day, Qt::ISODate);
            QTest::newRow(days) << list;
        };
        row("2026-11-22 2026-11-24 2026-11-26 2026-12-21 2026-12-21 2027-01-20 2027-01-20");
        row("2026-11-24 2026-11-26 2026-11-28 2026-12-23 2026-12-23 2027-01-22 2027-01-22");
        row("2026-10-05 2026-10-07 2026-10-09 2026-11-03 2026-11-04 2026-12-03 2026-12-03");
        row("2026-12-01 2026-12-03 2026-12-05 2026-12-30 2027-01-04 2027-01-29 2027-01-29");
        row("2026-11-05 2026-11-07 2026-11-09 2026-12-04 2026-12-04 2027-01-03 2027-01-04");
        row("2026-12-04 2026-12-06 2026-12-08 2027-01-02 2027-01-04 2027-02-01 2027-02-01");
        row("2026-08-22 2026-08-24 2026-08-26 2026-09-20 2026-09-24 2026-10-20 2026-10-20");
        row("2027-01-29 2027-01-31 2027-02-02 2027-02-27 2027-03-01 2027-03-29 2027-03-29");
        row("2027-04-01 2027-04-03 2027-04-05 2027-04-30 2027-04-30 2027-05-30 2027-05-31");
        row("2026-12-25 2026-12-27 2026-12-29 2027-01-23 2027-01-25 2027-02-22 2027-02-22");
    }
    void theReportsAreDueOnTheDaysOfTheTable()
    {
        QFETCH(QList<QDate>, days);
        const QDate known = days.first();
        const ReportWindow first = firstReportWindow(known);
        const Calendar calendar;
        QCOMPARE(QList<QDate>({known, first.from, first.to, rawFinalDay(known, 30), finalReportDay(known, 30, calendar),
                               rawFinalDay(known, 60), finalReportDay(known, 60, calendar)}),
                 days);
    }

    void anAddedDayMovesTheFinalReport()
    {
        const QDate known(2026, 10, 5); // the 30th day is 3 November, a holiday
        const AddedDay wednesday{QDate(2026, 11, 4), "追加"}, thursday{QDate(2026, 11, 5), "追加"};
        QCOMPARE(finalReportDay(known, 30, Calendar({thursday})), QDate(2026, 11, 4));
        QCOMPARE(finalReportDay(known, 30, Calendar({wednesday})), QDate(2026, 11, 5));
        const Calendar both({thursday, wednesday});
        QCOMPARE(finalReportDay(known, 30, both), QDate(2026, 11, 6));
        QCOMPARE(finalReportDay(known, 60, both), QDate(2026, 12, 3));
        QVERIFY(both.isOfficeClosed(thursday.day) && !both.isHoliday(thursday.day));
    }

    void noDayGivesNoDay()
    {
        const Calendar calendar({{QDate(), "日付なし"}});
        QVERIFY(calendar.holidayName(QDate()).isEmpty());
        QVERIFY(!calendar.isHoliday(QDate()) && !calendar.isOfficeClosed(QDate()));
        QVERIFY(!calendar.nextOfficeDay(QDate()).isValid());
        QVERIFY(!firstReportWindow(QDate()).from.isValid() && !firstReportWindow(QDate()).to.isValid());
        QVERIFY(!rawFinalDay(QDate(), 30).isValid() && !finalReportDay(QDate(), 60, calendar).isValid());
    }

    // Where the sun rises first and last, where clocks jump at midnight, and where a whole day was left out.
#ifdef Q_OS_UNIX // Windows cannot be sent to another zone by its environment
    void theAnswersAreTheSameInEveryZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("hours"); // from Greenwich, on a day of January 2010
        QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << 9;
        QTest::newRow("Kiritimati") << QByteArray("Pacific/Kiritimati") << 14;
        QTest::newRow("Baker Island") << QByteArray("Etc/GMT+12") << -12;
        QTest::newRow("Sao Paulo") << QByteArray("America/Sao_Paulo") << -2;
        QTest::newRow("Apia") << QByteArray("Pacific/Apia") << -11;
    }
    void theAnswersAreTheSameInEveryZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, hours);
        const QString atGreenwich = [] {
            const Zone greenwich("UTC0");
            return everything();
        }();
        const Zone there(zone);
        QCOMPARE(QDateTime(QDate(2010, 1, 13), QTime(12, 0)).offsetFromUtc(), hours * 3600);
        QCOMPARE(everything(), atGreenwich);
    }
#endif

    void noClockIsRead()
    {
        static const QRegularExpression clock(
            R"(DateTime|TimeZone|QTime\b|QElapsedTimer|QDeadlineTimer|current|chrono|time\.h|ctime|\btime\()");
        QVERIFY(clock.match("QDate::currentDate()").hasMatch() && clock.match("std::time(nullptr)").hasMatch());
        for (const char *name : {"holidays.h", "holidays.cpp", "calendar.h", "calendar.cpp"}) {
            const QString text = QString::fromUtf8(bytesOf(QStringLiteral("app/domain/") + name));
            QVERIFY2(text.contains("QDate"), name);
            QVERIFY2(!clock.match(text).hasMatch(), qPrintable(clock.match(text).captured()));
        }
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
