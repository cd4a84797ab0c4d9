// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deskyear.h"
#include "domain/requeststate.h"

#include <QTest>

using RequestChange = std::function<void(Request &)>;
Q_DECLARE_METATYPE(RequestChange)

namespace {

const QDate received(2026, 11, 24);

// A disclosure that was answered as it should be.
Request disclosed()
{
    return {.number = "2026-001",
            .kind = {"E-02"},
            .receivedOn = received,
            .identity = {{"licence"}},
            .identifiedOn = received.addDays(1),
            .method = {"electronic"},
            .holdings = {{QUuid::createUuid()}},
            .outcome = {"granted"},
            .decidedOn = received.addDays(4),
            .answeredOn = received.addDays(6)};
}
const QStringList groundsOfDisclosure{"rights", "operations", "other-law", "other-route"};

// "C1 done, C2 open …"
QString told(const Request &request)
{
    static const char *names[] = {"open", "done", "-"};
    QStringList texts;
    for (const RequestStep &step : requestStepsOf(request))
        texts << step.id + u' ' + names[int(step.state)];
    return texts.join(", ");
}

Holding holding(const QString &name, const char *subject, const QStringList &items = {})
{
    return {.name = name, .subjects = {{subject}}, .items = {items}};
}

QStringList namesOf(const QList<QUuid> &ids, const QList<Holding> &holdings)
{
    QStringList names;
    for (const QUuid &id : ids)
        for (const Holding &one : holdings)
            if (one.id == id)
                names << one.name;
    return names;
}

} // namespace

// What the records of requests and complaints mean on a day.
class TestRequestState : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerIsDueOnTheLastDayOfTheTwoWeeks_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("due");
        // The day of arrival is not counted: from the day after `due` the person may sue.
        QTest::newRow("a Tuesday") << QDate(2026, 11, 24) << "E-02" << QDate(2026, 12, 8);
        QTest::newRow("over the end of the year") << QDate(2026, 12, 20) << "E-03" << QDate(2027, 1, 3); // not moved on
        QTest::newRow("over a leap day") << QDate(2028, 2, 20) << "E-04" << QDate(2028, 3, 5);
        QTest::newRow("without a leap day") << QDate(2027, 2, 20) << "E-05" << QDate(2027, 3, 6);
        QTest::newRow("records of provision") << QDate(2026, 4, 1) << "E-06" << QDate(2026, 4, 15);
        QTest::newRow("the purpose") << QDate(2026, 4, 1) << "E-01" << QDate(2026, 4, 15);
        QTest::newRow("no kind yet") << QDate(2026, 4, 1) << "" << QDate(2026, 4, 15);
        QTest::newRow("mailings") << QDate(2026, 4, 1) << "E-07" << QDate();
        QTest::newRow("no day") << QDate() << "E-02" << QDate();
    }
    void theAnswerIsDueOnTheLastDayOfTheTwoWeeks()
    {
        QFETCH(QDate, day);
        QFETCH(QString, kind);
        QFETCH(QDate, due);
        QCOMPARE(answerDueOf({.kind = {kind}, .receivedOn = day}), due);
    }

    void stepsStandAsTheRecordTells_data()
    {
        QTest::addColumn<RequestChange>("change");
        QTest::addColumn<QString>("steps");
        const auto row
            = [](const char *name, const RequestChange &change, const char *steps) { QTest::newRow(name) << change << QString(steps); };
        row(
            "answered", [](Request &) {}, "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 -, C9 open");
        row(
            "new", [](Request &r) { r = {}; }, "C1 open, C2 open, C3 open, C4 open, C5 open, C6 open, C7 open, C8 open, C9 open");
        row(
            "asked to say more", [](Request &r) { r.askedOn = received; },
            "C1 done, C2 done, C3 done, C4 done, C5 done, C6 done, C7 done, C8 -, C9 open");
        row(
            "not searched", [](Request &r) { r.holdings = {}; },
            "C1 done, C2 done, C3 done, C4 open, C5 open, C6 done, C7 done, C8 -, C9 open");
        row(
            "found elsewhere",
            [](Request &r) {
                r.holdings = {};
                r.found = "会員の記録1件";
            },
            "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 -, C9 open");
        row(
            "contractors asked",
            [](Request &r) {
                r.holdings = {};
                r.contractorsAskedOn = received;
            },
            "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 -, C9 open");
        row(
            "refused", [](Request &r) { r.outcome = {"refused"}; },
            "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 open, C9 open");
        row(
            "refused with a reason",
            [](Request &r) {
                r.outcome = {"refused"};
                r.reason = "他の人の情報を含むため";
            },
            "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 done, C9 open");
        row(
            "closed", [](Request &r) { r.closedOn = received; },
            "C1 done, C2 done, C3 done, C4 -, C5 done, C6 done, C7 done, C8 -, C9 done");
        row(
            "mailings stop", [](Request &r) { r = {.kind = {"E-07"}, .receivedOn = received}; },
            "C1 done, C2 done, C3 -, C4 -, C5 open, C6 open, C7 open, C8 -, C9 open");
    }
    void stepsStandAsTheRecordTells()
    {
        QFETCH(RequestChange, change);
        QFETCH(QString, steps);
        Request request = disclosed();
        change(request);
        QCOMPARE(told(request), steps);
    }

    void stepsHaveTheirDays()
    {
        Request request = disclosed();
        request.askedOn = received.addDays(2);
        request.contractorsAskedOn = received.addDays(3);
        request.closedOn = received.addDays(9);
        QList<QDate> days;
        for (const RequestStep &step : requestStepsOf(request))
            days << step.on;
        QCOMPARE(days,
                 (QList<QDate>{received, QDate(), received.addDays(1), received.addDays(2), received.addDays(3), received.addDays(4),
                               received.addDays(6), QDate(), received.addDays(9)}));
    }

    void aFeeIsOnlyForTellingAndShowing_data()
    {
        QTest::addColumn<bool>("may");
        for (const char *kind : {"E-01", "E-02", "E-06"})
            QTest::newRow(kind) << true;
        for (const char *kind : {"E-03", "E-04", "E-05", "E-07", ""})
            QTest::newRow(kind) << false;
    }
    void aFeeIsOnlyForTellingAndShowing()
    {
        QFETCH(bool, may);
        QCOMPARE(mayCharge({.kind = {QTest::currentDataTag()}}), may);
    }

    void problemsAreWhatContradictsTheRules_data()
    {
        QTest::addColumn<RequestChange>("change");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char *name, const char *problems, const RequestChange &change) {
            QTest::newRow(name) << change << QString(problems);
        };
        row("in order", "", [](Request &) {});
        row("new", "", [](Request &r) { r = {}; });
        for (const char *outcome : {"refused", "partly"})
            row(outcome, "grounds-missing reason-missing", [outcome](Request &r) { r.outcome = {outcome}; });
        row("refused with its ground", "", [](Request &r) {
            r.outcome = {"refused"};
            r.grounds = {{"rights"}};
            r.reason = "他の人の情報を含むため";
        });
        row("blank reason", "reason-missing", [](Request &r) {
            r.outcome = {"partly"};
            r.grounds = {{"rights"}};
            r.reason = " ";
        });
        for (const char *outcome : {"method", "alternative"})
            row(outcome, "reason-missing", [outcome](Request &r) { r.outcome = {outcome}; });
        for (const char *outcome : {"none", "not-ours", "granted"})
            row(outcome, "", [outcome](Request &r) { r.outcome = {outcome}; });
        row("ground of a correction", "grounds-of-other-kind", [](Request &r) { r.grounds = {{"rights", "claim-wrong"}}; });
        row("ground before the kind", "", [](Request &r) {
            r.kind = {};
            r.grounds = {{"claim-wrong"}};
        });
        row("fee of a disclosure", "", [](Request &r) { r.fee = 500; });
        for (const char *kind : {"E-03", "E-04", "E-05", "E-07"})
            row(qPrintable(QString("fee of %1").arg(kind)), "fee-not-allowed", [kind](Request &r) {
                r.kind = {kind};
                r.identity = {{"registered-call"}};
                r.fee = 1;
            });
        row("no fee", "", [](Request &r) {
            r.kind = {"E-03"};
            r.fee = 0;
        });
        row("fee before the kind", "", [](Request &r) {
            r.kind = {};
            r.fee = 500;
        });
        for (const char *outcome : {"granted", "none"})
            row(qPrintable(QString("nobody identified: %1").arg(outcome)), "identity-missing", [outcome](Request &r) {
                r.outcome = {outcome};
                r.identity = {};
            });
        row("not decided", "", [](Request &r) {
            r.outcome = {};
            r.identity = {};
        });
        row("sent on to the client", "", [](Request &r) {
            r.outcome = {"not-ours"};
            r.identity = {};
        });
        row("mailings stopped", "", [](Request &r) { r = {.kind = {"E-07"}, .outcome = {"stopped"}}; });
    }
    void problemsAreWhatContradictsTheRules()
    {
        QFETCH(RequestChange, change);
        QFETCH(QString, problems);
        Request request = disclosed();
        change(request);
        QCOMPARE(problemsOf(request, groundsOfDisclosure).join(u' '), problems);
    }

    void askingForMoreThanFitsIsOverAsking_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<bool>("over");
        const auto row = [](const char *identity, const char *agent, bool over) {
            QTest::addRow("%s (%s)", identity, agent) << QString(identity) << QString(agent) << over;
        };
        row("licence", "", false);
        row("my-number-front", "none", false);
        row("registered-call login", "", false);
        row("licence registered-call", "", false);
        row("licence insurance", "", true);
        row("known-in-person", "", false);
        row("known-in-person licence", "", true);
        row("seal-certificate", "", true);
        row("licence mandate-letter", "mandate", false);
        row("licence mandate-letter seal-certificate", "mandate", false);
        row("licence insurance mandate-letter", "mandate", false); // of the person and of the agent
        row("licence insurance my-number-front", "mandate", true);
        row("licence insurance", "none", true);
        row("family-register", "", true);
        row("residence-certificate", "", true);
        row("licence family-register", "legal", false);
        row("licence residence-certificate", "legal", false);
        row("family-register residence-certificate", "legal", true);
    }
    void askingForMoreThanFitsIsOverAsking()
    {
        QFETCH(QString, identity);
        QFETCH(QString, agent);
        QFETCH(bool, over);
        const Request request{.kind = {"E-02"}, .agent = {agent}, .identity = {identity.split(u' ')}};
        QCOMPARE(problemsOf(request, {}).contains("over-asking"), over);
        const Request mailing{.kind = {"E-07"}, .identity = {{"licence"}}};
        QVERIFY(problemsOf(mailing, {}).contains("over-asking")); // stop, and ask for nothing
    }

    void afterAReportableLeakThePersonMayRelyOnIt()
    {
        Incident incident{.knownOn = received, .sensitive = Fact::Yes, .financial = {"none"}, .malicious = Fact::No};
        Request request{.kind = {"E-04"}, .incidents = {{incident.id}}};
        const auto isAfter = [&] { return isAfterReportableLeak(request, {.incidents = {incident}}); };
        QVERIFY(isAfter());
        incident.role = {"processor"};
        incident.clientNotifiedOn = received; // free of reporting, but the situation was there
        QVERIFY(isAfter());
        incident.sensitive = Fact::No;
        QVERIFY(!isAfter());
        incident.personsMax = 1001;
        QVERIFY(isAfter());
        incident.practice = Fact::Yes;
        QVERIFY(!isAfter());
        incident.practice = Fact::No;
        request.incidents = {};
        QVERIFY(!isAfter());
        request.incidents = {{QUuid::createUuid()}};
        QVERIFY(!isAfter());
    }

    void numbersAreCountedOnByTheYear()
    {
        QCOMPARE(nextRequestNumber({}, 2026), QString("2026-001"));
        const QList<Request> requests{{.number = "2026-002"}, {.number = "2026-010 "}, {.number = "2025-099"},
                                      {.number = "2026-C77"}, {.number = "2026-"},     {.number = "メモ"}};
        QCOMPARE(nextRequestNumber(requests, 2026), QString("2026-011"));
        QCOMPARE(nextRequestNumber(requests, 2025), QString("2025-100"));
        QCOMPARE(nextRequestNumber({{.number = "2026-999"}}, 2026), QString("2026-1000"));
        QCOMPARE(nextComplaintNumber({}, 2026), QString("2026-C01"));
        QCOMPARE(nextComplaintNumber({{.number = "2026-C09"}, {.number = "2026-050"}}, 2026), QString("2026-C10"));
    }

    void recordsMayBeErasedYearsAfterTheyWereClosed()
    {
        Request request{.answeredOn = received, .closedOn = QDate(2026, 3, 31)};
        QCOMPARE(eraseDayOf(request, 3), QDate(2029, 3, 31));
        QCOMPARE(eraseDayOf(request, 0), QDate(2026, 3, 31));
        QCOMPARE(eraseDayOf(request, {}), QDate());
        QCOMPARE(eraseDayOf(request, 100), QDate(2126, 3, 31));
        QCOMPARE(eraseDayOf(request, 101), QDate()); // no period that anybody means
        QCOMPARE(eraseDayOf(request, 2147483647), QDate());
        QCOMPARE(requestsToErase({request}, 3, QDate(2029, 3, 30)), QList<QUuid>());
        QCOMPARE(requestsToErase({Request(), request}, 3, QDate(2029, 3, 31)), QList<QUuid>{request.id});
        QCOMPARE(requestsToErase({request}, {}, QDate(2099, 1, 1)), QList<QUuid>());
        request.closedOn = {}; // answered, but open still
        QCOMPARE(eraseDayOf(request, 3), QDate());
        const Complaint complaint{.closedOn = QDate(2028, 2, 29)};
        QCOMPARE(eraseDayOf(complaint, 1), QDate(2029, 2, 28));
        QCOMPARE(complaintsToErase({complaint}, 1, QDate(2029, 2, 27)), QList<QUuid>());
        QCOMPARE(complaintsToErase({complaint, Complaint()}, 1, QDate(2029, 2, 28)), QList<QUuid>{complaint.id});
    }

    void aCallbackIsOpenUntilItIsAnswered()
    {
        Complaint complaint{.callbackOn = received};
        QVERIFY(isCallbackOpen(complaint));
        complaint.answeredOn = received;
        QVERIFY(!isCallbackOpen(complaint));
        complaint.answeredOn = {};
        complaint.closedOn = received;
        QVERIFY(!isCallbackOpen(complaint));
        QVERIFY(!isCallbackOpen({}));
    }

    void theSearchBeginsWhereSuchDataIsLikely()
    {
        QList<Holding> holdings{holding("採用の書類", "applicant", {"employment-history"}),
                                holding("顧客台帳（PC）", "customer", {"order-history"}), holding("会員カード", "customer"),
                                holding("給与の表", "employee", {"salary"}), holding("預かった名簿", "other")};
        holdings[4].retained = {"no-entrusted"};
        const auto likely = [&](const QString &subject, const QString &hints = {}) {
            return namesOf(likelyHoldings({.subject = subject, .hints = hints}, holdings), holdings);
        };
        QCOMPARE(likely("顧客台帳の注文の履歴を見たい"), (QStringList{"顧客台帳（PC）", "会員カード"}));
        QCOMPARE(likely("面接のときの履歴書を返してほしい"), QStringList{"採用の書類"});
        QCOMPARE(likely("", "去年退職。ｷｭｳﾖの記録、給与"), QStringList{"給与の表"});
        QCOMPARE(likely("預かった名簿のこと"), QStringList{"預かった名簿"}); // found, to be sent on to the client
        const QStringList retained{"採用の書類", "顧客台帳（PC）", "会員カード", "給与の表"};
        QCOMPARE(likely("わたしの情報"), retained);
        QCOMPARE(likely(""), retained);
        holdings[0].presence = Presence::Archived;
        holdings[1].retained = {"no-order5"};
        holdings[2].legalClass = {"anonymised"};
        holdings[3].presence = Presence::Unsure; // may be there
        QCOMPARE(likely(""), QStringList{"給与の表"});
        QCOMPARE(likely("顧客台帳の注文"), QStringList{"給与の表"});
    }

    void aYearIsCountedWithoutPersons()
    {
        const QDate first(2026, 4, 1), last(2027, 3, 31), today(2026, 12, 10);
        const auto incident = [](QDate known, Fact sensitive) {
            return Incident{.knownOn = known, .persons = 3, .sensitive = sensitive, .financial = {"none"}, .malicious = Fact::No};
        };
        Incident late = incident(first, Fact::Yes), inTime = incident(QDate(2026, 12, 6), Fact::Yes);
        Incident open = incident(QDate(2026, 11, 1), Fact::No), drill = incident(QDate(2026, 11, 1), Fact::Yes), undated;
        open.financial = {"account"};
        drill.practice = Fact::Yes;
        Incident found = incident({}, Fact::No);
        found.foundOn = last;
        DeskRecords desks{.incidents = {late, inTime, open, drill, undated, found, incident(first.addDays(-1), Fact::Yes),
                                        incident(last.addDays(1), Fact::Yes)}};
        const auto request = [](const char *kind, QDate on, QDate answered, const char *outcome) {
            return Request{.kind = {kind}, .receivedOn = on, .outcome = {outcome}, .answeredOn = answered};
        };
        desks.requests = {request("E-02", first, first.addDays(14), "granted"),
                          request("E-02", first, first.addDays(15), "partly"),
                          request("E-04", QDate(2026, 11, 25), {}, ""),
                          request("E-04", QDate(2026, 11, 26), {}, ""),
                          request("E-07", first, first.addDays(40), "stopped"),
                          request("E-02", first.addDays(-1), {}, ""),
                          request("E-02", last.addDays(1), {}, "")};
        desks.complaints = {{.receivedOn = first, .callbackOn = today.addDays(-1)},
                            {.receivedOn = last, .callbackOn = today, .result = {"settled"}},
                            {.receivedOn = first, .callbackOn = first, .answeredOn = first.addDays(1), .closedOn = first.addDays(1)},
                            {.receivedOn = {}}};
        const DeskYear year = deskYearOf(desks, first, last, today);
        QCOMPARE(year.reportable, 2);
        QCOMPARE(year.notReportable, 2);
        QCOMPARE(year.undecided, 1);
        QCOMPARE(year.drills, 1);
        QCOMPARE(year.lateIncidents, 1);
        QCOMPARE(year.requests, 5);
        QCOMPARE(year.requestKinds, (QMap<QString, int>{{"E-02", 2}, {"E-04", 2}, {"E-07", 1}}));
        QCOMPARE(year.requestOutcomes, (QMap<QString, int>{{"", 2}, {"granted", 1}, {"partly", 1}, {"stopped", 1}}));
        QCOMPARE(year.openRequests, 2);
        QCOMPARE(year.lateRequests, 2); // one answered late, one late by today
        QCOMPARE(year.complaints, 3);
        QCOMPARE(year.complaintResults, (QMap<QString, int>{{"", 2}, {"settled", 1}}));
        QCOMPARE(year.openComplaints, 2);
        QCOMPARE(year.lateComplaints, 2);
        QVERIFY(deskYearOf({}, first, last, today).isEmpty());
    }

    void anIncidentIsLateInTheYearByWhatWasSentWhen()
    {
        const QDate known(2026, 11, 24), today(2027, 3, 1);
        const Incident incident{.knownOn = known, .persons = 1, .sensitive = Fact::Yes, .financial = {"none"}, .malicious = Fact::No};
        const auto late = [&](QDate firstOn, QDate finalOn) {
            DeskRecords desks{.incidents = {incident}};
            desks.filings = {{.incidents = {{incident.id}}, .kind = {"first"}, .filedOn = firstOn},
                             {.incidents = {{incident.id}}, .kind = {"final"}, .filedOn = finalOn}};
            return deskYearOf(desks, known, known, today).lateIncidents;
        };
        QCOMPARE(late(QDate(2026, 11, 28), QDate(2026, 12, 23)), 0);
        QCOMPARE(late(QDate(2026, 11, 29), QDate(2026, 12, 23)), 1);
        QCOMPARE(late(QDate(2026, 11, 28), QDate(2026, 12, 24)), 1);
        QCOMPARE(late(QDate(2026, 11, 28), {}), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestState)
#include "tst_requeststate.moc"
