// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

#include <QTest>

namespace {

const QDate today(2026, 9, 15);

Action action(const QString &title, QDate due, ActionState state = ActionState::Open)
{
    return {.title = title, .due = due, .state = state};
}

ReviewYear started(int year, QDate closedOn = {}) { return {.year = year, .startedOn = QDate(year, 6, 1), .closedOn = closedOn}; }

QStringList titlesOf(const QList<Deadline> &deadlines)
{
    QStringList titles;
    for (const Deadline &deadline : deadlines)
        titles << deadline.title;
    return titles;
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void theLastDayOfABusinessYearIs_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("firstMonth");
        QTest::addColumn<QDate>("last");
        QTest::newRow("April") << 2026 << 4 << QDate(2027, 3, 31);
        QTest::newRow("calendar year") << 2026 << 1 << QDate(2026, 12, 31);
        QTest::newRow("December") << 2026 << 12 << QDate(2027, 11, 30);
        QTest::newRow("March before a leap day") << 2027 << 3 << QDate(2028, 2, 29);
        QTest::newRow("March, ordinary February") << 2026 << 3 << QDate(2027, 2, 28);
        QTest::newRow("March, no leap day in 2100") << 2099 << 3 << QDate(2100, 2, 28);
        QTest::newRow("no month") << 2026 << 13 << QDate();
        QTest::newRow("no year") << 0 << 4 << QDate();
    }
    void theLastDayOfABusinessYearIs()
    {
        QFETCH(int, year);
        QFETCH(int, firstMonth);
        QFETCH(QDate, last);
        QCOMPARE(lastDayOf(year, firstMonth), last);
    }

    void theEarliestComesFirst()
    {
        const auto deadlines = deadlinesOf({action("late", QDate(2027, 4, 1)), action("passed", QDate(2026, 9, 12)),
                                            action("leap", QDate(2028, 2, 29)), action("under way", today, ActionState::Doing)},
                                           {started(2026)}, 4, today);
        QCOMPARE(titlesOf(deadlines), (QStringList{"passed", "under way", "Close the review of 2026", "late", "leap"}));
        QCOMPARE(deadlines[0].daysLeft, -3);
        QCOMPARE(deadlines[1].daysLeft, 0);
        QCOMPARE(deadlines[2].date, QDate(2027, 3, 31));
        QCOMPARE(deadlines[2].kind, QString("review"));
        QCOMPARE(deadlines[3].kind, QString("action"));
        QCOMPARE(deadlines[4].daysLeft, 532);
    }

    void whatIsDoneOrHasNoDayIsNoDeadline()
    {
        QCOMPARE(
            deadlinesOf({action("done", today, ActionState::Done), action("dropped", today, ActionState::Dropped), action("no day", {})},
                        {started(2025, today), {.year = 2026}}, 4, today),
            QList<Deadline>());
    }

    void aReviewOfAnEarlierYearStaysUntilItIsClosed()
    {
        const auto deadlines = deadlinesOf({}, {started(2024)}, 4, today);
        QCOMPARE(deadlines.size(), 1);
        QCOMPARE(deadlines[0].date, QDate(2025, 3, 31));
        QCOMPARE(deadlines[0].daysLeft, -533);
    }

    void eachNamesItsRecordAndHowOftenItWasWritten()
    {
        Action one = action("one", today);
        one.revision = 7;
        ReviewYear year = started(2026);
        year.revision = 2;
        const auto deadlines = deadlinesOf({one}, {year}, 4, today);
        QCOMPARE(deadlines[0].record, one.id);
        QCOMPARE(deadlines[0].revision, 7);
        QCOMPARE(deadlines[1].record, year.id);
        QCOMPARE(deadlines[1].revision, 2);
    }

    void anActionWithoutATitleStillHasAName() { QVERIFY(!deadlinesOf({action(" ", today)}, {}, 4, today)[0].title.trimmed().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
