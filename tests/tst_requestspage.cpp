// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "forms/linkbutton.h"
#include "letters/letterspart.h"
#include "requests/keepingpart.h"
#include "requests/kindchoice.h"
#include "requests/requestpane.h"
#include "requests/requestspage.h"
#include "requests/ticks.h"
#include "store/database.h"
#include "support/typing.h"
#include "widgets/rows.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

namespace {

const QDate today(2026, 11, 24);

class Answers : public Dialogs
{
public:
    bool isAgreed = false;
    QString asked;
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked = text;
        return isAgreed;
    }
};

// A book with its page of requests on the screen.
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
    }
    ~Desk() { page->finishEditing(); } // as a window does before it goes

    // The one in view, of those with that name.
    template<class W> W *find(const char *name) const
    {
        for (W *one : page->findChildren<W *>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return page->findChild<W *>(QLatin1String(name));
    }
    RequestPane *pane() const { return page->findChild<RequestPane *>(); }
    template<class R> const QList<R> &all() const { return book->records<R>().records(); }
    const Request &request() const { return all<Request>().constLast(); }
    QString said() const { return messages.findChild<QLabel *>("message")->text(); }
    QStringList choices(const char *ticks) const // what can be ticked
    {
        QStringList words;
        for (const QCheckBox *box : find<Ticks>(ticks)->findChildren<QCheckBox *>())
            if (!box->isHidden() && !box->parentWidget()->isHidden())
                words << box->objectName();
        return words;
    }
    void tick(const char *ticks, const QString &code) const { find<Ticks>(ticks)->findChild<QCheckBox *>(code)->click(); }
    bool isShown(const char *column) const { return find<QWidget>(column)->isVisible(); }

    MessageBar messages;
    Answers dialogs;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<RequestsPage> page;
};

Change adding(const QList<Request> &requests)
{
    Change change;
    for (const Request &request : requests)
        change.add(request);
    return change;
}

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    std::optional<RequestGuide> m_guide;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books)); }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        auto guide = RequestGuide::load(m_library);
        QVERIFY2(guide, qPrintable(guide ? QString() : guide.error().detail));
        m_guide = *guide;
    }

    void aNewRequestAsksFirstWhatThePersonWants()
    {
        const Desk desk(freshPath(), m_library);
        desk.find<QPushButton>("new")->click();
        QCOMPARE(desk.all<Request>().size(), 1);
        QCOMPARE(desk.request().number, QString("2026-001"));
        QCOMPARE(desk.request().receivedOn, today);
        QCOMPARE(desk.pane()->step(), QString("C2"));
        auto *disclosure = desk.find<BigChoice>("kind-E-02");
        QVERIFY(disclosure->isVisible());
        QCOMPARE(disclosure->text(), m_guide->find("E-02")->name.in(Language::Japanese));
        QCOMPARE(disclosure->accessibleDescription(), m_guide->find("E-02")->what.in(Language::Japanese));
        QVERIFY(desk.find<BigChoice>("kind-E-01")->hasFocus());
        disclosure->click();
        QCOMPARE(desk.request().kind.value, QString("E-02"));
        QCOMPARE(desk.pane()->step(), QString("C1")); // who asks
        desk.pane()->showStep("C2");
        desk.find<BigChoice>("kind-E-03")->click();
        QCOMPARE(desk.request().kind.value, QString("E-03"));
        QCOMPARE(desk.pane()->step(), QString("C2")); // a change of mind moves nothing
    }

    void pressedTwiceMakesOneRequest()
    {
        const Desk desk(freshPath(), m_library);
        desk.find<QPushButton>("new")->click();
        desk.find<QPushButton>("new")->click();
        QCOMPARE(desk.all<Request>().size(), 1);
        desk.find<BigChoice>("kind-E-07")->click();
        desk.find<QPushButton>("new")->click();
        QCOMPARE(desk.all<Request>().size(), 2);
        QCOMPARE(desk.request().number, QString("2026-002"));
    }

    void eachStepSaysWhatToDoForThisKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07"})
            QTest::newRow(kind) << kind;
    }
    void eachStepSaysWhatToDoForThisKind()
    {
        QFETCH(QString, kind);
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {kind}, .receivedOn = today}}));
        const RequestKind *about = m_guide->find(kind);
        QCOMPARE(about->steps.size(), 9);
        for (const RequestGuideStep &step : about->steps) {
            desk.find<StepButton>(qPrintable("step-" + step.id))->click();
            QCOMPARE(desk.pane()->step(), step.id);
            QCOMPARE(desk.find<QLabel>("stepSentence")->text(), step.text.in(Language::Japanese));
        }
    }

    void oneIsLedForwardAndBackByButtons()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}}));
        QCOMPARE(desk.pane()->step(), QString("C3")); // the first that is open
        QVERIFY(desk.find<QPushButton>("next")->text().contains("Scope"));
        desk.find<QPushButton>("next")->click();
        QCOMPARE(desk.pane()->step(), QString("C4"));
        QVERIFY(desk.find<QLineEdit>("asked_on")->hasFocus());
        for (int back = 0; back < 3; ++back)
            desk.find<QPushButton>("back")->click();
        QCOMPARE(desk.pane()->step(), QString("C1"));
        QVERIFY(!desk.find<QPushButton>("back")->isEnabled());
        desk.pane()->showStep("C9");
        QVERIFY(!desk.find<QPushButton>("next")->isVisible());
    }

    void whatIsTypedIsKeptWhenAnotherStepIsShown()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}}));
        desk.pane()->showStep("C1");
        desk.find<QLineEdit>("person")->setText("佐藤 花子");
        desk.find<StepButton>("step-C4")->click();
        QCOMPARE(desk.request().person, QString("佐藤 花子"));
        desk.find<QLineEdit>("asked_on")->setText("そのうち");
        desk.find<StepButton>("step-C5")->click();
        QCOMPARE(desk.pane()->step(), QString("C4")); // no day: it would be lost
        QVERIFY(desk.find<StepButton>("step-C4")->isChecked());
        desk.find<QLineEdit>("asked_on")->setText("2026-11-25");
        desk.find<StepButton>("step-C5")->click();
        QCOMPARE(desk.request().askedOn, QDate(2026, 11, 25));
    }

    void textBeingComposedIsTakenOverOnlyWhenItIsDone()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}}));
        desk.page->focusField("subject");
        auto *subject = desk.find<QPlainTextEdit>("subject");
        QVERIFY(subject->hasFocus());
        QInputMethodEvent composing("かいじ", {});
        QCoreApplication::sendEvent(subject, &composing);
        desk.tick("identity", "licence"); // stores another field meanwhile
        QCOMPARE(desk.request().subject, QString());
        QInputMethodEvent taken;
        taken.setCommitString("開示してほしい");
        QCoreApplication::sendEvent(subject, &taken);
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.request().subject, QString("開示してほしい"));
        QCOMPARE(desk.request().identity.values, QStringList{"licence"});
    }

    void aFeeIsAskedForOnlyWhereItMayBe_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("mayCharge");
        for (const char *kind : {"E-01", "E-02", "E-06"})
            QTest::newRow(kind) << kind << true;
        for (const char *kind : {"E-03", "E-04", "E-05", "E-07"})
            QTest::newRow(kind) << kind << false;
    }
    void aFeeIsAskedForOnlyWhereItMayBe()
    {
        QFETCH(QString, kind);
        QFETCH(bool, mayCharge);
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {kind}, .receivedOn = today}}));
        desk.pane()->showStep("C7");
        for (const char *column : {"fee", "fee_basis", "fee_paid_on"})
            QCOMPARE(desk.isShown(column), mayCharge);
        const auto *note = desk.find<QLabel>("feeNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(m_guide->find(kind)->fee.in(Language::Japanese)), qPrintable(note->text()));
        QCOMPARE(desk.isShown("method"), kind == "E-02" || kind == "E-06");
    }

    void aFeeThatWasEnteredIsNotHiddenButPointedOut()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-03"}, .receivedOn = today, .fee = 500}}));
        desk.pane()->showStep("C7");
        QVERIFY(desk.isShown("fee"));
        QVERIFY(!desk.pane()->line("fee")->findChild<QLabel *>("check")->text().isEmpty());
        QCOMPARE(desk.find<StepButton>("step-C7")->mark(), Mark::Watch);
        desk.find<QLineEdit>("fee")->clear();
        QVERIFY(desk.page->finishEditing());
        QVERIFY(!desk.request().fee);
        QVERIFY(!desk.isShown("fee"));
        QCOMPARE(desk.find<StepButton>("step-C7")->mark(), Mark::Open);
    }

    void onlyGroundsAndDecisionsOfTheKindAreOffered_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"E-01", "E-02", "E-03", "E-04", "E-05", "E-06", "E-07"})
            QTest::newRow(kind) << kind;
    }
    void onlyGroundsAndDecisionsOfTheKindAreOffered()
    {
        QFETCH(QString, kind);
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {kind}, .receivedOn = today}}));
        desk.pane()->showStep("C6");
        QCOMPARE(desk.choices("grounds"), m_guide->groundsOf(kind));
        QCOMPARE(desk.isShown("grounds"), !m_guide->groundsOf(kind).isEmpty());
        QStringList outcomes;
        const auto *box = desk.find<QComboBox>("outcome");
        for (int row = 1; row < box->count(); ++row)
            outcomes << box->itemData(row).toString();
        QCOMPARE(outcomes, m_guide->find(kind)->outcomes);
        for (const RequestGround &ground : m_guide->find(kind)->grounds) {
            const QString words = desk.find<Ticks>("grounds")->findChild<QCheckBox *>(ground.id)->accessibleName();
            QVERIFY(words.contains(ground.applies.in(Language::Japanese)) && words.contains(ground.doesNot.in(Language::Japanese)));
            QVERIFY(words.contains(m_library.lawText(ground.law.constFirst(), Language::Japanese, LawForm::Short)));
        }
    }

    void groundsFollowTheDecision()
    {
        const Desk desk(freshPath(), m_library,
                        adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .outcome = {"granted"}}}));
        desk.pane()->showStep("C6");
        QCOMPARE(desk.choices("grounds"), QStringList());
        auto *box = desk.find<QComboBox>("outcome");
        box->setCurrentIndex(box->findData("partly"));
        emit box->activated(box->currentIndex());
        QCOMPARE(desk.request().outcome.value, QString("partly"));
        QStringList fitting;
        for (const RequestGround &ground : m_guide->find("E-02")->grounds)
            if (ground.outcomes.contains("partly"))
                fitting << ground.id;
        QVERIFY(fitting.contains("rights"));
        QCOMPARE(desk.choices("grounds"), fitting);
        desk.tick("grounds", "rights");
        QCOMPARE(desk.request().grounds.values, QStringList{"rights"});
    }

    void aGroundOfAnotherKindStaysToBeTakenAway()
    {
        const Desk desk(
            freshPath(), m_library,
            adding({{.number = "2026-001", .kind = {"E-03"}, .receivedOn = today, .outcome = {"refused"}, .grounds = {{"operations"}}}}));
        desk.pane()->showStep("C6");
        QVERIFY(desk.choices("grounds").contains("operations"));
        QCOMPARE(desk.find<Ticks>("grounds")->findChild<QCheckBox *>("operations")->accessibleName(),
                 m_library.label("request_grounds", "operations", Language::Japanese));
        QCOMPARE(desk.find<StepButton>("step-C6")->mark(), Mark::Watch);
        desk.tick("grounds", "operations");
        QVERIFY(desk.request().grounds.isEmpty());
        QVERIFY(!desk.choices("grounds").contains("operations"));
    }

    void reasonsThePersonGivesAreAskedOnlyForStopAndErasure_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("disclosure") << "E-02" << false;
        QTest::newRow("correction") << "E-03" << false;
        QTest::newRow("stop") << "E-04" << true;
        QTest::newRow("provision") << "E-05" << true;
    }
    void reasonsThePersonGivesAreAskedOnlyForStopAndErasure()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isAsked);
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {kind}, .receivedOn = today}}));
        desk.pane()->showStep("C2");
        QCOMPARE(desk.isShown("claims"), isAsked);
        QCOMPARE(desk.choices("claims"), m_guide->find(kind)->claims);
        QCOMPARE(desk.isShown("incidents"), m_guide->find(kind)->afterLeak);
    }

    void aRequestAfterALeakIsRecognised()
    {
        const Incident leak{
            .title = "名簿の流出", .knownOn = today.addDays(-9), .data = {"personal"}, .persons = 2000, .role = {"controller"}};
        const Incident drill{.title = "訓練", .practice = Fact::Yes, .knownOn = today};
        Change start = adding({{.number = "2026-001", .kind = {"E-04"}, .receivedOn = today}});
        start.add(leak);
        start.add(drill);
        const Desk desk(freshPath(), m_library, start);
        desk.pane()->showStep("C2");
        const QString id = leak.id.toString(QUuid::WithoutBraces);
        QCOMPARE(desk.choices("incidents"), QStringList{id}); // no drill
        QVERIFY(!desk.find<QLabel>("leak")->isVisible());
        desk.tick("incidents", id);
        QCOMPARE(desk.request().incidents.ids, QList<QUuid>{leak.id});
        QVERIFY(desk.find<QLabel>("leak")->isVisible());
        QVERIFY(desk.find<QLabel>("leak")->text().contains(m_guide->afterLeak().constFirst().text.in(Language::Japanese)));
        QSignalSpy wanted(desk.page.get(), &Page::goTo);
        desk.find<LinkButton>("toIncident")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("incidents"));
        QCOMPARE(wanted[0][1].toUuid(), leak.id);
    }

    void tooManyPapersAreGentlyPointedOut()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}}));
        desk.pane()->showStep("C3");
        desk.tick("identity", "licence");
        QCOMPARE(desk.find<StepButton>("step-C3")->mark(), Mark::Done);
        desk.tick("identity", "family-register");
        QCOMPARE(desk.request().identity.values, (QStringList{"licence", "family-register"}));
        QCOMPARE(desk.find<StepButton>("step-C3")->mark(), Mark::Watch);
        QVERIFY(desk.find<QWidget>("identity")->parentWidget()->findChild<QLabel *>("check")->text().contains("papers"));
    }

    void theAgentsNameIsAskedForOnlyWithAnAgent()
    {
        const Desk desk(freshPath(), m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}}));
        desk.pane()->showStep("C3");
        QVERIFY(!desk.isShown("agent_name"));
        auto *agent = desk.find<QComboBox>("agent");
        agent->setCurrentIndex(agent->findData("mandate"));
        emit agent->activated(agent->currentIndex());
        QVERIFY(desk.isShown("agent_name"));
    }

    void theSearchOffersPlacesAndWhoHoldsThemToo()
    {
        const Contractor printer{.name = "はがき印刷"};
        const Holding ledger{.name = "顧客台帳", .subjects = {{"customer"}}, .place = "2階の棚", .contractors = {{printer.id}}};
        const Holding client{.name = "顧客の給与計算", .subjects = {{"customer"}}, .retained = {"no-entrusted"}};
        const Holding staff{.name = "従業員名簿", .subjects = {{"employee"}}};
        Change start = adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .subject = "客の情報"}});
        start.add(printer);
        for (const Holding &one : {ledger, client, staff})
            start.add(one);
        const Desk desk(freshPath(), m_library, start);
        desk.pane()->showStep("C5");
        const QString ledgerId = ledger.id.toString(QUuid::WithoutBraces), clientId = client.id.toString(QUuid::WithoutBraces);
        QCOMPARE(desk.choices("holdings"), (QStringList{ledgerId, clientId}));
        const auto *places = desk.find<Ticks>("holdings");
        QVERIFY(places->findChild<QCheckBox *>(ledgerId)->accessibleName().contains("2階の棚"));
        QVERIFY(places->findChild<QCheckBox *>(clientId)->accessibleName().contains("client"));
        QCOMPARE(desk.choices("contractors"), QStringList());
        desk.tick("holdings", ledgerId);
        QCOMPARE(desk.request().holdings.ids, QList<QUuid>{ledger.id});
        QCOMPARE(desk.choices("contractors"), QStringList{printer.id.toString(QUuid::WithoutBraces)});
        desk.tick("contractors", printer.id.toString(QUuid::WithoutBraces));
        QCOMPARE(desk.request().contractors.ids, QList<QUuid>{printer.id});
        desk.find<PickBox>("otherPlaces")->add(staff.id.toString(QUuid::WithoutBraces));
        QCOMPARE(desk.request().holdings.ids, (QList<QUuid>{ledger.id, staff.id}));
        QCOMPARE(desk.choices("holdings").size(), 3);
    }

    void theDaysLeftAreSaidAndTheLateAreMarked()
    {
        const Request late{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today.addDays(-17), .person = "佐藤 花子"};
        const Request open{.number = "2026-002", .kind = {"E-03"}, .receivedOn = today.addDays(-5), .person = "鈴木 一郎"};
        const Desk desk(freshPath(), m_library, adding({late, open}));
        desk.page->openRecord(late.id);
        QVERIFY2(desk.find<QLabel>("due")->text().contains("2026-11-21: 3 days late"), qPrintable(desk.find<QLabel>("due")->text()));
        QVERIFY(desk.find<QWidget>("whyDue")->accessibleDescription().contains("4月16日")); // what Article 39 means
        desk.page->openRecord(open.id);
        QVERIFY(desk.find<QLabel>("due")->text().contains("2026-12-03: 9 days left"));
        const RecordList *list = desk.pane()->table()->list();
        const int row = list->rowOf(late.id);
        QCOMPARE(list->data(list->index(row, 0), Qt::UserRole + 1).toInt(), int(Mark::Late));
        QCOMPARE(list->data(list->index(row, 0), Qt::DisplayRole).toString(), QString("2026-001 佐藤 花子"));
        QCOMPARE(list->data(list->index(row, 1), Qt::DisplayRole).toString(), QString("3 days late"));
        QCOMPARE(list->data(list->index(row, 2), Qt::DisplayRole).toString(), QString("2026-11-21"));
    }

    void theLetterTakesTheWholeWidthAndIsLogged()
    {
        const Desk desk(
            freshPath(), m_library,
            adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .person = "佐藤 花子", .outcome = {"granted"}}}));
        desk.pane()->showStep("C7");
        desk.find<QPushButton>("writeLetter")->click();
        QVERIFY(!desk.pane()->isVisible());
        const auto *choice = desk.find<QComboBox>("letter");
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->currentData().toString(), QString("E02-granted"));
        auto *letters = desk.page->findChild<LettersPart *>();
        typeInto(*desk.find<QLineEdit>("firm.hours"), "9時から17時");
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.request().letters, QString(R"({"firm.hours":"9時から17時"})"));
        emit letters->sent("C-receipt", "受付のお知らせ", {});
        QVERIFY(!desk.request().answeredOn.isValid()); // no answer yet
        QVERIFY2(desk.said().contains("受付のお知らせ"), qPrintable(desk.said()));
        emit letters->sent("E02-granted", "開示のお知らせ", {});
        QCOMPARE(desk.request().answeredOn, today);
        QCOMPARE(desk.request().log.count(u'\n'), 1);
        QVERIFY(desk.request().log.startsWith("2026-11-24 ") && desk.request().log.contains("受付のお知らせ"));
        desk.find<QPushButton>("backToRecord")->click();
        QVERIFY(desk.pane()->isVisible());
    }

    void whatIsTypedIsKeptWhenAnotherLetterIsChosen()
    {
        const Desk desk(freshPath(), m_library,
                        adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .outcome = {"granted"}}}));
        desk.pane()->showStep("C7");
        desk.find<QPushButton>("writeLetter")->click();
        auto *choice = desk.find<QComboBox>("letter");
        typeInto(*desk.find<QLineEdit>("firm.hours"), "9時から17時");
        choice->setCurrentIndex(choice->currentIndex() + 1); // as the wheel does, which leaves the keyboard in the blank
        emit choice->activated(choice->currentIndex());
        QCOMPARE(desk.request().letters, QString(R"({"firm.hours":"9時から17時"})"));
        QVERIFY(choice->currentData().toString() != "E02-granted");
        QCOMPARE(desk.find<QLineEdit>("firm.hours")->text(), QString("9時から17時"));
    }

    void whatCannotBeStoredStaysInTheLetter()
    {
        const QString path = freshPath();
        const Desk desk(path, m_library, adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .outcome = {"granted"}}}));
        desk.pane()->showStep("C7");
        desk.find<QPushButton>("writeLetter")->click();
        const auto door = Database::openSqlite(path);
        QVERIFY(door && (*door)->run("UPDATE request SET revision = revision + 1")); // as somebody else does
        typeInto(*desk.find<QLineEdit>("firm.hours"), "9時から17時");
        QVERIFY(!desk.page->finishEditing());
        desk.find<QPushButton>("backToRecord")->click();
        QVERIFY(desk.find<QComboBox>("letter")->isVisible());
        QCOMPARE(desk.find<QLineEdit>("firm.hours")->text(), QString("9時から17時"));
        QVERIFY((*door)->run("UPDATE request SET revision = revision - 1"));
        QVERIFY(desk.page->finishEditing());
        QCOMPARE(desk.request().letters, QString(R"({"firm.hours":"9時から17時"})"));
    }

    void aLetterIsNeverAnotherPersons()
    {
        const Request first{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .person = "佐藤 花子", .outcome = {"granted"}};
        Request second = first;
        second.id = QUuid::createUuid();
        second.number = "2026-002";
        second.person = "鈴木 一郎";
        const Desk desk(freshPath(), m_library, adding({first, second}));
        desk.page->openRecord(second.id);
        desk.pane()->showStep("C7");
        desk.find<QPushButton>("writeLetter")->click();
        QVERIFY(desk.find<QTextBrowser>("paper")->toPlainText().contains("鈴木 一郎"));
        QVERIFY(desk.book->apply(desk.book->removal<Request>({second.id}), "delete"));
        QVERIFY(desk.pane()->isVisible());
        QVERIFY(!desk.find<QTextBrowser>("paper")->isVisible());
    }

    void theReasonIsWrittenOnceAndShownWhereItIsExplained()
    {
        const Desk desk(freshPath(), m_library,
                        adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today, .outcome = {"refused"}}}));
        desk.pane()->showStep("C8");
        desk.find<QPushButton>("toReason")->click();
        QCOMPARE(desk.pane()->step(), QString("C6"));
        desk.find<QPlainTextEdit>("reason")->insertPlainText("ほかの方のことが分かるため");
        desk.pane()->showStep("C8");
        QCOMPARE(desk.find<QLabel>("reasonGiven")->text(), QString("ほかの方のことが分かるため"));
    }

    void theFieldOfAFindingIsFoundOnItsStep_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("step");
        QTest::newRow("a field") << "decided_by"
                                 << "C6";
        QTest::newRow("ticks") << "identity"
                               << "C3";
        QTest::newRow("the kind") << "kind"
                                  << "C2";
        QTest::newRow("places") << "holdings"
                                << "C5";
        QTest::newRow("log") << "log"
                             << "C9";
    }
    void theFieldOfAFindingIsFoundOnItsStep()
    {
        QFETCH(QString, column);
        QFETCH(QString, step);
        Change start = adding({{.number = "2026-001", .kind = {"E-02"}, .receivedOn = today}});
        start.add(Holding{.name = "顧客台帳"});
        const Desk desk(freshPath(), m_library, start);
        desk.page->openRecord(desk.request().id);
        desk.page->focusField(column);
        QCOMPARE(desk.pane()->step(), step);
        auto *field = desk.find<QWidget>(qPrintable(column));
        QVERIFY(field->isVisible());
        QVERIFY(field == QApplication::focusWidget() || field->isAncestorOf(QApplication::focusWidget()));
    }

    void eachPartPrintsItsPapers()
    {
        Change start = adding({{.number = "2026-001", .receivedOn = today}});
        const Complaint complaint{.number = "2026-C01", .receivedOn = today};
        start.add(complaint);
        const Desk desk(freshPath(), m_library, start);
        QSignalSpy wanted(desk.page.get(), &RequestsPage::printWanted);
        desk.page->openRecord(desk.request().id);
        desk.find<QPushButton>("print")->click();
        desk.find<QPushButton>("printMore")->click();
        desk.page->openRecord(complaint.id);
        QCOMPARE(desk.page->part(), QString("complaints"));
        desk.find<QPushButton>("print")->click();
        desk.find<QPushButton>("printMore")->click();
        QStringList papers;
        for (const QVariantList &one : wanted)
            papers << one[0].toString() + (one[1].toUuid().isNull() ? "" : " of one");
        QCOMPARE(papers, (QStringList{"request of one", "request-log", "hearing-sheet of one", "hearing-sheet-blank"}));
        desk.page->openPart("keeping");
        QVERIFY(!desk.find<QPushButton>("print")->isVisible());
    }

    void nothingIsDueUntilAPeriodIsChosen()
    {
        const Request old{.number = "2020-001", .receivedOn = QDate(2020, 5, 1), .closedOn = QDate(2020, 6, 1)};
        const Request fresh{.number = "2026-001", .receivedOn = today, .closedOn = today};
        Change start = adding({old, fresh});
        start.add(Complaint{.number = "2021-C01", .receivedOn = QDate(2021, 1, 5), .closedOn = QDate(2021, 2, 1)});
        const Desk desk(freshPath(), m_library, start);
        desk.page->openPart("keeping");
        QVERIFY(!desk.find<QPushButton>("eraseDue")->isEnabled());
        desk.find<QPushButton>("proposeYears")->click();
        QCOMPARE(desk.book->firm().deskYears, Count(m_guide->proposedYears()));
        QVERIFY(desk.find<QPushButton>("eraseDue")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("proposeYears")->isVisible());
        const auto *list = desk.page->findChild<KeepingPart *>()->findChild<RowList *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data(RowModel::RowRole).value<Row>().title, QString("2020-001"));
        QCOMPARE(list->model()->index(1, 0).data(RowModel::RowRole).value<Row>().title, QString("2021-C01"));
    }

    void whatIsDueIsErasedForGoodAfterAQuestion()
    {
        const Request old{.number = "2020-001", .receivedOn = QDate(2020, 5, 1), .person = "喜屋武朝子", .closedOn = QDate(2020, 6, 1)};
        const QString path = freshPath();
        {
            Desk desk(path, m_library, adding({old, {.number = "2026-001", .receivedOn = today}}));
            Firm firm = desk.book->firm();
            firm.deskYears = 3;
            QVERIFY(desk.book->edit(firm, "period"));
            desk.page->openPart("keeping");
            desk.find<QPushButton>("eraseDue")->click(); // no
            QCOMPARE(desk.all<Request>().size(), 2);
            QVERIFY2(desk.dialogs.asked.contains("2020-001") && desk.dialogs.asked.contains("ackups"), qPrintable(desk.dialogs.asked));
            QVERIFY(!desk.dialogs.asked.contains("喜屋武")); // by number only
            desk.dialogs.isAgreed = true;
            desk.find<QPushButton>("eraseDue")->click();
            QCOMPARE(desk.all<Request>().size(), 1);
            QVERIFY(!desk.book->history().canUndo());
            QVERIFY(desk.said().contains("Backups"));
            QVERIFY(!desk.find<QPushButton>("eraseDue")->isEnabled());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("喜屋武朝子"));
    }

    void oneIsErasedForGoodOrDeletedWithAWayBack()
    {
        const Request first{.number = "2026-001", .receivedOn = today}, second{.number = "2026-002", .receivedOn = today};
        Desk desk(freshPath(), m_library, adding({first, second}));
        desk.dialogs.isAgreed = true;
        desk.page->openRecord(first.id);
        desk.pane()->removeShown();
        QCOMPARE(desk.all<Request>().size(), 1);
        desk.book->history().undo();
        QCOMPARE(desk.all<Request>().size(), 2);
        desk.page->openRecord(second.id);
        desk.page->eraseShown();
        QCOMPARE(desk.all<Request>().size(), 1);
        QCOMPARE(desk.request().id, first.id);
        QVERIFY(!desk.book->history().canUndo());
    }

    void aReadOnlyBookIsOnlyRead()
    {
        const Request old{.number = "2020-001", .kind = {"E-02"}, .receivedOn = QDate(2020, 5, 1), .closedOn = QDate(2020, 6, 1)};
        const Desk desk(freshPath(), m_library, adding({old}), Access::ReadOnly);
        desk.page->openRecord(old.id);
        QVERIFY(!desk.find<QPushButton>("new"));
        desk.pane()->showStep("C3");
        for (const QCheckBox *box : desk.find<Ticks>("identity")->findChildren<QCheckBox *>())
            QVERIFY(!box->isEnabled());
        desk.pane()->showStep("C2");
        QVERIFY(!desk.find<BigChoice>("kind-E-03")->isEnabled());
        for (const QAction *action : desk.page->commands())
            QVERIFY(!action->isVisible());
        desk.page->openPart("keeping");
        QVERIFY(!desk.find<QPushButton>("eraseDue")->isEnabled());
    }

    void aRecordThatIsNotThereChangesNothing()
    {
        const Desk desk(freshPath(), m_library);
        desk.page->openPart("keeping");
        desk.page->openRecord(QUuid::createUuid());
        desk.page->openPart("no such part");
        QCOMPARE(desk.page->part(), QString("keeping"));
    }
};

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
