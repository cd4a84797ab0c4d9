// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json.h"
#include "workspace/incidentworkclose.h"
#include "workspace/incidentworkdrill.h"
#include "workspace/incidentworkledger.h"
#include "workspace/incidentworkreport.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate known(2026, 11, 24);
const Moment now{QDate(2026, 11, 25), QStringLiteral("10:20")};

// Nothing in it is open, and no type applies.
Incident answered()
{
    return {.title = "健診結果の誤送信",
            .source = {"own"},
            .knownOn = known,
            .knownAt = "09:05",
            .knownBy = "総務 佐藤",
            .facts = "一覧を取引先の1人へメールで送った。",
            .possibilities = "相手が転送した可能性がある。",
            .data = {"personal"},
            .persons = 12,
            .personsMax = 12,
            .sensitive = Fact::No,
            .financial = {"none"},
            .malicious = Fact::No,
            .myNumber = Fact::No,
            .outflow = Fact::Yes,
            .role = {"controller"}};
}

} // namespace

// What the incident desk does with the book: turned answers, drafts, filings, closing, practice.
class TestIncidentWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        auto texts = IncidentTexts::load(m_library);
        QVERIFY2(texts, qPrintable(texts ? QString() : texts.error().detail));
        m_texts = *texts;
    }
    void init()
    {
        auto made = Book::create(m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books)),
                                 Firm{.name = "みどり医院", .privacyOfficer = "田中", .contactDesk = "総務 03-0000-0000"}, m_library,
                                 Language::Japanese);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        m_book = *std::move(made);
    }

    void aNewRecordIsKnownNowAndOnlyOnceEmpty()
    {
        const Incident first = newIncident(*m_book, now);
        QCOMPARE(first.knownOn, now.day);
        QCOMPARE(first.knownAt, QString("10:20"));
        put(first);
        const Incident again = newIncident(*m_book, {now.day.addDays(1), "08:00"});
        QCOMPARE(again.id, first.id);
        QCOMPARE(again.knownOn, now.day.addDays(1));
        apply(doingStep(*m_book, m_texts, first, "I-01", now, "佐藤")); // it has a time line: another one, with a day of its own
        QVERIFY(newIncident(*m_book, {now.day.addDays(1), "08:00"}).id != first.id);
        m_book->history().undo();
        QCOMPARE(newIncident(*m_book, now).id, first.id);
        Incident written = first;
        written.title = "紛失";
        put(written);
        QVERIFY(newIncident(*m_book, now).id != first.id);
    }

    void passingAThousandTurnsTheAnswerAndIsKept()
    {
        const Incident before = put(answered());
        Incident after = before;
        after.personsMax = 1001;
        store(before, after);
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries()[0].kind.value, entry::changed);
        QCOMPARE(entries()[0].on, now.day);
        QVERIFY2(entries()[0].text.contains("1,001") && entries()[0].text.contains("1,000"), qPrintable(entries()[0].text));
        QVERIFY2(entries()[0].text.contains("2026-12-23"), qPrintable(entries()[0].text));
        QCOMPARE(incident().turned, QString("reportable 4 30"));
        m_book->history().undo(); // one step
        QVERIFY(entries().isEmpty());
        QCOMPARE(incident().personsMax, Count(12));
    }

    void exactlyAThousandTurnsNothing()
    {
        const Incident before = put(answered());
        Incident after = before;
        after.personsMax = 1000;
        store(before, after);
        QVERIFY(entries().isEmpty());
    }

    void aWrongfulPurposeFoundLaterMakesSixtyDays()
    {
        Incident before = answered();
        before.sensitive = Fact::Yes;
        before.turned = "reportable 1 30";
        before = put(before);
        Incident after = before;
        after.malicious = Fact::Yes;
        store(before, after);
        QCOMPARE(entries().size(), 1);
        QCOMPARE(incident().turned, QString("reportable 1,3 60"));
        QVERIFY2(entries()[0].text.contains("類型3") && entries()[0].text.contains("2027-01-22"), qPrintable(entries()[0].text));
    }

    void fillingInWhatWasOpenIsNotedOnTheRecordUntilTheOutcomeTurns()
    {
        Incident record = put(newIncident(*m_book, now));
        QCOMPARE(record.turned, QString("reportable 1,2,3 30"));
        const auto edit = [&](auto change) {
            const Incident before = incident();
            Incident after = before;
            change(after);
            store(before, after);
        };
        edit([](Incident &one) { one.sensitive = Fact::No; });
        edit([](Incident &one) { one.financial = {"none"}; });
        QVERIFY(entries().isEmpty());
        QCOMPARE(incident().turned, QString("reportable 3 60"));
        edit([](Incident &one) { one.personsMax = 12; });
        edit([](Incident &one) { one.malicious = Fact::No; });
        QCOMPARE(entries().size(), 1); // the outcome is another
        QCOMPARE(incident().turned, QString("o-not-matched"));
        edit([](Incident &one) { one.sensitive = Fact::Yes; });
        QCOMPARE(entries().size(), 2); // what was said is said differently
        edit([](Incident &one) { one.note = "控え"; });
        QCOMPARE(entries().size(), 2);
    }

    void aTypeThatShortensTheTermIsNotedThoughItOnlyFillsIn()
    {
        Incident before = answered(); // only what nobody has answered is possible: 60 days
        before.malicious = Fact::Unknown;
        before.turned = signatureOf(decisionOf(before, Calendar()));
        QCOMPARE(before.turned, QString("reportable 3 60"));
        before.persons.reset();
        before.personsMax.reset();
        before = put(before);
        Incident after = before;
        after.personsMax = 1001;
        store(before, after);
        QCOMPARE(entries().size(), 1);
        QVERIFY2(entries()[0].text.contains("2026-12-23"), qPrintable(entries()[0].text));
    }

    void stepsAreDonePlannedAndTakenBack()
    {
        const Incident record = put(answered());
        apply(planningStep(*m_book, m_texts, record, "I-07", QDate(2026, 11, 27), "鈴木"));
        QCOMPARE(step("I-07").state, StepState::State::Planned);
        QCOMPARE(step("I-07").due, QDate(2026, 11, 27));
        apply(planningStep(*m_book, m_texts, record, "I-07", QDate(2026, 11, 28), "鈴木"));
        QCOMPARE(entries().size(), 1);
        QCOMPARE(lastName(*m_book), QString("鈴木"));
        apply(doingStep(*m_book, m_texts, record, "I-07", now, "佐藤"));
        QCOMPARE(entries().size(), 1);
        QCOMPARE(step("I-07").state, StepState::State::Done);
        QCOMPARE(step("I-07").on, now.day);
        QCOMPARE(step("I-07").who, QString("佐藤"));
        apply(undoingStep(*m_book, record, "I-07"));
        QCOMPARE(step("I-07").state, StepState::State::Open);
        QVERIFY(undoingStep(*m_book, record, "I-07").isEmpty());
    }

    void theStepOfTheDecisionKeepsTheAnswer()
    {
        const Incident record = put(answered());
        apply(doingStep(*m_book, m_texts, record, "I-05", now, "田中"));
        QCOMPARE(entries()[0].kind.value, entry::decision);
        QVERIFY2(entries()[0].text.contains(m_texts.breach.outcome("o-not-matched")->title.ja), qPrintable(entries()[0].text));
    }

    void theNameIsTheLastOneOrThatOfTheFirm() { QCOMPARE(lastName(*m_book), QString("田中")); }

    void theLedgerProposesAndNothingIsOverwritten()
    {
        const Holding list{.name = "患者名簿",
                           .items = {{"name", "address"}},
                           .sensitive = {{"checkup-result"}},
                           .myNumber = {"none"},
                           .count = 300,
                           .countMax = 350};
        const Holding pay{.name = "給与", .items = {{"name"}}, .myNumber = {"present"}, .count = 20};
        Change change;
        change.add(list);
        change.add(pay);
        apply(change);
        Incident record = answered();
        record.holdings = {{list.id, pay.id}};
        record = put(record);
        const LedgerProposals proposals = proposedFromLedger(record, *m_book);
        QStringList columns;
        for (const LedgerProposal &one : proposals.fields)
            columns << one.column;
        QCOMPARE(columns, (QStringList{"items", "persons_max", "sensitive", "my_number"}));
        QCOMPARE(proposals.fields[0].proposed, QString("氏名、住所、健診・検査の結果"));
        QCOMPARE(proposals.fields[0].now, QString());
        QCOMPARE(proposals.fields[1].now, QString("12"));
        QCOMPARE(proposals.proposed.personsMax, Count(370));
        QCOMPARE(proposals.fields[2].why, QString("患者名簿"));
        QCOMPARE(incident(), record); // only proposed
        const Incident taken = accepting(record, proposals, {"items", "my_number"});
        QCOMPARE(taken.items, QString("氏名、住所、健診・検査の結果"));
        QCOMPARE(taken.myNumber, Fact::Yes);
        QCOMPARE(taken.personsMax, Count(12));
        QCOMPARE(taken.sensitive, Fact::No);
    }

    void anUnknownNumberInTheLedgerIsSaid()
    {
        const Holding list{.name = "名簿", .financial = {"other"}};
        Change change;
        change.add(list);
        apply(change);
        Incident record = answered();
        record.holdings = {{list.id}};
        const LedgerProposals proposals = proposedFromLedger(record, *m_book);
        QCOMPARE(proposals.proposed.personsMax, record.personsMax);
        QCOMPARE(proposals.proposed.financial.value, QString("unclear"));
        QCOMPARE(proposals.hints.size(), 2);
        QVERIFY(proposals.hints[0].contains("名簿"));
        QVERIFY(proposedFromLedger(answered(), *m_book).fields.isEmpty()); // without holdings
    }

    void draftsSayWhatIsCertainAndNameNobody()
    {
        Incident record = answered();
        record.closedBy = "高橋";
        record.item3 = "12人です。";
        record = put(record);
        const Incident drafted = withDrafts(record, *m_book, m_texts);
        QCOMPARE(drafted.item3, QString("12人です。")); // what is written stays
        for (int no = 1; no <= 9; ++no) {
            const QString item = drafted.*reportItem(no);
            QVERIFY2(!item.trimmed().isEmpty(), qPrintable(QString::number(no)));
            QVERIFY2(!item.contains("佐藤") && !item.contains("高橋") && !item.contains("可能性"), qPrintable(item));
        }
        QVERIFY(drafted.item1.contains("一覧を取引先の1人へメールで送った。"));
        QVERIFY2(drafted.item1.contains("2026年11月24日 09:05"), qPrintable(drafted.item1));
        QVERIFY(drafted.item1.contains("under investigation")); // there is more that may be
        QVERIFY(drafted.item9.contains("総務 03-0000-0000"));
        QVERIFY(proposedItem(3, record, *m_book, m_texts).contains("12"));
    }

    void noTypeIsToldThatNobodyHasEstablished()
    {
        Incident record = put(newIncident(*m_book, now));
        const auto outline = [&] { return proposedItem(1, record, *m_book, m_texts); };
        QVERIFY2(!outline().contains("type 1") && outline().contains("Type under Rules 7: under investigation"), qPrintable(outline()));
        record.sensitive = Fact::Yes;
        QVERIFY2(outline().contains("type 1") && !outline().contains("type 3"), qPrintable(outline()));
    }

    void aDraftThatNobodyEditedFollowsTheRecord()
    {
        Incident before = answered();
        before.sensitive = Fact::Yes;
        before.turned = "reportable 1 30";
        before = put(withDrafts(put(before), *m_book, m_texts));
        Incident edited = before;
        edited.item8 = "二人で確かめます。";
        edited.knownItems = {{"item-7"}};
        store(before, edited);
        QCOMPARE(incident().item6, before.item6);
        Incident after = incident();
        after.personsNotifiedOn = now.day;
        after.publication = {"not-planned"};
        after.done = "回収した";
        store(incident(), after);
        QVERIFY2(incident().item6.contains("told on"), qPrintable(incident().item6)); // drafted, and another by now
        QCOMPARE(incident().item7, before.item7); // called final
        QCOMPARE(incident().item8, QString("二人で確かめます。")); // edited
        m_book->history().undo();
        QCOMPARE(incident().item6, before.item6); // one step
        file({.kind = {filed::persons}, .filedOn = now.day, .text = "お知らせ"});
        QVERIFY(incident().item6.contains("told on"));
    }

    void anEmptyRecordIsUnderInvestigation()
    {
        const Incident record = put(newIncident(*m_book, now));
        for (const int no : {2, 3, 4, 5, 8})
            QVERIFY2(proposedItem(no, record, *m_book, m_texts).contains("nder investigation"), qPrintable(QString::number(no)));
    }

    void theReportMarksWhatIsNotFinal()
    {
        Incident record = answered();
        record.item3 = "12人";
        record.knownItems = {{"item-3"}};
        const QString text = reportText(record, m_texts.guide, Language::Japanese, {3, 4});
        QCOMPARE(text, QString("3 本人の数\n12人\n\n4 原因 (not final)\nUnder investigation."));
    }

    void whatWasFiledIsFrozenAndMakesTheStepDone()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        record.item1 = "初めの文";
        record = put(record);
        apply(planningStep(*m_book, m_texts, record, "I-06", QDate(2026, 11, 26), "田中"));
        file({.receipt = "R-1",
              .kind = {filed::first},
              .filedOn = now.day,
              .filedBy = "田中",
              .text = reportText(record, m_texts.guide, Language::Japanese, {1})});
        QCOMPARE(step("I-06").state, StepState::State::Done);
        Incident later = incident();
        later.item1 = "直した文";
        put(later);
        QCOMPARE(m_book->records<Filing>().records()[0].text, QString("1 概要 (not final)\n初めの文"));
        const auto next = nextDueOf(incident(), desksOf(*m_book));
        QVERIFY(next);
        QCOMPARE(next->kind, IncidentDue::Kind::Final);
    }

    void oneReportForBothDoesBothSteps()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        record = put(record);
        apply(planningStep(*m_book, m_texts, record, "I-06", QDate(2026, 11, 26), "田中"));
        file({.kind = {filed::final}, .filedOn = now.day, .text = "9つの事項"});
        QCOMPARE(step("I-06").state, StepState::State::Done);
        QCOMPARE(step("I-09").state, StepState::State::Done);
        for (const IncidentDue &due : duesOf(incident(), desksOf(*m_book)))
            QVERIFY(due.doneOn.isValid());
    }

    void aPlannedPublicationIsDoneOnceItIsOut()
    {
        Incident record = answered();
        record.publication = {"planned"};
        record.publishedOn = now.day.addDays(3);
        record = put(record);
        QVERIFY(proposedItem(7, record, *m_book, m_texts).contains("To be published"));
        for (const TimeLine &line : timeLineOf(record, desksOf(*m_book), m_book->words()))
            QVERIFY2(!line.text.contains("published"), qPrintable(line.text));
        file({.kind = {filed::publication}, .filedOn = now.day, .text = "公表文"});
        QCOMPARE(incident().publishedOn, now.day);
        QCOMPARE(incident().publication.value, QString("done"));
    }

    void tellingTheClientFreesTheContractor()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        record.role = {"processor"};
        record.turned = "reportable 1 30";
        record = put(record);
        file({.kind = {filed::client}, .filedOn = now.day, .text = "9つの事項"});
        QCOMPARE(incident().clientNotifiedOn, now.day);
        QCOMPARE(incident().turned, QString("o-client-notified"));
        QCOMPARE(entries().size(), 1); // the answer turned
        m_book->history().undo();
        QVERIFY(m_book->records<Filing>().records().isEmpty());
        QVERIFY(!incident().clientNotifiedOn.isValid());
    }

    void lettersSentAreNoticesAndPublications()
    {
        put(answered());
        file({.kind = {filingOfLetter("L1")}, .filedOn = now.day, .text = "お知らせ"});
        file({.kind = {filingOfLetter("L3")}, .filedOn = now.day, .text = "公表文"});
        QCOMPARE(incident().personsNotifiedOn, now.day);
        QCOMPARE(incident().publishedOn, now.day);
        QCOMPARE(incident().publication.value, QString("done"));
        QCOMPARE(filingOfLetter("L4"), filed::client);
        QVERIFY(filingOfLetter("L5").isEmpty());
    }

    void whatIsKeptOfALetterNamesNobody()
    {
        QCOMPARE(withoutNames("山田 太郎 様、山田様の件", {"山田", "山田 太郎", " "}, "＿＿"), QString("＿＿ 様、＿＿様の件"));
    }

    void aFilingThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("no day") << QDate() << "x";
        QTest::newRow("still to come") << now.day.addDays(1) << "x";
        QTest::newRow("before it was known") << known.addDays(-1) << "x";
        QTest::newRow("no text") << now.day << " ";
    }
    void aFilingThatCannotBeIsRefused()
    {
        QFETCH(QDate, day);
        QFETCH(QString, text);
        const Incident record = put(answered());
        const auto change = filing(*m_book, m_texts, record, {.kind = {filed::first}, .filedOn = day, .text = text}, now);
        QVERIFY(!change);
        QCOMPARE(change.error().code, Error::Code::Invalid);
    }

    void theTimeLineHoldsEverythingOnce()
    {
        Incident record = answered();
        record.occurredOn = known.addDays(-3);
        record.policeOn = now.day;
        record = put(record);
        file({.kind = {filed::persons}, .filedOn = now.day, .filedBy = "田中", .text = "お知らせ"});
        Change more;
        more.add(entryOf(record, entry::contact, "相手へ電話した", {known, "09:30"}, "佐藤"));
        more.add(IncidentEntry{.text = "弁護士に相談", .incidents = {{record.id}}, .kind = {entry::step}, .due = now.day.addDays(2)});
        apply(more);
        QStringList told;
        for (const TimeLine &line : timeLineOf(incident(), desksOf(*m_book), m_book->words()))
            told << line.text;
        QCOMPARE(told,
                 (QStringList{"It happened", "The firm knew of it: day 1", "相手へ電話した", "The police were told", "本人への通知",
                              "弁護士に相談"}));
    }

    void closingTellsWhatIsOpenAndKeepsIt()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        record.planned = "・二重確認を行う\n・二重確認を行う\n\n- 送信の決まりを直す";
        record = put(record);
        const QStringList open = openPointsOf(record, *m_book, m_texts, now.day);
        QVERIFY(!open[0].contains("late"));
        const QStringList late = openPointsOf(record, *m_book, m_texts, QDate(2026, 11, 29));
        QVERIFY2(late[0].contains("This is late.") && !late[1].contains("late"), qPrintable(late.join(u'\n')));
        QVERIFY(open.size() >= 4);
        QVERIFY(open[0].contains("2026-11-28") && open[1].contains("2026-12-23"));
        apply(closing(*m_book, m_texts, record, now, "田中"));
        QCOMPARE(incident().closedOn, now.day);
        QVERIFY(entries()[0].note.contains("2026-12-23"));
        const QList<TimeLine> lines = timeLineOf(incident(), desksOf(*m_book), m_book->words());
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const TimeLine &line) { return line.note.contains("2026-12-23"); }));
        QVERIFY(!isOpen(incident()));
        apply(reopening(incident(), now, "田中"));
        QVERIFY(isOpen(incident()));
    }

    void plansBecomeActionsOnce()
    {
        Incident record = answered();
        record.planned = "・二重確認を行う\n- 送信の決まりを直す\n二重確認を行う";
        record = put(record);
        const QDate due(2026, 12, 20);
        apply(actionsFrom(record, *m_book, due, "鈴木", 2026));
        const QList<Action> &actions = m_book->records<Action>().records();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[0].title, QString("二重確認を行う"));
        QCOMPARE(actions[1].title, QString("送信の決まりを直す"));
        QCOMPARE(actions[0].due, due);
        QCOMPARE(actions[0].year, 2026);
        QVERIFY(actionsFrom(record, *m_book, due, "鈴木", 2026).isEmpty());
        apply(trainingFrom(record, *m_book, due));
        QCOMPARE(m_book->records<Training>().records().size(), 1);
        QVERIFY(m_book->records<Training>().records()[0].theme.contains("健診結果の誤送信"));
        QVERIFY(trainingFrom(record, *m_book, due).isEmpty());
        Incident again = record; // the same happens once more
        again.id = QUuid::createUuid();
        again.knownOn = known.addDays(160);
        QCOMPARE(plannedMeasures(again, *m_book).size(), 2);
        QVERIFY(!trainingFrom(again, *m_book, due).isEmpty());
    }

    void whatTheLawLeavesOpenIsToldWithItsDays()
    {
        Incident record = answered();
        record.persons = 1500;
        record.personsMax = 1500;
        record.overThousandOn = QDate(2026, 12, 4);
        record = put(record);
        const QString open = openPointsOf(record, *m_book, m_texts, now.day).join(u'\n');
        QVERIFY2(open.contains("1,000") && !open.contains(u'%'), qPrintable(open));
    }

    void aDrillTouchesNothingElse()
    {
        const Incident real = put(answered());
        const Drill &drill = m_texts.guide.drills()[0];
        const StartedDrill started = startingDrill(drill, *m_book, now);
        apply(started.change);
        QCOMPARE(m_book->records<Incident>().records().size(), 2);
        const Incident practice = *m_book->records<Incident>().find(started.record);
        QVERIFY(isPractice(practice) && !isOpen(practice));
        QVERIFY(duesOf(practice, desksOf(*m_book)).isEmpty());
        for (qsizetype told = 0; told < drill.turns.size(); ++told) {
            QCOMPARE(turnsTold(practice, drill, desksOf(*m_book)), int(told));
            apply(tellingNext(practice, drill, *m_book, now));
        }
        QVERIFY(tellingNext(practice, drill, *m_book, now).isEmpty());
        Incident planned = practice;
        planned.planned = "確認する";
        QVERIFY(actionsFrom(planned, *m_book, now.day, {}, 2026).isEmpty());
        QVERIFY(trainingFrom(planned, *m_book, now.day).isEmpty());
        QCOMPARE(*m_book->records<Incident>().find(real.id), real);
        QVERIFY(desksOf(*m_book).entriesOf(real.id).isEmpty());
        QVERIFY(m_book->records<Action>().records().isEmpty());
    }

    void everyDrillIsWonByItsOwnFacts()
    {
        for (const Drill &drill : m_texts.guide.drills()) {
            auto record = recordFromJson<Incident>(drill.record(known, Language::Japanese));
            QVERIFY2(record, qPrintable(record ? QString() : record.error().message));
            record->practice = Fact::Yes;
            for (const Drill::Point &point : drill.points)
                *record = withPoint(*record, point.id, true);
            const DrillReview review = reviewOf(*record, drill, *m_book, m_texts);
            QVERIFY2(review.isSame && review.missed.isEmpty() && review.different.isEmpty(), qPrintable(drill.id + lessonOf(review)));
            QCOMPARE(review.well.size(), drill.points.size() + 1);
        }
    }

    void aDrillShowsWhatWasMissed()
    {
        const Drill *drill = m_texts.guide.drill("office-usb");
        QVERIFY(drill);
        auto record = recordFromJson<Incident>(drill->record(known, Language::Japanese));
        QVERIFY(record);
        record->persons = 900;
        record->personsMax = 900;
        record->sensitive = Fact::No;
        *record = withPoint(*record, "p1", true);
        *record = withPoint(*record, "p2", true);
        *record = withPoint(*record, "p2", false);
        QCOMPARE(pointsDone(*record), QStringList("p1"));
        const DrillReview review = reviewOf(*record, *drill, *m_book, m_texts);
        QVERIFY(!review.isSame);
        QCOMPARE(review.well.size(), 1);
        QCOMPARE(review.missed.size(), drill->points.size());
        QCOMPARE(review.different.size(), 3);
        QCOMPARE(review.different[0].expected, QString("1,132"));
        QCOMPARE(review.different[0].written, QString("900"));
        QVERIFY(lessonOf(review).contains("900"));
    }

private:
    Incident put(const Incident &record)
    {
        if (auto done = m_book->edit(record, "put"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        m_id = record.id;
        return incident();
    }
    Incident incident() const { return *m_book->records<Incident>().find(m_id); }
    const QList<IncidentEntry> &entries() const { return m_book->records<IncidentEntry>().records(); }
    void apply(const Change &change)
    {
        const auto done = m_book->apply(change, "change");
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    void store(const Incident &before, const Incident &after) { apply(storing(*m_book, m_texts, before, after, now)); }
    void file(const Filing &sent)
    {
        const auto change = filing(*m_book, m_texts, incident(), sent, now);
        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        apply(*change);
    }
    StepState step(const QString &code) const
    {
        for (const StepState &one : stepsOf(incident(), desksOf(*m_book), stepDays(m_texts.guide)))
            if (one.step == code)
                return one;
        return {};
    }

    Library m_library;
    IncidentTexts m_texts;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    QUuid m_id;
    int m_books = 0;
};

QTEST_MAIN(TestIncidentWork)
#include "tst_incidentwork.moc"
