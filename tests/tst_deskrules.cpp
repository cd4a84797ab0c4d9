// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/crosschecks.h"

#include <QTest>

using DeskChange = std::function<void(BookRecords &)>;
Q_DECLARE_METATYPE(DeskChange)

namespace {

const QDate today(2026, 12, 24);

// A leak of one result, reported in time, told to the person, closed with its prevention; requests and complaints in order.
BookRecords book()
{
    const Incident incident{.title = "検査結果の誤送付",
                            .knownOn = QDate(2026, 11, 24),
                            .persons = 1,
                            .sensitive = Fact::Yes,
                            .financial = {"none"},
                            .malicious = Fact::No,
                            .personsNotifiedOn = QDate(2026, 11, 25),
                            .planned = "宛名を二人で確かめる"};
    BookRecords book{.firm = {.deskYears = 3}, .year = 2026, .today = today};
    book.desks.incidents = {incident};
    book.desks.filings = {{.incidents = {{incident.id}}, .kind = {"first"}, .filedOn = QDate(2026, 11, 28)},
                          {.incidents = {{incident.id}}, .kind = {"final"}, .filedOn = QDate(2026, 12, 23)}};
    book.desks.requests = {{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today.addDays(-14), .person = "山田太郎", .fee = 500}};
    book.desks.complaints = {{.number = "2026-C01", .caller = "山田太郎", .counterpart = "名簿屋", .callbackOn = today},
                             {.number = "2026-C02", .caller = "山田花子", .counterpart = "名簿屋"},
                             {.number = "2026-C03", .caller = "鈴木", .counterpart = "別の会社"}};
    book.desks.checks = {{.point = {"J-03"}, .answer = {"fine"}, .checkedOn = today}};
    return book;
}

Incident &incidentOf(BookRecords &book) { return book.desks.incidents[0]; }
Request &requestOf(BookRecords &book) { return book.desks.requests[0]; }

QStringList codesOf(const BookRecords &book)
{
    QStringList codes;
    for (const Finding &finding : findingsOf(book))
        codes << finding.code;
    return codes;
}

Finding firstOf(const BookRecords &book, const char *code)
{
    for (const Finding &finding : findingsOf(book))
        if (finding.code == QLatin1StringView(code))
            return finding;
    return {};
}

} // namespace

// The cross-checks of incidents, requests, complaints and of the checks of health information and My Number.
class TestDeskRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto texts = Crosschecks::load(*library);
        QVERIFY2(texts, texts ? "" : qPrintable(texts.error().detail));
        m_texts = *texts;
    }

    void desksInOrderHaveNone() { QCOMPARE(codesOf(book()), QStringList()); }
    void anEmptyBookHasNone() { QCOMPARE(codesOf({.firm = {.deskYears = 1}, .today = today}), QStringList()); }

    void theDesksContradict_data()
    {
        QTest::addColumn<DeskChange>("change");
        QTest::addColumn<QString>("codes");
        const auto row
            = [](const char *name, const char *codes, const DeskChange &change) { QTest::newRow(name) << change << QString(codes); };
        reports(row);
        persons(row);
        requests(row);
        complaints(row);
        checks(row);
    }
    void theDesksContradict()
    {
        QFETCH(DeskChange, change);
        QFETCH(QString, codes);
        BookRecords records = book();
        change(records);
        QCOMPARE(codesOf(records).join(u' '), codes);
        for (const Finding &finding : findingsOf(records)) {
            QVERIFY(!finding.subjects.isEmpty() && !finding.values.contains(QString()));
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString text = m_texts.text(finding, language);
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
                for (const char *name : {"山田", "鈴木", "名簿屋"})
                    QVERIFY2(!text.contains(name), qPrintable(text));
            }
        }
    }

    void overdueReportsSayWhichAndWhen()
    {
        BookRecords records = book();
        records.desks.filings = {};
        const QList<Finding> found = findingsOf(records);
        QCOMPARE(found[0].values, (QStringList{"検査結果の誤送付", "first", "2026-11-28"}));
        QCOMPARE(found[1].values, (QStringList{"検査結果の誤送付", "final", "2026-12-23"}));
        QCOMPARE(found[0].severity, Severity::Now);
        QCOMPARE(found[0].subjects[0].type, QLatin1StringView("incidents"));
        QCOMPARE(found[0].subjects[0].id, incidentOf(records).id);
    }

    void complaintsOfOneSourceAreToldOnceByTheirNumbers()
    {
        BookRecords records = book();
        const QUuid holding = QUuid::createUuid(), contractor = QUuid::createUuid();
        for (Complaint &complaint : records.desks.complaints) {
            complaint.holdings = {{holding}};
            complaint.contractors = {{contractor}};
        }
        QCOMPARE(codesOf(records), QStringList{"complaint.same_source"});
        const Finding found = firstOf(records, "complaint.same_source");
        QCOMPARE(found.values, (QStringList{"3", "2026-C01 / 2026-C02 / 2026-C03"}));
        QCOMPARE(found.subjects.size(), 3);
        QCOMPARE(found.subjects[2].id, records.desks.complaints[2].id);
    }

    void whatIsToBeErasedIsCountedWithTheYears()
    {
        BookRecords records = book();
        for (int i = 0; i < 30; ++i)
            records.desks.complaints << Complaint{.receivedOn = QDate(2020, 1, 1), .closedOn = QDate(2020, 1, 1)};
        const Finding found = firstOf(records, "desk.erase_due");
        QCOMPARE(found.values, (QStringList{"30", "3"}));
        QCOMPARE(found.subjects.size(), 21); // twenty are enough to look at, and where the years are chosen
        QCOMPARE(found.subjects[20].type, QLatin1StringView("firm"));
    }

    void aFindingCanBeSetAsideUntilItsFactsChange_data()
    {
        QTest::addColumn<DeskChange>("first");
        QTest::addColumn<DeskChange>("later");
        QTest::newRow("incident") << DeskChange([](BookRecords &b) { incidentOf(b).planned = {}; })
                                  << DeskChange([](BookRecords &b) { incidentOf(b).closedOn = today; });
        QTest::newRow("request") << DeskChange([](BookRecords &b) { requestOf(b).receivedOn = today.addDays(-15); })
                                 << DeskChange([](BookRecords &b) { requestOf(b).receivedOn = today.addDays(-16); });
        QTest::newRow("complaint") << DeskChange([](BookRecords &b) { b.desks.complaints[0].callbackOn = today.addDays(-1); })
                                   << DeskChange([](BookRecords &b) { b.desks.complaints[0].callbackOn = today.addDays(-2); });
        QTest::newRow("check") << DeskChange([](BookRecords &b) { b.desks.checks[0].answer = {"change"}; })
                               << DeskChange([](BookRecords &b) { b.desks.checks[0].point = {"J-04"}; });
    }
    void aFindingCanBeSetAsideUntilItsFactsChange()
    {
        QFETCH(DeskChange, first);
        QFETCH(DeskChange, later);
        BookRecords records = book();
        incidentOf(records).closedOn = today.addDays(-1);
        first(records);
        const QList<Dismissal> dismissals = dismissalsOf(findingsOf(records), "確認中", records);
        QCOMPARE(dismissals.size(), 1);
        QVERIFY(judged(findingsOf(records), dismissals, records).standing.isEmpty());
        later(records);
        QCOMPARE(judged(findingsOf(records), dismissals, records).standing.size(), 1);
    }

    void onlyWhatTheLawAsksForIsCalledADuty()
    {
        for (const char *code : {"incident.overdue", "incident.client_untold", "incident.persons_not_told", "incident.no_known_day",
                                 "incident.prevention_missing", "request.overdue", "request.grounds_missing", "request.fee_not_allowed"})
            QCOMPARE(m_texts.find(code)->level, QString("duty"));
        for (const char *code : {"complaint.callback_overdue", "desk.erase_due"})
            QCOMPARE(m_texts.find(code)->level, QString("effort"));
        for (const char *code : {"complaint.same_source", "desk_check.change_open", "desk_check.unknown"})
            QCOMPARE(m_texts.find(code)->level, QString("recommended"));
    }

private:
    using Row = std::function<void(const char *, const char *, const DeskChange &)>;

    static void reports(const Row &row)
    {
        const auto drop = [](BookRecords &b, const char *kind) {
            b.desks.filings.removeIf([&](const Filing &filing) { return filing.kind.is(QLatin1StringView(kind)); });
        };
        row("first report on its last day", "", [](BookRecords &b) {
            b.desks.filings = {};
            b.today = QDate(2026, 11, 28);
        });
        row("first report a day late", "incident.overdue", [](BookRecords &b) {
            b.desks.filings = {};
            b.today = QDate(2026, 11, 29);
        });
        row("final report on its last day", "", [drop](BookRecords &b) {
            drop(b, "final");
            b.today = QDate(2026, 12, 23);
        });
        row("final report a day late", "incident.overdue", [drop](BookRecords &b) { drop(b, "final"); });
        row("one report for both", "", [drop](BookRecords &b) { drop(b, "first"); });
        row("sent late is sent", "", [](BookRecords &b) { b.desks.filings[1].filedOn = today; });
        row("nothing sent", "incident.overdue incident.overdue", [](BookRecords &b) { b.desks.filings = {}; });
        row("closed without a report", "incident.overdue", [drop](BookRecords &b) {
            drop(b, "final");
            incidentOf(b).closedOn = today;
        });
        row("a drill", "", [](BookRecords &b) {
            incidentOf(b)
                = {.title = "練習", .practice = Fact::Yes, .knownOn = QDate(2026, 1, 5), .sensitive = Fact::Yes, .closedOn = today};
            b.desks.filings = {};
        });
        row("a drill without a day", "", [](BookRecords &b) { incidentOf(b) = {.practice = Fact::Yes}; });
        row("no day of knowing", "incident.no_known_day", [](BookRecords &b) { incidentOf(b).knownOn = {}; });
        row("no day of knowing, closed", "incident.no_known_day", [](BookRecords &b) {
            incidentOf(b).knownOn = {};
            incidentOf(b).closedOn = today;
        });
        row("contractor that told nobody", "incident.overdue incident.overdue incident.client_untold", [](BookRecords &b) {
            incidentOf(b).role = {"processor"};
            b.desks.filings = {};
        });
        row("contractor on the last day", "", [](BookRecords &b) {
            incidentOf(b).role = {"processor"};
            b.desks.filings = {};
            b.today = QDate(2026, 11, 28);
        });
        row("contractor that told its client", "", [](BookRecords &b) {
            incidentOf(b).role = {"processor"};
            incidentOf(b).clientNotifiedOn = QDate(2026, 11, 25);
            b.desks.filings = {};
        });
        row("contractor that reports by itself", "", [](BookRecords &b) { incidentOf(b).role = {"processor"}; });
    }

    static void persons(const Row &row)
    {
        const char *untold = "incident.persons_not_told";
        row("reported, nobody told", untold, [](BookRecords &b) { incidentOf(b).personsNotifiedOn = {}; });
        row("reported today", "", [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            b.today = QDate(2026, 11, 28);
        });
        row("reported yesterday", untold, [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            b.today = QDate(2026, 11, 29);
        });
        row("published though they can be reached", untold, [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            incidentOf(b).publishedOn = QDate(2026, 11, 26);
        });
        row("published as nobody can be reached", "", [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            incidentOf(b).noticeWay = {"public-only"};
            incidentOf(b).publishedOn = QDate(2026, 11, 26);
        });
        row("published as some cannot be reached", "incident.persons_not_told", [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            incidentOf(b).contactPossible = Fact::No;
            incidentOf(b).publishedOn = QDate(2026, 11, 26);
        });
        row("a drill without its day", "", [](BookRecords &b) {
            incidentOf(b).knownOn = {};
            incidentOf(b).practice = Fact::Yes;
        });
        row("notice was sent", "", [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            b.desks.filings << Filing{.incidents = {{incidentOf(b).id}}, .kind = {"persons-notice"}, .filedOn = QDate(2026, 11, 26)};
        });
        row("outside the types", "", [](BookRecords &b) {
            incidentOf(b).sensitive = Fact::No;
            incidentOf(b).personsNotifiedOn = {};
            incidentOf(b).closedOn = today;
        });
        row("closed, not reported, nobody told", "incident.overdue incident.persons_not_told", [](BookRecords &b) {
            incidentOf(b).personsNotifiedOn = {};
            incidentOf(b).closedOn = QDate(2026, 12, 1);
            b.desks.filings = {};
            b.today = QDate(2026, 12, 2);
        });
        row("closed without prevention", "incident.prevention_missing", [](BookRecords &b) {
            incidentOf(b).planned = " ";
            incidentOf(b).closedOn = today;
        });
        const auto prevented = [](QString Incident::*field) {
            return [field](BookRecords &b) {
                incidentOf(b).planned = {};
                incidentOf(b).*field = "宛名を確かめる";
                incidentOf(b).closedOn = today;
            };
        };
        row("prevention was done", "", prevented(&Incident::done));
        row("prevention is planned", "", prevented(&Incident::planned));
        row("prevention is in the report", "", prevented(&Incident::item8));
        row("prevention is a step", "", [](BookRecords &b) {
            incidentOf(b).planned = {};
            incidentOf(b).closedOn = today;
            b.desks.entries = {{.incidents = {{incidentOf(b).id}}, .step = {"I-13"}}};
        });
        row("open without prevention", "", [](BookRecords &b) { incidentOf(b).planned = {}; });
    }

    static void requests(const Row &row)
    {
        row("a day late", "request.overdue", [](BookRecords &b) { requestOf(b).receivedOn = today.addDays(-15); });
        row("late and answered", "", [](BookRecords &b) {
            requestOf(b).receivedOn = today.addDays(-15);
            requestOf(b).answeredOn = today;
        });
        row("late and closed", "", [](BookRecords &b) {
            requestOf(b).receivedOn = today.addDays(-15);
            requestOf(b).closedOn = today;
        });
        row("mailings", "", [](BookRecords &b) { requestOf(b) = {.kind = {"E-07"}, .receivedOn = today.addDays(-90)}; });
        row("refused without a ground", "request.grounds_missing", [](BookRecords &b) { requestOf(b).outcome = {"refused"}; });
        row("refused with a ground", "", [](BookRecords &b) {
            requestOf(b).outcome = {"refused"};
            requestOf(b).grounds = {{"rights"}};
        });
        row("fee of a correction", "request.fee_not_allowed", [](BookRecords &b) { requestOf(b).kind = {"E-03"}; });
        row("correction without a fee", "", [](BookRecords &b) {
            requestOf(b).kind = {"E-03"};
            requestOf(b).fee = {};
        });
        row("closed for as long as chosen", "desk.erase_due",
            [](BookRecords &b) { requestOf(b).answeredOn = requestOf(b).closedOn = today.addYears(-3); });
        row("closed a day less", "", [](BookRecords &b) { requestOf(b).closedOn = today.addYears(-3).addDays(1); });
        row("no period chosen", "", [](BookRecords &b) {
            requestOf(b).closedOn = today.addYears(-9);
            b.firm.deskYears = {};
        });
    }

    static void complaints(const Row &row)
    {
        row("promised yesterday", "complaint.callback_overdue",
            [](BookRecords &b) { b.desks.complaints[0].callbackOn = today.addDays(-1); });
        row("promised and answered", "", [](BookRecords &b) {
            b.desks.complaints[0].callbackOn = today.addDays(-1);
            b.desks.complaints[0].answeredOn = today;
        });
        row("three about the same party", "complaint.same_source", [](BookRecords &b) { b.desks.complaints[2].counterpart = "㈱名簿屋"; });
        row("of an incident each", "", [](BookRecords &b) {
            b.desks.complaints[2].counterpart = "名簿屋";
            for (Complaint &complaint : b.desks.complaints)
                complaint.incidents = {{incidentOf(b).id}};
        });
        row("two of an incident", "complaint.same_source", [](BookRecords &b) {
            b.desks.complaints[2].counterpart = "名簿屋";
            for (const int place : {0, 1})
                b.desks.complaints[place].incidents = {{incidentOf(b).id}};
        });
        row("a complaint to erase", "desk.erase_due", [](BookRecords &b) { b.desks.complaints[2].closedOn = today.addYears(-3); });
    }

    static void checks(const Row &row)
    {
        row("something to change", "desk_check.change_open", [](BookRecords &b) { b.desks.checks[0].answer = {"change"}; });
        row("changed since", "", [](BookRecords &b) {
            DeskCheck before = b.desks.checks[0];
            before.id = QUuid::createUuid();
            before.answer = {"change"};
            before.checkedOn = today.addDays(-1);
            b.desks.checks << before;
        });
        row("nobody knew", "desk_check.unknown", [](BookRecords &b) {
            b.desks.checks[0].answer = {"unknown"};
            b.desks.checks << DeskCheck{.point = {"K-01"}, .answer = {"unknown"}};
        });
        row("does not apply", "", [](BookRecords &b) { b.desks.checks[0].answer = {"not-applicable"}; });
        row("not answered", "", [](BookRecords &b) { b.desks.checks[0].answer = {}; });
    }

    Crosschecks m_texts;
};

QTEST_GUILESS_MAIN(TestDeskRules)
#include "tst_deskrules.moc"
