// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incidentstate.h"

#include <QTest>

using IncidentChange = std::function<void(Incident &)>;
using FactsRead = std::function<int(const BreachFacts &)>;
using DeskChange = std::function<void(Incident &, DeskRecords &)>;
Q_DECLARE_METATYPE(IncidentChange)
Q_DECLARE_METATYPE(FactsRead)
Q_DECLARE_METATYPE(DeskChange)

namespace {

const QDate known(2026, 11, 24);

// One patient's result went to the wrong address, and everything about it is known.
Incident clinic()
{
    return {.title = "検査結果の誤送付",
            .knownOn = known,
            .data = {"personal"},
            .persons = 1,
            .personsMax = 1,
            .sensitive = Fact::Yes,
            .financial = {"none"},
            .malicious = Fact::No,
            .myNumber = Fact::No,
            .outflow = Fact::Yes,
            .encryption = {"none"},
            .copies = {"none"},
            .recovery = {"none"},
            .role = {"controller"},
            .contactPossible = Fact::Yes};
}
// A misdirected mail with a name: outside the four types.
Incident small()
{
    Incident incident = clinic();
    incident.sensitive = Fact::No;
    return incident;
}
Incident processor()
{
    Incident incident = clinic();
    incident.role = {"processor"};
    return incident;
}

Filing filed(const Incident &incident, const char *kind, QDate on) { return {.incidents = {{incident.id}}, .kind = {kind}, .filedOn = on}; }
IncidentEntry step(const Incident &incident, const char *code, QDate on, QDate due = {})
{
    return {.text = code, .incidents = {{incident.id}}, .kind = {"step"}, .step = {code}, .on = on, .who = "佐藤", .due = due};
}

// "first 2026-11-26..2026-11-28", "final ..2026-12-23 done 2026-12-01"
QString told(const IncidentDue &due)
{
    static const char *names[] = {"first", "final", "client", "step"};
    QString text = QStringLiteral("%1 %2..%3").arg(names[int(due.kind)], due.from.toString(Qt::ISODate), due.date.toString(Qt::ISODate));
    return due.doneOn.isValid() ? text + " done " + due.doneOn.toString(Qt::ISODate) : text;
}
QString told(const QList<IncidentDue> &dues)
{
    QStringList lines;
    for (const IncidentDue &due : dues)
        lines << told(due);
    return lines.join("; ");
}

StepState stateOf(const QString &code, const Incident &incident, const DeskRecords &desks, int day = 0)
{
    return stepsOf(incident, desks, {{code, day}}).value(0);
}

} // namespace

Q_DECLARE_METATYPE(Incident)

// What the record of an incident means on a day.
class TestIncidentState : public QObject
{
    Q_OBJECT

private slots:
    void aFreshRecordCannotBeExcluded()
    {
        const BreachDecision decision = decisionOf({.knownOn = known}, Calendar());
        QVERIFY(decision.reportable);
        QCOMPARE(decision.types, (QList<int>{1, 2, 3}));
        QStringList codes;
        for (const BreachReason &reason : decision.reasons)
            codes << reason.code;
        for (const char *code : {"type-1-possible", "type-2-possible", "type-3-possible"})
            QVERIFY2(codes.contains(code), code);
    }

    void eachFieldIsAFactOfTheDecision_data()
    {
        QTest::addColumn<IncidentChange>("change");
        QTest::addColumn<FactsRead>("read");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const IncidentChange &change, const FactsRead &read, auto expected) {
            QTest::newRow(name) << change << read << int(expected);
        };
        const auto sensitive = [](const BreachFacts &f) { return int(f.sensitive); };
        row(
            "special care: yes", [](Incident &i) { i.sensitive = Fact::Yes; }, sensitive, Doubt::Yes);
        row(
            "special care: no", [](Incident &i) { i.sensitive = Fact::No; }, sensitive, Doubt::No);
        row(
            "special care: not known", [](Incident &i) { i.sensitive = Fact::Unknown; }, sensitive, Doubt::Unanswered);
        const auto malicious = [](const BreachFacts &f) { return int(f.malicious); };
        row(
            "wrongful: yes", [](Incident &i) { i.malicious = Fact::Yes; }, malicious, Doubt::Yes);
        row(
            "wrongful: no", [](Incident &i) { i.malicious = Fact::No; }, malicious, Doubt::No);
        row(
            "wrongful: not known", [](Incident &i) { i.malicious = Fact::Unknown; }, malicious, Doubt::Unanswered);
        const auto financial = [](const BreachFacts &f) { return int(f.financial) * 2 + f.accountOnly; };
        row(
            "money: none", [](Incident &i) { i.financial = {"none"}; }, financial, 0);
        row(
            "money: not said", [](Incident &i) { i.financial = {}; }, financial, int(Doubt::Unanswered) * 2);
        row(
            "money: card", [](Incident &i) { i.financial = {"card"}; }, financial, int(Doubt::Yes) * 2);
        row(
            "money: log-in", [](Incident &i) { i.financial = {"payment-login"}; }, financial, int(Doubt::Yes) * 2);
        row(
            "money: account", [](Incident &i) { i.financial = {"account"}; }, financial, 1);
        row(
            "money: unclear", [](Incident &i) { i.financial = {"unclear"}; }, financial, 1);
        const auto encrypted = [](const BreachFacts &f) { return f.encrypted * 2 + f.encryptionUnsure; };
        row(
            "encryption: not said", [](Incident &i) { i.encryption = {}; }, encrypted, 0);
        row(
            "encryption: none", [](Incident &i) { i.encryption = {"none"}; }, encrypted, 0);
        row(
            "encryption: password", [](Incident &i) { i.encryption = {"password"}; }, encrypted, 0);
        row(
            "encryption: unsure", [](Incident &i) { i.encryption = {"unsure"}; }, encrypted, 1);
        row(
            "encryption: strong", [](Incident &i) { i.encryption = {"strong"}; }, encrypted, 2);
        const auto recovered = [](const BreachFacts &f) { return f.recoveredUnseen * 2 + f.recoveryUnproven; };
        for (const char *none : {"", "none", "partly", "seen"})
            row(
                qPrintable(QString("recovery: %1").arg(none)), [none](Incident &i) { i.recovery = {none}; }, recovered, 0);
        row(
            "recovery: on their word", [](Incident &i) { i.recovery = {"unseen-word"}; }, recovered, 1);
        row(
            "recovery: proven", [](Incident &i) { i.recovery = {"unseen-proof"}; }, recovered, 2);
        const auto copy = [](const BreachFacts &f) { return int(f.copyRemains); };
        for (const char *none : {"", "none", "unknown"})
            row(
                qPrintable(QString("copies: %1").arg(none)), [none](Incident &i) { i.copies = {none}; }, copy, false);
        for (const char *kept : {"remains", "restored"})
            row(
                kept, [kept](Incident &i) { i.copies = {kept}; }, copy, true);
        const auto outflow = [](const BreachFacts &f) { return int(f.outflow); };
        row(
            "outflow: not known", [](Incident &i) { i.outflow = Fact::Unknown; }, outflow, true);
        row(
            "outflow: yes", [](Incident &i) { i.outflow = Fact::Yes; }, outflow, true);
        row(
            "outflow: no", [](Incident &i) { i.outflow = Fact::No; }, outflow, false);
        const auto data = [](const BreachFacts &f) { return int(f.data); };
        row(
            "data: not said", [](Incident &i) { i.data = {}; }, data, BreachData::Personal);
        row(
            "data: personal", [](Incident &i) { i.data = {"personal"}; }, data, BreachData::Personal);
        row(
            "data: planned", [](Incident &i) { i.data = {"planned"}; }, data, BreachData::Planned);
        row(
            "data: none", [](Incident &i) { i.data = {"none"}; }, data, BreachData::None);
        const auto role = [](const BreachFacts &f) { return int(f.role); };
        row(
            "role: not said", [](Incident &i) { i.role = {}; }, role, BreachRole::Controller);
        row(
            "role: contractor", [](Incident &i) { i.role = {"processor"}; }, role, BreachRole::Processor);
        const auto client = [](const BreachFacts &f) { return f.clientNotified * 2 + (f.clientNotifiedOn == known); };
        row(
            "client: not told", [](Incident &i) { i.clientNotifiedOn = {}; }, client, 0);
        row(
            "client: told", [](Incident &i) { i.clientNotifiedOn = known; }, client, 3);
        const auto contact = [](const BreachFacts &f) { return int(f.contactPossible); };
        row(
            "contact: not known", [](Incident &i) { i.contactPossible = Fact::Unknown; }, contact, true);
        row(
            "contact: no", [](Incident &i) { i.contactPossible = Fact::No; }, contact, false);
        for (const char *way : {"impossible", "public-only"})
            row(
                way, [way](Incident &i) { i.noticeWay = {way}; }, contact, false);
        const auto others = [](const BreachFacts &f) { return f.pseudonymised * 4 + f.ownProvision * 2 + f.myNumber; };
        row(
            "others: not known", [](Incident &i) { i.pseudonymised = i.ownProvision = i.myNumber = Fact::Unknown; }, others, 0);
        row(
            "pseudonymised", [](Incident &i) { i.pseudonymised = Fact::Yes; }, others, 4);
        row(
            "own provision", [](Incident &i) { i.ownProvision = Fact::Yes; }, others, 2);
        row(
            "my number", [](Incident &i) { i.myNumber = Fact::Yes; }, others, 1);
        const auto persons = [](const BreachFacts &f) { return f.persons.value_or(-1) * 10000 + f.personsMax.value_or(-1); };
        row(
            "persons", [](Incident &i) { i.personsMax = 1200; }, persons, 1 * 10000 + 1200);
        row(
            "over 1,000 since", [](Incident &i) { i.overThousandOn = known.addDays(3); },
            [](const BreachFacts &f) { return int(known.daysTo(f.overThousandOn)); }, 3);
        row(
            "known on", [](Incident &) {}, [](const BreachFacts &f) { return int(known.daysTo(f.knownOn)); }, 0);
    }
    void eachFieldIsAFactOfTheDecision()
    {
        QFETCH(IncidentChange, change);
        QFETCH(FactsRead, read);
        QFETCH(int, expected);
        Incident incident = clinic();
        change(incident);
        QCOMPARE(read(breachFactsOf(incident)), expected);
    }

    void aDecisionIsOneWordToCompare_data()
    {
        QTest::addColumn<IncidentChange>("change");
        QTest::addColumn<QString>("signature");
        const auto row
            = [](const char *signature, const IncidentChange &change) { QTest::newRow(signature) << change << QString(signature); };
        row("reportable 1 30", [](Incident &) {});
        row("reportable 1,3 30", [](Incident &i) { i.malicious = Fact::Unknown; });
        row("reportable 1,3 60", [](Incident &i) { i.malicious = Fact::Yes; });
        row("reportable 1,4 30", [](Incident &i) { i.personsMax = 1001; });
        row("o-not-matched", [](Incident &i) { i.sensitive = Fact::No; });
        row("o-case-by-case", [](Incident &i) {
            i.sensitive = Fact::No;
            i.financial = {"account"};
        });
        row("o-encrypted", [](Incident &i) { i.encryption = {"strong"}; });
        row("o-client-notified", [](Incident &i) {
            i.role = {"processor"};
            i.clientNotifiedOn = known;
        });
    }
    void aDecisionIsOneWordToCompare()
    {
        QFETCH(IncidentChange, change);
        QFETCH(QString, signature);
        Incident incident = clinic();
        change(incident);
        QCOMPARE(signatureOf(decisionOf(incident, Calendar())), signature);
    }

    void whatIsDueFollowsTheDecisionAndWhatWasSent_data()
    {
        QTest::addColumn<Incident>("incident");
        QTest::addColumn<DeskChange>("change");
        QTest::addColumn<QString>("dues");
        const auto row = [](const char *name, const Incident &incident, const DeskChange &change, const char *dues) {
            QTest::newRow(name) << incident << change << QString(dues);
        };
        const auto nothing = [](Incident &, DeskRecords &) {};
        const char *open = "first 2026-11-26..2026-11-28; final ..2026-12-23";
        row("nothing sent", clinic(), nothing, open);
        row("outside the types", small(), nothing, "");
        row(
            "a drill", clinic(), [](auto &i, auto &) { i.practice = Fact::Yes; }, "");
        row(
            "no day of knowing", clinic(), [](auto &i, auto &) { i.knownOn = {}; }, "");
        row(
            "60 days", clinic(), [](auto &i, auto &) { i.malicious = Fact::Yes; }, "first 2026-11-26..2026-11-28; final ..2027-01-22");
        row(
            "moved on from the end of the year", clinic(), [](auto &i, auto &) { i.knownOn = QDate(2026, 12, 1); },
            "first 2026-12-03..2026-12-05; final ..2027-01-04");
        row(
            "moved on from an added day", clinic(), [](auto &, auto &d) { d.closedDays = {{.name = "臨時", .day = QDate(2026, 12, 23)}}; },
            "first 2026-11-26..2026-11-28; final ..2026-12-24");
        row(
            "over 1,000 later", small(),
            [](auto &i, auto &) {
                i.persons = 1001;
                i.overThousandOn = QDate(2026, 12, 4);
            },
            "first 2026-12-06..2026-12-08; final ..2027-01-04");
        row(
            "first sent", clinic(), [](auto &i, auto &d) { d.filings = {filed(i, "first", known.addDays(2))}; },
            "first 2026-11-26..2026-11-28 done 2026-11-26; final ..2026-12-23");
        row(
            "one for both", clinic(), [](auto &i, auto &d) { d.filings = {filed(i, "final", known.addDays(3))}; },
            "first 2026-11-26..2026-11-28 done 2026-11-27; final ..2026-12-23 done 2026-11-27");
        row(
            "the earliest counts", clinic(),
            [](auto &i, auto &d) {
                d.filings = {filed(i, "final", known.addDays(9)), filed(i, "first", known.addDays(4))};
            },
            "first 2026-11-26..2026-11-28 done 2026-11-28; final ..2026-12-23 done 2026-12-03");
        for (const char *other : {"supplement", "voluntary", "persons-notice", "publication", "police", "other", "client-notice"})
            row(
                other, clinic(), [other](auto &i, auto &d) { d.filings = {filed(i, other, known)}; }, open);
        row(
            "sent without a day", clinic(), [](auto &i, auto &d) { d.filings = {filed(i, "first", {})}; }, open);
        row(
            "sent about another one", clinic(), [](auto &, auto &d) { d.filings = {filed(Incident(), "first", known)}; }, open);
        const char *both = "first 2026-11-26..2026-11-28; client 2026-11-26..2026-11-28; final ..2026-12-23";
        row("contractor", processor(), nothing, both);
        row(
            "contractor that told its client is free", processor(), [](auto &i, auto &) { i.clientNotifiedOn = known.addDays(1); },
            "client 2026-11-26..2026-11-28 done 2026-11-25");
        row(
            "told by what was sent", processor(), [](auto &i, auto &d) { d.filings = {filed(i, "client-notice", known.addDays(2))}; },
            "client 2026-11-26..2026-11-28 done 2026-11-26");
        row(
            "the earlier of both", processor(),
            [](auto &i, auto &d) {
                i.clientNotifiedOn = known.addDays(3);
                d.filings = {filed(i, "client-notice", known.addDays(2))};
            },
            "client 2026-11-26..2026-11-28 done 2026-11-26");
        row(
            "a contractor that reports need not tell", processor(),
            [](auto &i, auto &d) { d.filings = {filed(i, "first", known.addDays(1))}; },
            "first 2026-11-26..2026-11-28 done 2026-11-25; client 2026-11-26..2026-11-28 done 2026-11-25; final ..2026-12-23");
        row(
            "contractor outside the types", small(), [](auto &i, auto &) { i.role = {"processor"}; }, "");
        row(
            "planned steps", small(),
            [](auto &i, auto &d) {
                d.entries = {step(i, "I-13", {}, known.addDays(9)), step(i, "I-10", known, known.addDays(2))};
            },
            "step ..2026-11-26 done 2026-11-24; step ..2026-12-03");
        row(
            "a step without a day is not due", small(), [](auto &i, auto &d) { d.entries = {step(i, "I-13", {})}; }, "");
        row(
            "closing does not do it", clinic(), [](auto &i, auto &) { i.closedOn = known; }, open);
    }
    void whatIsDueFollowsTheDecisionAndWhatWasSent()
    {
        QFETCH(Incident, incident);
        QFETCH(DeskChange, change);
        QFETCH(QString, dues);
        DeskRecords desks;
        change(incident, desks);
        desks.incidents = {incident};
        QCOMPARE(told(duesOf(incident, desks)), dues);
    }

    void aDueNamesItsRecord()
    {
        Incident incident = clinic();
        incident.revision = 3;
        IncidentEntry planned = step(incident, "I-13", {}, known.addDays(9));
        planned.revision = 7;
        const QList<IncidentDue> dues = duesOf(incident, {.incidents = {incident}, .entries = {planned}});
        QCOMPARE(dues.size(), 3);
        QCOMPARE(dues[0].record, incident.id);
        QCOMPARE(dues[0].revision, 3);
        QCOMPARE(dues[2].record, planned.id);
        QCOMPARE(dues[2].revision, 7);
        QCOMPARE(dues[2].step, QString("I-13"));
    }

    void itIsLateOnTheDayAfter()
    {
        IncidentDue due = duesOf(clinic(), {}).value(0);
        QVERIFY(!due.isLate(QDate(2026, 11, 28)));
        QVERIFY(due.isLate(QDate(2026, 11, 29)));
        due.doneOn = QDate(2026, 12, 1);
        QVERIFY(!due.isLate(QDate(2026, 12, 2)));
    }

    void theNextIsTheEarliestThatIsNotDone()
    {
        Incident incident = clinic();
        DeskRecords desks{.incidents = {incident}};
        const auto next = [&] { return nextDueOf(incident, desks); };
        QCOMPARE(told(*next()), QString("first 2026-11-26..2026-11-28"));
        desks.filings = {filed(incident, "first", known)};
        QCOMPARE(told(*next()), QString("final ..2026-12-23"));
        desks.entries = {step(incident, "I-13", {}, known.addDays(9))};
        QCOMPARE(told(*next()), QString("step ..2026-12-03"));
        desks.filings = {filed(incident, "final", known)};
        desks.entries = {};
        QVERIFY(!next());
        desks.filings = {};
        incident.closedOn = known;
        QVERIFY(!next());
        incident.closedOn = {};
        incident.practice = Fact::Yes;
        QVERIFY(!next());
    }

    void theSituationIsThereAlsoWhereTheClientWasTold()
    {
        Incident incident = processor();
        const DeskRecords told{.filings = {filed(incident, "client-notice", known)}};
        QCOMPARE(decisionOf(incident, told).outcome, QString("o-client-notified")); // whether or not its day is in the record
        QVERIFY(decisionOf(incident, DeskRecords()).reportable);
        QVERIFY(isReportable(incident, told));
        incident.clientNotifiedOn = known;
        QVERIFY(isReportable(incident, {}));
        QVERIFY(!decisionOf(incident, Calendar()).reportable);
        QVERIFY(!isReportable(small(), {}));
        incident.practice = Fact::Yes;
        QVERIFY(!isReportable(incident, {}));
    }

    void aPublicationTellsPersonsOnlyWhereNobodyCanBeReached()
    {
        Incident incident = clinic();
        incident.publishedOn = known.addDays(2);
        DeskRecords desks;
        const auto day = [&] { return personsToldOn(incident, desks); };
        QCOMPARE(day(), QDate());
        incident.contactPossible = Fact::No; // some of them: the others are told directly
        QCOMPARE(day(), QDate());
        incident.noticeWay = {"impossible"};
        QCOMPARE(day(), QDate());
        incident.noticeWay = {"public-only"};
        QCOMPARE(day(), known.addDays(2));
        incident.publication = {"planned"}; // the day is that of the plan
        QCOMPARE(day(), QDate());
        QCOMPARE(stateOf("I-14", incident, desks).state, StepState::State::Open);
        incident.publishedOn = {};
        desks.filings = {filed(incident, "publication", known.addDays(4))};
        QCOMPARE(day(), known.addDays(4));
        desks.filings << filed(incident, "persons-notice", known.addDays(5));
        QCOMPARE(day(), known.addDays(5));
        incident.personsNotifiedOn = known.addDays(6);
        QCOMPARE(day(), known.addDays(6));
    }

    void stepsStandAsTheTimeLineAndTheRecordTell()
    {
        using State = StepState::State;
        Incident incident = clinic();
        DeskRecords desks;
        StepState state = stateOf("I-01", incident, desks, 1);
        QCOMPARE(state.state, State::Open);
        QCOMPARE(state.due, known); // day 1 is the day of knowing
        QCOMPARE(stateOf("I-05", incident, desks, 3).due, known.addDays(2));
        QCOMPARE(stateOf("I-10", incident, desks, 0).due, QDate());
        desks.entries = {step(incident, "I-01", {}, known.addDays(1))};
        state = stateOf("I-01", incident, desks, 1);
        QCOMPARE(state.state, State::Planned);
        QCOMPARE(state.due, known.addDays(1));
        QCOMPARE(state.who, QString("佐藤"));
        QCOMPARE(state.entry, desks.entries[0].id);
        desks.entries[0].on = known;
        state = stateOf("I-01", incident, desks, 1);
        QCOMPARE(state.state, State::Done);
        QCOMPARE(state.on, known);
        QCOMPARE(state.entry, desks.entries[0].id);
        desks.entries << step(incident, "I-01", {});
        QCOMPARE(stateOf("I-01", incident, desks, 1).state, State::Planned); // something is left to do
        incident.knownOn = {};
        QCOMPARE(stateOf("I-02", incident, desks, 1).due, QDate());
    }

    void reportsAndNoticesDoTheirSteps()
    {
        using State = StepState::State;
        Incident incident = clinic();
        DeskRecords desks;
        QCOMPARE(stateOf("I-06", incident, desks, 5).due, QDate(2026, 11, 28));
        QCOMPARE(stateOf("I-09", incident, desks, 30).due, QDate(2026, 12, 23));
        incident.malicious = Fact::Yes;
        QCOMPARE(stateOf("I-09", incident, desks, 30).due, QDate(2027, 1, 22)); // by the decision, not by the yardstick
        desks.filings = {filed(incident, "first", known.addDays(1)), filed(incident, "final", known.addDays(8))};
        QCOMPARE(stateOf("I-06", incident, desks).on, known.addDays(1));
        QCOMPARE(stateOf("I-09", incident, desks).on, known.addDays(8));
        QCOMPARE(stateOf("I-08", incident, desks).state, State::Open);
        incident.personsNotifiedOn = known.addDays(4);
        QCOMPARE(stateOf("I-08", incident, desks).on, known.addDays(4));
        incident.publishedOn = known.addDays(5);
        QCOMPARE(stateOf("I-14", incident, desks).state, State::Done);
        QCOMPARE(stateOf("I-16", incident, desks).state, State::Open);
        incident.closedOn = known.addDays(60);
        QCOMPARE(stateOf("I-16", incident, desks).on, known.addDays(60));
    }

    void whatTheDecisionDoesNotAskForIsNotNeeded()
    {
        using State = StepState::State;
        Incident incident = small();
        for (const char *code : {"I-06", "I-08", "I-09"})
            QCOMPARE(stateOf(code, incident, {}, 5).state, State::NotNeeded);
        QCOMPARE(stateOf("I-09", incident, {}, 30).due, QDate());
        QCOMPARE(stateOf("I-13", incident, {}).state, State::Open);
        incident.role = {"processor"}; // tells its client all the same
        QCOMPARE(stateOf("I-06", incident, {}).state, State::Open);
        incident.clientNotifiedOn = known;
        QCOMPARE(stateOf("I-06", incident, {}).state, State::Done);
        QCOMPARE(stateOf("I-14", incident, {}).state, State::Open);
        incident.publication = {"not-planned"};
        QCOMPARE(stateOf("I-14", incident, {}).state, State::NotNeeded);
        const DeskRecords planned{.entries = {step(incident, "I-14", {})}};
        QCOMPARE(stateOf("I-14", incident, planned).state, State::Planned);
    }

    void complaintsAreGroupedByWhatTheyPointTo()
    {
        const QUuid holding = QUuid::createUuid(), contractor = QUuid::createUuid();
        const QList<Complaint> complaints{{.counterpart = "株式会社アクメ", .holdings = {{holding}}},
                                          {.counterpart = "（株）あくめ", .holdings = {{holding}}, .contractors = {{contractor}}},
                                          {.counterpart = "ｱｸﾒ", .contractors = {{contractor}}},
                                          {.counterpart = "別の会社", .holdings = {{QUuid::createUuid()}}},
                                          {.counterpart = " "},
                                          {.counterpart = ""},
                                          {.counterpart = "不明"},
                                          {.counterpart = " 不明 "},
                                          {.counterpart = "非通知"},
                                          {.counterpart = "非通知"}};
        const QList<ComplaintGroup> groups = sameSource(complaints);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].complaints, (QList<QUuid>{complaints[0].id, complaints[1].id, complaints[2].id}));
        QCOMPARE(groups[0].name, QString("株式会社アクメ"));
        QCOMPARE(groups[1].key, holding.toString(QUuid::WithoutBraces));
        QCOMPARE(groups[1].complaints.size(), 2);
        QCOMPARE(groups[1].name, QString());
        QCOMPARE(groups[2].key, contractor.toString(QUuid::WithoutBraces));
        QCOMPARE(sameSource({complaints[0], complaints[3]}), QList<ComplaintGroup>());
    }

    void theTimeLineIsInTheOrderOfDaysAndTimes()
    {
        const Incident incident, other;
        const auto entry = [&](const char *text, QDate on, const char *at, QDate due = {}) {
            return IncidentEntry{.text = text, .incidents = {{incident.id}}, .on = on, .at = at, .due = due};
        };
        IncidentEntry foreign = entry("others", known, "");
        foreign.incidents = {{other.id}};
        const DeskRecords desks{.entries = {entry("planned, no day", {}, ""), entry("planned late", {}, "", known.addDays(9)),
                                            entry("planned soon", {}, "", known.addDays(3)), entry("next day", known.addDays(1), "8:00"),
                                            entry("some time", known, ""), entry("ten", known, "10:00"), entry("nine", known, "９:30"),
                                            entry("morning", known, "朝"), foreign}};
        QStringList texts;
        for (const IncidentEntry &one : desks.entriesOf(incident.id))
            texts << one.text;
        QCOMPARE(texts,
                 (QStringList{"nine", "ten", "some time", "morning", "next day", "planned soon", "planned late", "planned, no day"}));
    }

    void recordsAreFoundByTheirIncident()
    {
        const Incident one = clinic(), other;
        const DeskRecords desks{.incidents = {other, one},
                                .filings = {filed(one, "final", known.addDays(9)), filed(one, "other", {}), filed(other, "first", known),
                                            filed(one, "first", known)}};
        QCOMPARE(desks.incident(one.id)->title, one.title);
        QCOMPARE(desks.incident(QUuid::createUuid()), nullptr);
        QStringList kinds;
        for (const Filing &filing : desks.filingsOf(one.id))
            kinds << filing.kind.value;
        QCOMPARE(kinds, (QStringList{"first", "final", "other"}));
    }

    void onlyTheLastCheckOfAPointAndItsHoldingCounts()
    {
        const Links<Holding> one{{QUuid::createUuid()}}, other{{QUuid::createUuid()}};
        const auto check = [](const char *point, const Links<Holding> &holdings, const char *answer, QDate on) {
            return DeskCheck{.point = {point}, .holdings = holdings, .answer = {answer}, .checkedOn = on};
        };
        const DeskRecords desks{.checks = {check("J-03", one, "fine", known), check("J-03", other, "unknown", known),
                                           check("J-03", one, "change", known.addDays(-1)), check("J-04", one, "change", known),
                                           check("J-04", one, "fine", known)}};
        QStringList told;
        for (const DeskCheck &last : desks.latestChecks())
            told << last.point.value + u' ' + last.answer.value;
        QCOMPARE(told, (QStringList{"J-03 fine", "J-03 unknown", "J-04 fine"}));
    }
};

QTEST_GUILESS_MAIN(TestIncidentState)
#include "tst_incidentstate.moc"
