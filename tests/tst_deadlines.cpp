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

    void trainingsAndChecksComeBackAYearLaterOrOnTheirDay()
    {
        BookRecords records{.today = today};
        records.training.checkName = [](const QString &code) { return "<" + code + ">"; };
        records.training.trainings = {{.theme = "誤送信", .kind = {"yearly"}, .heldOn = QDate(2025, 6, 10)},
                                      {.theme = "新人", .kind = {"joining"}, .heldOn = QDate(2026, 4, 2)}};
        records.training.checks = {{.kind = {"locks"}, .checkedOn = QDate(2025, 10, 1)},
                                   {.kind = {"locks"}, .checkedOn = QDate(2024, 10, 1)},
                                   {.kind = {"rights"}, .checkedOn = QDate(2026, 9, 1), .nextDue = QDate(2026, 12, 1)},
                                   {.checkedOn = QDate(2020, 1, 1)}}; // without a kind there is nothing to repeat
        const auto due = deadlinesOf(records, {});
        QCOMPARE(titlesOf(due), (QStringList{"Train the staff: 誤送信", "Periodic check: <locks>", "Periodic check: <rights>"}));
        QCOMPARE(due[0].kind, QString("training"));
        QCOMPARE(due[0].date, QDate(2026, 6, 10));
        QCOMPARE(due[0].daysLeft, -97);
        QCOMPARE(due[0].record, records.training.trainings[0].id);
        QCOMPARE(due[1].kind, QString("periodic-check"));
        QCOMPARE(due[1].date, QDate(2026, 10, 1));
        QCOMPARE(due[2].date, QDate(2026, 12, 1));
        records.training.trainings[1].nextDue = QDate(2026, 10, 2);
        QCOMPARE(titlesOf(deadlinesOf(records, {})).value(2), QString("Train the staff: 新人"));
        records.training.trainings << Training{.theme = "秋の教育", .heldOn = QDate(2026, 11, 5)}; // takes the place of the one overdue
        QCOMPARE(
            titlesOf(deadlinesOf(records, {})),
            (QStringList{"Periodic check: <locks>", "Train the staff: 新人", "Train the staff: 秋の教育", "Periodic check: <rights>"}));
    }

    void whoWasAbsentIsTrainedWithinAMonth()
    {
        const Person here{.name = "佐藤"}, left{.name = "田中", .leftOn = today.addDays(-2)};
        BookRecords records{.today = today};
        records.training.people = {here, left};
        records.training.trainings
            = {{.theme = "誤送信", .heldOn = QDate(2026, 8, 1), .absent = {{here.id, left.id}}, .nextDue = QDate(2027, 8, 1)}};
        const auto madeUp = [&] {
            const QList<Deadline> due = deadlinesOf(records, {});
            return std::any_of(due.begin(), due.end(), [](const Deadline &one) { return one.kind == "make-up"; });
        };
        QVERIFY(madeUp());
        QCOMPARE(deadlinesOf(records, {})[0].date, QDate(2026, 9, 1));
        BookRecords again = records;
        again.training.trainings << Training{.heldOn = QDate(2026, 8, 20), .attended = {{here.id}}};
        std::swap(records, again);
        QVERIFY(!madeUp()); // took part in another one since
        std::swap(records, again);
        records.training.trainings[0].madeUpOn = QDate(2026, 8, 9);
        QVERIFY(!madeUp());
        records.training.trainings[0].madeUpOn = {};
        records.training.trainings[0].absent = {{left.id}};
        QVERIFY(!madeUp()); // nobody left to be trained
    }

    void accessIsStoppedOnTheLastDay()
    {
        const Person leaver{.name = "田中", .leftOn = QDate(2026, 9, 30)};
        BookRecords records{.firm = {.fiscalStart = 4}, .today = today};
        records.training.people = {leaver, {.name = "昔の人", .leftOn = QDate(2025, 3, 31)}, {.name = "佐藤"}};
        const auto due = deadlinesOf(records, {});
        QCOMPARE(titlesOf(due), QStringList{"Stop the access of who leaves: 田中"}); // what is longer ago is not asked for
        QCOMPARE(due[0].kind, QString("access"));
        QCOMPARE(due[0].record, leaver.id);
        AccessReview review{.people = {{leaver.id}}, .lastDay = QDate(2026, 9, 20)};
        records.training.accessReviews = {review};
        QCOMPARE(deadlinesOf(records, {}).size(), 1);
        QCOMPARE(deadlinesOf(records, {})[0].record, review.id);
        QCOMPARE(deadlinesOf(records, {})[0].date, QDate(2026, 9, 20));
        records.training.accessReviews[0].stoppedOn = today;
        QCOMPARE(deadlinesOf(records, {}), QList<Deadline>());
    }

    void aDisposalIsConfirmedWithinAMonthOrHasACertificate()
    {
        BookRecords records{.today = today};
        records.training.disposals = {{.target = "古い名簿", .disposedOn = QDate(2026, 8, 31)}};
        QCOMPARE(titlesOf(deadlinesOf(records, {})), QStringList{"Confirm the disposal: 古い名簿"});
        QCOMPARE(deadlinesOf(records, {})[0].date, QDate(2026, 9, 30));
        records.training.disposals[0].certificate = "証明書 123";
        QCOMPARE(deadlinesOf(records, {}), QList<Deadline>());
        records.training.disposals[0].certificate = " ";
        records.training.disposals[0].confirmedOn = today;
        QCOMPARE(deadlinesOf(records, {}), QList<Deadline>());
        records.training.disposals = {{.target = "まだ捨てていない"}};
        QCOMPARE(deadlinesOf(records, {}), QList<Deadline>());
    }

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

    void whatAnIncidentOwesIsDueUntilItIsDone()
    {
        Incident leak{
            .title = "誤送付", .knownOn = today, .personsMax = 1, .sensitive = Fact::Yes, .financial = {"none"}, .malicious = Fact::No};
        leak.revision = 4;
        const IncidentEntry planned{
            .text = "宛名の教育", .incidents = {{leak.id}}, .step = {"I-13"}, .who = "佐藤", .due = today.addDays(8)};
        BookRecords records{.today = today};
        records.desks = {.incidents = {leak}, .entries = {planned}};
        const auto due = deadlinesOf(records, {});
        QCOMPARE(titlesOf(due), (QStringList{"First report: 誤送付", "宛名の教育 (誤送付)", "Final report: 誤送付"}));
        QCOMPARE(due[0].kind, QString("incident-first"));
        QCOMPARE(due[0].record, leak.id);
        QCOMPARE(due[0].revision, 4);
        QCOMPARE(due[0].daysLeft, 4);
        QCOMPARE(due[1].kind, QString("incident-step"));
        QCOMPARE(due[1].record, planned.id);
        QCOMPARE(due[1].who, QString("佐藤"));
        QCOMPARE(due[2].kind, QString("incident-final"));
        QCOMPARE(due[2].date, QDate(2026, 10, 14));
        records.desks.filings = {{.incidents = {{leak.id}}, .kind = {"first"}, .filedOn = today}};
        records.desks.entries[0].on = today;
        QCOMPARE(titlesOf(deadlinesOf(records, {})), QStringList{"Final report: 誤送付"});
        records.desks.closedDays = {{.name = "臨時", .day = QDate(2026, 10, 14)}};
        QCOMPARE(deadlinesOf(records, {})[0].date, QDate(2026, 10, 15)); // a day the firm added
        records.desks.incidents[0].closedOn = today;
        QVERIFY(deadlinesOf(records, {}).isEmpty());
        records.desks.incidents[0].closedOn = {};
        records.desks.incidents[0].practice = Fact::Yes;
        QVERIFY(deadlinesOf(records, {}).isEmpty());
    }

    void aContractorTellsItsClient()
    {
        const Incident leak{.knownOn = today, .sensitive = Fact::Yes, .role = {"processor"}};
        BookRecords records{.today = today};
        records.desks.incidents = {leak};
        records.desks.entries = {{.incidents = {{leak.id}}, .step = {"I-07"}, .due = today}};
        QCOMPARE(titlesOf(deadlinesOf(records, {})),
                 (QStringList{"Step I-07 (no name)", "First report: no name", "Tell the client: no name", "Final report: no name"}));
        QCOMPARE(deadlinesOf(records, {})[2].kind, QString("incident-client"));
        QCOMPARE(deadlinesOf(records, {})[2].date, today.addDays(4));
        records.desks.incidents[0].clientNotifiedOn = today;
        QCOMPARE(titlesOf(deadlinesOf(records, {})), QStringList{"Step I-07 (no name)"});
    }

    void requestsAndComplaintsGoByTheirNumbers()
    {
        BookRecords records{.today = today};
        records.desks.requests = {{.number = "2026-003", .kind = {"E-02"}, .receivedOn = today.addDays(-15), .person = "山田太郎"},
                                  {.kind = {"E-03"}, .receivedOn = today},
                                  {.number = "2026-005", .kind = {"E-07"}, .receivedOn = today},
                                  {.number = "2026-006", .kind = {"E-02"}, .receivedOn = today, .answeredOn = today}};
        records.desks.complaints = {{.number = "2026-C03", .caller = "山田太郎", .callbackOn = today.addDays(1)},
                                    {.number = "2026-C04"},
                                    {.number = "2026-C05", .callbackOn = today, .answeredOn = today}};
        const auto due = deadlinesOf(records, {});
        QCOMPARE(titlesOf(due),
                 (QStringList{"Answer the request 2026-003", "Call back: complaint 2026-C03", "Answer the request no number"}));
        QCOMPARE(due[0].kind, QString("request"));
        QCOMPARE(due[0].record, records.desks.requests[0].id);
        QCOMPARE(due[0].daysLeft, -1);
        QCOMPARE(due[1].kind, QString("complaint-callback"));
        QCOMPARE(due[1].record, records.desks.complaints[0].id);
        QCOMPARE(due[2].date, today.addDays(14));
        for (const Deadline &one : due)
            QVERIFY(one.who.isEmpty());
    }

    void recordsAboutPersonsAreErasedAfterThePeriodTheFirmChose()
    {
        BookRecords records{.firm = {.deskYears = 2}, .today = today};
        records.desks.requests = {{.number = "2024-001", .closedOn = QDate(2024, 9, 20)}, {.number = "2026-002", .answeredOn = today}};
        records.desks.complaints = {{.number = "2024-C01", .closedOn = QDate(2024, 9, 10)}};
        const auto due = deadlinesOf(records, {});
        QCOMPARE(titlesOf(due), (QStringList{"Erase the record of the complaint 2024-C01", "Erase the record of the request 2024-001"}));
        QCOMPARE(due[0].kind, QString("complaint-erase"));
        QCOMPARE(due[0].date, QDate(2026, 9, 10));
        QCOMPARE(due[1].kind, QString("request-erase"));
        QCOMPARE(due[1].record, records.desks.requests[0].id);
        records.firm.deskYears = {};
        QVERIFY(deadlinesOf(records, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
