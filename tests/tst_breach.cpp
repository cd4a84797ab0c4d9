// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/breach.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <functional>

using FactsChange = std::function<void(BreachFacts &)>;
Q_DECLARE_METATYPE(FactsChange)

namespace {

const QDate tuesday(2026, 11, 24);

// Known on an ordinary day, one person's data, nothing else.
BreachFacts plain() { return {.knownOn = tuesday, .persons = 1}; }
// Everything that makes a type.
BreachFacts allTypes()
{
    BreachFacts facts = plain();
    facts.sensitive = facts.financial = facts.malicious = Doubt::Yes;
    facts.persons = 5000;
    return facts;
}
BreachFacts changed(BreachFacts facts, const FactsChange &change)
{
    change(facts);
    return facts;
}

QString codesOf(const BreachDecision &decision)
{
    QStringList codes;
    for (const BreachReason &reason : decision.reasons)
        codes << reason.code;
    return codes.join(u' ');
}
QString pathOf(const BreachDecision &decision)
{
    QStringList turns;
    for (const BreachDecision::Turn &turn : decision.path)
        turns << turn.node + u':' + turn.answer;
    return turns.join(u' ');
}
QStringList valuesOf(const BreachDecision &decision, QLatin1StringView code)
{
    for (const BreachReason &reason : decision.reasons)
        if (reason.code == code)
            return reason.values;
    return {QStringLiteral("no such reason")};
}

Doubt doubtFrom(const QJsonValue &value) { return value.isString() ? Doubt::Possible : value.toBool() ? Doubt::Yes : Doubt::No; }

// Facts of tests/data/breach.json: the keys of the command line, and those beyond them.
BreachFacts factsFrom(const QJsonObject &object)
{
    static const QHash<QString, bool BreachFacts::*> flags{{"encrypted", &BreachFacts::encrypted},
                                                           {"encryption_unsure", &BreachFacts::encryptionUnsure},
                                                           {"recovered_unseen", &BreachFacts::recoveredUnseen},
                                                           {"recovery_unproven", &BreachFacts::recoveryUnproven},
                                                           {"copy_remains", &BreachFacts::copyRemains},
                                                           {"outflow", &BreachFacts::outflow},
                                                           {"client_notified", &BreachFacts::clientNotified},
                                                           {"own_provision", &BreachFacts::ownProvision},
                                                           {"contact_possible", &BreachFacts::contactPossible},
                                                           {"account_only", &BreachFacts::accountOnly}};
    static const QHash<QString, Doubt BreachFacts::*> doubts{
        {"sensitive", &BreachFacts::sensitive}, {"financial", &BreachFacts::financial}, {"malicious", &BreachFacts::malicious}};
    static const QHash<QString, Count BreachFacts::*> counts{{"persons", &BreachFacts::persons}, {"persons_max", &BreachFacts::personsMax}};
    static const QHash<QString, QDate BreachFacts::*> days{{"known_on", &BreachFacts::knownOn},
                                                           {"over_thousand_on", &BreachFacts::overThousandOn},
                                                           {"client_notified_on", &BreachFacts::clientNotifiedOn}};
    BreachFacts facts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (flags.contains(key))
            facts.*flags[key] = it->toBool();
        else if (doubts.contains(key))
            facts.*doubts[key] = doubtFrom(*it);
        else if (counts.contains(key))
            facts.*counts[key] = it->toInt();
        else if (days.contains(key))
            facts.*days[key] = QDate::fromString(it->toString(), Qt::ISODate);
        else if (key == "data")
            facts.data = it->toString() == "planned" ? BreachData::Planned : BreachData::None;
        else if (key == "role")
            facts.role = BreachRole::Processor;
        else
            qFatal("unknown fact %s", qPrintable(key));
    }
    return facts;
}

} // namespace

// Whether a leak is to be reported: every example of Guidelines 3-5-1 to 3-5-4, and every border.
class TestBreach : public QObject
{
    Q_OBJECT

private slots:
    void decidesEveryExampleOfTheGuideline_data();
    void decidesEveryExampleOfTheGuideline();
    void explainsEveryTurnInItsOrder_data();
    void explainsEveryTurnInItsOrder();
    void theFirstReasonThatEndsTheMatterWins();
    void whatIsNotProvenFreesNobody();
    void moreThanAThousandIsTypeFour_data();
    void moreThanAThousandIsTypeFour();
    void whatCannotBeExcludedCounts();
    void aQuestionLeftOpenGivesNoLongerTime();
    void severalTypesAtOnceAreAllNamed();
    void dataBeingCollectedIsTypeThreeOnly();
    void whatTheLawLeavesOpenIsNamed_data();
    void whatTheLawLeavesOpenIsNamed();
    void aContractorTellsItsClient_data();
    void aContractorTellsItsClient();
    void daysAreCountedFromTheDayOfKnowing_data();
    void daysAreCountedFromTheDayOfKnowing();
    void passingAThousandLaterCountsAnewWhereItIsAlone_data();
    void passingAThousandLaterCountsAnewWhereItIsAlone();
    void addedClosedDaysMoveTheFinalDay();
    void withoutADayOfKnowingAllElseIsDecided();
    void myNumberIsCheckedBesideAnyOutcome();
    void personsAreToldWheneverItIsReported();
};

void TestBreach::decidesEveryExampleOfTheGuideline_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(SOURCES "/tests/data/breach.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["rows"].toArray();
    QCOMPARE(rows.size(), 75);
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row["place"].toString() + ' ' + row["id"].toString())) << row.toObject();
}

void TestBreach::decidesEveryExampleOfTheGuideline()
{
    QFETCH(QJsonObject, row);
    const BreachDecision decision = decide(factsFrom(row["facts"].toObject()));
    QCOMPARE(decision.outcome, row["outcome"].toString());
    QCOMPARE(decision.reportable, row["reportable"].toBool());
    QJsonArray types;
    for (const int type : decision.types)
        types << type;
    QCOMPARE(types, row["types"].toArray());
    QString rest = codesOf(decision) + ' ';
    for (const QJsonValue &code : row["codes"].toArray()) {
        const qsizetype place = rest.indexOf(code.toString() + ' ');
        QVERIFY2(place >= 0, qPrintable(code.toString() + " is not in its place in " + codesOf(decision)));
        rest.remove(0, place);
    }
    const auto check = [&](const char *key, const QJsonValue &value) {
        if (row.contains(QLatin1String(key)))
            QCOMPARE(value, row[QLatin1String(key)]);
    };
    check("open", QJsonArray::fromStringList(decision.open));
    check("first", decision.firstReport.from.toString(Qt::ISODate));
    check("final_due", decision.finalDue.toString(Qt::ISODate));
    check("notify_persons", decision.notifyPersons);
    check("alternative_measure", decision.alternativeMeasure);
    check("notify_client", decision.notifyClient);
}

void TestBreach::explainsEveryTurnInItsOrder_data()
{
    QTest::addColumn<FactsChange>("change");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const FactsChange &change, const QString &path, const char *codes) {
        QTest::newRow(name) << change << path << QString(codes);
    };
    const QString out = "n1:no n2:yes n3:no n4:no n5:no ";
    row(
        "own provision", [](auto &f) { f.ownProvision = true; }, "n1:yes", "own-provision keep-and-ask");
    row(
        "nothing out, nothing lost", [](auto &f) { f.outflow = false, f.copyRemains = true; }, "n1:no n2:no",
        "no-outflow copy-remains keep-and-ask");
    row(
        "recovered unseen", [](auto &f) { f.recoveredUnseen = true; }, "n1:no n2:yes n3:yes", "recovered-unseen keep-and-ask");
    row(
        "pseudonymised", [](auto &f) { f.pseudonymised = true; }, "n1:no n2:yes n3:no n4:yes", "leak pseudonymised keep-and-ask");
    row(
        "encrypted", [](auto &f) { f.encrypted = true; }, "n1:no n2:yes n3:no n4:no n5:yes", "leak encrypted voluntary keep-and-ask");
    row(
        "no personal data", [](auto &f) { f.data = BreachData::None; }, out + "n6:none", "leak not-personal-data keep-and-ask");
    row(
        "nothing of the four", [](auto &) {}, out + "n6:personal n7:controller n9:no n10:no n11:no n12:up-to types:none",
        "leak up-to-1000 not-matched keep-and-ask");
    row(
        "lost, as a contractor", [](auto &f) { f.outflow = false, f.role = BreachRole::Processor; },
        "n1:no n2:lost n3:no n4:no n5:no n6:personal n7:processor n8:no n9:no n10:no n11:no n12:up-to types:none",
        "loss-or-damage processor-duty up-to-1000 not-matched tell-client-anyway keep-and-ask");
    row(
        "nothing known but the account", [](auto &f) { f.accountOnly = true, f.persons.reset(); },
        out + "n6:personal n7:controller n9:no n10:open n11:no n12:unknown types:open",
        "leak account-only persons-unknown undecided voluntary keep-and-ask");
    row(
        "all types, as a contractor, with doubts everywhere",
        [](auto &f) {
            f = allTypes();
            f.recoveryUnproven = f.encryptionUnsure = f.copyRemains = f.myNumber = true;
            f.role = BreachRole::Processor;
            f.contactPossible = false;
            f.knownOn = {2026, 12, 4};
            f.malicious = Doubt::No;
            f.sensitive = Doubt::Possible;
        },
        "n1:no n2:yes n3:unproven n4:no n5:unsure n6:personal n7:processor n8:no n9:unknown n10:yes n11:no n12:over types:some n13:no",
        "leak-despite-copy recovery-unproven encryption-unsure processor-duty type-1 type-1-possible type-2 type-4 first-report final-30 "
        "final-shifted notify-persons alternative-measure notify-client my-number");
    row(
        "being collected, possibly stolen", [](auto &f) { f.data = BreachData::Planned, f.malicious = Doubt::Possible; },
        out + "n6:planned n7:controller n9:skipped n10:skipped n11:unknown n12:skipped types:some n13:yes",
        "leak planned-type-3-only type-3 type-3-possible first-report final-60 notify-persons");
    row(
        "a contractor that told its client", [](auto &f) { f.role = BreachRole::Processor, f.clientNotified = true; },
        out + "n6:personal n7:processor n8:yes", "leak processor-duty processor-freed keep-and-ask");
    row(
        "possible card numbers, more than a thousand at most",
        [](auto &f) { f.financial = Doubt::Possible, f.persons.reset(), f.personsMax = 1001; },
        out + "n6:personal n7:controller n9:no n10:unknown n11:no n12:over-max types:some n13:yes",
        "leak type-2 type-2-possible type-4-max first-report final-30 notify-persons");
}

void TestBreach::explainsEveryTurnInItsOrder()
{
    QFETCH(FactsChange, change);
    QFETCH(QString, path);
    QFETCH(QString, codes);
    const BreachDecision decision = decide(changed(plain(), change));
    QCOMPARE(pathOf(decision), path);
    QCOMPARE(codesOf(decision), codes);
}

// Each fact that ends the matter, in the order of the tree; with it alone and with all that come later.
void TestBreach::theFirstReasonThatEndsTheMatterWins()
{
    const std::vector<std::pair<const char *, FactsChange>> ends{
        {"o-own", [](auto &f) { f.ownProvision = true; }},
        {"o-not-incident", [](auto &f) { f.outflow = false, f.copyRemains = true; }},
        {"o-recovered", [](auto &f) { f.recoveredUnseen = true; }},
        {"o-pseudonymised", [](auto &f) { f.pseudonymised = true; }},
        {"o-encrypted", [](auto &f) { f.encrypted = true; }},
        {"o-not-personal", [](auto &f) { f.data = BreachData::None; }},
        {"o-client-notified", [](auto &f) { f.role = BreachRole::Processor, f.clientNotified = true; }}};
    BreachFacts laterToo = allTypes();
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        const auto &[outcome, change] = *end;
        change(laterToo);
        for (const BreachFacts &facts : {changed(allTypes(), change), laterToo}) {
            const BreachDecision decision = decide(facts);
            QCOMPARE(decision.outcome, QString(outcome));
            QVERIFY2(!decision.reportable && decision.types.isEmpty() && decision.notifyItems.isEmpty(), outcome);
            QVERIFY2(!decision.notifyPersons && !decision.alternativeMeasure && !decision.notifyClient, outcome);
            QVERIFY2(!decision.firstReport.from.isValid() && !decision.firstReport.to.isValid(), outcome);
            QVERIFY2(!decision.finalDue.isValid() && !decision.rawFinal.isValid() && decision.finalDays == 0, outcome);
            QVERIFY2(codesOf(decision).endsWith("keep-and-ask"), outcome);
        }
    }
}

// Facts that contradict each other do not free from reporting.
void TestBreach::whatIsNotProvenFreesNobody()
{
    for (const FactsChange &change : {FactsChange([](auto &f) { f.recoveredUnseen = f.recoveryUnproven = true; }),
                                      FactsChange([](auto &f) { f.encrypted = f.encryptionUnsure = true; }),
                                      FactsChange([](auto &f) { f.copyRemains = true; }), // although it went out
                                      FactsChange([](auto &f) { f.clientNotified = true; }), // but there is no client
                                      FactsChange([](auto &f) { f.role = BreachRole::Processor, f.clientNotifiedOn = tuesday; })}) {
        const BreachDecision decision = decide(changed(allTypes(), change));
        QVERIFY2(decision.reportable, qPrintable(codesOf(decision)));
        QCOMPARE(decision.types, (QList<int>{1, 2, 3, 4}));
    }
    QCOMPARE(decide(changed(allTypes(), [](auto &f) { f.recoveryUnproven = true; })).open, QStringList{"recovery-unproven"});
    QCOMPARE(decide(changed(allTypes(), [](auto &f) { f.encryptionUnsure = true; })).open, QStringList{"encryption-unsure"});
    const BreachDecision restored = decide({.knownOn = tuesday, .malicious = Doubt::No, .copyRemains = true, .outflow = false});
    QCOMPARE(restored.open, QStringList());
    for (const Doubt doubt : {Doubt::Possible, Doubt::Yes}) {
        const BreachDecision attacked = decide({.knownOn = tuesday, .malicious = doubt, .copyRemains = true, .outflow = false});
        QCOMPARE(attacked.outcome, "o-not-incident");
        QCOMPARE(attacked.open, QStringList{"copy-after-wrongful-act"});
        QCOMPARE(codesOf(attacked), "no-outflow copy-remains copy-after-wrongful-act keep-and-ask");
    }
}

void TestBreach::moreThanAThousandIsTypeFour_data()
{
    QTest::addColumn<int>("persons"); // -1: not known
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *name, int persons, int most, const char *code, const char *number) {
        QTest::newRow(name) << persons << most << QString(code) << QString(number);
    };
    row("nobody", 0, -1, "up-to-1000", "0");
    row("999", 999, -1, "up-to-1000", "999");
    row("exactly 1,000", 1000, -1, "up-to-1000", "1000");
    row("1,001", 1001, -1, "type-4", "1001");
    row("at most 999", -1, 999, "up-to-1000", "999");
    row("at most 1,000", -1, 1000, "up-to-1000", "1000");
    row("at most 1,001", -1, 1001, "type-4-max", "1001");
    row("few known, at most 1,001", 5, 1001, "type-4-max", "1001");
    row("1,000 known, at most 1,001", 1000, 1001, "type-4-max", "1001");
    row("1,001 known, at most 2,000", 1001, 2000, "type-4", "1001");
    row("both at the border", 1000, 1000, "up-to-1000", "1000");
    row("the maximum is below what is known", 1001, 5, "type-4", "1001");
    row("2,000,000,000", 2000000000, -1, "type-4", "2000000000");
    row("neither", -1, -1, "persons-unknown", "");
}

void TestBreach::moreThanAThousandIsTypeFour()
{
    QFETCH(int, persons);
    QFETCH(int, most);
    QFETCH(QString, code);
    QFETCH(QString, number);
    BreachFacts facts = plain();
    facts.persons = persons < 0 ? Count() : Count(persons);
    facts.personsMax = most < 0 ? Count() : Count(most);
    const BreachDecision decision = decide(facts);
    const bool isMany = code.startsWith("type-4");
    QCOMPARE(decision.types, isMany ? QList<int>{4} : QList<int>());
    QCOMPARE(decision.reportable, isMany);
    QCOMPARE(valuesOf(decision, QLatin1StringView(code.toLatin1())).join(u' '), number);
    QCOMPARE(decision.open.contains("persons-unknown"), code == "persons-unknown");
    for (const char *other : {"up-to-1000", "type-4", "type-4-max", "persons-unknown"})
        QCOMPARE(codesOf(decision).split(u' ').contains(other), code == other);
    // Not of data that is being collected, nor of a contractor's that told its client.
    facts.data = BreachData::Planned;
    QCOMPARE(decide(facts).types, QList<int>());
    QCOMPARE(decide(facts).open, QStringList());
}

void TestBreach::whatCannotBeExcludedCounts()
{
    const std::array doubts{&BreachFacts::sensitive, &BreachFacts::financial, &BreachFacts::malicious};
    for (int type = 1; type <= 3; ++type) {
        const QString code = QString("type-%1").arg(type), possible = code + "-possible";
        for (const Doubt doubt : {Doubt::No, Doubt::Possible, Doubt::Yes}) {
            const BreachDecision decision = decide(changed(plain(), [&](auto &f) { f.*doubts[type - 1] = doubt; }));
            QCOMPARE(decision.types, doubt == Doubt::No ? QList<int>() : QList<int>{type});
            QCOMPARE(decision.finalDays, doubt == Doubt::No ? 0 : type == 3 ? 60 : 30);
            const QStringList codes = codesOf(decision).split(u' ');
            QCOMPARE(codes.contains(code), doubt != Doubt::No);
            QCOMPARE(codes.contains(possible), doubt == Doubt::Possible);
        }
    }
}

// Only suspicion gives 60 days, and an empty field is none; alone, type 3 is all there is to count by.
void TestBreach::aQuestionLeftOpenGivesNoLongerTime()
{
    BreachFacts facts = plain();
    facts.malicious = Doubt::Unanswered;
    BreachDecision decision = decide(facts);
    QCOMPARE(decision.types, QList<int>{3});
    QCOMPARE(decision.finalDays, 60);
    QVERIFY(!codesOf(decision).contains("final-30-unanswered"));
    QVERIFY(codesOf(decision).contains("type-3-possible") && isOnlyPossible(decision, 3) && !isOnlyPossible(decision, 1));
    facts.sensitive = Doubt::Yes;
    decision = decide(facts);
    QCOMPARE(decision.types, (QList<int>{1, 3}));
    QCOMPARE(decision.finalDays, 30);
    QCOMPARE(decision.finalDue, QDate(2026, 12, 23));
    QVERIFY(codesOf(decision).endsWith("final-30 final-30-unanswered notify-persons"));
    facts.malicious = Doubt::Possible;
    decision = decide(facts);
    QCOMPARE(decision.finalDays, 60);
    QVERIFY(!codesOf(decision).contains("unanswered") && isOnlyPossible(decision, 3));
    facts.malicious = Doubt::Yes;
    QVERIFY(!isOnlyPossible(decide(facts), 3));
    QVERIFY(!isOnlyPossible(decide(allTypes()), 4));
    for (Doubt BreachFacts::*doubt : {&BreachFacts::sensitive, &BreachFacts::financial}) {
        BreachFacts open = plain();
        open.*doubt = Doubt::Unanswered;
        QVERIFY(decide(open).reportable);
    }
}

void TestBreach::severalTypesAtOnceAreAllNamed()
{
    for (int which = 0; which < 16; ++which) {
        BreachFacts facts = plain();
        QList<int> types;
        for (int type = 1; type <= 4; ++type)
            if (which & (1 << (type - 1)))
                types << type;
        facts.sensitive = types.contains(1) ? Doubt::Yes : Doubt::No;
        facts.financial = types.contains(2) ? Doubt::Yes : Doubt::No;
        facts.malicious = types.contains(3) ? Doubt::Yes : Doubt::No;
        facts.persons = types.contains(4) ? 1001 : 1000;
        const BreachDecision decision = decide(facts);
        QCOMPARE(decision.types, types);
        QCOMPARE(decision.reportable, !types.isEmpty());
        QCOMPARE(decision.outcome, types.isEmpty() ? "o-not-matched" : "o-reportable");
        QCOMPARE(decision.finalDays, types.isEmpty() ? 0 : types.contains(3) ? 60 : 30);
        for (const FactsChange &freed :
             {FactsChange([](auto &f) { f.encrypted = true; }), FactsChange([](auto &f) { f.ownProvision = true; }),
              FactsChange([](auto &f) { f.pseudonymised = true; })})
            QVERIFY(decide(changed(facts, freed)).types.isEmpty());
    }
}

void TestBreach::dataBeingCollectedIsTypeThreeOnly()
{
    for (const bool outflow : {true, false})
        for (const Doubt doubt : {Doubt::No, Doubt::Possible, Doubt::Yes}) {
            BreachFacts facts = allTypes();
            facts.data = BreachData::Planned;
            facts.outflow = outflow;
            facts.malicious = doubt;
            facts.accountOnly = true;
            const BreachDecision decision = decide(facts);
            QCOMPARE(decision.types, doubt == Doubt::No ? QList<int>() : QList<int>{3});
            QCOMPARE(decision.outcome, doubt == Doubt::No ? "o-not-matched" : "o-reportable");
            QCOMPARE(decision.open, QStringList());
            QVERIFY(codesOf(decision).contains("planned-type-3-only"));
            facts.copyRemains = true;
            QCOMPARE(decide(facts).outcome == "o-not-incident", !outflow);
        }
    QVERIFY(!codesOf(decide(allTypes())).contains("planned-type-3-only"));
}

void TestBreach::whatTheLawLeavesOpenIsNamed_data()
{
    QTest::addColumn<FactsChange>("change");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("open");
    const auto row = [](const char *name, const FactsChange &change, const char *outcome, const QStringList &open) {
        QTest::newRow(name) << change << QString(outcome) << open;
    };
    row("account and name", [](auto &f) { f.accountOnly = true; }, "o-case-by-case", {"account-only"});
    row("account beside card numbers", [](auto &f) { f.accountOnly = true, f.financial = Doubt::Yes; }, "o-reportable", {});
    row("account beside possible card numbers", [](auto &f) { f.accountOnly = true, f.financial = Doubt::Possible; }, "o-reportable", {});
    row("account beside illness", [](auto &f) { f.accountOnly = true, f.sensitive = Doubt::Yes; }, "o-reportable", {"account-only"});
    row("number not known", [](auto &f) { f.persons.reset(); }, "o-case-by-case", {"persons-unknown"});
    row("number not known, type 3", [](auto &f) { f.persons.reset(), f.malicious = Doubt::Yes; }, "o-reportable", {"persons-unknown"});
    row("recovered, not proven, no type", [](auto &f) { f.recoveryUnproven = true; }, "o-not-matched", {"recovery-unproven"});
    row("encryption not proven, no type", [](auto &f) { f.encryptionUnsure = true; }, "o-not-matched", {"encryption-unsure"});
    row("My Number", [](auto &f) { f.myNumber = true; }, "o-not-matched", {"my-number"});
    row("nothing", [](auto &) {}, "o-not-matched", {});
}

void TestBreach::whatTheLawLeavesOpenIsNamed()
{
    QFETCH(FactsChange, change);
    QFETCH(QString, outcome);
    QFETCH(QStringList, open);
    const BreachDecision decision = decide(changed(plain(), change));
    QCOMPARE(decision.outcome, outcome);
    QCOMPARE(decision.open, open);
    for (const QString &code : open)
        QVERIFY2(codesOf(decision).split(u' ').contains(code), qPrintable(code)); // and is said among the reasons
}

void TestBreach::aContractorTellsItsClient_data()
{
    QTest::addColumn<FactsChange>("change");
    QTest::addColumn<bool>("reportable");
    QTest::addColumn<bool>("notifyClient");
    QTest::addColumn<QStringList>("open");
    const auto row = [](const char *name, const FactsChange &change, bool reportable, bool notifyClient, const QStringList &open = {}) {
        QTest::newRow(name) << change << reportable << notifyClient << open;
    };
    const auto told = [](QDate on) { return [on](BreachFacts &f) { f.clientNotified = true, f.clientNotifiedOn = on; }; };
    row(
        "not told", [](auto &) {}, true, true);
    row("told, day not given", told({}), false, false);
    row("told on the day of knowing", told(tuesday), false, false);
    row("told on day 5", told(tuesday.addDays(4)), false, false);
    row("told on day 6", told(tuesday.addDays(5)), false, false, {"client-told-late"});
    const auto later = [](QDate on) {
        return [on](BreachFacts &f) {
            f.clientNotified = true, f.clientNotifiedOn = on;
            f.sensitive = Doubt::No, f.persons = 1001, f.overThousandOn = QDate(2026, 12, 20);
        };
    };
    row("over 1,000 only later, told on day 5 of that", later(QDate(2026, 12, 24)), false, false);
    row("over 1,000 only later, told on day 6 of that", later(QDate(2026, 12, 25)), false, false, {"client-told-late"});
    row(
        "no type, told on day 5",
        [](auto &f) { f.sensitive = Doubt::No, f.clientNotified = true, f.clientNotifiedOn = QDate(2026, 11, 28); }, false, false);
    row("no type, told on day 6",
        [](auto &f) { f.sensitive = Doubt::No, f.clientNotified = true, f.clientNotifiedOn = QDate(2026, 11, 29); }, false, false,
        {"client-told-late"});
    row(
        "told, day of knowing not given", [](auto &f) { f.clientNotified = true, f.clientNotifiedOn = tuesday, f.knownOn = {}; }, false,
        false);
    row(
        "own data", [](auto &f) { f.role = BreachRole::Controller; }, true, false);
    row(
        "no type", [](auto &f) { f.sensitive = Doubt::No; }, false, false);
}

void TestBreach::aContractorTellsItsClient()
{
    QFETCH(FactsChange, change);
    QFETCH(bool, reportable);
    QFETCH(bool, notifyClient);
    QFETCH(QStringList, open);
    BreachFacts facts = plain();
    facts.sensitive = Doubt::Yes;
    facts.role = BreachRole::Processor;
    change(facts);
    const BreachDecision decision = decide(facts);
    QCOMPARE(decision.reportable, reportable);
    QCOMPARE(decision.notifyClient, notifyClient);
    QCOMPARE(codesOf(decision).split(u' ').contains("notify-client"), notifyClient);
    QCOMPARE(decision.notifyPersons, reportable);
    QCOMPARE(decision.open, open);
}

// The vectors of the fact sheet, 1C.
void TestBreach::daysAreCountedFromTheDayOfKnowing_data()
{
    QTest::addColumn<QDate>("knownOn");
    QTest::addColumn<QDate>("third");
    QTest::addColumn<QDate>("fifth");
    QTest::addColumn<QDate>("raw30");
    QTest::addColumn<QDate>("final30");
    QTest::addColumn<QDate>("raw60");
    QTest::addColumn<QDate>("final60");
    const auto row = [](const char *knownOn, const char *days) {
        const QStringList all = QString(days).split(u' ');
        auto &data = QTest::newRow(knownOn) << QDate::fromString(knownOn, Qt::ISODate);
        for (const QString &day : all)
            data << QDate::fromString(day, Qt::ISODate);
    };
    row("2026-11-22", "2026-11-24 2026-11-26 2026-12-21 2026-12-21 2027-01-20 2027-01-20");
    row("2026-11-24", "2026-11-26 2026-11-28 2026-12-23 2026-12-23 2027-01-22 2027-01-22");
    row("2026-10-05", "2026-10-07 2026-10-09 2026-11-03 2026-11-04 2026-12-03 2026-12-03");
    row("2026-12-01", "2026-12-03 2026-12-05 2026-12-30 2027-01-04 2027-01-29 2027-01-29");
    row("2026-11-05", "2026-11-07 2026-11-09 2026-12-04 2026-12-04 2027-01-03 2027-01-04");
    row("2026-12-04", "2026-12-06 2026-12-08 2027-01-02 2027-01-04 2027-02-01 2027-02-01");
    row("2026-08-22", "2026-08-24 2026-08-26 2026-09-20 2026-09-24 2026-10-20 2026-10-20");
    row("2027-01-29", "2027-01-31 2027-02-02 2027-02-27 2027-03-01 2027-03-29 2027-03-29");
    row("2027-04-01", "2027-04-03 2027-04-05 2027-04-30 2027-04-30 2027-05-30 2027-05-31");
    row("2026-12-25", "2026-12-27 2026-12-29 2027-01-23 2027-01-25 2027-02-22 2027-02-22");
}

void TestBreach::daysAreCountedFromTheDayOfKnowing()
{
    QFETCH(QDate, knownOn);
    QFETCH(QDate, third);
    QFETCH(QDate, fifth);
    QFETCH(QDate, raw30);
    QFETCH(QDate, final30);
    QFETCH(QDate, raw60);
    QFETCH(QDate, final60);
    for (const auto &[days, raw, due] : {std::tuple(30, raw30, final30), std::tuple(60, raw60, final60)}) {
        BreachFacts facts = plain();
        facts.knownOn = knownOn;
        (days == 60 ? facts.malicious : facts.sensitive) = Doubt::Yes;
        const BreachDecision decision = decide(facts);
        QCOMPARE(decision.firstReport.from, third);
        QCOMPARE(decision.firstReport.to, fifth);
        QCOMPARE(decision.finalDays, days);
        QCOMPARE(decision.rawFinal, raw);
        QCOMPARE(decision.finalDue, due);
        const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
        QCOMPARE(valuesOf(decision, QLatin1StringView("first-report")), (QStringList{iso(third), iso(fifth)}));
        QCOMPARE(valuesOf(decision, QLatin1StringView(days == 60 ? "final-60" : "final-30")), QStringList{iso(raw)});
        QCOMPARE(valuesOf(decision, QLatin1StringView("final-shifted")), QStringList{raw == due ? "no such reason" : iso(due)});
    }
}

void TestBreach::passingAThousandLaterCountsAnewWhereItIsAlone_data()
{
    QTest::addColumn<FactsChange>("change");
    QTest::addColumn<QDate>("dayOne");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const FactsChange &change, QDate dayOne, const char *code = "") {
        QTest::newRow(name) << change << dayOne << QString(code);
    };
    const QDate later = tuesday.addDays(7);
    row(
        "alone", [=](auto &f) { f.overThousandOn = later; }, later, "over-1000-later");
    row(
        "alone, the day after", [=](auto &f) { f.overThousandOn = tuesday.addDays(1); }, tuesday.addDays(1), "over-1000-later");
    row(
        "alone, at most", [=](auto &f) { f.overThousandOn = later, f.persons.reset(), f.personsMax = 1001; }, later, "over-1000-later");
    row(
        "known at once", [=](auto &f) { f.overThousandOn = tuesday; }, tuesday);
    row(
        "an earlier day", [=](auto &f) { f.overThousandOn = tuesday.addDays(-1); }, tuesday);
    row(
        "no day", [](auto &) {}, tuesday);
    row(
        "beside type 1", [=](auto &f) { f.overThousandOn = later, f.sensitive = Doubt::Yes; }, tuesday, "over-1000-other-type");
    row(
        "beside type 2", [=](auto &f) { f.overThousandOn = later, f.financial = Doubt::Possible; }, tuesday, "over-1000-other-type");
    row(
        "beside type 3", [=](auto &f) { f.overThousandOn = later, f.malicious = Doubt::Yes; }, tuesday, "over-1000-other-type");
    row(
        "no longer over a thousand", [=](auto &f) { f.overThousandOn = later, f.persons = 1000, f.sensitive = Doubt::Yes; }, tuesday);
}

void TestBreach::passingAThousandLaterCountsAnewWhereItIsAlone()
{
    QFETCH(FactsChange, change);
    QFETCH(QDate, dayOne);
    QFETCH(QString, code);
    BreachFacts facts = plain();
    facts.persons = 1500;
    const BreachDecision decision = decide(changed(facts, change));
    QCOMPARE(decision.firstReport.from, dayOne.addDays(2));
    QCOMPARE(decision.firstReport.to, dayOne.addDays(4));
    QCOMPARE(decision.rawFinal, dayOne.addDays(decision.finalDays - 1));
    QCOMPARE(decision.finalDue, finalReportDay(dayOne, decision.finalDays, Calendar()));
    for (const char *other : {"over-1000-later", "over-1000-other-type"})
        QCOMPARE(codesOf(decision).split(u' ').contains(other), code == other);
    const bool isOpen = code == "over-1000-later";
    QCOMPARE(decision.open, isOpen ? QStringList{code} : QStringList());
    if (isOpen)
        QCOMPARE(valuesOf(decision, QLatin1StringView("over-1000-later")), QStringList{dayOne.toString(Qt::ISODate)});
}

void TestBreach::addedClosedDaysMoveTheFinalDay()
{
    const Calendar calendar({{QDate(2026, 12, 23), QStringLiteral("added")}});
    BreachFacts facts = plain();
    facts.sensitive = Doubt::Yes;
    const BreachDecision decision = decide(facts, calendar);
    QCOMPARE(decision.rawFinal, QDate(2026, 12, 23));
    QCOMPARE(decision.finalDue, QDate(2026, 12, 24));
    QCOMPARE(valuesOf(decision, QLatin1StringView("final-shifted")), QStringList{"2026-12-24"});
    QCOMPARE(decide(facts).finalDue, QDate(2026, 12, 23));
}

void TestBreach::withoutADayOfKnowingAllElseIsDecided()
{
    BreachFacts facts = allTypes();
    facts.knownOn = {};
    facts.overThousandOn = tuesday;
    for (const Doubt doubt : {Doubt::Yes, Doubt::No}) {
        facts.malicious = facts.sensitive = facts.financial = doubt;
        const BreachDecision decision = decide(facts);
        QVERIFY(decision.reportable && decision.notifyPersons);
        QVERIFY(!decision.firstReport.from.isValid() && !decision.firstReport.to.isValid());
        QVERIFY(!decision.finalDue.isValid() && !decision.rawFinal.isValid());
        QCOMPARE(decision.finalDays, doubt == Doubt::Yes ? 60 : 30);
        QVERIFY(codesOf(decision).endsWith("type-4 known-on-missing notify-persons"));
    }
    QVERIFY(!codesOf(decide(allTypes())).contains("known-on-missing"));
    QCOMPARE(decide({}).outcome, "o-case-by-case");
}

void TestBreach::myNumberIsCheckedBesideAnyOutcome()
{
    for (const FactsChange &change :
         {FactsChange([](auto &) {}), FactsChange([](auto &f) { f = allTypes(); }), FactsChange([](auto &f) { f.ownProvision = true; }),
          FactsChange([](auto &f) { f.encrypted = true; }), FactsChange([](auto &f) { f.data = BreachData::None; }),
          FactsChange([](auto &f) { f.role = BreachRole::Processor, f.clientNotified = true; })}) {
        const BreachFacts facts = changed(plain(), change);
        const BreachDecision without = decide(facts), with = decide(changed(facts, [](auto &f) { f.myNumber = true; }));
        QVERIFY(with.myNumberCheck && !without.myNumberCheck);
        QCOMPARE(codesOf(with), codesOf(without) + " my-number");
        QCOMPARE(with.open, without.open + QStringList{"my-number"});
        QCOMPARE(with.outcome, without.outcome);
        QCOMPARE(with.types, without.types);
    }
}

void TestBreach::personsAreToldWheneverItIsReported()
{
    for (const bool reachable : {true, false})
        for (const Doubt doubt : {Doubt::No, Doubt::Yes}) {
            BreachFacts facts = plain();
            facts.sensitive = doubt;
            facts.contactPossible = reachable;
            const BreachDecision decision = decide(facts);
            const bool told = doubt == Doubt::Yes;
            QCOMPARE(decision.notifyPersons, told);
            QCOMPARE(decision.notifyItems, told ? (QList<int>{1, 2, 4, 5, 9}) : QList<int>());
            QCOMPARE(decision.alternativeMeasure, told && !reachable);
            QCOMPARE(codesOf(decision).split(u' ').contains("notify-persons"), told);
            QCOMPARE(codesOf(decision).split(u' ').contains("alternative-measure"), told && !reachable);
        }
}

QTEST_GUILESS_MAIN(TestBreach)
#include "tst_breach.moc"
