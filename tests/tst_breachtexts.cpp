// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/breachtexts.h"
#include "content/lawregister.h"
#include "support/packs.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace {

// Every decision there is, but for numbers and days: calls `visit` with the facts of each.
void forAllFacts(const std::function<void(const BreachFacts &)> &visit)
{
    constexpr bool BreachFacts::*flags[]
        = {&BreachFacts::ownProvision,     &BreachFacts::outflow,        &BreachFacts::copyRemains,    &BreachFacts::recoveredUnseen,
           &BreachFacts::recoveryUnproven, &BreachFacts::pseudonymised,  &BreachFacts::encrypted,      &BreachFacts::encryptionUnsure,
           &BreachFacts::accountOnly,      &BreachFacts::clientNotified, &BreachFacts::contactPossible};
    constexpr int combinations = 1 << std::size(flags);
    const Count numbers[] = {{}, 1000, 1001};
    constexpr Doubt doubts[] = {Doubt::No, Doubt::Possible, Doubt::Yes, Doubt::Unanswered, Doubt::Yes}; // an odd number: no power of two
    for (int which = 0; which < combinations * 3 * 2 * 3; ++which) {
        BreachFacts facts{.knownOn = QDate(2026, 12, 4), .clientNotifiedOn = QDate(2026, 12, 31), .myNumber = which % 5 == 0};
        for (size_t i = 0; i < std::size(flags); ++i)
            facts.*flags[i] = which & (1 << i);
        const int rest = which / combinations;
        facts.data = BreachData(rest % 3);
        facts.role = BreachRole(rest / 3 % 2);
        facts.persons = numbers[rest / 6 % 3];
        facts.sensitive = doubts[which % 3];
        facts.financial = doubts[which / 3 % 3];
        facts.malicious = doubts[which / 9 % 5];
        visit(facts);
    }
}

// What those do not reach: a maximum, more than 1,000 later, alone and beside another type, no day of knowing.
const QList<BreachFacts> &rarer()
{
    static const QDate day(2026, 11, 24);
    static const QList<BreachFacts> facts{
        {.knownOn = day, .personsMax = 1001},
        {.knownOn = day, .persons = 1001, .overThousandOn = day.addDays(3)},
        {.knownOn = day, .sensitive = Doubt::Yes, .persons = 1001, .overThousandOn = day.addDays(3)},
        {.sensitive = Doubt::Yes},
        {.knownOn = day, .persons = 1},
    };
    return facts;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

template<class T> QStringList idsOf(const QList<T> &all)
{
    QSet<QString> ids;
    for (const T &one : all)
        ids << one.id;
    return sorted(ids);
}

} // namespace

// The words of the decision: what breach.json says, and that it fits what is decided.
class TestBreachTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        m_library = *library;
        const auto texts = BreachTexts::load(m_library);
        QVERIFY2(texts, texts ? "" : qPrintable(texts.error().detail));
        m_texts = *texts;
    }

    void everyWayOfTheDecisionIsOneOfTheTree()
    {
        const auto follow = [this](const BreachFacts &facts) {
            const BreachDecision decision = decide(facts);
            QString at = m_texts.nodes().constFirst().id, outcome;
            for (const BreachDecision::Turn &turn : decision.path) {
                QCOMPARE(turn.node, at);
                const BreachAnswer *answer = m_texts.node(at) ? m_texts.node(at)->answer(turn.answer) : nullptr;
                QVERIFY2(answer, qPrintable(turn.node + u' ' + turn.answer));
                at = answer->next;
                outcome = answer->outcome;
            }
            QCOMPARE(outcome, decision.outcome);
            QVERIFY2(m_texts.outcome(outcome), qPrintable(outcome));
            QCOMPARE(m_texts.outcome(outcome)->reportable, decision.reportable);
        };
        forAllFacts(follow);
        for (const BreachFacts &facts : rarer())
            follow(facts);
    }

    void everyTextIsUsedAndNoneIsMissing()
    {
        QSet<QString> reasons, open, outcomes, answers;
        const auto note = [&](const BreachFacts &facts) {
            const BreachDecision decision = decide(facts);
            for (const BreachReason &reason : decision.reasons)
                reasons << reason.code;
            for (const QString &code : decision.open)
                open << code;
            for (const BreachDecision::Turn &turn : decision.path)
                answers << turn.node + u' ' + turn.answer;
            outcomes << decision.outcome;
        };
        forAllFacts(note);
        for (const BreachFacts &facts : rarer())
            note(facts);
        QCOMPARE(idsOf(m_texts.sentences()), sorted(reasons));
        QCOMPARE(idsOf(m_texts.questions()), sorted(open));
        QCOMPARE(idsOf(m_texts.outcomes()), sorted(outcomes));
        QSet<QString> told;
        for (const BreachNode &node : m_texts.nodes())
            for (const BreachAnswer &answer : node.answers)
                told << node.id + u' ' + answer.id;
        QCOMPARE(sorted(told), sorted(answers));
    }

    void everyReasonIsSaidWhole()
    {
        QHash<QString, BreachReason> reasons;
        const auto note = [&](const BreachFacts &facts) {
            for (const BreachReason &reason : decide(facts).reasons)
                reasons.insert(reason.code, reason);
        };
        forAllFacts(note);
        for (const BreachFacts &facts : rarer())
            note(facts);
        for (const BreachReason &reason : reasons)
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString text = m_texts.text(reason, language);
                QVERIFY2(text.size() > 10 && !text.contains(u'%'), qPrintable(text));
            }
    }

    void daysAndNumbersAreWrittenForTheReader()
    {
        const BreachReason number{QLatin1StringView("type-4"), {"12345"}};
        QVERIFY(m_texts.text(number, Language::Japanese).contains("12,345人"));
        const BreachReason day{QLatin1StringView("final-30"), {"2026-12-23"}};
        QVERIFY(m_texts.text(day, Language::Japanese).contains("2026年12月23日（水）"));
        QVERIFY(m_texts.text(day, Language::English).contains("Wed 23 December 2026"));
        QCOMPARE(m_texts.text({QLatin1StringView("nosuch"), {}}, Language::English), "nosuch");
    }

    void neverSaysFlatlyThatNoReportIsNeeded()
    {
        QStringList texts{m_texts.note().ja};
        for (const BreachOutcome &outcome : m_texts.outcomes())
            texts << outcome.title.ja << outcome.explanation.ja << outcome.advice.ja;
        for (const BreachSentence &sentence : m_texts.sentences())
            texts << sentence.text.ja;
        for (const BreachNode &node : m_texts.nodes())
            texts << node.question.ja << node.help.ja;
        for (const QString &text : texts)
            for (const char *flat : {"報告不要", "報告は不要", "報告の必要はありません", "報告しなくて", "報告を要しません"})
                QVERIFY2(!text.contains(flat), qPrintable(text));
        const BreachDecision decision = decide({.knownOn = QDate(2026, 11, 24), .persons = 1});
        QString said;
        for (const BreachReason &reason : decision.reasons)
            said += m_texts.text(reason, Language::Japanese);
        QVERIFY2(said.contains("入力の内容では4類型に当たりません（任意の報告はできます）。記録を残し、迷うときは委員会の相談ダイヤル"),
                 qPrintable(said));
        QVERIFY(said.contains("弁護士"));
        QCOMPARE(m_texts.outcome(decision.outcome)->title.ja, "入力の内容では4類型に当たりません");
    }

    void everySentenceHasItsSourceInTheRegister()
    {
        const auto laws = readLawRegister(m_library);
        QVERIFY(laws);
        QStringList cited;
        for (const BreachSentence &sentence : m_texts.sentences()) {
            QVERIFY2(!sentence.law.isEmpty(), qPrintable(sentence.id));
            cited << sentence.law;
        }
        for (const BreachOutcome &outcome : m_texts.outcomes())
            cited << outcome.law;
        for (const BreachNode &node : m_texts.nodes())
            cited << node.law;
        for (const BreachType &type : m_texts.types())
            cited << type.law;
        for (const QString &reference : cited + m_texts.myNumberNode().law)
            QVERIFY2(laws->find(reference), qPrintable(reference));
    }

    void whatWasNotReadInItsSourceSaysSo()
    {
        const QString note = m_library.unverifiedNote().ja;
        for (const BreachSentence &sentence : m_texts.sentences())
            QCOMPARE(sentence.text.ja.contains(note), sentence.id == "my-number");
        QVERIFY(m_texts.myNumberNode().help.ja.contains(note));
        for (const BreachQuestion &question : m_texts.questions())
            QVERIFY2(question.id == "persons-unknown" || m_texts.sentence(question.id)->text.ja.contains("個別判断"),
                     qPrintable(question.id));
        QCOMPARE(m_texts.types().size(), 4);
        QCOMPARE(m_texts.type(3)->law, (QStringList{"規則7[3]", "GL3-5-3-1(3)"}));
        QVERIFY(!m_texts.type(5) && !m_texts.node("n99") && !m_texts.outcome("") && !m_texts.sentence("") && !m_texts.question("leak"));
    }

    void theReaderNamesThePlaceOfAFault_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(said);
        };
        row("unknown node", R"("next": "n2")", R"("next": "n99")", R"(nodes[0].answers.no: "n99" is not a later node)");
        row("way back", R"("next": "n4")", R"("next": "n2")", R"(nodes[2].answers.unproven: "n2" is not a later node)");
        row("node not reached", R"("next": "n8")", R"("next": "n9")", "nodes[7]: no answer leads here");
        row("unknown outcome", R"("outcome": "o-own")", R"("outcome": "o-off")", R"(nodes[0].answers.yes: "o-off" is not an outcome)");
        row("outcome not reached", R"("outcome": "o-own")", R"("next": "n2")", "outcomes[0]: no answer leads here");
        row("two ways", R"("outcome": "o-own")", R"("outcome": "o-own", "next": "n2")", "nodes[0].answers[0].next: either");
        row("no way", R"(, "outcome": "o-own")", "", "nodes[0].answers[0].next: either");
        row("the same answer twice", R"("id": "lost")", R"("id": "yes")", R"(nodes[1].answers[1].id: "yes" is there twice)");
        row("the same node twice", R"("id": "n2")", R"("id": "n1")", R"(nodes[1].id: "n1" is there twice)");
        row("a reason named like a node", R"("id": "leak",)", R"("id": "n1",)", R"("n1" is there twice)");
        row("unknown column", R"("own_provision")", R"("colour")", R"(nodes[0].columns: "colour" is not a column of an incident)");
        row("unknown level", R"("level": "duty")", R"("level": "must")", "outcomes[0].level");
        row("unknown law", "\"法27(1)\"", "\"外国法1\"", "nodes[0].law");
        row("unknown key", R"("question":)", R"("asked":)", "nodes[0].question: missing");
        row("one language", R"(, "en": "Special-care data")", "", "types[0].name.en: missing");
        row("types out of order", R"("number": 1)", R"("number": 2)", "types[0].number: the four types");
        row("open without a reason", "\"id\": \"my-number\",\n      \"whom\"", "\"id\": \"your-number\",\n      \"whom\"",
            "\"your-number\" is not a reason");
        row("another file", R"("id": "breach")", R"("id": "scope")", R"(id: is "scope" instead of "breach")");
    }
    void theReaderNamesThePlaceOfAFault()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, said);
        QTemporaryDir folder;
        packs::copy(folder.path(), "breach.json", from, to);
        const auto library = Library::load(folder.path());
        QVERIFY(library);
        const auto texts = BreachTexts::load(*library);
        QVERIFY(!texts);
        QVERIFY2(texts.error().detail.contains(said), qPrintable(texts.error().detail));
    }

private:
    Library m_library;
    BreachTexts m_texts;
};

QTEST_GUILESS_MAIN(TestBreachTexts)
#include "tst_breachtexts.moc"
