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

GivenAnswer answer(const char *question, const char *value, QDate version = first)
{
    return {QString::fromLatin1(question), QString::fromLatin1(value), version, {}};
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

QStringList reasons(const GivenAnswer &answer)
{
    QStringList found;
    for (const Words &reason : answer.recheck)
        found << reason.en;
    return found;
}

} // namespace

void TestQuestionChange::keepsAnswersToUnchangedQuestions()
{
    const QList<GivenAnswer> given{answer("backup", "3"), answer("own:1", "0"), answer("login", "")};
    const CarriedAnswers carried = carryOver(given, changes, third);
    QCOMPARE(carried.kept, given);
    QVERIFY(carried.retired.isEmpty());
}

void TestQuestionChange::keepsRetiredAnswersForTheRecord()
{
    const CarriedAnswers carried = carryOver({answer("old", "2")}, changes, second);
    QVERIFY(carried.kept.isEmpty());
    QCOMPARE(carried.retired.size(), 1);
    QCOMPARE(carried.retired.first().question, QStringLiteral("old"));
    QCOMPARE(carried.retired.first().value, QStringLiteral("2"));
    QCOMPARE(reasons(carried.retired.first()), QStringList{second.toString(Qt::ISODate)});
}

void TestQuestionChange::asksToCheckRewordedOnes()
{
    const CarriedAnswers carried = carryOver({answer("locks", "3")}, changes, second);
    QCOMPARE(carried.kept.size(), 1);
    QCOMPARE(carried.kept.first().value, QStringLiteral("3"));
    QCOMPARE(carried.kept.first().version, second);
    QCOMPARE(reasons(carried.kept.first()), QStringList{second.toString(Qt::ISODate)});
    QCOMPARE(carryOver({answer("locks", "3")}, changes, first).kept, QList<GivenAnswer>{answer("locks", "3")}); // not that far yet
}

void TestQuestionChange::copiesTheAnswerToEachPart()
{
    const CarriedAnswers carried = carryOver({answer("sending", "1")}, changes, second);
    QCOMPARE(carried.kept.size(), 2);
    QCOMPARE(carried.kept[0].question, QStringLiteral("mail"));
    QCOMPARE(carried.kept[1].question, QStringLiteral("fax"));
    for (const GivenAnswer &part : carried.kept) {
        QCOMPARE(part.value, QStringLiteral("1"));
        QCOMPARE(part.recheck.size(), 1);
    }
}

void TestQuestionChange::takesTheMostCautiousOfJoinedOnes_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("joined");
    QTest::newRow("done and partly") << "3"
                                     << "1"
                                     << "1";
    QTest::newRow("done and not known") << "2"
                                        << "unknown"
                                        << "unknown";
    QTest::newRow("not done and not known") << "0"
                                            << "unknown"
                                            << "0";
    QTest::newRow("does not apply and done") << "not-applicable"
                                             << "3"
                                             << "3";
    QTest::newRow("open and done") << ""
                                   << "3"
                                   << "";
}

void TestQuestionChange::takesTheMostCautiousOfJoinedOnes()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, joined);
    for (const auto &[mail, chat] : {std::pair{left, right}, std::pair{right, left}}) {
        const CarriedAnswers carried
            = carryOver({answer("mail", qPrintable(mail), second), answer("chat", qPrintable(chat))}, changes, third);
        QCOMPARE(carried.kept.size(), 1);
        QCOMPARE(carried.kept.first().question, QStringLiteral("messages"));
        QCOMPARE(carried.kept.first().value, joined);
    }
}

void TestQuestionChange::followsAQuestionThroughSeveralVersions()
{
    const CarriedAnswers carried = carryOver({answer("sending", "2"), answer("chat", "0")}, changes, third);
    QCOMPARE(carried.kept.size(), 2);
    QCOMPARE(carried.kept[0].question, QStringLiteral("fax"));
    QCOMPARE(carried.kept[1].question, QStringLiteral("messages"));
    QCOMPARE(carried.kept[1].value, QStringLiteral("0"));
    QCOMPARE(reasons(carried.kept[1]), (QStringList{second.toString(Qt::ISODate), third.toString(Qt::ISODate)}));
}

void TestQuestionChange::doesNothingTwice()
{
    const CarriedAnswers once = carryOver({answer("locks", "3"), answer("sending", "2"), answer("old", "1")}, changes, third);
    QCOMPARE(carryOver(once.kept, changes, third).kept, once.kept);
}

void TestQuestionChange::namesWhatIsNew()
{
    QCOMPARE(addedSince(changes, first), QStringList{"newer"});
    QCOMPARE(addedSince(changes.mid(0, 4), first), QStringList{"new"});
    QVERIFY(addedSince(changes, second).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuestionChange)
#include "tst_questionchange.moc"
