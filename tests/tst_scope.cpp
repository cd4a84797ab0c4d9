// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/statements.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

// Rows of the fact sheet, and what a record lacks.
class TestScope : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneSearchableListMakesAnOperator_data();
    void oneSearchableListMakesAnOperator();
    void needsAllThreeConditionsToBeSmall_data();
    void needsAllThreeConditionsToBeSmall();
    void saysWhereTheLedgerContradicts_data();
    void saysWhereTheLedgerContradicts();
    void everyReasonHasItsText();
    void aFullRecordLacksNothing();
    void namesEachGap_data();
    void namesEachGap();
    void asksOnlyForConfirmationBeforeItIsConfirmed();
    void everyGapHasItsText();
    void fillsValuesIntoTextOnce();

private:
    static QStringList codes(const QList<ScopeReason> &reasons)
    {
        QStringList result;
        for (const ScopeReason &reason : reasons)
            result << reason.code;
        return result;
    }
    static Holding customers(int count = 50)
    {
        Holding holding;
        holding.name = QStringLiteral("顧客一覧");
        holding.form.value = QStringLiteral("computer");
        holding.count = count;
        return holding;
    }
    Holding full() const;

    Library m_library;
};

void TestScope::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
}

void TestScope::oneSearchableListMakesAnOperator_data()
{
    QTest::addColumn<QList<Holding>>("holdings");
    QTest::addColumn<Fact>("expected");
    QTest::addColumn<QString>("reason");
    const auto with = [](auto change) {
        Holding holding = customers();
        change(holding);
        return QList<Holding>{holding};
    };
    QTest::newRow("A-01 fifty customers in one shop") << QList<Holding>{customers(50)} << Fact::Yes << QStringLiteral("operator.list");
    QTest::newRow("one person") << QList<Holding>{customers(1)} << Fact::Yes << QStringLiteral("operator.list");
    QTest::newRow("two lists") << QList<Holding>{customers(1), customers(2)} << Fact::Yes << QStringLiteral("operator.lists");
    QTest::newRow("nothing entered") << QList<Holding>{} << Fact::Unknown << QStringLiteral("operator.unknown");
    QTest::newRow("only proposed") << with([](Holding &h) { h.presence = Presence::Unsure; }) << Fact::Unknown
                                   << QStringLiteral("operator.unknown");
    QTest::newRow("given up") << with([](Holding &h) { h.presence = Presence::Archived; }) << Fact::Unknown
                              << QStringLiteral("operator.unknown");
    QTest::newRow("only memos") << with([](Holding &h) { h.form.value = QStringLiteral("unsorted"); }) << Fact::No
                                << QStringLiteral("operator.no-list");
    QTest::newRow("only a bought phone book") << with([](Holding &h) { h.form.value = QStringLiteral("sold-directory"); }) << Fact::No
                                              << QStringLiteral("operator.no-list");
}

void TestScope::oneSearchableListMakesAnOperator()
{
    QFETCH(QList<Holding>, holdings);
    QFETCH(Fact, expected);
    QFETCH(QString, reason);
    const Scope scope = scopeOf(Firm(), holdings);
    QCOMPARE(scope.handlingOperator, expected);
    QCOMPARE(codes(scope.operatorReasons), QStringList({reason, QStringLiteral("operator.any-size")})); // profit does not matter
}

void TestScope::needsAllThreeConditionsToBeSmall_data()
{
    QTest::addColumn<Count>("employees");
    QTest::addColumn<Fact>("over5000");
    QTest::addColumn<Fact>("entrusted");
    QTest::addColumn<Fact>("small");
    QTest::addColumn<QString>("reason");
    QTest::newRow("A-31 all three") << Count(100) << Fact::No << Fact::No << Fact::Yes << QStringLiteral("small.yes");
    QTest::newRow("A-31 one worker too many") << Count(101) << Fact::No << Fact::No << Fact::No << QStringLiteral("small.employees-many");
    QTest::newRow("A-31 over 5,000 persons") << Count(5) << Fact::Yes << Fact::No << Fact::No << QStringLiteral("small.persons-many");
    QTest::newRow("A-32 an accountant of five") << Count(5) << Fact::No << Fact::Yes << Fact::No << QStringLiteral("small.entrusted");
    QTest::newRow("employees not known") << Count() << Fact::No << Fact::No << Fact::Unknown << QStringLiteral("small.employees-unknown");
    QTest::newRow("persons not known") << Count(5) << Fact::Unknown << Fact::No << Fact::Unknown << QStringLiteral("small.persons-unknown");
    QTest::newRow("entrusted not known") << Count(5) << Fact::No << Fact::Unknown << Fact::Unknown
                                         << QStringLiteral("small.entrusted-unknown");
    QTest::newRow("one no is enough") << Count() << Fact::Unknown << Fact::Yes << Fact::No << QStringLiteral("small.no");
    QTest::newRow("nobody employed") << Count(0) << Fact::No << Fact::No << Fact::Yes << QStringLiteral("small.employees-few");
}

void TestScope::needsAllThreeConditionsToBeSmall()
{
    QFETCH(Count, employees);
    QFETCH(Fact, over5000);
    QFETCH(Fact, entrusted);
    QFETCH(Fact, small);
    QFETCH(QString, reason);
    Firm firm;
    firm.employees = employees;
    firm.over5000 = over5000;
    firm.entrusted = entrusted;
    const Scope scope = scopeOf(firm, {});
    QCOMPARE(scope.small, small);
    QVERIFY2(codes(scope.smallReasons).contains(reason), qPrintable(codes(scope.smallReasons).join(u' ')));
    QCOMPARE(scope.smallReasons.size(), 4);
    QVERIFY(!scope.contradicted);
}

void TestScope::saysWhereTheLedgerContradicts_data()
{
    QTest::addColumn<QList<Holding>>("holdings");
    QTest::addColumn<bool>("contradicted");
    QTest::addColumn<QString>("reason");
    Holding archived = customers(9000);
    archived.presence = Presence::Archived;
    Holding memos = customers(9000);
    memos.form.value = QStringLiteral("unsorted");
    Holding client = customers();
    client.legalClass.value = QStringLiteral("personal-data-entrusted");
    Holding source = customers();
    source.sources.values = {QStringLiteral("from-client")};
    QTest::newRow("5,000 in all") << QList<Holding>{customers(2500), customers(2500)} << false << QString();
    QTest::newRow("5,001 in all") << QList<Holding>{customers(2500), customers(2501)} << true << QStringLiteral("small.ledger-many");
    QTest::newRow("no overflow") << QList<Holding>{customers(2'000'000'000), customers(2'000'000'000)} << true
                                 << QStringLiteral("small.ledger-many");
    QTest::newRow("archived lists do not count") << QList<Holding>{archived} << false << QString();
    QTest::newRow("memos do not count") << QList<Holding>{memos} << false << QString();
    QTest::newRow("a client's data") << QList<Holding>{client} << true << QStringLiteral("small.ledger-entrusted");
    QTest::newRow("received from a client") << QList<Holding>{source} << true << QStringLiteral("small.ledger-entrusted");
}

void TestScope::saysWhereTheLedgerContradicts()
{
    QFETCH(QList<Holding>, holdings);
    QFETCH(bool, contradicted);
    QFETCH(QString, reason);
    Firm firm;
    firm.employees = 5;
    firm.over5000 = Fact::No;
    firm.entrusted = Fact::No;
    const Scope scope = scopeOf(firm, holdings);
    QCOMPARE(scope.contradicted, contradicted);
    QCOMPARE(scope.small, Fact::Yes); // the firm's answers stand until it changes them
    QCOMPARE(codes(scope.smallReasons).contains(QStringLiteral("small.ledger-many")), reason == QLatin1String("small.ledger-many"));
    QCOMPARE(codes(scope.smallReasons).contains(QStringLiteral("small.ledger-entrusted")),
             reason == QLatin1String("small.ledger-entrusted"));
}

// Every code written in `file` must be in the pack, and the other way round.
static void compareCodes(const QString &file, const QString &pattern, const Statements &statements)
{
    QFile source(QStringLiteral(SOURCES) + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QSet<QString> used, written;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        used.insert(matches.next().captured(1));
    for (const Statement &statement : statements.all())
        written.insert(statement.id);
    QVERIFY(!used.isEmpty());
    QCOMPARE(used, written);
}

void TestScope::everyReasonHasItsText()
{
    const auto reasons = Statements::load(m_library, QStringLiteral("scope"));
    QVERIFY2(reasons, reasons ? "" : qPrintable(reasons.error().detail));
    compareCodes(QStringLiteral("/app/domain/scope.cpp"), QStringLiteral("\"((?:operator|small)\\.[a-z-]+)\""), *reasons);
    QCOMPARE(reasons->text(QStringLiteral("small.employees-many"), Language::Japanese, {QStringLiteral("120")}),
             QStringLiteral("従業員が120人で、100人を超えています。"));
}

Holding TestScope::full() const
{
    Holding holding = m_library.kind(QStringLiteral("health-checks"))->defaults;
    holding.name = QStringLiteral("健康診断の結果");
    holding.count = 12;
    holding.purposes.ids = {QUuid::createUuid()};
    return holding;
}

void TestScope::aFullRecordLacksNothing()
{
    const Holding holding = full();
    QCOMPARE(gapsOf(holding, classify(factsOf(holding, m_library))), QList<Gap>());
}

void TestScope::namesEachGap_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("column");
    QTest::addColumn<Holding>("holding");
    const auto library = Library::load();
    QVERIFY(library);
    m_library = *library;
    const auto row = [this](const char *code, const char *column, auto spoil) {
        Holding holding = full();
        spoil(holding);
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(column) << holding;
    };
    row("holding.missing-name", "name", [](Holding &h) { h.name = QStringLiteral("  "); });
    row("holding.missing-kind", "kind", [](Holding &h) { h.kind = {}; });
    row("holding.missing-subjects", "subjects", [](Holding &h) { h.subjects = {}; });
    row("holding.class-differs", "class", [](Holding &h) { h.legalClass.value = QStringLiteral("personal-information-only"); });
    row("holding.missing-items", "items", [](Holding &h) { h.items = {}; });
    row("holding.missing-sensitive", "sensitive", [](Holding &h) { h.sensitive.values = {QStringLiteral("none")}; });
    row("holding.missing-my-number", "mynumber", [](Holding &h) { h.items.values << QStringLiteral("my-number"); });
    row("holding.missing-count", "count", [](Holding &h) { h.count = {}; });
    row("holding.missing-source", "sources", [](Holding &h) { h.sources = {}; });
    row("holding.missing-consent-basis", "consent_bases", [](Holding &h) { h.consentBases.values = {QStringLiteral("not-applicable")}; });
    row("holding.missing-purpose", "purposes", [](Holding &h) { h.purposes = {}; });
    row("holding.missing-notice", "notice", [](Holding &h) { h.notice = {}; });
    row("holding.missing-notice-ground", "notice_ground", [](Holding &h) { h.notice.value = QStringLiteral("not-required"); });
    row("holding.missing-storage", "storage", [](Holding &h) { h.storage = {}; });
    row("holding.missing-country", "countries", [](Holding &h) {
        h.storage.values = {QStringLiteral("cloud")};
        h.countries = {};
    });
    row("holding.unknown-country", "countries", [](Holding &h) { h.countries.values = {QStringLiteral("unknown")}; });
    row("holding.missing-access", "access", [](Holding &h) { h.access = {}; });
    row("holding.missing-owner", "owner", [](Holding &h) { h.owner = {}; });
    row("holding.missing-contractor", "contractors", [](Holding &h) { h.storage.values = {QStringLiteral("contractor")}; });
    row("holding.missing-opt-out-number", "opt_out_number", [](Holding &h) {
        h.thirdParty.values = {QStringLiteral("opt-out")};
        h.provisionRecord.value = QStringLiteral("made");
    });
    row("holding.missing-provision-record", "provision_record", [](Holding &h) { h.thirdParty.values = {QStringLiteral("consent")}; });
    row("holding.missing-retention", "retention", [](Holding &h) { h.retention = {}; });
    row("holding.missing-disposal", "disposal", [](Holding &h) { h.disposal = {}; });
    row("holding.unconfirmed", "presence", [](Holding &h) { h.presence = Presence::Unsure; });
}

void TestScope::namesEachGap()
{
    QFETCH(QString, code);
    QFETCH(QString, column);
    QFETCH(Holding, holding);
    QCOMPARE(gapsOf(holding, classify(factsOf(holding, m_library))), QList<Gap>({{code, column}}));
}

void TestScope::asksOnlyForConfirmationBeforeItIsConfirmed()
{
    Holding holding;
    holding.presence = Presence::Unsure;
    QCOMPARE(gapsOf(holding, classify(factsOf(holding, m_library))).size(), 1);
    holding.presence = Presence::Archived;
    QVERIFY(gapsOf(holding, classify(factsOf(holding, m_library))).isEmpty());
}

void TestScope::everyGapHasItsText()
{
    const auto gaps = Statements::load(m_library, QStringLiteral("gaps"));
    QVERIFY2(gaps, gaps ? "" : qPrintable(gaps.error().detail));
    compareCodes(QStringLiteral("/app/domain/completeness.cpp"), QStringLiteral("\"(holding\\.[a-z-]+)\""), *gaps);
    for (const Statement &gap : gaps->all())
        QVERIFY2(!gap.level.isEmpty() && !gap.law.isEmpty(), qPrintable(gap.id));
}

void TestScope::fillsValuesIntoTextOnce()
{
    const auto reasons = Statements::load(m_library, QStringLiteral("scope"));
    QVERIFY(reasons);
    const QString text
        = reasons->text(QStringLiteral("operator.lists"), Language::English, {QStringLiteral("100%2 list"), QStringLiteral("3")});
    QVERIFY2(text.contains(QStringLiteral("“100%2 list” and others, 3 in all")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
