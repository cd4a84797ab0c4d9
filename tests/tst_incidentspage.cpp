// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "forms/linelist.h"
#include "incidents/closedialog.h"
#include "incidents/drilldialog.h"
#include "incidents/filingdialog.h"
#include "incidents/incidentspage.h"
#include "letters/letterspart.h"
#include "support/typing.h"
#include "widgets/choices.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/pickbox.h"
#include "widgets/rowslot.h"
#include "widgets/ticklist.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
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
#include <QToolButton>

namespace {

const QDate today(2026, 11, 25);

class Answers : public Dialogs
{
public:
    bool yes = true;
    int asked = 0;
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++asked;
        return yes;
    }
};

// Nothing in it is open, and no type applies.
Incident answered()
{
    return {.title = "健診結果の誤送信",
            .source = {"own"},
            .knownOn = QDate(2026, 11, 24),
            .facts = "一覧を取引先の1人へ送った。",
            .data = {"personal"},
            .persons = 12,
            .personsMax = 12,
            .sensitive = Fact::No,
            .financial = {"none"},
            .malicious = Fact::No,
            .myNumber = Fact::No,
            .outflow = Fact::Yes,
            .role = {"controller"},
            .turned = "o-not-matched"};
}

// A book with its page of incidents on the screen.
struct Office
{
    Office(const QString &path, const Library &library, const Change &start = {}, Access access = Access::ReadWrite)
    {
        auto made = Book::create(path, Firm{.name = "みどり医院", .privacyOfficer = "田中"}, library, Language::Japanese);
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
        desk->settle();
        page = std::make_unique<IncidentsPage>(*desk, library, messages, dialogs);
        page->resize(820, 640);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    ~Office() { page->finishEditing(); } // as a window does before it goes

    template<class W> W *find(const QString &name) const
    {
        for (W *one : page->findChildren<W *>(name))
            if (one->isVisible())
                return one;
        return page->findChild<W *>(name);
    }
    template<class D> D *dialog() const
    {
        for (QWidget *one : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<D *>(one); found && found->isVisible())
                return found;
        return page->findChild<D *>();
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void type(const QString &column, const QString &text) const
    {
        page->focusField(column);
        auto *line = find<QLineEdit>(column);
        QVERIFY2(line && line->isVisible(), qPrintable(column));
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    const Incident &incident() const { return book->records<Incident>().records().constFirst(); }
    template<class R> const QList<R> &all() const { return book->records<R>().records(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    QString said() const { return messages.findChild<QLabel *>("message")->text(); }

    MessageBar messages;
    Answers dialogs;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<IncidentsPage> page;
};

Change with(const Incident &incident)
{
    Change change;
    change.add(incident);
    return change;
}

Row rowAt(const RowList *list, int row) { return list->model()->index(row, 0).data(RowModel::RowRole).value<Row>(); }

} // namespace

class TestIncidentsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }

    void oneClickOpensARecordKnownTodayWithTheCursorInItsTitle()
    {
        const Office office(freshPath(), m_library);
        office.click("new");
        QCOMPARE(office.all<Incident>().size(), 1);
        QCOMPARE(office.incident().knownOn, today);
        QVERIFY(!office.incident().knownAt.isEmpty());
        auto *title = office.find<QLineEdit>("title");
        QVERIFY(title->hasFocus());
        QTest::keyClicks(title, "USB lost");
        office.click("new"); // takes over what was typed, and makes another
        QCOMPARE(office.all<Incident>().size(), 2);
        QCOMPARE(office.all<Incident>()[0].title, QString("USB lost"));
        office.click("new"); // an empty one is there
        QCOMPARE(office.all<Incident>().size(), 2);
    }

    void theListTellsWhatIsDueAndWhatIsLate()
    {
        Incident late = answered(), done = answered(), drill = answered();
        late.sensitive = Fact::Yes;
        late.knownOn = today.addDays(-7);
        done.title = "済んだ件";
        done.closedOn = today;
        drill.title = "練習の件";
        drill.practice = Fact::Yes;
        Change start = with(done);
        start.add(late);
        start.add(drill);
        const Office office(freshPath(), m_library, start);
        const QAbstractItemModel *model = office.find<QTableView>("incidents")->model();
        QCOMPARE(model->rowCount(), 2); // the drill stands apart
        QCOMPARE(model->index(0, 0).data().toString(), late.title);
        QVERIFY2(model->index(0, 2).data().toString().contains("3 days late"), qPrintable(model->index(0, 2).data().toString()));
        QCOMPARE(model->index(0, 3).data().toString(), QString("Late"));
        QCOMPARE(model->index(1, 3).data().toString(), QString("Closed"));
        QCOMPARE(rowAt(office.find<RowSlot>("drills")->list(), 0).title, drill.title);
    }

    void aFieldThatIsLeftIsStoredAndTheDecisionFollows()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        QVERIFY(office.text("countdown").contains("No day is running"));
        office.type("persons_max", "1001");
        QCOMPARE(office.incident().personsMax, Count(1001));
        QVERIFY2(office.text("countdown").contains("First report: 3 days left") && office.text("countdown").contains("26 Nov to 28 Nov"),
                 qPrintable(office.text("countdown")));
        QVERIFY(office.find<QLabel>("turn")->isVisible());
        QVERIFY2(office.text("turn").contains("1,001"), qPrintable(office.text("turn")));
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
        office.page->openPart("decision");
        QCOMPARE(office.text("answer"), QString("報告の対象に当たります"));
        office.page->openPart("time");
        auto *line = office.find<RowSlot>("timeLine")->list();
        QVERIFY(rowAt(line, line->model()->rowCount() - 1).title.contains("1,001"));
        office.click("turnAway");
        QVERIFY(!office.find<QLabel>("turn")->isVisible());
        office.book->history().undo(); // field and line at once
        QCOMPARE(office.incident().personsMax, Count(12));
        QVERIFY(office.all<IncidentEntry>().isEmpty());
    }

    void theDayOfPassingAThousandIsAskedOnlyThen()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->focusField("persons_max");
        QVERIFY(!office.find<DateField>("over_thousand_on")->isVisible());
        office.type("persons_max", "2300");
        QVERIFY(office.find<DateField>("over_thousand_on")->isVisible());
    }

    void composedTextIsStoredWhenThePartIsLeft()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->focusField("possibilities");
        auto *text = office.find<QPlainTextEdit>("possibilities");
        QVERIFY(text->hasFocus());
        QInputMethodEvent composing("てんそう", {});
        QCoreApplication::sendEvent(text, &composing);
        QVERIFY(office.incident().possibilities.isEmpty());
        QInputMethodEvent committed;
        committed.setCommitString("転送したかもしれない");
        QCoreApplication::sendEvent(text, &committed);
        office.page->openPart("decision");
        QCOMPARE(office.incident().possibilities, QString("転送したかもしれない"));
        QCOMPARE(office.incident().facts, record.facts);
    }

    void whatIsNoDateStaysInItsField()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->focusField("occurred_on");
        office.find<DateField>("occurred_on")->setText("きのう");
        QVERIFY(!office.page->finishEditing());
        office.page->openPart("steps");
        QVERIFY(office.find<DateField>("occurred_on")->isVisible()); // the part was not left
        office.find<DateField>("occurred_on")->setText("");
        QVERIFY(office.page->finishEditing());
    }

    void theLedgerIsTakenOverOnlyWhereItIsTicked()
    {
        const Holding list{.name = "患者名簿", .items = {{"name", "phone"}}, .sensitive = {{"checkup-result"}}, .count = 300};
        Incident record = answered();
        record.holdings = {{list.id}};
        Change start = with(record);
        start.add(list);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(record.id);
        office.page->focusField("items");
        office.click("fromLedger");
        QVERIFY(office.find<QCheckBox>("take-items")->isChecked());
        QVERIFY(!office.find<QCheckBox>("take-persons_max")->isChecked()); // 12 was entered
        QVERIFY(!office.find<QCheckBox>("take-sensitive")->isChecked());
        office.click("acceptLedger");
        QCOMPARE(office.incident().items, QString("氏名、電話番号、健診・検査の結果"));
        QCOMPARE(office.incident().personsMax, Count(12));
        QVERIFY(office.find<QPlainTextEdit>("items")->toPlainText().contains("氏名"));
    }

    void thePathLeadsToTheFieldThatAnswers()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("decision");
        RowList *path = office.find<RowSlot>("path")->list();
        int number = -1;
        for (int row = 0; row < path->model()->rowCount(); ++row)
            if (rowAt(path, row).title.contains("1,000人"))
                number = row;
        QVERIFY(number > 0);
        QVERIFY(rowAt(path, number).mark == Mark::Done);
        QVERIFY(!path->model()->index(number, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        emit path->opened(number);
        QVERIFY(office.find<QLineEdit>("persons")->hasFocus());
    }

    void aStepIsDonePlannedAndLate()
    {
        Incident record = answered();
        record.knownOn = today.addDays(-2);
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("steps");
        RowList *steps = office.find<RowSlot>("steps")->list();
        QCOMPARE(steps->model()->rowCount(), 16);
        QVERIFY(rowAt(steps, 0).mark == Mark::Late);
        QVERIFY2(rowAt(steps, 0).trail.contains("2 days late"), qPrintable(rowAt(steps, 0).trail));
        QCOMPARE(office.find<QLineEdit>("stepWho")->text(), QString("田中"));
        office.find<QLineEdit>("stepWho")->setText("佐藤");
        office.click("stepDone");
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
        QCOMPARE(office.all<IncidentEntry>()[0].who, QString("佐藤"));
        QCOMPARE(office.all<IncidentEntry>()[0].on, today);
        steps = office.find<RowSlot>("steps")->list();
        QVERIFY(rowAt(steps, 0).mark == Mark::Done);
        steps->setCurrentIndex(steps->model()->index(6, 0));
        QVERIFY(office.text("stepTitle").startsWith("I-07"));
        QCOMPARE(office.find<QLineEdit>("stepWho")->text(), QString("佐藤")); // the name used last
        office.find<DateField>("stepDue")->setValue(today.addDays(2));
        office.click("stepPlan");
        QCOMPARE(office.all<IncidentEntry>()[1].due, today.addDays(2));
        QVERIFY(rowAt(office.find<RowSlot>("steps")->list(), 6).mark == Mark::Partly);
        office.click("stepBack");
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
    }

    void theReportIsDraftedCopiedAndFrozen()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        record.item9 = "窓口は総務です。";
        record.turned = "reportable 1 30";
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("report");
        office.click("draftAll");
        QVERIFY(office.incident().item1.contains(record.facts));
        QCOMPARE(office.incident().item9, record.item9);
        office.find<LineList>("items")->setCurrent("item-3");
        office.click("copy_3");
        QCOMPARE(QGuiApplication::clipboard()->text(), office.incident().item3);
        emit office.find<Segments>("state_3")->edited("known");
        QCOMPARE(office.incident().knownItems.values, QStringList("item-3"));
        auto *text = office.find<QPlainTextEdit>("item_3");
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, "12 persons");
        office.click("filed-first"); // what is being typed is kept with it
        auto *dialog = office.dialog<FilingDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>("receipt")->setText("R-77");
        dialog->accept();
        QCOMPARE(office.all<Filing>().size(), 1);
        const Filing filing = office.all<Filing>()[0];
        QCOMPARE(filing.filedOn, today);
        QCOMPARE(filing.receipt, QString("R-77"));
        QVERIFY(filing.text.contains("12 persons") && filing.text.contains(record.item9));
        QVERIFY2(office.text("countdown").contains("First report: done on 25 Nov")
                     && office.text("countdown").contains("Final report: 28 days left"),
                 qPrintable(office.text("countdown")));
        QVERIFY(!office.find<QPushButton>("filed-first")->isVisible());
        office.find<LineList>("items")->setCurrent(filing.id.toString(QUuid::WithoutBraces));
        QVERIFY(office.find<QPlainTextEdit>("filedText")->isReadOnly());
        QCOMPARE(office.find<QPlainTextEdit>("filedText")->toPlainText(), filing.text);
    }

    void aWrittenItemIsReplacedOnlyWhenAsked()
    {
        Incident record = answered();
        record.item1 = "手で書いた文";
        Office office(freshPath(), m_library, with(record));
        office.dialogs.yes = false;
        office.page->openRecord(record.id);
        office.page->openPart("report");
        office.click("draft_1");
        QCOMPARE(office.dialogs.asked, 1);
        QCOMPARE(office.incident().item1, record.item1);
        office.dialogs.yes = true;
        office.click("draft_1");
        QVERIFY(office.incident().item1.contains(record.facts));
    }

    void aFilingIsNotKeptWithoutItsDay()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("report");
        office.click("filed-first");
        auto *dialog = office.dialog<FilingDialog>();
        dialog->findChild<DateField *>("filedOn")->setText("");
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->findChild<DateField *>("filedOn")->setValue(record.knownOn.addDays(-1));
        dialog->accept(); // before the firm knew
        QVERIFY(office.all<Filing>().isEmpty());
        QVERIFY(office.said().contains("before the firm knew"));
    }

    void aLineIsAddedByHandAndByLeaving()
    {
        const Incident record = answered();
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("time");
        auto *text = office.find<QLineEdit>("entryText");
        text->setText("相手へ電話した");
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
        QCOMPARE(office.all<IncidentEntry>()[0].on, today);
        QVERIFY(!office.all<IncidentEntry>()[0].at.isEmpty());
        text->setText("弁護士に相談する");
        office.find<DateField>("entryDay")->setValue(today.addDays(3));
        office.page->openPart("record"); // what was typed is no loss
        QCOMPARE(office.all<IncidentEntry>().size(), 2);
        QVERIFY(!office.all<IncidentEntry>()[1].on.isValid());
        QCOMPARE(office.all<IncidentEntry>()[1].due, today.addDays(3));
        office.page->openPart("time");
        RowSlot *list = office.find<RowSlot>("timeLine");
        QCOMPARE(rowAt(list->list(), 2).lead, QString("planned"));
        emit list->removeAsked(2);
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
        emit list->removeAsked(0); // a day of the record
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
    }

    void closingShowsWhatIsOpenAndMakesActionsInOneStep()
    {
        Incident record = answered();
        record.planned = "二重確認を行う";
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.click("close");
        auto *dialog = office.dialog<CloseDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->makesActions());
        dialog->findChild<QCheckBox *>("makeTraining")->setChecked(true);
        dialog->findChild<DateField *>("actionsDue")->setText("");
        dialog->accept();
        QVERIFY(dialog->isVisible()); // a day is needed
        dialog->findChild<DateField *>("actionsDue")->setValue(today.addDays(20));
        dialog->accept();
        QCOMPARE(office.incident().closedOn, today);
        QCOMPARE(office.all<Action>().size(), 1);
        QCOMPARE(office.all<Action>()[0].due, today.addDays(20));
        QCOMPARE(office.all<Training>().size(), 1);
        QVERIFY(office.text("countdown").contains("Closed on"));
        office.book->history().undo();
        QVERIFY(!office.incident().closedOn.isValid() && office.all<Action>().isEmpty() && office.all<Training>().isEmpty());
    }

    void aDrillIsPlayedBesideTheRealRecords()
    {
        const Office office(freshPath(), m_library, with(answered()));
        const Incident real = office.incident(); // as stored
        office.click("practise");
        auto *dialog = office.dialog<DrillDialog>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(office.all<Incident>().size(), 2);
        QVERIFY(office.find<QLabel>("opening")->isVisible());
        QVERIFY(!office.find<RowSlot>("turns")->list());
        office.click("nextTurn");
        office.click("nextTurn");
        QCOMPARE(office.find<RowSlot>("turns")->list()->model()->rowCount(), 2);
        auto *points = office.find<TickList>("points");
        emit points->edited({"p1", "p2"});
        office.click("evaluate");
        const Incident drill = office.all<Incident>()[1];
        QVERIFY(isPractice(drill));
        QCOMPARE(drill.points, QString("p1 p2"));
        QVERIFY(drill.lesson.contains("What went well"));
        QVERIFY(office.find<RowSlot>("result")->list()->model()->rowCount() > 3);
        QSignalSpy wanted(office.page.get(), &IncidentsPage::printWanted);
        office.click("printDrill");
        QCOMPARE(wanted[0][0].toString(), QString("drill"));
        QCOMPARE(wanted[0][1].toUuid(), drill.id);
        QCOMPARE(office.all<Incident>()[0], real);
        QVERIFY(desksOf(*office.book).entriesOf(real.id).isEmpty());
        office.page->openRecord(real.id);
        office.page->openPart("drill");
        QVERIFY(!office.find<QLabel>("opening")->isVisible()); // only practice runs have it
    }

    void anIncidentIsDeletedWithAllOfItAndComesBack()
    {
        const Incident record = answered();
        Change start = with(record);
        start.add(IncidentEntry{.text = "電話", .incidents = {{record.id}}, .on = today});
        start.add(Filing{.incidents = {{record.id}}, .kind = {"first"}, .filedOn = today, .text = "x"});
        const Office office(freshPath(), m_library, start);
        office.page->takeKeyboard();
        QTest::keyClick(office.find<QTableView>("incidents"), Qt::Key_Delete);
        QVERIFY(office.all<Incident>().isEmpty() && office.all<IncidentEntry>().isEmpty() && office.all<Filing>().isEmpty());
        office.book->history().undo();
        QCOMPARE(office.all<Incident>().size(), 1);
        QCOMPARE(office.all<Filing>().size(), 1);
    }

    void recordsOfTheTimeLineOpenTheirIncident()
    {
        const Incident record = answered();
        const Filing filing{.incidents = {{record.id}}, .kind = {"first"}, .filedOn = today, .text = "x"};
        const IncidentEntry step{.text = "電話", .incidents = {{record.id}}, .kind = {"step"}, .step = {"I-07"}, .due = today};
        Change start = with(record);
        start.add(filing);
        start.add(step);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(step.id);
        QCOMPARE(office.page->shownIncident(), record.id);
        QVERIFY(office.find<RowSlot>("steps")->isVisible());
        office.page->openRecord(filing.id);
        QVERIFY(office.find<LineList>("items")->isVisible());
        office.page->openPart("list");
        QVERIFY(office.page->shownIncident().isNull());
        office.page->openRecord(QUuid::createUuid());
        QVERIFY(office.page->shownIncident().isNull());
    }

    void namesInALetterStayOutOfTheBook()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        const Office office(freshPath(), m_library, with(record));
        office.page->openRecord(record.id);
        office.page->openPart("notices");
        auto *letters = office.find<LettersPart>({});
        QVERIFY(letters);
        typeInto(*office.find<QWidget>("incident.requests_to_person"), "心配な方は産業医へ");
        typeInto(*office.find<QWidget>("person.name"), "山田 太郎");
        QVERIFY(office.page->finishEditing());
        QVERIFY(office.find<QTextBrowser>("paper")->toPlainText().contains("山田 太郎"));
        QVERIFY(office.incident().letters.contains("産業医") && !office.incident().letters.contains("山田"));
        emit letters->sent("L1", "本人への通知", "山田 太郎 様\n検査の結果が別の方に届きました。");
        office.dialog<FilingDialog>()->accept();
        QCOMPARE(office.all<Filing>().size(), 1);
        QVERIFY(!office.all<Filing>()[0].text.contains("山田") && office.all<Filing>()[0].text.contains("検査の結果"));
        QCOMPARE(office.incident().personsNotifiedOn, today);
        office.page->openPart("list"); // names are kept no longer than the record is open
        office.page->openRecord(record.id);
        office.page->openPart("notices");
        QVERIFY(!office.find<QTextBrowser>("paper")->toPlainText().contains("山田"));
    }

    void theComplaintItCameFromIsOneClickAway()
    {
        Incident record = answered();
        const Complaint linked{.number = "2026-C01", .receivedOn = today, .caller = "喜屋武 朝子", .incidents = {{record.id}}};
        Change start = with(record);
        start.add(linked);
        const Office office(freshPath(), m_library, start);
        QSignalSpy wanted(office.page.get(), &Page::goTo);
        office.page->openRecord(record.id);
        auto *link = office.find<QToolButton>("toComplaints");
        QVERIFY(link->isVisible() && !link->text().contains("喜屋武"));
        link->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("requests"));
        QCOMPARE(wanted[0][1].toUuid(), linked.id);
    }

    void whatIsTypedAboutAStepIsAPlan()
    {
        const Office office(freshPath(), m_library, with(answered()));
        office.page->openRecord(office.incident().id);
        office.page->openPart("steps");
        QListView *list = office.find<RowSlot>("steps")->list();
        const QString chosen = office.find<QLabel>("stepTitle")->text();
        typeInto(*office.find<QWidget>("stepWho"), "鈴木");
        typeInto(*office.find<QWidget>("stepDue"), "2026-11-30");
        list->setCurrentIndex(list->model()->index(list->currentIndex().row() + 1, 0));
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
        QCOMPARE(office.all<IncidentEntry>()[0].who, QString("鈴木"));
        QCOMPARE(office.all<IncidentEntry>()[0].due, QDate(2026, 11, 30));
        QVERIFY(office.find<QLabel>("stepTitle")->text() != chosen);
        QCOMPARE(office.find<RowSlot>("steps")->list()->currentIndex().row(), list->currentIndex().row());
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
    }

    void aStepDoneAndUndoneMayBePlannedAgain()
    {
        const Office office(freshPath(), m_library, with(answered()));
        office.page->openRecord(office.incident().id);
        office.page->openPart("steps");
        const QString due = office.find<QLineEdit>("stepDue")->text();
        QVERIFY(!due.isEmpty());
        office.click("stepDone");
        QVERIFY(!office.find<QPushButton>("stepDone")->isEnabled());
        QCOMPARE(office.find<QLineEdit>("stepDue")->text(), QString());
        office.book->history().undo();
        QVERIFY(office.find<QPushButton>("stepDone")->isEnabled());
        QCOMPARE(office.find<QLineEdit>("stepDue")->text(), due);
    }

    void aWrongDayIsSaidWhereItIsTyped()
    {
        const Office office(freshPath(), m_library, with(answered()));
        office.page->openRecord(office.incident().id);
        office.page->openPart("time");
        typeInto(*office.find<QWidget>("entryText"), "電話した");
        typeInto(*office.find<QWidget>("entryDay"), "11月の末");
        QVERIFY(!office.page->finishEditing());
        QVERIFY(office.find<QLabel>("entryProblem")->isVisible() && !office.find<QLabel>("entryProblem")->text().isEmpty());
        typeInto(*office.find<QWidget>("entryDay"), "");
        QVERIFY(!office.page->finishEditing());
        QVERIFY(office.find<QLabel>("entryProblem")->isVisible());
        typeInto(*office.find<QWidget>("entryDay"), "2026-11-25");
        QVERIFY(office.page->finishEditing());
        QVERIFY(!office.find<QLabel>("entryProblem")->isVisible());
        QCOMPARE(office.all<IncidentEntry>().size(), 1);
    }

    void draftingNothingOffersNoWayBack()
    {
        const Office office(freshPath(), m_library, with(answered()));
        office.page->openRecord(office.incident().id);
        office.page->openPart("report");
        office.click("draftAll");
        const int writes = office.book->writes();
        office.click("draftAll");
        office.click("draft_1");
        QCOMPARE(office.book->writes(), writes);
        QVERIFY(!office.messages.findChild<QPushButton *>() || !office.messages.findChild<QPushButton *>()->isVisible());
    }

    void aLedgerProposalIsGoneOnceTheRecordSaysMore()
    {
        const Holding list{.name = "患者名簿", .items = {{"name"}}, .count = 300};
        Incident record = answered();
        record.holdings = {{list.id}};
        Change start = with(record);
        start.add(list);
        const Office office(freshPath(), m_library, start);
        office.page->openRecord(record.id);
        office.page->focusField("holdings");
        office.click("fromLedger");
        QVERIFY(office.find<QPushButton>("acceptLedger") && office.find<QPushButton>("acceptLedger")->isVisible());
        typeInto(*office.find<QWidget>("items"), "氏名と検査の結果");
        office.click("acceptLedger"); // stores what was typed first
        QCOMPARE(office.incident().items, QString("氏名と検査の結果"));
        QVERIFY(!office.find<QPushButton>("acceptLedger") || !office.find<QPushButton>("acceptLedger")->isVisible());
    }

    void aReadOnlyBookIsOnlyRead()
    {
        Incident record = answered();
        record.sensitive = Fact::Yes;
        const Office office(freshPath(), m_library, with(record), Access::ReadOnly);
        QVERIFY(!office.find<QPushButton>("new"));
        QVERIFY(!office.find<QPushButton>("practise"));
        office.page->openRecord(record.id);
        QVERIFY(!office.find<QPushButton>("close")->isVisible());
        QVERIFY(!office.find<QLineEdit>("title")->isEnabled());
        office.page->openPart("steps");
        QVERIFY(!office.find<QPushButton>("stepDone")->isEnabled());
        office.page->openPart("report");
        QVERIFY(!office.find<QPushButton>("filed-first")->isEnabled());
        QVERIFY(!office.find<QPushButton>("draftAll")->isEnabled());
        QVERIFY(office.find<QPlainTextEdit>("item_1")->isReadOnly());
        office.page->openPart("time");
        QVERIFY(!office.find<QPushButton>("addEntry")->isEnabled());
        QVERIFY(office.page->finishEditing());
    }

private:
    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_count)); }

    QTemporaryDir m_folder;
    Library m_library;
    int m_count = 0;
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
