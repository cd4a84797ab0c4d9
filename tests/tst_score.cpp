// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/score.h"

#include <QTest>

Q_DECLARE_METATYPE(AnswerValue)

namespace {

const QList<AskedQuestion> asked{
    {"physical.lock", "physical"}, {"human.training", "human"}, {"physical.carrying", "physical"}, {"own:1", "human"}};

Answer answer(const QString &question, AnswerValue value, const QString &recheck = {})
{
    return {.question = question, .year = 2026, .value = value, .recheck = recheck};
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsWorth_data()
    {
        QTest::addColumn<AnswerValue>("value");
        QTest::addColumn<int>("points"); // -1: not counted
        QTest::newRow("open") << AnswerValue::Open << -1;
        QTest::newRow("none") << AnswerValue::None0 << 0;
        QTest::newRow("partly") << AnswerValue::Partly << 40;
        QTest::newRow("done") << AnswerValue::Done << 80;
        QTest::newRow("reviewed") << AnswerValue::DoneReviewed << 100;
        QTest::newRow("unknown") << AnswerValue::Unknown << 0;
        QTest::newRow("not applicable") << AnswerValue::NotApplicable << -1;
    }
    void anAnswerIsWorth()
    {
        QFETCH(AnswerValue, value);
        QFETCH(int, points);
        QCOMPARE(pointsOf(value).value_or(-1), points);
    }

    void areasComeInTheOrderOfTheirQuestions()
    {
        const auto scores
            = scoresOf({answer("physical.carrying", AnswerValue::Partly), answer("physical.lock", AnswerValue::DoneReviewed)}, asked);
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores[0], (AreaScore{.area = "physical", .sum = 140, .counted = 2}));
        QCOMPARE(scores[0].points(), Count(70));
        QCOMPARE(scores[1], (AreaScore{.area = "human", .open = 2}));
        QVERIFY(!scores[1].points());
    }
    void unknownCountsAsNothingAndIsShownApart()
    {
        const auto score
            = scoresOf({answer("physical.lock", AnswerValue::Unknown), answer("physical.carrying", AnswerValue::Done)}, asked)[0];
        QCOMPARE(score.points(), Count(40));
        QCOMPARE(score.unknown, 1);
    }
    void whatDoesNotApplyIsLeftOut()
    {
        const auto score
            = scoresOf({answer("physical.lock", AnswerValue::NotApplicable), answer("physical.carrying", AnswerValue::Done)}, asked)[0];
        QCOMPARE(score.points(), Count(80));
        QCOMPARE(score.notApplicable, 1);
    }
    void noticesAreNeverCounted()
    {
        QCOMPARE(totalOf(scoresOf({answer("notice.act-2028", AnswerValue::Done)}, asked)), (AreaScore{.open = 4}));
    }
    void whatIsToBeLookedAtAgainIsCountedApart()
    {
        const auto score = scoresOf(
            {answer("physical.lock", AnswerValue::DoneReviewed, "carried"), answer("physical.carrying", AnswerValue::Done)}, asked)[0];
        QCOMPARE(score.points(), Count(80));
        QCOMPARE(score.recheck, 1);
        QCOMPARE(score.settled(), 1);
        QCOMPARE(score.asked(), 2);
    }
    void theTotalWeighsQuestionsNotAreas()
    {
        const auto scores = scoresOf({answer("physical.lock", AnswerValue::DoneReviewed),
                                      answer("physical.carrying", AnswerValue::DoneReviewed), answer("own:1", AnswerValue::None0)},
                                     asked);
        QCOMPARE(totalOf(scores).points(), Count(67));
    }

    void changesAreToldByQuestion()
    {
        const QList<Answer> before{
            answer("a", AnswerValue::None0),
            answer("b", AnswerValue::DoneReviewed),
            answer("d", AnswerValue::Done),
            answer("e", AnswerValue::Done),
            answer("f", AnswerValue::Unknown),
            answer("g", AnswerValue::NotApplicable),
            answer("h", AnswerValue::Done, "reworded"),
            answer("k", AnswerValue::DoneReviewed),
        };
        const QList<Answer> now{
            answer("k", AnswerValue::Done, "carried"),
            answer("a", AnswerValue::Partly),
            answer("b", AnswerValue::Done),
            answer("c", AnswerValue::Done),
            answer("e", AnswerValue::Done),
            answer("f", AnswerValue::None0),
            answer("g", AnswerValue::Partly),
            answer("i", AnswerValue::NotApplicable),
        };
        const QList<AnswerChange> wanted{{"k", Step::Gone, AnswerValue::DoneReviewed, AnswerValue::Done},
                                         {"a", Step::Improved, AnswerValue::None0, AnswerValue::Partly},
                                         {"b", Step::Worse, AnswerValue::DoneReviewed, AnswerValue::Done},
                                         {"c", Step::New, AnswerValue::Open, AnswerValue::Done},
                                         {"g", Step::New, AnswerValue::NotApplicable, AnswerValue::Partly},
                                         {"d", Step::Gone, AnswerValue::Done, AnswerValue::Open}};
        QCOMPARE(changesBetween(before, now), wanted);
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
