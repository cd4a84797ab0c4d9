// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/score.h"

#include <QTest>

Q_DECLARE_METATYPE(AnswerValue)

namespace {

const QList<AskedQuestion> asked{
    {"physical.lock", "physical"}, {"human.training", "human"}, {"physical.carrying", "physical"}, {"own:1", "human"}};

Answer answer(const QString &question, AnswerValue value, int year = 2026) { return {.question = question, .year = year, .value = value}; }

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
            = scoresOf({answer("physical.carrying", AnswerValue::Partly), answer("physical.lock", AnswerValue::DoneReviewed)}, 2026, asked);
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores[0], (AreaScore{.area = "physical", .sum = 140, .counted = 2}));
        QCOMPARE(scores[0].points(), Count(70));
        QCOMPARE(scores[1], (AreaScore{.area = "human", .open = 2}));
        QVERIFY(!scores[1].points());
    }
    void unknownCountsAsNothingAndIsShownApart()
    {
        const auto score
            = scoresOf({answer("physical.lock", AnswerValue::Unknown), answer("physical.carrying", AnswerValue::Done)}, 2026, asked)[0];
        QCOMPARE(score.points(), Count(40));
        QCOMPARE(score.unknown, 1);
    }
    void whatDoesNotApplyIsLeftOut()
    {
        const auto score = scoresOf({answer("physical.lock", AnswerValue::NotApplicable), answer("physical.carrying", AnswerValue::Done)},
                                    2026, asked)[0];
        QCOMPARE(score.points(), Count(80));
        QCOMPARE(score.notApplicable, 1);
    }
    void noticesAndOtherYearsAreNeverCounted()
    {
        const auto scores
            = scoresOf({answer("notice.act-2028", AnswerValue::Done), answer("physical.lock", AnswerValue::Done, 2025)}, 2026, asked);
        QCOMPARE(totalOf(scores), (AreaScore{.open = 4}));
    }
    void theTotalWeighsQuestionsNotAreas()
    {
        const auto scores = scoresOf({answer("physical.lock", AnswerValue::DoneReviewed),
                                      answer("physical.carrying", AnswerValue::DoneReviewed), answer("own:1", AnswerValue::None0)},
                                     2026, asked);
        QCOMPARE(totalOf(scores).points(), Count(67));
    }

    void changesAreToldByQuestion()
    {
        const QList<Answer> answers{
            answer("a", AnswerValue::None0, 2025),
            answer("a", AnswerValue::Partly),
            answer("b", AnswerValue::DoneReviewed, 2025),
            answer("b", AnswerValue::Done),
            answer("c", AnswerValue::Done),
            answer("d", AnswerValue::Done, 2025),
            answer("e", AnswerValue::Done, 2025),
            answer("e", AnswerValue::Done),
            answer("f", AnswerValue::Unknown, 2025),
            answer("f", AnswerValue::None0),
            answer("g", AnswerValue::NotApplicable, 2025),
            answer("g", AnswerValue::Partly),
            answer("h", AnswerValue::Done, 2024),
            answer("i", AnswerValue::NotApplicable),
        };
        const QList<AnswerChange> wanted{{"a", Step::Improved, AnswerValue::None0, AnswerValue::Partly},
                                         {"b", Step::Worse, AnswerValue::DoneReviewed, AnswerValue::Done},
                                         {"c", Step::New, AnswerValue::Open, AnswerValue::Done},
                                         {"d", Step::Gone, AnswerValue::Done, AnswerValue::Open},
                                         {"g", Step::New, AnswerValue::NotApplicable, AnswerValue::Partly}};
        QCOMPARE(changesBetween(answers, 2025, 2026), wanted);
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
