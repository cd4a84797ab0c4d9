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

QList<Deadline> deadlinesOf(const QList<Action> &actions, const QList<ReviewYear> &years, int firstMonth)
{
    return deadlinesOf(BookRecords{.firm = {.fiscalStart = firstMonth}, .actions = actions, .today = today}, years);
}

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
                                           {started(2026)}, 4);
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
                        {started(2025, today), {.year = 2026}}, 4),
            QList<Deadline>());
    }

    void aReviewOfAnEarlierYearStaysUntilItIsClosed()
    {
        const auto deadlines = deadlinesOf({}, {started(2024)}, 4);
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
        const auto deadlines = deadlinesOf({one}, {year}, 4);
        QCOMPARE(deadlines[0].record, one.id);
        QCOMPARE(deadlines[0].revision, 7);
        QCOMPARE(deadlines[1].record, year.id);
        QCOMPARE(deadlines[1].revision, 2);
    }

    void anActionWithoutATitleStillHasAName() { QVERIFY(!deadlinesOf({action(" ", today)}, {}, 4)[0].title.trimmed().isEmpty()); }

    void aContractorIsToBeCheckedAYearAfterItWasLastLookedAt()
    {
        Contractor one{.name = "封筒印刷", .relation = {"entrustment"}, .lastCheck = QDate(2025, 10, 1)};
        const auto of = [&] { return deadlinesOf(BookRecords{.contractors = {one}, .today = today}, {}); };
        QCOMPARE(of().size(), 1);
        QCOMPARE(of()[0].kind, QString("contractor-check"));
        QCOMPARE(of()[0].date, QDate(2026, 10, 1));
        QVERIFY(of()[0].title.contains("封筒印刷"));
        one.endedOn = today;
        QVERIFY(of().isEmpty());
        one.endedOn = today.addDays(1); // still at work
        QCOMPARE(of().size(), 1);
        one.lastCheck = {};
        QVERIFY(of().isEmpty()); // nobody has looked yet
        one.selectedOn = QDate(2026, 2, 1);
        one.clausesChecked = QDate(2026, 1, 1);
        QCOMPARE(of()[0].date, QDate(2027, 2, 1));
        one.relation = {"third-party-consent"};
        QVERIFY(of().isEmpty());
        one.contractUntil = QDate(2026, 12, 31);
        QCOMPARE(of()[0].kind, QString("contract-end"));
        QCOMPARE(of()[0].record, one.id);
    }

    void aRemedyIsDueUntilALaterCheck()
    {
        const Contractor one{.name = "封筒印刷"};
        const ContractorCheck first{.contractors = {{one.id}}, .checkedOn = QDate(2026, 8, 1), .remedyDue = QDate(2026, 9, 1)};
        const ContractorCheck later{.contractors = {{one.id}}, .checkedOn = QDate(2026, 9, 2)};
        BookRecords records{.contractors = {one}, .contractorChecks = {first}, .today = today};
        const auto due = deadlinesOf(records, {});
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].kind, QString("remedy"));
        QCOMPARE(due[0].record, first.id);
        QCOMPARE(due[0].daysLeft, -14);
        records.contractorChecks = {later, first}; // in whatever order
        QVERIFY(deadlinesOf(records, {}).isEmpty());
    }

    void aRecordOfProvisionIsToBeKeptUntilItsDay()
    {
        const Contractor one{.name = "町内会"};
        Provision provision{.recipients = {{one.id}}, .keepUntil = today};
        const auto of = [&] { return deadlinesOf(BookRecords{.contractors = {one}, .provisions = {provision}, .today = today}, {}); };
        QCOMPARE(of().size(), 1);
        QCOMPARE(of()[0].kind, QString("record-keep"));
        QVERIFY(of()[0].title.contains("町内会"));
        provision.keepUntil = today.addDays(-1); // nothing has to be done any more
        QVERIFY(of().isEmpty());
        provision.keepUntil = {};
        QVERIFY(of().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
