// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/decision.h"
#include "support/packs.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

// One way through the guide, written by hand from the Act and the guideline: its answers, where it ends, the notes on it.
struct Way
{
    const char *answers, *outcome, *notes;
};

// The questions in their order: another party? sees the content? only our work? own use? matched? abroad? — or — taken over? natural
// together? told before? an exception? abroad?
constexpr Way ways[] = {
    {"n", "internal", ""},
    {"u", "check", ""},
    {"yn", "storage-only", ""},
    {"yu", "check", ""},
    // Not known whether it is only our work.
    {"yyu", "check", ""},
    // Only our work, and no use of their own: entrustment.
    {"yyynny", "entrustment", "abroad"},
    {"yyynnn", "entrustment", ""},
    {"yyynnu", "entrustment", "country-unknown"},
    {"yyynu", "check", ""},
    {"yyyu", "check", ""},
    // Used for themselves too: joint use, an exception, or a third party.
    {"yyyyu", "check", "not-entrusted"},
    {"yyyyyu", "check", "not-entrusted"},
    {"yyyyyyy", "joint-use", "not-entrusted abroad"},
    {"yyyyyyn", "joint-use", "not-entrusted"},
    {"yyyyyyu", "joint-use", "not-entrusted country-unknown"},
    {"yyyyyny", "exception", "not-entrusted joint-tell-first"},
    {"yyyyynu", "check", "not-entrusted joint-tell-first"},
    {"yyyyynny", "third-party", "not-entrusted joint-tell-first abroad"},
    {"yyyyynnn", "third-party", "not-entrusted joint-tell-first"},
    {"yyyyynnu", "third-party", "not-entrusted joint-tell-first country-unknown"},
    {"yyyyny", "exception", "not-entrusted"},
    {"yyyynu", "check", "not-entrusted"},
    {"yyyynny", "third-party", "not-entrusted abroad"},
    {"yyyynnn", "third-party", "not-entrusted"},
    {"yyyynnu", "third-party", "not-entrusted country-unknown"},
    // Matched person by person with other data: the same.
    {"yyynyu", "check", "not-entrusted"},
    {"yyynyyu", "check", "not-entrusted"},
    {"yyynyyyy", "joint-use", "not-entrusted abroad"},
    {"yyynyyyn", "joint-use", "not-entrusted"},
    {"yyynyyyu", "joint-use", "not-entrusted country-unknown"},
    {"yyynyyny", "exception", "not-entrusted joint-tell-first"},
    {"yyynyynu", "check", "not-entrusted joint-tell-first"},
    {"yyynyynny", "third-party", "not-entrusted joint-tell-first abroad"},
    {"yyynyynnn", "third-party", "not-entrusted joint-tell-first"},
    {"yyynyynnu", "third-party", "not-entrusted joint-tell-first country-unknown"},
    {"yyynyny", "exception", "not-entrusted"},
    {"yyynynu", "check", "not-entrusted"},
    {"yyynynny", "third-party", "not-entrusted abroad"},
    {"yyynynnn", "third-party", "not-entrusted"},
    {"yyynynnu", "third-party", "not-entrusted country-unknown"},
    // Not our work: taken over with the business.
    {"yynyy", "succession", "abroad"},
    {"yynyn", "succession", ""},
    {"yynyu", "succession", "country-unknown"},
    {"yynu", "check", ""},
    // Not taken over either.
    {"yynnu", "check", ""},
    {"yynnyu", "check", ""},
    {"yynnyyy", "joint-use", "abroad"},
    {"yynnyyn", "joint-use", ""},
    {"yynnyyu", "joint-use", "country-unknown"},
    {"yynnyny", "exception", "joint-tell-first"},
    {"yynnynu", "check", "joint-tell-first"},
    {"yynnynny", "third-party", "joint-tell-first abroad"},
    {"yynnynnn", "third-party", "joint-tell-first"},
    {"yynnynnu", "third-party", "joint-tell-first country-unknown"},
    {"yynnny", "exception", ""},
    {"yynnnu", "check", ""},
    {"yynnnny", "third-party", "abroad"},
    {"yynnnnn", "third-party", ""},
    {"yynnnnu", "third-party", "country-unknown"},
};

// Every way the data has, to its end.
void enumerate(const DecisionGuide &guide, const QString &answers, QStringList &found)
{
    const Decision decision = guide.decide(answers);
    if (!decision.next) {
        found << answers;
        return;
    }
    for (const DecisionAnswer &answer : decision.next->answers)
        enumerate(guide, answers + answer.id, found);
}

QString notesOf(const Decision &decision)
{
    QStringList notes;
    for (const DecisionNote *note : decision.notes)
        notes << note->id;
    return notes.join(u' ');
}

} // namespace

// The guide that says what a party outside the firm is.
class TestDecision : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        m_library = *library;
        const auto guide = DecisionGuide::load(m_library);
        QVERIFY2(guide, guide ? "" : qPrintable(guide.error().detail));
        m_guide = *guide;
    }

    void everyWayEndsWhereTheLawSays()
    {
        QStringList found, told;
        enumerate(m_guide, {}, found);
        for (const Way &way : ways) {
            told << way.answers;
            const Decision decision = m_guide.decide(way.answers);
            QVERIFY2(decision.outcome, way.answers);
            QVERIFY2(decision.outcome->id == QLatin1String(way.outcome), qPrintable(told.last() + u' ' + decision.outcome->id));
            QVERIFY2(notesOf(decision) == QLatin1String(way.notes), qPrintable(told.last() + u' ' + notesOf(decision)));
            QCOMPARE(decision.taken, QString(way.answers));
            QCOMPARE(decision.steps.size(), decision.taken.size());
        }
        found.sort();
        told.sort();
        QCOMPARE(found, told);
    }

    void eachOutcomeIsARelation_data()
    {
        QTest::addColumn<QString>("relation");
        const auto row = [](const char *outcome, const char *relation) { QTest::newRow(outcome) << QString(relation); };
        row("internal", "");
        row("storage-only", "storage-only");
        row("entrustment", "entrustment");
        row("succession", "succession");
        row("joint-use", "joint-use");
        row("exception", "third-party-statutory");
        row("third-party", "third-party-consent");
        row("check", "check");
    }
    void eachOutcomeIsARelation()
    {
        QFETCH(QString, relation);
        const DecisionOutcome *outcome = m_guide.outcome(QTest::currentDataTag());
        QVERIFY(outcome);
        QCOMPARE(outcome->relation, relation);
        QCOMPARE(m_guide.outcomes().size(), 8);
        QVERIFY(!outcome->law.isEmpty());
    }

    void whatWasNotReadInItsSourceSaysSo()
    {
        const QString note = m_library.unverifiedNote().ja;
        for (const DecisionStep &step : m_guide.steps())
            QCOMPARE(step.help.ja.contains(note), step.law.contains("QA7-53") || step.law.contains("QA7-42"));
        QVERIFY(m_guide.outcome("storage-only")->advice.ja.contains(note));
        QVERIFY(!m_guide.outcome("entrustment")->advice.ja.contains(note));
    }

    void answersOfAnOlderGuideLeadAsFarAsTheyAreUnderstood()
    {
        for (const char *answers : {"", "x", "yx", "y y", "nn", "yyynnyyyy"}) {
            const Decision decision = m_guide.decide(answers);
            QVERIFY2(bool(decision.next) != bool(decision.outcome), answers);
            QVERIFY2(QString(answers).startsWith(decision.taken), answers);
        }
        QCOMPARE(m_guide.decide("yx").taken, QString("y"));
        QCOMPARE(m_guide.decide("yx").next->id, QString("content"));
        QCOMPARE(m_guide.decide("nn").outcome->id, QString("internal")); // what is behind the end is left out
    }

    void theReaderNamesThePlaceOfAFault_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QString(from) << QString(to) << QString(said);
        };
        row("unknown step", "\"next\": \"content\"", "\"next\": \"nowhere\"", "steps[0].answers[0].next: \"nowhere\" is not a step");
        row("step not reached", "\"next\": \"matching\"", "\"outcome\": \"check\"", "steps[4]: no answer leads here");
        row("loop", "\"next\": \"abroad-entrusted\"", "\"next\": \"orders\"", "steps[4].answers[1].next: \"orders\" leads back to itself");
        row("unknown outcome", "\"outcome\": \"internal\"", "\"outcome\": \"nothing\"", "steps[0].answers[1].outcome: \"nothing\"");
        row("outcome not reached", "\"outcome\": \"internal\"", "\"outcome\": \"check\"", "outcomes[0]: no answer leads here");
        row("two ways", "\"outcome\": \"internal\"", "\"outcome\": \"internal\", \"next\": \"content\"",
            "steps[0].answers[1].next: either");
        row("no way", ", \"outcome\": \"internal\"", "", "steps[0].answers[1].next: either");
        row("unknown note", "[\"abroad\"]", "[\"sea\"]", "steps[5].answers[0].notes: \"sea\" is not a note");
        row("unknown answer", "\"id\": \"y\"", "\"id\": \"m\"", "steps[0].answers[0].id: \"m\"");
        row("the same answer twice", "\"id\": \"n\"", "\"id\": \"y\"", "steps[0].answers[1].id: \"y\" is there twice");
        row("unknown relation", "\"relation\": \"entrustment\"", "\"relation\": \"friend\"", "outcomes[2].relation");
        row("unknown level", "\"level\": \"duty\"", "\"level\": \"must\"", "outcomes[0].level");
        row("unknown law", "\"法28(1)\"", "\"外国法1\"", "steps[5].law");
        row("unknown key", "\"help\":", "\"hint\":", "steps[0].help: missing");
        row("one language", ", \"en\": \"Is it another", ", \"fr\": \"Is it another", "steps[0].ask.en: missing");
        row("a step twice", "\"id\": \"content\"", "\"id\": \"other-party\"", "steps[1].id: \"other-party\" is there twice");
    }
    void theReaderNamesThePlaceOfAFault()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, said);
        QTemporaryDir folder;
        packs::copy(folder.path(), "decision.json", from, to);
        const auto library = Library::load(folder.path());
        QVERIFY(library);
        const auto guide = DecisionGuide::load(*library);
        QVERIFY(!guide);
        QVERIFY2(guide.error().detail.contains(said), qPrintable(guide.error().detail));
    }

private:
    Library m_library;
    DecisionGuide m_guide;
};

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
