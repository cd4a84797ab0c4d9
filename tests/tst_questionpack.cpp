// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/questions.h"
#include "support/packs.h"

#include <QTemporaryDir>
#include <QTest>

// What the reader says of a review whose files are broken.
class TestQuestionPack : public QObject
{
    Q_OBJECT

private slots:
    void namesThePlaceOfEveryFault_data();
    void namesThePlaceOfEveryFault();
    void readsTheChangesOfAPack();
};

void TestQuestionPack::namesThePlaceOfEveryFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(fault);
    };
    const char *questions = "questions.json";
    row("id twice", questions, R"("id": "scope.law-watch")", R"("id": "scope.small-operator-check")",
        "questions[1].id: \"scope.small-operator-check\" is there twice");
    row("unknown area", questions, R"("area": "scope")", R"("area": "scoop")", "questions[0].area: \"scoop\" is not an area");
    row("unknown fact of a condition", questions, R"({"fact": "firm.cameras")", R"({"fact": "firm.camels")",
        ".applies_if.any[0].fact: \"firm.camels\" is not among the facts of the file");
    row("fact the program lacks", questions, R"("id": "firm.staff")", R"("id": "firm.stuff")",
        "facts[0].id: \"firm.stuff\" is not a fact of the program");
    row("no Japanese", questions, R"("what": {"ja": "会社の画面に3つの数を入れる", )", R"("what": {)",
        "questions[0].answers.0.what.ja: missing");
    row("answer missing", questions, R"("not-applicable": {
          "what")",
        R"("not-relevant": {
          "what")",
        "questions[0].answers.not-applicable: missing");
    row("answers renamed", questions, R"("id": "not-applicable")", R"("id": "never")", "answers: not the answers 0, 1, 2");
    row("minutes", questions, R"("minutes": 20)", R"("minutes": "20")", "questions[0].answers.0.minutes: not a number from 1 to 480");
    row("weight", questions, R"("weight": 1)", R"("weight": 9)", "questions[0].weight: not a number from 1 to 3");
    row("unknown measure", questions, R"("measure": "F-1")", R"("measure": "F-9")", ".measure: \"F-9\" is not a measure");
    row("not in the register", questions, R"x("law": ["法20(1)", )x", R"("law": ["法57", )",
        "questions[2].law: \"法57\" is not in the register");
    row("duty without a law", questions, R"x("law": ["法20(1)", "法35(1)", "GL3-3-1"])x", R"("law": ["GL2-16"])",
        "questions[2].level: \"duty\" is the level of none of its articles");
    row("read after the law", questions, R"("checked_on": "2026-11-22")", R"("checked_on": "2026-11-23")",
        "questions[0].checked_on: after the day of the law");
    row("ends before it begins", questions, R"("valid_from": "2022-04-01")", R"("valid_from": "2022-04-01", "valid_to": "2022-03-01")",
        "questions[0].valid_to: before valid_from");
    row("notice of law in force", questions, R"("from": "2027-01-17")", R"("from": "2026-01-17")", "notices[0].from: in force already");
    row("notice of some day", questions, R"("certainty": "fixed")", R"("certainty": "maybe")",
        "notices[0].certainty: \"maybe\" is neither fixed nor latest nor about");
    row("unknown source", "register.json", R"("source": "act")", R"("source": "hearsay")", "rules[0].source: \"hearsay\" is not a source");
    row("article twice", "register.json", R"("law": "法17")", R"("law": "法2")", "\"法2\" is there twice");
    row("not a law", "register.json", R"("law": "法2")", R"("law": "方2")", "rules[0].law: \"方2\" is not a reference to a known law");
    const auto change
        = [&](const char *name, const char *changes, const char *fault) { row(name, questions, R"("changes": [])", changes, fault); };
    change(
        "given up and still there",
        R"("changes": [{"version": "2026-11-22", "kind": "retire", "from": ["scope.law-watch"], "to": [], "reason": {"ja": "廃止", "en": "Gone"}}])",
        "questions[1].id: \"scope.law-watch\" was given up and is never used again");
    change(
        "to nowhere",
        R"("changes": [{"version": "2026-11-22", "kind": "reword", "from": ["old"], "to": ["new"], "reason": {"ja": "改正", "en": "New"}}])",
        "changes[0].to: \"new\" is not a question");
    change(
        "a split into one",
        R"("changes": [{"version": "2026-11-22", "kind": "split", "from": ["old"], "to": ["new"], "reason": {"ja": "改正", "en": "New"}}])",
        "changes[0].kind: \"split\" is no change, or not one of so many questions");
    change(
        "from the future",
        R"("changes": [{"version": "2026-11-23", "kind": "add", "from": [], "to": ["scope.law-watch"], "reason": {"ja": "新設", "en": "New"}}])",
        "changes[0].version: after the content's own, or before the change above");
    change("an id used again",
           R"("changes": [{"version": "2026-11-01", "kind": "retire", "from": ["old"], "to": [], "reason": {"ja": "廃止", "en": "Gone"}},
                          {"version": "2026-11-22", "kind": "add", "from": [], "to": ["old"], "reason": {"ja": "新設", "en": "New"}}])",
           "changes[1].to: \"old\" was given up before");
    change(
        "changed twice",
        R"("changes": [{"version": "2026-11-22", "kind": "add", "from": [], "to": ["scope.law-watch"], "reason": {"ja": "新設", "en": "New"}},
                          {"version": "2026-11-22", "kind": "reword", "from": ["scope.law-watch"], "to": ["scope.law-watch"], "reason": {"ja": "改正", "en": "New"}}])",
        "changes[1].from: \"scope.law-watch\" is changed twice by one version");
}

void TestQuestionPack::namesThePlaceOfEveryFault()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, fault);
    QTemporaryDir folder;
    packs::copy(folder.path(), file, from, to);
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    const auto set = readQuestions(*library);
    QVERIFY(!set);
    QVERIFY(set.error().message.contains(file));
    QVERIFY2(set.error().detail.contains(fault), qPrintable(set.error().detail));
    QVERIFY2(set.error().detail.count(u'\n') < 40, qPrintable(set.error().detail)); // one fault does not drown in others
}

void TestQuestionPack::readsTheChangesOfAPack()
{
    QTemporaryDir folder;
    packs::copy(
        folder.path(), QStringLiteral("questions.json"), QStringLiteral(R"("changes": [])"),
        QStringLiteral(R"("changes": [{"version": "2026-11-01", "kind": "join", "from": ["watch", "news"], "to": ["scope.law-watch"],
                                   "reason": {"ja": "二つの質問を一つにしました。", "en": "Two questions became one."}}])"));
    const auto library = Library::load(folder.path());
    QVERIFY(library);
    const auto set = readQuestions(*library);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    QCOMPARE(set->changes.size(), 1);
    QCOMPARE(set->changes.first().kind, QuestionChange::Kind::Join);
    QCOMPARE(set->changes.first().reason.en, QStringLiteral("Two questions became one."));
}

QTEST_GUILESS_MAIN(TestQuestionPack)
#include "tst_questionpack.moc"
