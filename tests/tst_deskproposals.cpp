// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/deskchecks.h"
#include "content/questions.h"
#include "domain/proposals.h"

#include <QTest>

using DeskChange = std::function<void(BookRecords &)>;
Q_DECLARE_METATYPE(DeskChange)

namespace {

const QDate today(2026, 11, 24), start(2025, 11, 25); // the twelve months
constexpr AnswerValue none = AnswerValue::None0, partly = AnswerValue::Partly, done = AnswerValue::Done;

// A leak of special-care data, and one outside the four types.
Incident leak(QDate on, Fact sensitive = Fact::Yes)
{
    return {.knownOn = on, .persons = 1, .sensitive = sensitive, .financial = {"none"}, .malicious = Fact::No};
}
Request request(const char *kind, const char *outcome = "", QDate on = today.addDays(-30), QDate answered = today.addDays(-20))
{
    return {.kind = {kind}, .receivedOn = on, .outcome = {outcome}, .answeredOn = answered};
}
void add(BookRecords &book, const Incident &incident, const char *kind = nullptr, QDate on = {})
{
    book.desks.incidents << incident;
    if (kind)
        book.desks.filings << Filing{.incidents = {{incident.id}}, .kind = {kind}, .filedOn = on};
}

Proposal told(const BookRecords &book, const QString &question, int year = 2026)
{
    for (const Proposal &proposal : proposalsOf(book, year))
        if (proposal.question == question)
            return proposal;
    return {};
}

} // namespace

// What the records of the desks say to the yearly review.
class TestDeskProposals : public QObject
{
    Q_OBJECT

private slots:
    void theDesksAnswer_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<DeskChange>("change");
        QTest::addColumn<AnswerValue>("value");
        incidents();
        drills();
        requests();
        checks();
    }
    void theDesksAnswer()
    {
        QFETCH(QString, question);
        QFETCH(DeskChange, change);
        QFETCH(AnswerValue, value);
        BookRecords book{.year = 2026, .today = today};
        change(book);
        const Proposal proposal = told(book, question);
        QCOMPARE(proposal.value, value);
        QCOMPARE(proposal.basis != AnswerBasis::None, value != AnswerValue::Open);
        QVERIFY2(!proposal.why.contains(u'%') && proposal.why.isEmpty() == (value == AnswerValue::Open), qPrintable(proposal.why));
    }

    void theyTellCountsAndNoPerson()
    {
        BookRecords book{.year = 2026, .today = today};
        book.desks.requests = {request("E-02", "granted"), request("E-02", "granted", today.addDays(-40), today)};
        book.desks.requests[0].person = "山田太郎";
        QCOMPARE(told(book, "requests.deadline").why,
                 QString("requests received since 2025-11-25 that were answered or are late: 2; answered within two weeks: 1"));
        for (const Proposal &proposal : proposalsOf(book, 2026))
            QVERIFY2(!proposal.why.contains("山田"), qPrintable(proposal.why));
    }

    void everyProposalIsForAQuestionThatIsAsked()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto questions = readQuestions(*library);
        QVERIFY2(questions, questions ? "" : qPrintable(questions.error().detail));
        const QList<Proposal> proposals = proposalsOf(full(), 2026);
        QCOMPARE(proposals.size(), 15);
        QSet<QString> seen;
        for (const Proposal &proposal : proposals) {
            QVERIFY2(questions->find(proposal.question), qPrintable(proposal.question));
            QVERIFY2(!seen.contains(proposal.question), qPrintable(proposal.question));
            seen << proposal.question;
        }
    }

    void eachPointFeedsTheQuestionThePackNames()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto points = DeskPoints::load(*library);
        QVERIFY2(points, points ? "" : qPrintable(points.error().detail));
        QCOMPARE(points->all().size(), 23);
        for (const DeskPoint &point : points->all()) {
            BookRecords book{.year = 2026, .today = today};
            book.desks.checks = {{.point = {point.id}, .answer = {"fine"}, .checkedOn = today}};
            QStringList fed;
            for (const Proposal &proposal : proposalsOf(book, 2026))
                fed << proposal.question;
            QCOMPARE(fed, point.questions);
        }
    }

private:
    static void row(const char *question, const char *name, AnswerValue value, const DeskChange &change)
    {
        QTest::addRow("%s: %s", question, name) << QString(question) << change << value;
    }

    // A book of which every question of the desks but those of the checks has a proposal.
    static BookRecords full()
    {
        BookRecords book{.firm = {.contactDesk = "総務"}, .year = 2026, .today = today};
        Incident entrusted = leak(today.addDays(-40));
        entrusted.role = {"processor"};
        entrusted.clientNotifiedOn = today.addDays(-39);
        Incident reported = leak(today.addDays(-60));
        reported.personsNotifiedOn = today.addDays(-59);
        add(book, entrusted);
        add(book, reported, "first", today.addDays(-59));
        book.desks.incidents << Incident{.practice = Fact::Yes, .knownOn = today, .lesson = "連絡網"};
        book.desks.complaints = {{.receivedOn = today}};
        for (const char *kind : {"E-02", "E-03", "E-04", "E-07"})
            book.desks.requests << request(kind, "partly");
        return book;
    }

    static void incidents()
    {
        const AnswerValue open = AnswerValue::Open;
        row("leaks.log", "no incident", open, [](BookRecords &) {});
        row("leaks.log", "only one to be reported", partly, [](BookRecords &b) { add(b, leak(today)); });
        row("leaks.log", "a small one too", done, [](BookRecords &b) { add(b, leak(start, Fact::No)); });
        row("leaks.log", "before the twelve months", open, [](BookRecords &b) { add(b, leak(start.addDays(-1), Fact::No)); });
        row("leaks.log", "after today", open, [](BookRecords &b) { add(b, leak(today.addDays(1), Fact::No)); });
        row("leaks.log", "a drill", open, [](BookRecords &b) {
            add(b, leak(today, Fact::No));
            b.desks.incidents[0].practice = Fact::Yes;
        });
        row("leaks.report", "in time", partly, [](BookRecords &b) { add(b, leak(today.addDays(-9)), "first", today.addDays(-5)); });
        row("leaks.report", "late", open, [](BookRecords &b) { add(b, leak(today.addDays(-9)), "first", today.addDays(-4)); });
        row("leaks.report", "nothing to report", open, [](BookRecords &b) { add(b, leak(today, Fact::No), "voluntary", today); });
        row("leaks.notify-persons", "told", partly, [](BookRecords &b) { add(b, leak(today), "persons-notice", today); });
        row("leaks.notify-persons", "not told", open, [](BookRecords &b) { add(b, leak(today)); });
        row("leaks.notify-persons", "told though not asked to", open,
            [](BookRecords &b) { add(b, leak(today, Fact::No), "persons-notice", today); });
        row("leaks.notify-client", "told in time", partly, [](BookRecords &b) {
            add(b, leak(today.addDays(-9)), "client-notice", today.addDays(-5));
            b.desks.incidents[0].role = {"processor"};
        });
        row("leaks.notify-client", "told late", open, [](BookRecords &b) {
            add(b, leak(today.addDays(-9)), "client-notice", today.addDays(-4));
            b.desks.incidents[0].role = {"processor"};
        });
        row("leaks.prevention", "nothing", none, [](BookRecords &b) { add(b, leak(today)); });
        row("leaks.prevention", "no cause", none, [](BookRecords &b) {
            add(b, leak(today));
            b.desks.incidents[0].done = "宛名を確かめる";
        });
        row("leaks.prevention", "cause and measure", done, [](BookRecords &b) {
            add(b, leak(today));
            b.desks.incidents[0].cause = {"missent-post"};
            b.desks.incidents[0].done = "宛名を確かめる";
        });
        row("leaks.prevention", "as a step", done, [](BookRecords &b) {
            add(b, leak(today));
            b.desks.incidents[0].causeText = "宛名の取り違え";
            b.desks.entries = {{.incidents = {{b.desks.incidents[0].id}}, .step = {"I-13"}, .on = today}};
        });
        row("leaks.prevention", "only planned", none, [](BookRecords &b) {
            add(b, leak(today));
            b.desks.incidents[0].causeText = "宛名の取り違え";
            b.desks.entries = {{.incidents = {{b.desks.incidents[0].id}}, .step = {"I-13"}}};
        });
        row("leaks.prevention", "one of two", partly, [](BookRecords &b) {
            add(b, leak(today));
            add(b, leak(today));
            b.desks.incidents[0].item4 = b.desks.incidents[0].item8 = "宛名";
        });
    }

    static void drills()
    {
        const auto drill = [](QDate on, const char *lesson, const char *points = "") {
            return Incident{.practice = Fact::Yes, .knownOn = on, .lesson = lesson, .points = points};
        };
        row("leaks.drill", "with its lesson", AnswerValue::DoneReviewed, [=](BookRecords &b) { add(b, drill(start, "連絡網を直す")); });
        row("leaks.drill", "without a lesson", done, [=](BookRecords &b) { add(b, drill(today, "", "p1 p2")); });
        row("leaks.drill", "only opened", AnswerValue::Open, [=](BookRecords &b) { add(b, drill(today, "")); });
        row("leaks.drill", "longer ago", none, [=](BookRecords &b) { add(b, drill(start.addDays(-1), "連絡網を直す")); });
        row("leaks.drill", "the last one counts", done, [=](BookRecords &b) {
            add(b, drill(today, "", "p1"));
            add(b, drill(today.addDays(-9), "連絡網を直す"));
        });
        row("leaks.drill", "a real one", AnswerValue::Open, [](BookRecords &b) {
            add(b, leak(today));
            b.desks.incidents[0].lesson = "連絡網を直す";
        });
    }

    static void requests()
    {
        const AnswerValue open = AnswerValue::Open;
        const auto with = [](const QList<Request> &all) { return [all](BookRecords &b) { b.desks.requests = all; }; };
        const QDate longAgo = today.addDays(-30);
        row("leaks.hearing-sheet", "no complaint", open, [](BookRecords &) {});
        row("leaks.hearing-sheet", "taken down", done, [](BookRecords &b) { b.desks.complaints = {{.receivedOn = today}}; });
        row("requests.complaints", "desk named", done, [](BookRecords &b) {
            b.desks.complaints = {{.receivedOn = today}};
            b.firm.contactDesk = "総務";
        });
        row("requests.complaints", "desk not named", partly, [](BookRecords &b) { b.desks.complaints = {{.receivedOn = today}}; });
        row("requests.complaints", "desk named, nothing came", partly, [](BookRecords &b) { b.firm.contactDesk = "総務"; });
        row("requests.deadline", "on the last day", done, with({request("E-02", "", longAgo, longAgo.addDays(14))}));
        row("requests.deadline", "a day late", none, with({request("E-02", "", longAgo, longAgo.addDays(15))}));
        row("requests.deadline", "open and late", none, with({request("E-02", "", today.addDays(-15), {})}));
        row("requests.deadline", "open on the last day", open, with({request("E-02", "", today.addDays(-14), {})}));
        row("requests.deadline", "one of two", partly, with({request("E-02"), request("E-03", "", longAgo, today)}));
        row("requests.deadline", "mailings have no such day", open, with({request("E-07")}));
        row("requests.deadline", "before the twelve months", open, with({request("E-02", "", start.addDays(-1))}));
        Request reasoned = request("E-02", "refused");
        reasoned.reason = "他の人の情報を含むため";
        row("requests.reasons", "told", done, with({reasoned, request("E-02", "granted")}));
        row("requests.reasons", "not told", none, with({request("E-02", "partly")}));
        row("requests.reasons", "not decided", open, with({request("E-02")}));
        Request identified = request("E-02", "granted"), overasked = identified;
        identified.identity = {{"licence"}};
        overasked.identity = {{"seal-certificate"}};
        row("requests.identity", "identified", done, with({identified}));
        row("requests.identity", "asked too much", none, with({overasked}));
        row("requests.identity", "not identified", partly, with({identified, request("E-02", "granted")}));
        row("requests.disclosure", "answered", done, with({request("E-02", "granted"), request("E-06", "none")}));
        row("requests.disclosure", "late", none, with({request("E-02", "", today.addDays(-15), {})}));
        row("requests.disclosure", "other kinds", open, with({request("E-01", "granted")}));
        row("requests.correction", "answered", done, with({request("E-03", "refused")}));
        row("requests.stop-use", "answered", done, with({request("E-04", "granted"), request("E-05", "granted")}));
        Request stopped = request("E-07", "stopped");
        stopped.doneOn = today;
        row("requests.mailing-stop", "stopped", done, with({stopped}));
        row("requests.mailing-stop", "not stopped", partly, with({stopped, request("E-07")}));
        row("requests.mailing-stop", "came today", open, with({request("E-07", "", today, {})}));
    }

    static void checks()
    {
        const auto with = [](const QList<std::pair<const char *, const char *>> &answers, QDate on = today) {
            return [answers, on](BookRecords &b) {
                for (const auto &[point, answer] : answers)
                    b.desks.checks << DeskCheck{.point = {point}, .answer = {answer}, .checkedOn = on};
            };
        };
        row("health.hiring", "in order", done, with({{"J-09", "fine"}}, start));
        row("health.hiring", "to change", partly, with({{"J-09", "change"}}));
        row("health.hiring", "nobody knows", AnswerValue::Unknown, with({{"J-09", "unknown"}}));
        row("health.hiring", "does not apply", AnswerValue::NotApplicable, with({{"J-09", "not-applicable"}}));
        row("health.hiring", "not answered", AnswerValue::Open, with({{"J-09", ""}}));
        row("health.hiring", "longer ago", AnswerValue::Open, with({{"J-09", "fine"}}, start.addDays(-1)));
        row("health.handlers", "one of its two points", partly, with({{"J-03", "fine"}}));
        row("health.handlers", "both points", done, with({{"J-03", "fine"}, {"J-06", "fine"}}));
        row("health.handlers", "one of them does not apply", done, with({{"J-03", "fine"}, {"J-06", "not-applicable"}}));
        row("health.handlers", "one of them unknown", partly, with({{"J-03", "fine"}, {"J-06", "unknown"}}));
        row("health.purpose-limited", "one of two records", partly, [](BookRecords &b) {
            b.timesAsked = [](const QString &point) { return point == "J-02" ? 2 : 1; };
            b.desks.checks = {DeskCheck{.point = {"J-02"}, .holdings = {{QUuid::createUuid()}}, .answer = {"fine"}, .checkedOn = today}};
        });
        row("health.purpose-limited", "both of two records", done, [](BookRecords &b) {
            b.timesAsked = [](const QString &point) { return point == "J-02" ? 2 : 1; };
            for (int one = 0; one < 2; ++one)
                b.desks.checks << DeskCheck{.point = {"J-02"}, .holdings = {{QUuid::createUuid()}}, .answer = {"fine"}, .checkedOn = today};
        });
        row("mynumber.disposal", "changed since", done, [with](BookRecords &b) {
            with({{"K-04", "change"}}, today.addDays(-1))(b);
            with({{"K-04", "fine"}})(b);
        });
    }
};

QTEST_GUILESS_MAIN(TestDeskProposals)
#include "tst_deskproposals.moc"
