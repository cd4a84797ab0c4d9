// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/letters.h"
#include "workspace/requestwork.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

} // namespace

// How a request of a person begins, where it stands, where to search and which letters there are.
class TestRequestWork : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    std::unique_ptr<Book> m_book;
    int m_books = 0;

    template<class R> R stored(const R &record)
    {
        if (const auto done = m_book->edit(record, "edit"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return *m_book->records<R>().find(record.id);
    }
    static QStringList namesOf(const QList<SearchPlace> &places)
    {
        QStringList names;
        for (const SearchPlace &place : places)
            names << place.name;
        return names;
    }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books));
        auto book = Book::create(path, Firm{.name = "みどりや商店"}, m_library, Language::Japanese);
        QVERIFY(book);
        m_book = *std::move(book);
    }

    void aRequestHasTheNextNumberOfItsBusinessYear()
    {
        QCOMPARE(newRequest(*m_book, today).number, QString("2026-001"));
        QCOMPARE(newRequest(*m_book, today).receivedOn, today);
        stored(Request{.number = "2026-007", .person = "佐藤"});
        QCOMPARE(newRequest(*m_book, today).number, QString("2026-008"));
        QCOMPARE(newRequest(*m_book, QDate(2027, 3, 31)).number, QString("2026-008")); // the year begins in April
        QCOMPARE(newRequest(*m_book, QDate(2027, 4, 1)).number, QString("2027-001"));
        stored(Firm{.id = m_book->firm().id, .revision = m_book->firm().revision, .name = "みどりや商店", .fiscalStart = 1});
        QCOMPARE(newRequest(*m_book, QDate(2027, 3, 31)).number, QString("2027-001"));
    }

    void oneInWhichNothingIsWrittenIsTakenAgain()
    {
        Request made = stored(newRequest(*m_book, today));
        QCOMPARE(newRequest(*m_book, today).id, made.id);
        QVERIFY(newRequest(*m_book, today.addDays(1)).id != made.id); // received on another day
        made.kind = {"E-02"};
        stored(made);
        QCOMPARE(newRequest(*m_book, today).number, QString("2026-002"));
    }

    void theStandingFollowsTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("left");
        using State = RequestStanding::State;
        QTest::newRow("that day") << today << int(State::Open) << 14;
        QTest::newRow("four days left") << today.addDays(10) << int(State::Open) << 4;
        QTest::newRow("three days left") << today.addDays(11) << int(State::Soon) << 3;
        QTest::newRow("the last day") << today.addDays(14) << int(State::Soon) << 0;
        QTest::newRow("a day late") << today.addDays(15) << int(State::Late) << -1;
    }
    void theStandingFollowsTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(int, state);
        QFETCH(int, left);
        Request request{.kind = {"E-02"}, .receivedOn = today};
        QCOMPARE(int(standingOf(request, day).state), state);
        QCOMPARE(standingOf(request, day).daysLeft, left);
        QCOMPARE(standingOf(request, day).due, today.addDays(14));
        QCOMPARE(standingOf(request, day).step, QString("C3"));
        request.answeredOn = today;
        QCOMPARE(standingOf(request, day).state, RequestStanding::State::Answered);
        request.closedOn = today;
        QCOMPARE(standingOf(request, day).state, RequestStanding::State::Closed);
    }

    void aStopOfMailingsHasNoDayToAnswerBy()
    {
        const RequestStanding standing = standingOf({.kind = {"E-07"}, .receivedOn = today}, today.addDays(60));
        QVERIFY(!standing.due.isValid());
        QCOMPARE(standing.state, RequestStanding::State::Open);
        QCOMPARE(standing.daysLeft, 0);
    }

    void theSearchNamesPlaceAndResponsible()
    {
        const Holding ledger = stored(Holding{
            .name = "顧客台帳", .subjects = {{"customer"}}, .place = "2階の棚", .owner = {"general-affairs"}, .department = "総務課"});
        const Holding bare = stored(Holding{.name = "会員名簿", .subjects = {{"customer"}}, .storage = {{"pc"}}});
        stored(Holding{.name = "従業員名簿", .subjects = {{"employee"}}});
        const QList<SearchPlace> places = searchPlaces({.subject = "注文したときの客の情報"}, *m_book);
        QCOMPARE(namesOf(places), (QStringList{"顧客台帳", "会員名簿"}));
        QCOMPARE(places[0].holding, ledger.id);
        QCOMPARE(places[0].where, QString("2階の棚"));
        QVERIFY2(places[0].responsible.contains("総務課") && places[0].responsible.contains("総務担当"), qPrintable(places[0].responsible));
        QCOMPARE(places[1].where, m_library.label("storage", "pc", Language::Japanese)); // the kind of place where no exact one is said
        QCOMPARE(places[1].responsible, QString());
        QCOMPARE(places[1].holding, bare.id);
    }

    void whatWasSearchedStaysInTheList()
    {
        const Holding staff = stored(Holding{.name = "従業員名簿", .subjects = {{"employee"}}});
        stored(Holding{.name = "顧客台帳", .subjects = {{"customer"}}});
        const Request request{.subject = "客の情報", .holdings = {{staff.id}}};
        QCOMPARE(namesOf(searchPlaces(request, *m_book)), (QStringList{"顧客台帳", "従業員名簿"}));
        QCOMPARE(namesOf(searchPlaces(request, *m_book, 0)), QStringList{"従業員名簿"});
    }

    void aClientsDataIsMarked_data()
    {
        QTest::addColumn<QString>("retained");
        QTest::addColumn<QString>("legalClass");
        QTest::addColumn<bool>("isEntrusted");
        QTest::newRow("own") << "yes"
                             << "personal-data" << false;
        QTest::newRow("nothing said") << ""
                                      << "" << false;
        QTest::newRow("no power to decide") << "no-entrusted"
                                            << "" << true;
        QTest::newRow("entrusted") << ""
                                   << "personal-data-entrusted" << true;
        QTest::newRow("entrusted with power to decide") << "yes"
                                                        << "personal-data-entrusted" << false;
    }
    void aClientsDataIsMarked()
    {
        QFETCH(QString, retained);
        QFETCH(QString, legalClass);
        QFETCH(bool, isEntrusted);
        const Holding holding
            = stored(Holding{.name = "給与計算", .subjects = {{"employee"}}, .legalClass = {legalClass}, .retained = {retained}});
        const QList<SearchPlace> places = searchPlaces({.holdings = {{holding.id}}}, *m_book);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0].isEntrusted, isEntrusted);
    }

    void contractorsOfTheSearchedPlacesAreAsked()
    {
        const Contractor printer = stored(Contractor{.name = "印刷"}), other = stored(Contractor{.name = "配送"});
        const Contractor ended = stored(Contractor{.name = "前の印刷", .endedOn = today.addDays(-1)});
        const Holding ledger = stored(Holding{.name = "顧客台帳", .contractors = {{ended.id, printer.id}}});
        const Holding cards = stored(Holding{.name = "年賀状", .contractors = {{printer.id}}});
        stored(Holding{.name = "配達", .contractors = {{other.id}}});
        const Request request{.holdings = {{ledger.id, cards.id}}};
        QCOMPARE(contractorsToAsk(request, *m_book, today), QList<QUuid>{printer.id}); // once
        QCOMPARE(contractorsToAsk({}, *m_book, today), QList<QUuid>());
        QVERIFY(contractorsToAsk(request, *m_book, today.addDays(-2)).contains(ended.id));
    }

    void aReportableLeakIsRecognised()
    {
        const Incident leak = stored(
            Incident{.title = "名簿の流出", .knownOn = today.addDays(-30), .data = {"personal"}, .persons = 2000, .role = {"controller"}});
        const Incident small = stored(Incident{.title = "1通の誤送信",
                                               .knownOn = today.addDays(-30),
                                               .data = {"personal"},
                                               .persons = 1,
                                               .personsMax = 1,
                                               .sensitive = Fact::No,
                                               .financial = {"none"},
                                               .malicious = Fact::No,
                                               .role = {"controller"}});
        QVERIFY(isAfterReportableLeak(Request{.incidents = {{leak.id}}}, *m_book));
        QVERIFY(!isAfterReportableLeak(Request{.incidents = {{small.id}}}, *m_book));
        QVERIFY(!isAfterReportableLeak(Request(), *m_book));
    }

    void everyLetterOfferedExists_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07"})
            QTest::newRow(kind) << kind;
    }
    void everyLetterOfferedExists()
    {
        QFETCH(QString, kind);
        const auto guide = RequestGuide::load(m_library);
        const auto letters = Letters::load(m_library);
        QVERIFY2(guide && letters, qPrintable(guide ? letters ? QString() : letters.error().detail : guide.error().detail));
        const RequestKind *about = guide->find(kind);
        QVERIFY(about);
        Request request{.kind = {kind}};
        for (const QString &outcome : QStringList{QString()} + about->outcomes) {
            request.outcome = {outcome};
            const QStringList offered = lettersFor(request, about);
            for (const QString &id : offered)
                QVERIFY2(letters->find(id), qPrintable(id));
            QCOMPARE(QSet<QString>(offered.begin(), offered.end()).size(), offered.size());
            const QList<const Letter *> own = letters->forRequest(kind, outcome);
            const QString common = outcome.isEmpty() ? QString("C-receipt") : QString("C-not-ours");
            QCOMPARE(offered.constFirst(), own.isEmpty() ? common : own.constFirst()->id);
            QVERIFY(!own.isEmpty() || outcome.isEmpty() || outcome == "not-ours");
            for (const Letter *other : letters->ofKind(kind))
                QVERIFY2(offered.contains(other->id), qPrintable(other->id)); // none of its kind is left out
        }
    }

    void theLetterAboutAFeeIsOnlyThereWhereOneIsAllowed()
    {
        const auto guide = RequestGuide::load(m_library);
        QVERIFY(guide);
        for (const RequestKind &kind : guide->kinds())
            QCOMPARE(lettersFor({.kind = {kind.id}}, &kind).contains("C-fee"), kind.feeAllowed);
        QVERIFY(!lettersFor({}, nullptr).isEmpty()); // those on the way there
    }

    void theLogGrowsBelow()
    {
        QCOMPARE(logged({}, today, "受付"), QString("2026-11-24 受付"));
        QCOMPARE(logged("前からの記録\n", today, "回答"), QString("前からの記録\n2026-11-24 回答"));
    }
};

QTEST_GUILESS_MAIN(TestRequestWork)
#include "tst_requestwork.moc"
