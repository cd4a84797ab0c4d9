// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/yearwork.h"

#include <QTest>

// Two years of a firm while the content's questions change under it, by two later versions that are made up.
class TestYearChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answersFollowTheirQuestionAndSayWhyTheyComeBack();
    void anAnswerToTheQuestionItselfWins();
    void answeringUnderTheNewVersionSettlesIt();
    void theNextYearStartsUnderTheNewQuestions();
    void theNextYearStartsFromAClosedOne();
    void changesAreRightThroughTheUpdate();
    void changesAreRightThroughTwoUpdates();
    void whatIsNotSettledIsNoChange();
    void anOlderYearClosedAgainUnderNewerContentIsComparedRight();
    void retiredAnswersStayInTheClosedYear();

private:
    void take(const Change &change);
    void answer(const char *question, AnswerValue value);
    void close();
    YearReview review(int year) const { return reviewIn(m_input, m_content, year); }
    QStringList changes(int before, int now) const;

    ReviewInput m_input;
    ReviewContent m_content;
};

namespace {

const QDate first(2026, 11, 22), second(2027, 2, 1), third(2028, 2, 1);
using ChangeKind = QuestionChange::Kind;
using enum AnswerValue;

QuestionChange change(QDate version, ChangeKind kind, const QStringList &from, const QStringList &to)
{
    const QString reason = QStringLiteral("%1 %2").arg(version.year()).arg((from + to).join(u' '));
    return {version, kind, from, to, {reason, reason}};
}

QuestionSet setOf(QDate version, const QStringList &ids)
{
    static const QList<QuestionChange> all{
        change(second, ChangeKind::Add, {}, {"usb"}),
        change(second, ChangeKind::Retire, {"fax"}, {}),
        change(second, ChangeKind::Reword, {"locks"}, {"locks"}),
        change(second, ChangeKind::Reword, {"policy"}, {"policy-2"}),
        change(second, ChangeKind::Split, {"sending"}, {"mail", "post"}),
        change(second, ChangeKind::Join, {"pc-login", "phone-login"}, {"login"}),
        change(third, ChangeKind::Reword, {"policy-2"}, {"policy-3"}),
        change(third, ChangeKind::Join, {"mail", "chat"}, {"messages"}),
        change(third, ChangeKind::Retire, {"usb"}, {}),
    };
    QuestionSet set;
    set.version = set.lawAsOf = version;
    set.areas = {{QStringLiteral("all"), {QStringLiteral("すべて"), QStringLiteral("All")}, {}}};
    for (const QString &id : ids) {
        Question question;
        question.id = id;
        question.area = QStringLiteral("all");
        question.ask = {id, id};
        set.questions << question;
    }
    for (const QuestionChange &one : all)
        if (one.version <= version)
            set.changes << one;
    return set;
}

const QuestionSet one = setOf(first, {"locks", "fax", "policy", "sending", "pc-login", "phone-login", "chat", "same"});
const QuestionSet two = setOf(second, {"usb", "locks", "policy-2", "mail", "post", "login", "chat", "same"});
const QuestionSet three = setOf(third, {"locks", "policy-3", "messages", "post", "login", "same"});

template<class R> void put(const Change &change, QList<R> &records)
{
    for (const Edit<R> &edit : change.editsOf<R>()) {
        if (edit.before)
            records.removeIf([&](const R &record) { return record.id == edit.before->id; });
        if (edit.after)
            records << *edit.after;
    }
}

QStringList reasons(const ReviewItem &item)
{
    QStringList found;
    for (const Words &reason : item.recheck)
        found << reason.en;
    return found;
}

} // namespace

void TestYearChanges::init()
{
    m_input = {};
    m_input.records.year = 2026;
    m_input.records.today = QDate(2026, 12, 1);
    m_content.questions = one;
}

void TestYearChanges::take(const Change &change)
{
    put(change, m_input.records.answers);
    put(change, m_input.years);
}

void TestYearChanges::answer(const char *question, AnswerValue value)
{
    take(answering(m_input, m_content, {.question = QString::fromLatin1(question), .year = m_input.records.year, .value = value}));
}

void TestYearChanges::close()
{
    const auto closed = closing(m_input, m_content, m_input.records.year, QStringLiteral("花"), {});
    QVERIFY(closed);
    take(*closed);
}

// "improved locks 1 2", in the order told.
QStringList TestYearChanges::changes(int before, int now) const
{
    static const QHash<Step, QString> words{{Step::Improved, "improved"}, {Step::Worse, "worse"}, {Step::New, "new"}, {Step::Gone, "gone"}};
    static const QStringList values{"open", "0", "1", "2", "3", "unknown", "none"};
    QStringList lines;
    for (const AnswerChange &told : changesBetween(m_content.questions, review(before), review(now)))
        lines << QStringLiteral("%1 %2 %3 %4").arg(words.value(told.step), told.question, values[int(told.before)], values[int(told.now)]);
    return lines;
}

void TestYearChanges::answersFollowTheirQuestionAndSayWhyTheyComeBack()
{
    for (const char *id : {"locks", "fax", "policy", "sending", "pc-login", "same"})
        answer(id, Done);
    answer("phone-login", None0);
    m_content.questions = two;
    const YearReview now = review(2026);
    QCOMPARE(now.items.size(), two.questions.size());
    for (const char *id : {"locks", "policy-2", "mail", "post"}) {
        QCOMPARE(now.find(id)->answer.value, Done);
        QVERIFY2(!now.find(id)->answer.recheck.isEmpty(), id);
        QCOMPARE(now.find(id)->recheck.size(), 1);
    }
    QCOMPARE(reasons(*now.find("policy-2")), QStringList{"2027 policy policy-2"});
    QCOMPARE(now.find("login")->answer.value, None0); // the more cautious of the two
    QCOMPARE(now.find("usb")->answer.value, Open);
    QVERIFY(now.find("same")->recheck.isEmpty());
    QCOMPARE(now.total.recheck, 5);
    QCOMPARE(now.total.counted, 1);
    m_content.questions = three;
    QCOMPARE(reasons(*review(2026).find("policy-3")), (QStringList{"2027 policy policy-2", "2028 policy-2 policy-3"}));
}

void TestYearChanges::anAnswerToTheQuestionItselfWins()
{
    answer("policy", Done);
    answer("sending", Done);
    m_content.questions = two;
    answer("policy-2", Partly);
    answer("post", None0);
    const YearReview now = review(2026);
    QCOMPARE(now.find("policy-2")->answer.value, Partly);
    QVERIFY(now.find("policy-2")->recheck.isEmpty());
    QCOMPARE(now.find("post")->answer.value, None0);
    QVERIFY(!now.find("mail")->recheck.isEmpty()); // the other half waits still
}

void TestYearChanges::answeringUnderTheNewVersionSettlesIt()
{
    answer("locks", Done);
    m_content.questions = two;
    QCOMPARE(review(2026).total.recheck, 1);
    answer("locks", Done);
    QCOMPARE(review(2026).total.recheck, 0);
    QCOMPARE(review(2026).total.counted, 1);
    QCOMPARE(m_input.records.answers.size(), 1);
    m_content.questions = three;
    QCOMPARE(review(2026).total.recheck, 0);
}

void TestYearChanges::theNextYearStartsUnderTheNewQuestions()
{
    for (const char *id : {"locks", "fax", "policy", "same"})
        answer(id, Done);
    m_content.questions = two;
    m_input.records.year = 2027;
    take(starting(m_input, m_content, 2027));
    const YearReview now = review(2027);
    QCOMPARE(now.total.recheck, 3); // without the one that was retired
    for (const Answer &answer : m_input.records.answers)
        QVERIFY(answer.year == 2026 || answer.question != QStringLiteral("fax"));
    QCOMPARE(now.find("policy-2")->before->value, Done);
    QVERIFY(reasons(*now.find("policy-2")).join(u' ').contains(QStringLiteral("carried")));
}

void TestYearChanges::theNextYearStartsFromAClosedOne()
{
    for (const char *id : {"locks", "fax", "policy", "sending", "same"})
        answer(id, Done);
    close();
    m_content.questions = two;
    m_input.records.year = 2027;
    take(starting(m_input, m_content, 2027));
    m_content.questions = three; // and the content changes once more within the year
    const YearReview now = review(2027);
    for (const char *id : {"locks", "policy-3", "messages", "post", "same"}) {
        QVERIFY2(now.find(id) && now.find(id)->answer.value == Done, id);
        QVERIFY2(!now.find(id)->answer.recheck.isEmpty(), id);
        QVERIFY2(now.find(id)->before, id);
    }
    QCOMPARE(reasons(*now.find("policy-3")), (QStringList{"carried", "2027 policy policy-2", "2028 policy-2 policy-3"}));
    QCOMPARE(now.find("login")->answer.value, Open);
    answer("policy-3", DoneReviewed);
    QCOMPARE(review(2027).find("policy-3")->answer.value, DoneReviewed);
    QVERIFY(review(2027).find("policy-3")->recheck.isEmpty());
}

void TestYearChanges::changesAreRightThroughTheUpdate()
{
    for (const char *id : {"locks", "policy", "sending", "pc-login", "same"})
        answer(id, Partly);
    answer("fax", Done);
    answer("phone-login", Done);
    answer("chat", NotApplicable);
    close();
    m_content.questions = two;
    m_input.records.year = 2027;
    take(starting(m_input, m_content, 2027));
    answer("usb", None0);
    answer("locks", Done);
    answer("policy-2", None0);
    answer("mail", DoneReviewed);
    answer("post", Unknown);
    answer("login", Done);
    answer("chat", Partly);
    answer("same", Partly);
    QCOMPARE(changes(2026, 2027),
             (QStringList{"new usb open 0", "improved locks 1 2", "worse policy-2 1 0", "improved mail 1 3", "worse post 1 unknown",
                          "improved login 1 2", "new chat none 1", "gone fax 2 open"}));
    close();
    QCOMPARE(changes(2026, 2027).size(), 8);
}

void TestYearChanges::changesAreRightThroughTwoUpdates()
{
    for (const char *id : {"policy", "sending", "same"})
        answer(id, Partly);
    answer("chat", Done);
    close();
    m_content.questions = two;
    m_input.records.year = 2027;
    answer("usb", Done);
    for (const char *id : {"policy-2", "mail", "post", "chat", "same"})
        answer(id, Done);
    close();
    m_content.questions = three;
    m_input.records.year = 2028;
    for (const char *id : {"policy-3", "messages", "post", "same"})
        answer(id, DoneReviewed);
    QCOMPARE(changes(2026, 2028),
             (QStringList{"improved policy-3 1 3", "improved messages 1 3", "improved post 1 3", "improved same 1 3"}));
    QCOMPARE(changes(2027, 2028),
             (QStringList{"improved policy-3 2 3", "improved messages 2 3", "improved post 2 3", "improved same 2 3", "gone usb 2 open"}));
    QCOMPARE(changes(2026, 2027),
             (QStringList{"new usb open 2", "improved policy-2 1 2", "improved mail 1 2", "improved post 1 2",
                          "improved same 1 2"})); // two closed years, as they were
}

void TestYearChanges::whatIsNotSettledIsNoChange()
{
    answer("locks", Partly);
    answer("same", Partly);
    close();
    m_content.questions = two;
    m_input.records.year = 2027;
    take(starting(m_input, m_content, 2027));
    QCOMPARE(changes(2026, 2027), QStringList());
    answer("same", Done);
    QCOMPARE(changes(2026, 2027), QStringList{"improved same 1 2"});
    m_content.questions = three;
    answer("same", Open);
    QCOMPARE(changes(2026, 2027), QStringList());
}

// 2026 was opened and closed again after the questions had changed, 2027 was closed before.
void TestYearChanges::anOlderYearClosedAgainUnderNewerContentIsComparedRight()
{
    answer("policy", Partly);
    m_input.records.year = 2027;
    answer("policy", Done);
    close();
    m_content.questions = two;
    m_input.records.year = 2026;
    answer("policy-2", Partly);
    close();
    QCOMPARE(changes(2026, 2027), QStringList{"improved policy-2 1 2"});
}

void TestYearChanges::retiredAnswersStayInTheClosedYear()
{
    answer("fax", Partly);
    close();
    m_content.questions = three;
    QCOMPARE(review(2026).find("fax")->answer.value, Partly);
    QCOMPARE(review(2026).version, first);
    m_input.records.year = 2028;
    QVERIFY(!review(2028).find("fax"));
}

QTEST_GUILESS_MAIN(TestYearChanges)
#include "tst_yearchanges.moc"
