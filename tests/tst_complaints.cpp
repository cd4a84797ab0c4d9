// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "domain/personaldetails.h"
#include "forms/linkbutton.h"
#include "requests/complaintpane.h"
#include "requests/requestspage.h"
#include "support/typing.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

Complaint suspicion()
{
    return {.number = "2026-C01",
            .receivedOn = today.addDays(-1),
            .receivedAt = "10:20",
            .channel = {"phone"},
            .receivedBy = "総務 田中",
            .caller = "喜屋武 朝子",
            .contact = "090-8765-4321、asako@example.jp",
            .reason = "喜屋武朝子あてに知らない会社から案内が来た",
            .whyUs = "喜屋武様という書き方は、みどりやにだけ教えた。asako@example.jp も同じ",
            .counterpart = "株式会社はなまる",
            .happened = "11月22日",
            .items = {{"name", "address"}},
            .damage = "090-8765-4321 に電話が続く"};
}

// Everything a record says, as one text.
template<class R> QString textOf(const R &record)
{
    QString text;
    forEachField<R>([&]<class F>(const F &field) {
        if constexpr (std::is_same_v<typename F::Value, QString>)
            text += record.*field.member + u'\n';
    });
    return text;
}

// A book with its page of complaints on the screen.
struct Desk
{
    Desk(const QString &path, const Library &library, const Change &start = {}, Access access = Access::ReadWrite)
    {
        auto made = Book::create(path, Firm{.name = "みどりや商店"}, library, Language::Japanese);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        book = *std::move(made);
        if (auto done = book->apply(start, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        if (access == Access::ReadOnly) {
            book.reset();
            book = *Book::open(path, library, Language::Japanese, access);
        }
        desk = std::make_unique<ReviewDesk>(*book, library, today);
        page = std::make_unique<RequestsPage>(*desk, library, messages, dialogs);
        page->resize(1000, 640);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->openPart("complaints");
    }
    ~Desk() { page->finishEditing(); } // as a window does before it goes

    template<class W> W *find(const char *name) const
    {
        for (W *one : page->findChildren<W *>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return page->findChild<W *>(QLatin1String(name));
    }
    ComplaintPane *pane() const { return page->findChild<ComplaintPane *>(); }
    template<class R> const QList<R> &all() const { return book->records<R>().records(); }
    const Complaint &complaint() const { return all<Complaint>().constFirst(); }
    QString said() const { return messages.findChild<QLabel *>("message")->text(); }

    MessageBar messages;
    Dialogs dialogs;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<RequestsPage> page;
};

Change adding(const QList<Complaint> &complaints)
{
    Change change;
    for (const Complaint &complaint : complaints)
        change.add(complaint);
    return change;
}

} // namespace

class TestComplaints : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books)); }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }

    void theCallIsWrittenDownInItsOrderByKeyboardAlone()
    {
        const Desk desk(freshPath(), m_library);
        desk.find<QPushButton>("new")->click();
        QCOMPARE(desk.complaint().number, QString("2026-C01"));
        QCOMPARE(desk.complaint().receivedOn, today);
        QVERIFY(desk.find<QLineEdit>("received_at")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), "10:20");
        QStringList order;
        const QStringList wanted{"received_at", "received_by", "caller", "contact", "reason",      "why_us",  "counterpart",
                                 "happened",    "evidence",    "damage", "wish",    "callback_on", "callback"};
        for (int key = 0; key < 80 && order.size() < wanted.size(); ++key) {
            if (const QString name = QApplication::focusWidget()->objectName(); wanted.contains(name) && !order.contains(name))
                order << name;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, wanted);
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.complaint().receivedAt, QString("10:20"));
    }

    void whatToSayStandsBeside()
    {
        const Desk desk(freshPath(), m_library, adding({suspicion()}));
        const auto guide = IncidentGuide::load(m_library);
        QVERIFY(guide);
        QStringList shown;
        for (const QLabel *label : desk.find<QWidget>("deskRules")->findChildren<QLabel *>())
            if (label->isVisible())
                shown << label->text();
        QCOMPARE(shown.size(), guide->rules().size());
        for (const Words &rule : guide->rules())
            QVERIFY(shown.contains(QStringLiteral("- ") + rule.in(Language::Japanese)));
    }

    void textBeingComposedIsTakenOverOnlyWhenItIsDone()
    {
        const Desk desk(freshPath(), m_library, adding({suspicion()}));
        desk.page->focusField("damage");
        auto *damage = desk.find<QPlainTextEdit>("damage");
        damage->clear();
        QInputMethodEvent composing("ひがい", {});
        QCoreApplication::sendEvent(damage, &composing);
        QCOMPARE(damage->toPlainText(), QString());
        QInputMethodEvent taken;
        taken.setCommitString("被害なし");
        QCoreApplication::sendEvent(damage, &taken);
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.complaint().damage, QString("被害なし"));
    }

    void theCallersNameIsTakenOutHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("whole") << "喜屋武 朝子さんから"
                               << "[the caller]さんから";
        QTest::newRow("without a space") << "喜屋武朝子様"
                                         << "[the caller]様";
        QTest::newRow("with another space") << "喜屋武　朝子様"
                                            << "[the caller]様";
        QTest::newRow("family name") << "喜屋武様あて"
                                     << "[the caller]様あて";
        QTest::newRow("phone") << "090-8765-4321に電話"
                               << "[the caller]に電話";
        QTest::newRow("mail") << "ASAKO@example.jp へ"
                              << "[the caller] へ";
        QTest::newRow("somebody else") << "佐藤様の案内"
                                       << "佐藤様の案内";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void theCallersNameIsTakenOutHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(withoutCaller(text, suspicion()), clean);
        QCOMPARE(withoutCaller(text, Complaint()), maskDetails(text)); // no name to be taken out
    }

    void aNameWrittenInOneIsTakenOutByItsBeginning()
    {
        const Complaint complaint{.caller = "山田太郎", .contact = "090-8765-4321"};
        QCOMPARE(withoutCaller("山田様の結果。山田です。山田太郎さん", complaint),
                 QString("[the caller]様の結果。[the caller]です。[the caller]さん"));
        QCOMPARE(withoutCaller("山田町の店", complaint), QString("山田町の店"));
        for (const char *number : {"09087654321", "０９０ー８７６５ー４３２１", "090 8765 4321"})
            QVERIFY2(!withoutCaller(QString::fromUtf8(number) + "に電話", complaint).contains("4321"), number);
    }

    void aNameThatLooksLikeAPatternIsOnlyText()
    {
        const Complaint complaint{.caller = "a.c (山田*", .contact = "[x]+yz"};
        QCOMPARE(withoutCaller("abc と a.c と [x]+yz", complaint), QString("abc と [the caller] と [the caller]"));
    }

    void aComplaintBecomesAnIncidentWithoutTheCallersName()
    {
        const Holding ledger{.name = "顧客台帳"};
        const Contractor printer{.name = "はがき印刷"};
        Complaint complaint = suspicion();
        complaint.holdings = {{ledger.id}};
        complaint.contractors = {{printer.id}};
        Change start;
        start.add(ledger);
        start.add(printer);
        start.add(complaint);
        const Desk desk(freshPath(), m_library, start);
        QSignalSpy opened(desk.page.get(), &Page::goTo);
        const int steps = desk.book->history().count();
        desk.find<QPushButton>("asIncident")->click();
        QCOMPARE(desk.all<Incident>().size(), 1);
        const Incident incident = desk.all<Incident>()[0];
        QCOMPARE(incident.source.value, QString("complaint"));
        QCOMPARE(incident.knownOn, complaint.receivedOn); // day 1 of all counting
        QCOMPARE(incident.knownAt, QString("10:20"));
        QCOMPARE(incident.knownBy, QString("総務 田中"));
        QCOMPARE(incident.holdings.ids, QList<QUuid>{ledger.id});
        QCOMPARE(incident.contractors.ids, QList<QUuid>{printer.id});
        QVERIFY(incident.facts.contains("知らない会社から案内が来た"));
        QVERIFY(!incident.possibilities.contains("知らない会社")); // said is not what may be
        QVERIFY(incident.possibilities.contains("顧客台帳") && incident.possibilities.contains("はがき印刷"));
        QCOMPARE(desk.all<IncidentEntry>().size(), 1);
        const QString all = textOf(incident) + textOf(desk.all<IncidentEntry>()[0]);
        for (const char *trace : {"喜屋武", "朝子", "090-8765-4321", "asako"})
            QVERIFY2(!all.contains(QString::fromUtf8(trace)), trace);
        QCOMPARE(desk.complaint().incidents.ids, QList<QUuid>{incident.id});
        QCOMPARE(desk.complaint().result.value, QString("became-incident"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), QString("incidents"));
        QCOMPARE(opened[0][1].toUuid(), incident.id);
        QVERIFY(desk.said().contains("possible leak"));
        QVERIFY(!desk.find<QPushButton>("asIncident")->isVisible()); // it is one now
        QVERIFY(desk.find<LinkButton>("toIncident")->isVisible());
        QCOMPARE(desk.book->history().count(), steps + 1);
        desk.book->history().undo();
        QVERIFY(desk.all<Incident>().isEmpty() && desk.all<IncidentEntry>().isEmpty());
        QVERIFY(desk.complaint().incidents.isEmpty() && desk.complaint().result.isEmpty());
    }

    void aComplaintBecomesARequestOfTheKindThatIsWished_data()
    {
        QTest::addColumn<QStringList>("wishes");
        QTest::addColumn<QString>("kind");
        QTest::newRow("to see it") << QStringList{"disclose"} << "E-02";
        QTest::newRow("correction") << QStringList{"correct"} << "E-03";
        QTest::newRow("erasure") << QStringList{"erase"} << "E-04";
        QTest::newRow("no more mail") << QStringList{"stop"} << "E-07";
        QTest::newRow("with something else") << QStringList{"explain", "erase", "compensation"} << "E-04";
        QTest::newRow("two of them") << QStringList{"erase", "disclose"} << "";
        QTest::newRow("only to be told why") << QStringList{"explain"} << "";
        QTest::newRow("nothing") << QStringList() << "";
    }
    void aComplaintBecomesARequestOfTheKindThatIsWished()
    {
        QFETCH(QStringList, wishes);
        QFETCH(QString, kind);
        Complaint complaint = suspicion();
        complaint.wishes.values = wishes;
        complaint.wish = "全部消して";
        const Desk desk(freshPath(), m_library, adding({complaint}));
        desk.find<QPushButton>("asRequest")->click();
        QCOMPARE(desk.all<Request>().size(), 1);
        const Request request = desk.all<Request>()[0];
        QCOMPARE(request.kind.value, kind);
        QCOMPARE(request.receivedOn, complaint.receivedOn); // the days count from there
        QCOMPARE(request.number, QString("2026-001"));
        QCOMPARE(request.person, complaint.caller);
        QCOMPARE(request.contact, complaint.contact);
        QVERIFY(request.subject.startsWith("全部消して"));
        QVERIFY(request.log.contains("2026-C01"));
        QCOMPARE(desk.complaint().result.value, QString("became-request"));
        QVERIFY(desk.complaint().note.contains("2026-001"));
        QCOMPARE(desk.page->part(), QString("requests")); // shown at once
        desk.book->history().undo();
        QVERIFY(desk.all<Request>().isEmpty() && desk.complaint().note.isEmpty());
    }

    void complaintsAboutTheSameSourceFindEachOther()
    {
        Complaint first = suspicion(), second = suspicion(), third = suspicion(), other = suspicion();
        second.id = QUuid::createUuid();
        second.number = "2026-C02";
        second.receivedOn = today.addDays(-9);
        second.counterpart = "㈱はなまる ";
        third.id = QUuid::createUuid();
        third.number = "2026-C03";
        third.counterpart = "株式会社はなまる";
        other.id = QUuid::createUuid();
        other.number = "2026-C04";
        other.counterpart = "別の会社";
        const Desk desk(freshPath(), m_library, adding({first, second, third, other}));
        desk.page->openRecord(first.id);
        QVERIFY2(desk.find<QLabel>("sameSource")->text().startsWith("3 complaints name the same source: "),
                 qPrintable(desk.find<QLabel>("sameSource")->text()));
        const QList<SameSource> sources = sameSourceOf(first, *desk.book);
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources[0].complaints, (QList<QUuid>{second.id, first.id, third.id})); // the earliest first
        emit desk.find<LinkButton>("toSame")->wanted(second.id);
        QCOMPARE(desk.pane()->shownId(), second.id);
        desk.page->openRecord(other.id);
        QVERIFY(!desk.find<QLabel>("sameSource")->isVisible());
        QVERIFY(!desk.find<LinkButton>("toSame")->isVisible());
    }

    void aGroupByHoldingIsNamedAfterIt()
    {
        const Holding ledger{.name = "顧客台帳"};
        const Complaint first{.number = "2026-C01", .receivedOn = today, .holdings = {{ledger.id}}};
        const Complaint second{.number = "2026-C02", .receivedOn = today, .holdings = {{ledger.id}}};
        Change start = adding({first, second});
        start.add(ledger);
        const Desk desk(freshPath(), m_library, start);
        QCOMPARE(sameSourceOf(second, *desk.book)[0].name, QString("顧客台帳"));
    }

    void aPromisedCallThatIsLateIsMarked()
    {
        Complaint complaint = suspicion();
        complaint.callbackOn = today.addDays(-2);
        QCOMPARE(stateOf(complaint, today).mark, Mark::Late);
        QVERIFY(stateOf(complaint, today).word.contains('2'));
        QCOMPARE(stateOf(complaint, today.addDays(-2)).mark, Mark::Watch); // the day itself
        complaint.answeredOn = today;
        QCOMPARE(stateOf(complaint, today).mark, Mark::Done);
        complaint.closedOn = today;
        QCOMPARE(stateOf(complaint, today).mark, Mark::Skipped);
        QCOMPARE(stateOf(suspicion(), today).mark, Mark::Open);
    }

    void theAnswerIsALetterAndSetsItsDay()
    {
        const Desk desk(freshPath(), m_library, adding({suspicion()}));
        desk.find<QPushButton>("writeLetter")->click();
        auto *letters = desk.page->findChild<LettersPart *>();
        QVERIFY(letters && letters->isVisible());
        typeInto(*desk.find<QWidget>("complaint.done"), "止めました");
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.complaint().letters, QString(R"({"complaint.done":"止めました"})"));
        emit letters->sent("complaint-reply", "苦情への回答", {});
        QCOMPARE(desk.complaint().answeredOn, today);
        QVERIFY(desk.complaint().answer.contains("苦情への回答"));
    }

    void aReadOnlyBookIsOnlyRead()
    {
        const Desk desk(freshPath(), m_library, adding({suspicion()}), Access::ReadOnly);
        for (const char *button : {"asIncident", "asRequest"})
            QVERIFY(!desk.find<QPushButton>(button)->isEnabled());
        QVERIFY(!desk.find<QLineEdit>("caller")->isEnabled());
    }
};

QTEST_MAIN(TestComplaints)
#include "tst_complaints.moc"
