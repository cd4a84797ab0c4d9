// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/questions.h"
#include "domain/proposals.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 24);

// Two people who work here and one who left this year.
BookRecords book()
{
    BookRecords book{.year = 2026, .today = today};
    book.training.people = {{.name = "佐藤", .joinedOn = QDate(2020, 4, 1)},
                            {.name = "鈴木", .joinedOn = QDate(2021, 4, 1)},
                            {.name = "田中", .joinedOn = QDate(2019, 4, 1), .leftOn = QDate(2026, 9, 30)}};
    return book;
}

Links<Person> these(const BookRecords &book, const QList<int> &places)
{
    Links<Person> links;
    for (const int place : places)
        links.ids << book.training.people[place].id;
    return links;
}

Training complete(const BookRecords &book)
{
    return {.theme = "誤送信",
            .kind = {"yearly"},
            .heldOn = QDate(2026, 6, 10),
            .cases = {{"misdirected", "loss"}},
            .attended = these(book, {0, 1, 2}),
            .understanding = {"test"}};
}

std::optional<Proposal> told(const BookRecords &book, const QString &question, int year = 2026)
{
    for (const Proposal &proposal : proposalsOf(book, year))
        if (proposal.question == question)
            return proposal;
    return {};
}

AnswerValue valueOf(const BookRecords &book, const QString &question, int year = 2026)
{
    const auto proposal = told(book, question, year);
    return proposal ? proposal->value : AnswerValue::Open;
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private slots:
    void aBookWithoutRecordsProposesNothing()
    {
        QCOMPARE(proposalsOf({.year = 2026, .today = today}, 2026), QList<Proposal>());
        QCOMPARE(proposalsOf(book(), 2026), QList<Proposal>()); // a list of people is no record of what was done
    }

    void everyProposalIsForAQuestionThatIsAsked()
    {
        const auto library = Library::load();
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        const auto questions = readQuestions(*library);
        QVERIFY2(questions, questions ? "" : qPrintable(questions.error().detail));
        BookRecords all = book();
        all.firm.contactDesk = "総務";
        all.training.trainings << complete(all);
        all.training.pledges << Pledge{.people = these(all, {0}), .kind = {"joining"}};
        all.training.deskEntries << DeskEntry{.about = "送り間違い", .kind = {"report"}, .receivedOn = QDate(2026, 7, 1)};
        for (const char *kind : {"locks", "logs", "rule"})
            all.training.checks << PeriodicCheck{.kind = {kind}, .checkedOn = QDate(2026, 8, 1), .result = {"mended"}};
        all.training.accessReviews << AccessReview{
            .people = these(all, {2}), .lastDay = QDate(2026, 9, 30), .stoppedOn = QDate(2026, 9, 30)};
        const QList<Proposal> proposals = proposalsOf(all, 2026);
        QCOMPARE(proposals.size(), 11);
        QSet<QString> seen;
        for (const Proposal &proposal : proposals) {
            QVERIFY2(questions->find(proposal.question), qPrintable(proposal.question));
            QVERIFY2(!seen.contains(proposal.question), qPrintable(proposal.question));
            seen << proposal.question;
            QVERIFY(proposal.value != AnswerValue::Open && proposal.basis != AnswerBasis::None);
            QVERIFY2(!proposal.why.isEmpty() && !proposal.why.contains(u'%'), qPrintable(proposal.why));
        }
    }

    void trainingCountsWhoTookPart()
    {
        BookRecords records = book();
        Training training = complete(records);
        training.attended = these(records, {0});
        records.training.trainings = {training};
        const auto some = told(records, "human.training");
        QCOMPARE(some->value, AnswerValue::Partly);
        QCOMPARE(some->basis, AnswerBasis::Document);
        QCOMPARE(some->why, QString("trainings since 2025-11-25: 1, the last on 2026-06-10; took part: 1 of 2 people")); // without who left
        records.training.trainings[0].attended = these(records, {0, 1});
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::Done);
        records.training.trainings[0].outcome = "来年は実例を増やす";
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::DoneReviewed);
        records.training.trainings[0].understanding = {"none"};
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::Done);
        records.training.trainings[0].attended = {};
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::None0);
        records.training.trainings[0].absent = these(records, {0, 1});
        records.training.trainings[0].madeUpOn = QDate(2026, 6, 20);
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::Done); // made up
    }

    void trainingOfLongAgoIsNone()
    {
        BookRecords records = book();
        records.training.trainings = {complete(records)};
        records.training.trainings[0].heldOn = QDate(2025, 11, 24); // a day more than twelve months
        const auto proposal = told(records, "human.training");
        QCOMPARE(proposal->value, AnswerValue::None0);
        QVERIFY(proposal->why.contains("2025-11-24"));
        QCOMPARE(valueOf(records, "human.training", 2025), AnswerValue::Done); // the year up to 2026-03-31
        records.training.trainings[0].heldOn = QDate(2025, 11, 25);
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::Done);
        records.training.trainings[0].heldOn = QDate(2026, 11, 25); // only planned
        QCOMPARE(valueOf(records, "human.training"), AnswerValue::Open);
    }

    void aTrainingRecordIsWholeWithPeopleCasesAndUnderstanding()
    {
        BookRecords records = book();
        records.training.trainings = {complete(records)};
        QCOMPARE(valueOf(records, "training-audit.training-record"), AnswerValue::Done);
        records.training.trainings[0].understanding = {"none"};
        QCOMPARE(valueOf(records, "training-audit.training-record"), AnswerValue::Partly);
        QVERIFY(
            told(records, "training-audit.training-record")->why.endsWith("who took part in 1, the cases in 1, the understanding in 0"));
        records.training.trainings[0].cases = {};
        records.training.trainings[0].attended = {};
        QCOMPARE(valueOf(records, "training-audit.training-record"), AnswerValue::None0);
    }

    void pledgesAreLookedForOnJoiningAndOnLeaving()
    {
        BookRecords records = book();
        records.training.pledges = {{.people = these(records, {0, 1, 2}), .kind = {"joining"}, .signedOn = QDate(2026, 4, 1)}};
        QCOMPARE(valueOf(records, "human.secrecy"), AnswerValue::Partly); // who left signed nothing on leaving
        QCOMPARE(told(records, "human.secrecy")->why,
                 QString("a pledge is recorded of 2 of 3 people: 2 work here, 1 left since 2025-11-25"));
        records.training.pledges << Pledge{.people = these(records, {2}), .kind = {"leaving"}, .signedOn = QDate(2026, 4, 1)};
        QCOMPARE(valueOf(records, "human.secrecy"), AnswerValue::Done);
        records.training.pledges[0].kind = {"work-rules"};
        QCOMPARE(valueOf(records, "human.secrecy"), AnswerValue::Done);
        records.training.pledges = {{.kind = {"joining"}, .signedOn = QDate(2026, 4, 1)}}; // of nobody
        QCOMPARE(valueOf(records, "human.secrecy"), AnswerValue::None0);
    }

    void reportsShowThatSomePeopleKnowTheDesk()
    {
        BookRecords records = book();
        records.training.deskEntries = {{.kind = {"consultation"}, .receivedOn = QDate(2026, 7, 1)}};
        QCOMPARE(valueOf(records, "organisational.first-report"), AnswerValue::Open);
        QCOMPARE(valueOf(records, "training-audit.report-duty"), AnswerValue::Open);
        records.training.deskEntries << DeskEntry{.kind = {"report"}, .receivedOn = QDate(2026, 7, 2)}
                                     << DeskEntry{.kind = {"report"}, .receivedOn = QDate(2026, 7, 1)};
        QCOMPARE(valueOf(records, "organisational.first-report"), AnswerValue::Partly);
        QVERIFY(told(records, "organisational.first-report")->why.contains(": 2, the last on 2026-07-02;"));
        QCOMPARE(valueOf(records, "training-audit.report-duty"), AnswerValue::Partly);
        QVERIFY(told(records, "training-audit.report-duty")->why.contains(": 2;"));
    }

    void whoTakesComplaintsIsKnownButNotTheForm()
    {
        BookRecords records = book();
        records.firm.contactDesk = "総務 0120-000-000";
        QCOMPARE(valueOf(records, "requests.complaints"), AnswerValue::Partly);
        records.firm.contactDesk = " ";
        QCOMPARE(valueOf(records, "requests.complaints"), AnswerValue::Open);
    }

    void thePeriodicCheckIsOfFiveThings()
    {
        const QString question = "organisational.periodic-check";
        BookRecords records = book();
        records.training.checks = {{.kind = {"locks"}, .checkedOn = QDate(2024, 1, 1), .result = {"fine"}}};
        QCOMPARE(valueOf(records, question), AnswerValue::None0);
        records.training.checks[0].checkedOn = QDate(2026, 5, 1);
        QCOMPARE(valueOf(records, question), AnswerValue::Partly);
        QCOMPARE(told(records, question)->basis, AnswerBasis::Seen);
        QVERIFY(told(records, question)->why.contains("1 of 5"));
        for (const char *kind : {"rights", "carrying", "disposal", "ledger"})
            records.training.checks << PeriodicCheck{.kind = {kind}, .checkedOn = QDate(2026, 5, 2), .result = {"fine"}};
        QCOMPARE(valueOf(records, question), AnswerValue::DoneReviewed);
        records.training.checks[1].result = {"open"};
        QCOMPARE(valueOf(records, question), AnswerValue::Done);
        records.training.checks[1].mendedOn = QDate(2026, 5, 9);
        QCOMPARE(valueOf(records, question), AnswerValue::DoneReviewed);
        records.training.checks[1].result = {};
        QCOMPARE(valueOf(records, question), AnswerValue::Done); // nobody wrote down how it was
        records.training.checks = {{.kind = {"updates"}, .checkedOn = QDate(2026, 5, 1)}};
        QCOMPARE(valueOf(records, question), AnswerValue::None0);
    }

    void oneLookAtTheLogsIsNotNowAndThen()
    {
        BookRecords records = book();
        records.training.checks = {{.kind = {"logs"}, .checkedOn = QDate(2026, 5, 1)}};
        QCOMPARE(valueOf(records, "training-audit.access-logs"), AnswerValue::Partly);
        records.training.checks << PeriodicCheck{.kind = {"logs"}, .checkedOn = QDate(2026, 9, 1)};
        QCOMPARE(valueOf(records, "training-audit.access-logs"), AnswerValue::Done);
        QVERIFY(told(records, "training-audit.access-logs")->why.endsWith("2 times, the last on 2026-09-01"));
    }

    void accessOfLeaversIsStoppedOnTheDay()
    {
        const QString question = "technical.leavers";
        BookRecords records = book();
        records.training.accessReviews
            = {{.people = these(records, {2}), .lastDay = QDate(2026, 9, 30), .stoppedOn = QDate(2026, 9, 30), .returned = "鍵"}};
        QCOMPARE(valueOf(records, question), AnswerValue::Partly); // the key is not back
        QVERIFY(told(records, question)->why.endsWith(": 1; stopped and taken back in time: 0; not finished: 1"));
        records.training.accessReviews[0].returnedOn = QDate(2026, 9, 30);
        QCOMPARE(valueOf(records, question), AnswerValue::Done);
        records.training.checks = {{.kind = {"rights"}, .checkedOn = QDate(2026, 10, 1)}};
        QCOMPARE(valueOf(records, question), AnswerValue::DoneReviewed);
        records.training.accessReviews[0].stoppedOn = QDate(2026, 10, 1);
        QCOMPARE(valueOf(records, question), AnswerValue::Partly); // a day late
        records.training.accessReviews[0].stoppedOn = {};
        QCOMPARE(valueOf(records, question), AnswerValue::None0); // nobody's was
        records.training.accessReviews[0].stoppedOn = QDate(2026, 9, 30);
        records.training.people << Person{.name = "高橋", .leftOn = QDate(2026, 10, 31)}; // of whom nothing is recorded
        QCOMPARE(valueOf(records, question), AnswerValue::Partly);
        records.training.accessReviews.clear();
        QCOMPARE(valueOf(records, question), AnswerValue::Open); // nobody keeps them here
    }

    void whatTheChecksFoundIsMended()
    {
        const QString question = "training-audit.findings-fixed";
        BookRecords records = book();
        records.training.checks = {{.kind = {"locks"}, .checkedOn = QDate(2026, 5, 1), .result = {"fine"}}};
        QCOMPARE(valueOf(records, question), AnswerValue::Open); // nothing was found
        records.training.checks << PeriodicCheck{.kind = {"rights"}, .checkedOn = QDate(2026, 5, 1), .result = {"open"}};
        QCOMPARE(valueOf(records, question), AnswerValue::None0);
        records.training.checks << PeriodicCheck{.kind = {"carrying"}, .checkedOn = QDate(2026, 5, 1), .result = {"mended"}};
        QCOMPARE(valueOf(records, question), AnswerValue::Partly);
        QVERIFY(told(records, question)->why.endsWith(": 2; mended: 1"));
        records.training.checks[1].mendedOn = QDate(2026, 6, 1);
        QCOMPARE(valueOf(records, question), AnswerValue::Done);
    }

    void theRulesAreReadAgainEveryYear()
    {
        const QString question = "training-audit.rule-review";
        BookRecords records = book();
        records.training.checks = {{.kind = {"rule"}, .checkedOn = QDate(2025, 11, 24)}};
        QCOMPARE(valueOf(records, question), AnswerValue::None0);
        records.training.checks[0].checkedOn = QDate(2025, 11, 25);
        QCOMPARE(valueOf(records, question), AnswerValue::Done);
        records.training.checks[0].found = "クラウドの決まりがない";
        records.training.checks[0].result = {"open"};
        QCOMPARE(valueOf(records, question), AnswerValue::Partly); // found, not mended
        records.training.checks[0].result = {"mended"};
        records.training.checks[0].remedy = "第12条を改めた";
        QCOMPARE(valueOf(records, question), AnswerValue::DoneReviewed);
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
