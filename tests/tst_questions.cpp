// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/questions.h"
#include "content/starter.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

// The questions of the yearly review: what is shipped, and who is asked which of them.
class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasAboutAHundredQuestions();
    void everyAnswerHasItsNextStep();
    void everyRuleIsUsed();
    void marksArticlesNobodyRead();
    void everyIdEverShippedIsStillKnown();
    void noticesAreNotInForce();
    void asksEachFirmWhatConcernsIt_data();
    void asksEachFirmWhatConcernsIt();
    void asksWhatIsNotKnown();
    void asksOnlyUnderLawInForce();
    void offersTheMethodThatFits();
    void readsInAFewMilliseconds();

private:
    QStringList asked(const ReviewFacts &facts, QDate today = QDate(2026, 11, 24)) const;

    Library m_library;
    QuestionSet m_set;
};

namespace {

struct Book
{
    Firm firm;
    QList<Holding> holdings;
    QList<Purpose> purposes;
    QList<Contractor> contractors;

    ReviewFacts facts() const { return reviewFactsOf(firm, holdings, purposes, contractors); }
};

// A shop of five with paper, a PC and nothing else.
Book smallShop(const Library &library)
{
    Book book;
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            book.firm.*field.member = Fact::No;
    });
    book.firm.employees = 5;
    for (const char *kind : {"address-book", "spreadsheet", "business-cards", "paper-ledger", "application-forms", "resumes", "attendance"})
        book.holdings << library.kind(QLatin1String(kind))->defaults;
    book.holdings.last().storage = {{QStringLiteral("pc")}}; // time cards of its own
    book.holdings.last().countries = {{QStringLiteral("JP")}};
    return book;
}

// Everything the starter proposes, taken as it is; what it leaves open is answered with No.
Book trade(const char *id, const Library &library)
{
    const auto starter = readStarter(QLatin1String(id), library);
    if (!starter)
        qFatal("%s", qPrintable(starter.error().detail));
    const StarterRecords records = recordsOf(*starter, Language::Japanese);
    Book book{records.facts, records.holdings, records.purposes, records.contractors};
    book.firm.employees = 12;
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            if (book.firm.*field.member == Fact::Unknown)
                book.firm.*field.member = Fact::No;
    });
    for (Holding &holding : book.holdings)
        holding.presence = Presence::Present;
    return book;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList TestQuestions::asked(const ReviewFacts &facts, QDate today) const
{
    QStringList ids;
    for (const Question *question : questionsFor(m_set, facts, today))
        ids << question->id;
    return ids;
}

void TestQuestions::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
    const auto set = readQuestions(m_library);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    m_set = *set;
}

void TestQuestions::hasAboutAHundredQuestions()
{
    QVERIFY2(m_set.questions.size() >= 80 && m_set.questions.size() <= 120, qPrintable(QString::number(m_set.questions.size())));
    QCOMPARE(m_set.areas.size(), 18);
    for (const QuestionArea &area : m_set.areas)
        QVERIFY2(
            std::any_of(m_set.questions.begin(), m_set.questions.end(), [&](const Question &question) { return question.area == area.id; }),
            qPrintable(area.id));
    for (const Measure &measure : m_set.measures)
        QVERIFY2(std::any_of(m_set.questions.begin(), m_set.questions.end(),
                             [&](const Question &question) { return question.measure == measure.id; }),
                 qPrintable(measure.id));
}

void TestQuestions::everyAnswerHasItsNextStep()
{
    for (const Question &question : m_set.questions)
        for (const QString &code : answerCodes()) {
            const AnswerStep step = question.next.value(code);
            for (const Words &words : {step.what, step.why, step.how})
                QVERIFY2(!words.ja.isEmpty() && !words.en.isEmpty(), qPrintable(question.id + u' ' + code));
            QVERIFY2(step.minutes >= 5, qPrintable(question.id));
            QVERIFY2(step.what.ja.size() <= 40, qPrintable(step.what.ja)); // fits the list of what to do
        }
    const Question &question = m_set.questions.first();
    QCOMPARE(question.next.value(QStringLiteral("0")).why, question.why);
    QVERIFY(question.next.value(QStringLiteral("unknown")).why != question.why);
}

void TestQuestions::everyRuleIsUsed()
{
    QSet<QString> used;
    const auto add = [&](const QStringList &law) {
        for (const QString &reference : law)
            if (const LawRule *rule = m_set.laws.find(reference))
                used.insert(rule->reference);
    };
    for (const Question &question : m_set.questions)
        add(question.law);
    for (const Notice &notice : m_set.notices)
        add(notice.law);
    for (const Measure &measure : m_set.measures)
        add(measure.law);
    QString others; // of the desks, the ledger and the documents
    QDirIterator packs(QStringLiteral(SOURCES "/resources/packs/appi"), {QStringLiteral("*.json")}, QDir::Files);
    while (packs.hasNext())
        if (QFile file(packs.next()); !file.fileName().endsWith(QLatin1String("/register.json")) && file.open(QIODevice::ReadOnly))
            others += QString::fromUtf8(file.readAll());
    QVERIFY(others.size() > 100000);
    for (const LawRule &rule : m_set.laws.rules()) {
        const QRegularExpression cited(QStringLiteral("\"%1[\"(\\[]").arg(QRegularExpression::escape(rule.reference)));
        QVERIFY2(used.contains(rule.reference) || others.contains(cited), qPrintable(rule.reference));
    }
}

void TestQuestions::marksArticlesNobodyRead()
{
    QVERIFY(m_set.find(QStringLiteral("acquisition.fair-means"))->note.ja.isEmpty());
    QCOMPARE(m_set.find(QStringLiteral("mynumber.use-limit"))->note, m_library.unverifiedNote());
    QVERIFY(!m_set.find(QStringLiteral("no.such")));
}

// question-ids.txt only grows: whoever takes an id out of the content says in its changes what became of it.
void TestQuestions::everyIdEverShippedIsStillKnown()
{
    const QStringList shipped
        = QString::fromUtf8(bytes(QStringLiteral(SOURCES "/tests/data/question-ids.txt"))).split(u'\n', Qt::SkipEmptyParts);
    QStringList given;
    for (const QuestionChange &change : m_set.changes)
        given << change.from;
    for (const QString &id : shipped)
        QVERIFY2(m_set.find(id) || given.contains(id), qPrintable(id));
    for (const Question &question : m_set.questions)
        QVERIFY2(shipped.contains(question.id), qPrintable(question.id));
}

void TestQuestions::noticesAreNotInForce()
{
    QCOMPARE(m_set.notices.size(), 8);
    for (const Notice &notice : m_set.notices) {
        QVERIFY2(notice.from > m_set.lawAsOf, qPrintable(notice.id));
        QVERIFY2(!m_set.find(notice.id), qPrintable(notice.id));
    }
    const Notice &penalties = m_set.notices.first();
    QCOMPARE(penalties.from, QDate(2027, 1, 17));
    const LawRule *today = m_set.laws.find(QStringLiteral("法179"));
    QVERIFY(today->validity.holdsOn(penalties.from.addDays(-1)) && !today->validity.holdsOn(penalties.from));
}

void TestQuestions::asksEachFirmWhatConcernsIt_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("shop of five") << "shop" << 45 << 60;
    QTest::newRow("clinic") << "clinic" << 85 << 105;
    QTest::newRow("accounting office") << "accounting" << 85 << 105;
    QTest::newRow("retail") << "retail" << 70 << 90;
}

void TestQuestions::asksEachFirmWhatConcernsIt()
{
    QFETCH(QString, firm);
    QFETCH(int, least);
    QFETCH(int, most);
    const Book book = firm == QLatin1String("shop") ? smallShop(m_library) : trade(qPrintable(firm), m_library);
    const QStringList ids = asked(book.facts());
    QVERIFY2(ids.size() >= least && ids.size() <= most, qPrintable(QString::number(ids.size()) + u'\n' + ids.join(u'\n')));
    const bool shop = firm == QLatin1String("shop");
    QCOMPARE(ids.contains(QStringLiteral("mynumber.use-limit")), !shop);
    QCOMPARE(ids.contains(QStringLiteral("contractors.contract")), !shop);
    QCOMPARE(ids.contains(QStringLiteral("contractors.entrusted-scope")), firm == QLatin1String("accounting"));
    QVERIFY(ids.contains(QStringLiteral("physical.locked-storage")));
    QVERIFY(!ids.contains(QStringLiteral("leaks.prevention"))); // waits for an incident
}

void TestQuestions::asksWhatIsNotKnown()
{
    const QStringList everything = asked(reviewFactsOf({}, {}, {}, {}));
    QCOMPARE(everything.size(), m_set.questions.size() - 1); // all but those on this year's incidents
    ReviewFacts facts;
    facts.set(QStringLiteral("incidents.this_year"), Fact::Yes);
    QCOMPARE(asked(facts).size(), m_set.questions.size());
}

void TestQuestions::asksOnlyUnderLawInForce()
{
    QVERIFY(asked({}, QDate(2022, 3, 31)).size() < 30);
    QuestionSet set = m_set;
    set.questions = {m_set.questions.first()};
    set.questions[0].validity = {QDate(2027, 4, 1), QDate(2028, 3, 31), {}};
    const ReviewFacts facts;
    QVERIFY(questionsFor(set, facts, QDate(2027, 3, 31)).isEmpty());
    QCOMPARE(questionsFor(set, facts, QDate(2027, 4, 1)).size(), 1);
    QCOMPARE(questionsFor(set, facts, QDate(2028, 3, 31)).size(), 1);
    QVERIFY(questionsFor(set, facts, QDate(2028, 4, 1)).isEmpty());
}

void TestQuestions::offersTheMethodThatFits()
{
    const Method &method = m_set.find(QStringLiteral("policy-rules.handling-rules"))->method;
    QVERIFY(method.small != method.ordinary);
    QCOMPARE(method.fitting(Fact::Yes), method.small);
    QCOMPARE(method.fitting(Fact::No), method.ordinary);
    QCOMPARE(method.fitting(Fact::Unknown), method.ordinary);
    QVERIFY(m_set.find(QStringLiteral("acquisition.fair-means"))->method.ordinary.ja.isEmpty());
}

void TestQuestions::readsInAFewMilliseconds()
{
    QBENCHMARK { QVERIFY(readQuestions(m_library)); }
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
