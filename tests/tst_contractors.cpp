// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookexport.h"
#include "contractors/checkdialog.h"
#include "contractors/contractorboxes.h"
#include "contractors/contractorpane.h"
#include "contractors/contractorspage.h"
#include "contractors/guidedialog.h"
#include "contractors/handoverpanes.h"
#include "dialogs.h"
#include "forms/linkbutton.h"
#include "holdings/ledgerpage.h"
#include "support/files.h"
#include "widgets/rowslot.h"
#include "widgets/typedfield.h"
#include "workspace/contractorwork.h"
#include "workspace/settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(Contractor)

namespace {

const QDate today(2026, 11, 24);

// Answers what is asked; never opens a window.
class Answers : public Dialogs
{
public:
    int chosen = -1;
    bool agreed = true;
    QString path, asked;
    QStringList offered;

    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked = text;
        return agreed;
    }
    int choose(QWidget *, const QString &, const QString &text, const QStringList &verbs) override
    {
        asked = text;
        offered = verbs;
        return chosen;
    }
};

} // namespace

// The page of contractors, of records of handing over and of joint uses.
class TestContractors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewOneIsTypedAndStored();
    void theGuideAsksOneQuestionAStep();
    void theGuideIsAnsweredByKeysAlone();
    void theResultOfTheGuideIsEnteredInOneStep();
    void aCheckSetsTheDayOfTheLastCheck();
    void aCheckIsOpenedByAClickWhileANameIsTyped();
    void aCheckWithAWrongDateIsNotTaken();
    void aCheckNeedsADay();
    void theDayFollowsWhenAChecksDayChangesOrItGoes();
    void aDayEnteredByHandStays();
    void holdingsAreLinkedFromHere();
    void theLedgerAndTheContractorLeadToEachOther();
    void oneThatIsNamedIsEndedOrDeletedOnPurpose();
    void oneThatNobodyNamesGoesAndComesBack();
    void eachStandingHasItsWord_data();
    void eachStandingHasItsWord();
    void theRecordSaysWhatIsMissingAndHowLongItIsKept();
    void theJointUseSaysWhatIsMissing();
    void anyOfItsRecordsIsOpened();
    void aListIsTakenOverAfterAsking();
    void whatIsExportedComesBackTheSame();
    void whatIsShownIsExported();
    void aReadOnlyBookIsOnlyRead();

private:
    void showPage();
    void apply(const Change &change) { QVERIFY(m_book->apply(change, "start")); }
    template<class R> R added(R record)
    {
        Change change;
        change.add(record);
        apply(change);
        return *m_book->records<R>().find(record.id);
    }
    const Contractor &contractor(int row = 0) const { return m_book->records<Contractor>().records()[row]; }
    ContractorPane &pane() { return *m_page->findChild<ContractorPane *>(); }
    template<class D> D *dialog() { return m_page->window()->findChild<D *>(); }
    template<class W> W *part(const char *name) { return m_page->window()->findChild<W *>(QLatin1StringView(name)); }
    GuideDialog *asked(const QString &answers);

    QTemporaryDir m_folder;
    Library m_library = *Library::load();
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<ReviewDesk> m_desk;
    MessageBar m_messages;
    Answers m_answers;
    std::unique_ptr<ContractorsPage> m_page;
    int m_number = 0;
};

void TestContractors::init()
{
    m_page.reset();
    m_desk.reset();
    m_answers = {};
    const QString path = m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_number));
    m_settings = std::make_unique<Settings>(path + ".ini");
    auto book = Book::create(path, Firm{.name = "みどりや商店"}, m_library, Language::Japanese);
    QVERIFY(book);
    m_book = *std::move(book);
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, today);
    m_desk->settle();
    showPage();
}

void TestContractors::showPage()
{
    m_page = std::make_unique<ContractorsPage>(*m_desk, m_library, m_messages, m_answers);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestContractors::aNewOneIsTypedAndStored()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_book->records<Contractor>().rowCount(), 1);
    QWidget *name = QApplication::focusWidget();
    QCOMPARE(name->objectName(), QString("name"));
    QTest::keyClicks(name, "Sakura Payroll");
    QVERIFY(m_page->finishEditing());
    QCOMPARE(contractor().name, QString("Sakura Payroll"));
    m_page.reset();
    m_desk.reset();
    const QString path = m_book->path();
    m_book.reset();
    m_book = *Book::open(path, m_library, Language::Japanese);
    QCOMPARE(contractor().name, QString("Sakura Payroll"));
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, today);
}

GuideDialog *TestContractors::asked(const QString &answers)
{
    pane().askGuide();
    auto *guide = dialog<GuideDialog>();
    for (const QChar letter : answers)
        guide->findChild<QPushButton *>(QString(letter))->click();
    return guide;
}

void TestContractors::theGuideAsksOneQuestionAStep()
{
    added(Contractor{.name = "給与計算"});
    const auto pack = DecisionGuide::load(m_library);
    auto *guide = asked({});
    const auto *ask = guide->findChild<QLabel *>("ask");
    QCOMPARE(ask->text(), pack->steps()[0].ask.ja);
    QVERIFY(!guide->findChild<QPushButton *>("back")->isEnabled());
    QVERIFY(!guide->findChild<QPushButton *>("enter")->isVisible());
    guide->findChild<QPushButton *>("y")->click();
    QCOMPARE(ask->text(), pack->steps()[1].ask.ja);
    QVERIFY(guide->findChild<QLabel *>("before")->text().contains(pack->steps()[0].ask.ja));
    guide->findChild<QPushButton *>("back")->click();
    QCOMPARE(ask->text(), pack->steps()[0].ask.ja);
    guide->findChild<QPushButton *>("n")->click();
    QCOMPARE(guide->findChild<QLabel *>("result")->text(), pack->outcome("internal")->title.ja);
    guide->reject();
    QCOMPARE(contractor().decision, QString()); // nothing is entered before it is agreed to
}

void TestContractors::theGuideIsAnsweredByKeysAlone()
{
    added(Contractor{.name = "給与計算"});
    auto *guide = asked({});
    QVERIFY(QTest::qWaitForWindowActive(guide));
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_N, Qt::Key_Backspace, Qt::Key_Y, Qt::Key_Question})
        QTest::keyClick(guide->focusWidget(), key, key == Qt::Key_Question ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(guide->decision().taken, QString("yyu"));
    QVERIFY(guide->findChild<QLabel *>("reason")->text().contains("自社の目的のために")); // what is to be cleared
    QTest::keyClick(guide->focusWidget(), Qt::Key_Return);
    QCOMPARE(contractor().relation.value, QString("check"));
}

void TestContractors::theResultOfTheGuideIsEnteredInOneStep()
{
    added(Contractor{.name = "クラウド", .relation = {"third-party-consent"}});
    asked("yyynny")->findChild<QPushButton *>("enter")->click();
    QCOMPARE(contractor().relation.value, QString("entrustment"));
    QCOMPARE(contractor().decision, QString("yyynny"));
    QCOMPARE(contractor().decidedOn, today);
    QVERIFY(part<QLabel>("guideSaid")->text().contains("2026-11-24"));
    QVERIFY(part<QLabel>("guideSaid")->text().contains("外国")); // the note on Article 28
    QTest::qWait(0); // the dialog goes
    auto *again = asked({});
    QVERIFY(again->decision().outcome); // begins at the result
    again->reject();
    m_book->history().undo();
    QCOMPARE(contractor().relation.value, QString("third-party-consent"));
    QCOMPARE(contractor().decision, QString());
}

void TestContractors::aCheckSetsTheDayOfTheLastCheck()
{
    added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    part<QPushButton>("addCheck")->click();
    auto *check = dialog<CheckDialog>();
    check->findChild<QCheckBox *>("D-31")->click();
    check->findChild<QLineEdit *>("checked_by")->setText("田中");
    check->accept();
    const QList<ContractorCheck> &checks = m_book->records<ContractorCheck>().records();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks[0].checkedOn, today);
    QCOMPARE(checks[0].checkedBy, QString("田中"));
    QCOMPARE(checks[0].points.values, QStringList{"D-31"});
    QCOMPARE(checks[0].contractors.ids, QList<QUuid>{contractor().id});
    QCOMPARE(contractor().lastCheck, today);
    m_book->history().undo(); // one step
    QVERIFY(checks.isEmpty());
    QVERIFY(!contractor().lastCheck.isValid());
}

// Leaving the field stores what was typed, in the middle of the press on the row.
void TestContractors::aCheckIsOpenedByAClickWhileANameIsTyped()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    Change change;
    change.add(ContractorCheck{.contractors = {{one.id}}, .checkedOn = today});
    apply(change);
    m_page->openRecord(one.id);
    auto *list = part<RowSlot>("checks")->list();
    QVERIFY(list);
    auto *name = part<QLineEdit>("name");
    name->setFocus();
    QTest::keyClicks(name, "x");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(contractor().name.contains('x'));
    QCOMPARE(part<RowSlot>("checks")->list(), list); // the row pressed is still there
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(dialog<CheckDialog>());
    dialog<CheckDialog>()->reject();
}

void TestContractors::aCheckWithAWrongDateIsNotTaken()
{
    added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    pane().addCheck();
    auto *check = dialog<CheckDialog>();
    auto *due = check->findChild<TypedField *>("remedy_due");
    QVERIFY(due);
    due->setText("2026-11-31");
    check->accept();
    QVERIFY(check->isVisible());
    due->setText("2026-11-30");
    check->accept();
    QCOMPARE(m_book->records<ContractorCheck>().records().value(0).remedyDue, QDate(2026, 11, 30));
}

void TestContractors::aCheckNeedsADay()
{
    added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    pane().addCheck();
    auto *check = dialog<CheckDialog>();
    check->findChild<QLineEdit *>("checked_on")->clear();
    check->accept();
    QVERIFY(check->isVisible());
    QVERIFY(m_book->records<ContractorCheck>().records().isEmpty());
    check->findChild<QLineEdit *>("checked_on")->setText("2026-10-01");
    check->accept();
    QCOMPARE(contractor().lastCheck, QDate(2026, 10, 1));
}

void TestContractors::theDayFollowsWhenAChecksDayChangesOrItGoes()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    const ContractorCheck first{.contractors = {{one.id}}, .checkedOn = today.addYears(-1)};
    ContractorCheck second{.contractors = {{one.id}}, .checkedOn = today};
    const auto records = [&] { return m_desk->inputNow().records; };
    apply(checking(records(), first));
    apply(checking(records(), second));
    QCOMPARE(contractor().lastCheck, today);
    second = *m_book->records<ContractorCheck>().find(second.id);
    second.checkedOn = today.addDays(-3);
    apply(checking(records(), second));
    QCOMPARE(contractor().lastCheck, today.addDays(-3));
    pane().openCheck(second.id);
    dialog<CheckDialog>()->findChild<QPushButton *>("delete")->click();
    QCOMPARE(m_book->records<ContractorCheck>().rowCount(), 1);
    QCOMPARE(contractor().lastCheck, first.checkedOn);
    apply(unchecking(records(), *m_book->records<ContractorCheck>().find(first.id)));
    QVERIFY(!contractor().lastCheck.isValid());
}

void TestContractors::aDayEnteredByHandStays()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .lastCheck = today.addDays(-10)});
    ContractorCheck older{.contractors = {{one.id}}, .checkedOn = today.addDays(-100)};
    apply(checking(m_desk->inputNow().records, older));
    QCOMPARE(contractor().lastCheck, today.addDays(-10));
    apply(unchecking(m_desk->inputNow().records, *m_book->records<ContractorCheck>().find(older.id)));
    QCOMPARE(contractor().lastCheck, today.addDays(-10));
    apply(checking(m_desk->inputNow().records, {.contractors = {{one.id}}, .checkedOn = today}));
    QCOMPARE(contractor().lastCheck, today);
}

void TestContractors::holdingsAreLinkedFromHere()
{
    const Holding list = added(Holding{.name = "顧客名簿"}), cards = added(Holding{.name = "名刺"});
    const Contractor one = added(Contractor{.name = "封筒印刷"});
    pane().open(one.id);
    auto *box = m_page->findChild<HoldingsBox *>();
    auto *picked = box->findChild<PickBox *>();
    picked->add(list.id.toString(QUuid::WithoutBraces));
    QVERIFY(m_book->records<Holding>().find(list.id)->contractors.has(one.id));
    QVERIFY(!m_book->records<Holding>().find(cards.id)->contractors.has(one.id));
    QCOMPARE(picked->chosen().size(), 1);
    emit box->edited({cards.id}); // the chip of one taken away, another picked
    QVERIFY(!m_book->records<Holding>().find(list.id)->contractors.has(one.id));
    QVERIFY(m_book->records<Holding>().find(cards.id)->contractors.has(one.id));
    m_book->history().undo();
    QCOMPARE(picked->chosen(), QStringList{list.id.toString(QUuid::WithoutBraces)});
}

void TestContractors::theLedgerAndTheContractorLeadToEachOther()
{
    const Contractor one = added(Contractor{.name = "封筒印刷"});
    const Holding list = added(Holding{.name = "顧客名簿", .contractors = {{one.id}}});
    pane().open(one.id);
    QSignalSpy there(m_page.get(), &Page::goTo);
    part<LinkButton>("openHolding")->click();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0][0].toString(), QString("ledger"));
    QCOMPARE(there[0][1].toUuid(), list.id);
    LedgerPage ledger(*m_book, m_library, m_messages, m_answers, *m_settings);
    ledger.show();
    ledger.openRecord(list.id);
    QSignalSpy back(&ledger, &Page::goTo);
    ledger.findChild<LinkButton *>("openContractor")->click();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][0].toString(), QString("contractors"));
    QCOMPARE(back[0][1].toUuid(), one.id);
}

void TestContractors::oneThatIsNamedIsEndedOrDeletedOnPurpose()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    const Holding list = added(Holding{.name = "顧客名簿", .contractors = {{one.id}}});
    added(ContractorCheck{.contractors = {{one.id}}, .checkedOn = today});
    pane().open(one.id);
    pane().removeShown();
    QVERIFY(m_answers.asked.contains("顧客名簿"));
    QCOMPARE(m_answers.offered.size(), 2);
    QCOMPARE(m_book->records<Contractor>().rowCount(), 1);
    QVERIFY(!contractor().endedOn.isValid());
    m_answers.chosen = 0;
    pane().removeShown();
    QCOMPARE(contractor().endedOn, today);
    QVERIFY(m_book->records<Holding>().find(list.id)->contractors.has(one.id));
    m_answers.chosen = 1;
    pane().removeShown();
    QCOMPARE(m_book->records<Contractor>().rowCount(), 0);
    QVERIFY(m_book->records<Holding>().find(list.id)->contractors.isEmpty());
    QCOMPARE(m_book->records<ContractorCheck>().rowCount(), 0); // a check of nobody
    m_book->history().undo();
    QCOMPARE(m_book->records<ContractorCheck>().rowCount(), 1);
    QVERIFY(m_book->records<Holding>().find(list.id)->contractors.has(one.id));
}

void TestContractors::oneThatNobodyNamesGoesAndComesBack()
{
    added(Contractor{.name = "封筒印刷"});
    pane().table()->view()->setFocus();
    QTest::keyClick(pane().table()->view(), Qt::Key_Delete);
    QCOMPARE(m_book->records<Contractor>().rowCount(), 0);
    QVERIFY(m_answers.offered.isEmpty());
    m_book->history().undo();
    QCOMPARE(contractor().name, QString("封筒印刷"));
}

void TestContractors::eachStandingHasItsWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Contractor>("contractor");
    QTest::addColumn<QDate>("remedyDue");
    const auto row = [](const char *word, const Contractor &contractor, QDate remedyDue = {}) {
        QTest::newRow(word) << QString(word) << contractor << remedyDue;
    };
    const Code entrusted{"entrustment"};
    row("Not clear yet", {.relation = {"check"}});
    row("Inside the firm", {.decision = "n"});
    row("Not checked yet", {.relation = entrusted});
    row("Check overdue", {.relation = entrusted, .lastCheck = today.addYears(-1).addDays(-1)});
    row("Check soon", {.relation = entrusted, .lastCheck = today.addYears(-1).addDays(30)});
    row("Not mended in time", {.relation = entrusted, .lastCheck = today}, today.addDays(-1));
    row("To be mended", {.relation = entrusted, .lastCheck = today}, today);
    row("Clauses missing", {.relation = entrusted, .lastCheck = today, .clausesChecked = today});
    row("In order", {.relation = entrusted, .lastCheck = today});
    row("Proof missing", {.relation = entrusted, .endedOn = today});
    row("Ended", {.relation = entrusted, .endedOn = today, .returnProof = {"returned"}});
    row("No check needed", {.relation = {"joint-use"}});
}

void TestContractors::eachStandingHasItsWord()
{
    QFETCH(QString, word);
    QFETCH(Contractor, contractor);
    QFETCH(QDate, remedyDue);
    const ContractorCheck check{.contractors = {{contractor.id}}, .checkedOn = today, .remedyDue = remedyDue};
    QCOMPARE(standingOf(contractor, remedyDue.isValid() ? &check : nullptr, today).word, word);
    added(contractor);
    if (remedyDue.isValid())
        added(check);
    const QAbstractItemModel *list = pane().table()->view()->model();
    QCOMPARE(list->index(0, 1).data().toString(), word);
}

void TestContractors::theRecordSaysWhatIsMissingAndHowLongItIsKept()
{
    const Contractor other = added(Contractor{.name = "町内会", .address = "名古屋市", .representative = "鈴木"});
    m_page->openPart("records");
    auto *records = m_page->findChild<ProvisionPane *>();
    records->makeNew();
    const auto *missing = records->findChild<QLabel *>("missing");
    QVERIFY(missing->text().contains("相手の名前"));
    const auto stored = [&] { return m_book->records<Provision>().records()[0]; };
    const auto change = [&](const std::function<void(Provision &)> &edit) {
        Provision after = stored();
        edit(after);
        apply(recording(stored(), after));
    };
    change([&](Provision &p) {
        p.recipients = {{other.id}};
        p.persons = "会員30人";
        p.items = {{"name"}};
        p.basis = {"consent"};
        p.record = {"each"};
    });
    QCOMPARE(stored().keepUntil, today.addYears(3));
    QVERIFY(!missing->text().contains("相手の名前"));
    QVERIFY(missing->text() == ProvisionPane::tr("The record says all that the law asks for."));
    change([](Provision &p) { p.record = {"contract"}; });
    QCOMPARE(stored().keepUntil, today.addYears(1));
    change([](Provision &p) { p.keepUntil = QDate(2040, 1, 1); });
    change([](Provision &p) { p.record = {"each"}; });
    QCOMPARE(stored().keepUntil, QDate(2040, 1, 1)); // entered by hand
    change([](Provision &p) { p.direction = {"received"}; });
    QVERIFY(missing->text().contains("経緯"));
}

void TestContractors::theJointUseSaysWhatIsMissing()
{
    m_page->openPart("joint");
    auto *uses = m_page->findChild<JointUsePane *>();
    uses->makeNew();
    auto *title = uses->editor<QLineEdit>("title");
    title->setText("会員の案内");
    uses->editor<QLineEdit>("items")->setText("氏名");
    QVERIFY(uses->finish());
    const auto *missing = uses->findChild<QLabel *>("missing");
    QVERIFY(!missing->text().contains("共同で使う項目") && missing->text().contains("利用目的"));
    QCOMPARE(m_book->records<JointUse>().records()[0].items, QString("氏名"));
}

void TestContractors::anyOfItsRecordsIsOpened()
{
    added(Contractor{.name = "あ"});
    const Contractor one = added(Contractor{.name = "封筒印刷"});
    const ContractorCheck check = added(ContractorCheck{.contractors = {{one.id}}, .checkedOn = today});
    const Provision provision = added(Provision{.persons = "会員"});
    const JointUse use = added(JointUse{.title = "案内"});
    m_page->openRecord(provision.id);
    QCOMPARE(m_page->findChild<ProvisionPane *>()->shownId(), provision.id);
    QVERIFY(m_page->findChild<ProvisionPane *>()->isVisible());
    m_page->openRecord(use.id);
    QCOMPARE(m_page->findChild<JointUsePane *>()->shownId(), use.id);
    m_page->openRecord(one.id);
    QCOMPARE(m_page->chosenContractor(), one.id);
    m_page->focusField("return_proof"); // behind a heading that is closed
    QVERIFY(QApplication::focusWidget()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("return_proof"));
    m_page->openRecord(check.id);
    QCOMPARE(m_page->chosenContractor(), one.id);
    QVERIFY(dialog<CheckDialog>());
    dialog<CheckDialog>()->reject();
    m_page->openRecord(QUuid::createUuid()); // not there: nothing changes
    QCOMPARE(m_page->chosenContractor(), one.id);
}

void TestContractors::aListIsTakenOverAfterAsking()
{
    m_answers.path = m_folder.filePath("list.csv");
    files::write(m_answers.path, QStringLiteral("委託先一覧\n名前,関係,国\n封筒印刷,委託先,日本\n配送,委託先,どこか\n").toUtf8());
    m_answers.agreed = false;
    m_page->importFile();
    QTRY_VERIFY(!m_answers.asked.isEmpty());
    QVERIFY(m_book->records<Contractor>().records().isEmpty());
    QVERIFY2(m_answers.asked.contains("どこか"), qPrintable(m_answers.asked)); // the row that cannot be taken, and why
    m_answers.agreed = true;
    m_page->importFile();
    QTRY_COMPARE(m_book->records<Contractor>().rowCount(), 1);
    QCOMPARE(contractor().name, QString("封筒印刷"));
    QCOMPARE(contractor().relation.value, QString("entrustment"));
    QCOMPARE(m_page->chosenContractor(), contractor().id);
    m_answers.asked.clear();
    m_page->importFile(); // all there already
    QTRY_VERIFY(m_messages.findChild<QLabel *>());
    QTest::qWait(50);
    QCOMPARE(m_book->records<Contractor>().rowCount(), 1);
}

void TestContractors::whatIsExportedComesBackTheSame()
{
    const Contractor one = added(Contractor{.name = "封筒印刷",
                                            .relation = {"entrustment"},
                                            .lastCheck = today,
                                            .clauses = {{"D-11", "D-12"}},
                                            .note = "改行\nあり",
                                            .decision = "yyynnn",
                                            .selection = {{"D-01"}}});
    for (const char *name : {"list.xlsx", "list.csv", "list.json"}) {
        m_answers.path = m_folder.filePath(name);
        BookExport out(*m_desk, m_library, m_messages, m_answers, m_page.get());
        out.contractors();
        QTRY_VERIFY(QFile::exists(m_answers.path));
        QTest::qWait(100);
        apply(m_book->removal<Contractor>({one.id}));
        m_page->importFile(m_answers.path);
        QTRY_COMPARE(m_book->records<Contractor>().rowCount(), 1);
        Contractor back = contractor();
        back.revision = one.revision;
        QCOMPARE(back, one);
    }
}

void TestContractors::whatIsShownIsExported()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .relation = {"third-party-consent"}});
    Change change;
    change.add(Provision{.persons = "応募者10人", .recipients = {{one.id}}, .date = today});
    apply(change);
    const QSignalSpy wanted(m_page.get(), &ContractorsPage::exportWanted);
    for (const char *shown : {"contractors", "records", "joint"}) {
        m_page->openPart(shown);
        m_page->findChild<QPushButton *>("export")->click();
        QCOMPARE(wanted.constLast().value(0).toString(), shown);
    }
    m_answers.path = m_folder.filePath("records.csv");
    BookExport out(*m_desk, m_library, m_messages, m_answers, m_page.get());
    out.provisions();
    QTRY_VERIFY(QFile::exists(m_answers.path));
    QFile file(m_answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains("応募者10人") && text.contains("封筒印刷"), qPrintable(text)); // by name, not by number
}

void TestContractors::aReadOnlyBookIsOnlyRead()
{
    const Contractor one = added(Contractor{.name = "封筒印刷", .relation = {"entrustment"}});
    m_page.reset();
    m_desk.reset();
    const QString path = m_book->path();
    m_book.reset();
    m_book = *Book::open(path, m_library, Language::Japanese, Access::ReadOnly);
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, today);
    showPage();
    QVERIFY(!part<QPushButton>("new"));
    m_page->openRecord(one.id);
    pane().askGuide();
    pane().addCheck();
    pane().removeShown();
    QVERIFY(!dialog<GuideDialog>() && !dialog<CheckDialog>());
    QVERIFY(m_answers.offered.isEmpty());
    QVERIFY(!pane().editor<QLineEdit>("name")->isEnabled());
}

QTEST_MAIN(TestContractors)
#include "tst_contractors.moc"
