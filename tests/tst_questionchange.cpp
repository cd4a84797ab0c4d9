// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/questionchange.h"

#include <QTest>

// What becomes of answers when the questions change.
class TestQuestionChange : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnswersToUnchangedQuestions();
    void keepsRetiredAnswersForTheRecord();
    void asksToCheckRewordedOnes();
    void copiesTheAnswerToEachPart();
    void takesTheMostCautiousOfJoinedOnes_data();
    void takesTheMostCautiousOfJoinedOnes();
    void followsAQuestionThroughSeveralVersions();
    void doesNothingTwice();
    void namesWhatIsNew();
};

namespace {

using ChangeKind = QuestionChange::Kind;

const QDate first(2026, 11, 22), second(2027, 4, 1), third(2028, 4, 1);

Answer answer(const char *question, AnswerValue value, QDate version = first)
{
    return {.question = QString::fromLatin1(question), .value = value, .packVersion = version.toString(Qt::ISODate)};
}

QuestionChange change(QDate version, ChangeKind kind, const QStringList &from, const QStringList &to)
{
    const QString reason = version.toString(Qt::ISODate);
    return {version, kind, from, to, {reason, reason}};
}

// Two later versions, made up: all five kinds of change, and one question that goes through both.
const QList<QuestionChange> changes{
    change(second, ChangeKind::Add, {}, {"new"}),
    change(second, ChangeKind::Retire, {"old"}, {}),
    change(second, ChangeKind::Reword, {"locks"}, {"locks"}),
    change(second, ChangeKind::Split, {"sending"}, {"mail", "fax"}),
    change(third, ChangeKind::Reword, {"new"}, {"newer"}),
    change(third, ChangeKind::Join, {"mail", "chat"}, {"messages"}),
};

QList<Answer> answersOf(const QList<GivenAnswer> &given)
{
    QList<Answer> answers;
    for (const GivenAnswer &one : given)
        answers << one.answer;
    return answers;
}

QStringList reasons(const GivenAnswer &answer)
{
    QStringList found;
    for (const Words &reason : answer.recheck)
        found << reason.en;
    return found;
}

} // namespace

Q_DECLARE_METATYPE(AnswerValue)

void TestQuestionChange::keepsAnswersToUnchangedQuestions()
{
    const QList<Answer> given{answer("backup", AnswerValue::DoneReviewed), answer("own:1", AnswerValue::None0),
                              answer("login", AnswerValue::Open)};
    const CarriedAnswers carried = carryOver(given, changes, third);
    QCOMPARE(answersOf(carried.kept), given);
    QVERIFY(carried.retired.isEmpty());
}

void TestQuestionChange::keepsRetiredAnswersForTheRecord()
{
    const CarriedAnswers carried = carryOver({answer("old", AnswerValue::Done)}, changes, second);
    QVERIFY(carried.kept.isEmpty());
    QCOMPARE(carried.retired.size(), 1);
    QCOMPARE(carried.retired.first().answer.question, QStringLiteral("old"));
    QCOMPARE(carried.retired.first().answer.value, AnswerValue::Done);
    QCOMPARE(reasons(carried.retired.first()), QStringList{second.toString(Qt::ISODate)});
}

void TestQuestionChange::asksToCheckRewordedOnes()
{
    const CarriedAnswers carried = carryOver({answer("locks", AnswerValue::DoneReviewed)}, changes, second);
    QCOMPARE(carried.kept.size(), 1);
    QCOMPARE(carried.kept.first().answer.value, AnswerValue::DoneReviewed);
    QCOMPARE(carried.kept.first().answer.packVersion, second.toString(Qt::ISODate));
    QCOMPARE(reasons(carried.kept.first()), QStringList{second.toString(Qt::ISODate)});
    const QList<Answer> given{answer("locks", AnswerValue::DoneReviewed)};
    QCOMPARE(answersOf(carryOver(given, changes, first).kept), given); // not that far yet
    Answer unversioned = given.first();
    unversioned.packVersion.clear();
    QVERIFY(carryOver({unversioned}, changes, third).kept.first().recheck.isEmpty());
}

void TestQuestionChange::copiesTheAnswerToEachPart()
{
    const CarriedAnswers carried = carryOver({answer("sending", AnswerValue::Partly)}, changes, second);
    QCOMPARE(carried.kept.size(), 2);
    QCOMPARE(carried.kept[0].answer.question, QStringLiteral("mail"));
    QCOMPARE(carried.kept[1].answer.question, QStringLiteral("fax"));
    for (const GivenAnswer &part : carried.kept) {
        QCOMPARE(part.answer.value, AnswerValue::Partly);
        QCOMPARE(part.recheck.size(), 1);
    }
}

void TestQuestionChange::takesTheMostCautiousOfJoinedOnes_data()
{
    QTest::addColumn<AnswerValue>("left");
    QTest::addColumn<AnswerValue>("right");
    QTest::addColumn<AnswerValue>("joined");
    using enum AnswerValue;
    QTest::newRow("done and partly") << DoneReviewed << Partly << Partly;
    QTest::newRow("done and not known") << Done << Unknown << Unknown;
    QTest::newRow("not done and not known") << None0 << Unknown << None0;
    QTest::newRow("does not apply and done") << NotApplicable << DoneReviewed << DoneReviewed;
    QTest::newRow("open and done") << Open << DoneReviewed << Open;
}

void TestQuestionChange::takesTheMostCautiousOfJoinedOnes()
{
    QFETCH(AnswerValue, left);
    QFETCH(AnswerValue, right);
    QFETCH(AnswerValue, joined);
    for (const auto &[mail, chat] : {std::pair{left, right}, std::pair{right, left}}) {
        const CarriedAnswers carried = carryOver({answer("mail", mail, second), answer("chat", chat)}, changes, third);
        QCOMPARE(carried.kept.size(), 1);
        QCOMPARE(carried.kept.first().answer.question, QStringLiteral("messages"));
        QCOMPARE(carried.kept.first().answer.value, joined);
    }
}

void TestQuestionChange::followsAQuestionThroughSeveralVersions()
{
    const CarriedAnswers carried = carryOver({answer("sending", AnswerValue::Done), answer("chat", AnswerValue::None0)}, changes, third);
    QCOMPARE(carried.kept.size(), 2);
    QCOMPARE(carried.kept[0].answer.question, QStringLiteral("fax"));
    QCOMPARE(carried.kept[1].answer.question, QStringLiteral("messages"));
    QCOMPARE(carried.kept[1].answer.value, AnswerValue::None0);
    QCOMPARE(reasons(carried.kept[1]), (QStringList{second.toString(Qt::ISODate), third.toString(Qt::ISODate)}));
}

void TestQuestionChange::doesNothingTwice()
{
    const QList<Answer> given{answer("locks", AnswerValue::DoneReviewed), answer("sending", AnswerValue::Done),
                              answer("old", AnswerValue::Partly)};
    const QList<Answer> once = answersOf(carryOver(given, changes, third).kept);
    QCOMPARE(answersOf(carryOver(once, changes, third).kept), once);
}

void TestQuestionChange::namesWhatIsNew()
{
    QCOMPARE(addedSince(changes, first), QStringList{"newer"});
    QCOMPARE(addedSince(changes.mid(0, 4), first), QStringList{"new"});
    QVERIFY(addedSince(changes, second).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuestionChange)
#include "tst_questionchange.moc"
