// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trainingrecords.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 24);

QStringList namesIn(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names << nameOf(person);
    return names;
}

} // namespace

class TestTrainingRecords : public QObject
{
    Q_OBJECT

private slots:
    void staffIsWhoWorksHereOnThatDay()
    {
        const QList<Person> people{{.name = "前から"},
                                   {.name = "今日から", .joinedOn = today},
                                   {.name = "明日から", .joinedOn = today.addDays(1)},
                                   {.name = "今日まで", .leftOn = today},
                                   {.name = "昨日まで", .leftOn = today.addDays(-1)}};
        QCOMPARE(namesIn(staffOn(people, today)), (QStringList{"前から", "今日から", "今日まで"}));
        QCOMPARE(namesIn(leaversSince(people, today.addDays(-9), today)), (QStringList{"今日まで", "昨日まで"}));
        QCOMPARE(namesIn(leaversSince(people, today, today.addDays(-1))), QStringList());
    }

    void untrainedIsWhoTookPartInNoneOfThatTime()
    {
        const Person attended{.name = "出席"}, madeUp{.name = "補講"}, absent{.name = "欠席"}, before{.name = "前年"}, none{.name = "なし"};
        const QList<Person> people{attended, madeUp, absent, before, none};
        const QList<Training> trainings{
            {.heldOn = QDate(2026, 3, 30), .absent = {{madeUp.id}}, .madeUpOn = QDate(2026, 4, 2)}, // made up in the new year
            {.heldOn = QDate(2026, 3, 31), .attended = {{before.id}}},
            {.heldOn = QDate(2026, 4, 1), .attended = {{attended.id}}, .absent = {{absent.id}}},
            {.heldOn = today.addDays(1), .attended = {{none.id}}}, // only planned
        };
        QCOMPARE(namesIn(untrained(people, trainings, yearStartOf(today, 4), today)), (QStringList{"欠席", "前年", "なし"}));
        QCOMPARE(namesIn(untrained(people, trainings, QDate(2026, 3, 31), today)), (QStringList{"欠席", "なし"}));
    }

    void theYearStartsInTheFirmsMonth()
    {
        QCOMPARE(yearStartOf(QDate(2026, 3, 31), 4), QDate(2025, 4, 1));
        QCOMPARE(yearStartOf(QDate(2026, 4, 1), 4), QDate(2026, 4, 1));
        QCOMPARE(yearStartOf(QDate(2026, 4, 1), 1), QDate(2026, 1, 1));
    }

    void theYearlyTrainingIsTheOneRepeated()
    {
        QList<Training> trainings{{.theme = "入社", .kind = {"joining"}, .heldOn = QDate(2026, 10, 1)},
                                  {.theme = "予定", .kind = {"yearly"}, .heldOn = today.addDays(1)}};
        QCOMPARE(latestTraining(trainings, today)->theme, "入社");
        trainings << Training{.theme = "年1回", .kind = {"yearly"}, .heldOn = QDate(2026, 5, 1)};
        QCOMPARE(latestTraining(trainings, today)->theme, "年1回");
        QCOMPARE(nextDueOf(trainings[2]), QDate(2027, 5, 1));
        trainings[2].nextDue = QDate(2026, 12, 1);
        QCOMPARE(nextDueOf(trainings[2]), QDate(2026, 12, 1));
        QVERIFY(!latestTraining({}, today));
    }

    void aPledgeOnJoiningDoesNotDoForLeaving()
    {
        TrainingRecords records{.people = {{.name = "佐藤"}, {.name = "田中", .leftOn = today.addDays(-1)}}};
        records.pledges = {{.people = {{records.people[0].id, records.people[1].id}}, .kind = {"joining"}}};
        QCOMPARE(namesIn(withoutPledge(records, QDate(2026, 4, 1), today)), (QStringList{"佐藤", "田中"})); // nobody has signed it
        records.pledges[0].signedOn = today;
        QCOMPARE(namesIn(withoutPledge(records, QDate(2026, 4, 1), today)), QStringList{"田中"});
        QCOMPARE(namesIn(withoutPledge(records, QDate(2026, 4, 1), today.addDays(-1))), (QStringList{"佐藤", "田中"})); // later
        QCOMPARE(namesIn(withoutPledge(records, today, today)), QStringList()); // left before that is not asked for
        records.pledges << Pledge{.people = {{records.people[1].id}}, .kind = {"leaving"}, .signedOn = today};
        QCOMPARE(namesIn(withoutPledge(records, QDate(2026, 4, 1), today)), QStringList());
    }

    void anAccessReviewWithoutAnyDayIsNone()
    {
        TrainingRecords records{.people = {{.name = "田中", .leftOn = QDate(2026, 9, 30)}, {.name = "佐藤"}}};
        records.accessReviews = {{.people = {{records.people[0].id}}}};
        QCOMPARE(namesIn(withoutAccessReview(records, QDate(2026, 4, 1))), QStringList{"田中"});
        records.accessReviews[0].lastDay = QDate(2026, 9, 30);
        QCOMPARE(namesIn(withoutAccessReview(records, QDate(2026, 4, 1))), QStringList());
    }

    void somebodyWithoutANameIsCalledByTheRole()
    {
        QCOMPARE(namesOf(QList<Person>{{.name = " 佐藤 "}, {.group = "レジ担当"}}), QString("佐藤 / レジ担当"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingRecords)
#include "tst_trainingrecords.moc"
