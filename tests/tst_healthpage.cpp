// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "forms/linelist.h"
#include "forms/linkbutton.h"
#include "forms/notefield.h"
#include "healthdesk/healthpage.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

// A book with its page of health information and My Number on the screen.
struct Office
{
    Office(const QString &path, const Library &library, const QList<Holding> &holdings, const QList<DeskCheck> &checks = {},
           Access access = Access::ReadWrite, const Firm &firm = {.name = "みどり医院", .privacyOfficer = "田中"})
    {
        auto made = Book::create(path, firm, library, Language::Japanese);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        book = *std::move(made);
        Change start;
        for (const Holding &holding : holdings)
            start.add(holding);
        for (const DeskCheck &check : checks)
            start.add(check);
        if (auto done = book->apply(start, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        if (access == Access::ReadOnly) {
            book.reset();
            book = *Book::open(path, library, Language::Japanese, access);
        }
        desk = std::make_unique<ReviewDesk>(*book, library, today);
        desk->settle();
        page = std::make_unique<HealthPage>(*desk, library, messages, dialogs);
        page->resize(780, 640);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    ~Office() { page->finishEditing(); } // as a window does before it goes

    template<class W> W *find(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    LineList *list() const { return find<LineList>("points"); }
    QString told(const char *name) const { return find<QLabel>(name)->text(); }
    QString chosen() const { return find<Segments>("answers")->chosen(); }
    QString point() const { return page->current().section(u'/', 0, 0); }
    void press(int key) const { QTest::keyClick(list(), Qt::Key(key)); }
    template<class R> const QList<R> &all() const { return book->records<R>().records(); }
    // Title, mark and second line of the line of a point; the first where there are several.
    DocumentLine line(const char *point) const
    {
        for (const DocumentLine &one : list()->lines())
            if (one.trail == QLatin1String(point))
                return one;
        return {};
    }
    QStringList headings() const
    {
        QStringList found;
        for (const DocumentLine &one : list()->lines())
            if (one.key.isEmpty())
                found << one.title;
        return found;
    }
    QString sentence() const
    {
        for (const QLabel *label : page->header()->findChildren<QLabel *>())
            if (label->text().contains("point by point"))
                return label->text();
        return {};
    }

    MessageBar messages;
    Dialogs dialogs;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<HealthPage> page;
};

} // namespace

// The page of the guided checks, by keys and clicks.
class TestHealthPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        m_checkups = holding("健診の綴り", "health-checks");
        m_numbers = holding("扶養控除等申告書", "my-number-papers");
    }

    void listsTheFirmsPointsAndThoseOfEachHolding()
    {
        const Office office(freshPath(), m_library, {m_checkups, m_numbers});
        QCOMPARE(office.headings(), (QStringList{"The firm as a whole", "健診の綴り"}));
        QCOMPARE(office.point(), QString("J-06"));
        QVERIFY2(office.sentence().contains("9 still to be checked"), qPrintable(office.sentence()));
        QVERIFY(office.list()->isVisible() && office.find<QWidget>("answers")->isVisible());
        office.page->openPart("mynumber");
        QCOMPARE(office.headings(), (QStringList{"The firm as a whole", "扶養控除等申告書"}));
        QCOMPARE(office.point(), QString("K-02"));
        QVERIFY(office.told("law").contains("16"));
    }

    void figuresAnswerAndEnterGoesOn()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        office.page->takeKeyboard();
        QVERIFY(office.list()->hasFocus());
        office.press('1');
        QCOMPARE(office.all<DeskCheck>().size(), 1);
        QCOMPARE(office.all<DeskCheck>()[0].answer.value, QString("fine"));
        QCOMPARE(office.all<DeskCheck>()[0].checkedOn, today);
        QCOMPARE(office.all<DeskCheck>()[0].checkedBy, QString("田中"));
        QCOMPARE(office.line("J-06").mark, Mark::Done);
        QCOMPARE(office.point(), QString("J-06"));
        office.press(Qt::Key_Return);
        QCOMPARE(office.point(), QString("J-07"));
        QTest::sendKeyEvent(QTest::Click, office.list(), Qt::Key_unknown, QString("４"), Qt::NoModifier); // of full width
        QCOMPARE(office.chosen(), QString("unknown"));
        office.press('2'); // the record is changed
        QCOMPARE(office.all<DeskCheck>().size(), 2);
        QCOMPARE(office.line("J-07").mark, Mark::Partly);
        office.press('9'); // no answer
        QCOMPARE(office.chosen(), QString("change"));
        QVERIFY2(office.sentence().contains("7 still to be checked."), qPrintable(office.sentence()));
        QVERIFY2(office.sentence().contains("1 to be changed."), qPrintable(office.sentence()));
        office.press(Qt::Key_Left);
        QCOMPARE(office.point(), QString("J-06"));
        office.press(Qt::Key_Left);
        QCOMPARE(office.point(), QString("J-06"));
    }

    void aKeyHeldDownAnswersOnce()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        QKeyEvent held(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, "1", true);
        QCoreApplication::sendEvent(office.list(), &held);
        QVERIFY(office.all<DeskCheck>().isEmpty());
    }

    void anAnswerIsTakenBack()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        for (QRadioButton *segment : office.find<Segments>("answers")->findChildren<QRadioButton *>())
            if (segment->text().startsWith("3 "))
                segment->click();
        QCOMPARE(office.chosen(), QString("not-applicable"));
        QCOMPARE(office.line("J-06").mark, Mark::Skipped);
        office.book->history().undo();
        QVERIFY(office.all<DeskCheck>().isEmpty());
        QVERIFY(office.find<Segments>("answers")->isOpen());
        QCOMPARE(office.line("J-06").mark, Mark::Open);
    }

    void whatToChangeIsStoredOnLeaving()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        auto *note = office.find<NoteField>("change");
        note->setFocus();
        QTest::keyClicks(note, "12"); // a figure typed is no answer
        QVERIFY(office.all<DeskCheck>().isEmpty());
        office.list()->setFocus();
        QTRY_COMPARE(office.all<DeskCheck>().size(), 1);
        QCOMPARE(office.all<DeskCheck>()[0].change, QString("12"));
        QVERIFY(office.all<DeskCheck>()[0].answer.isEmpty());
        note->setFocus();
        note->insertPlainText("3");
        QTest::keyClick(note, Qt::Key_Return); // stores and goes on, with the keyboard where keys answer
        QVERIFY(office.list()->hasFocus());
        QCOMPARE(office.point(), QString("J-07"));
        QCOMPARE(office.all<DeskCheck>()[0].change.size(), 3);
        QCOMPARE(note->value(), QString());
        office.book->history().undo();
        QCOMPARE(office.all<DeskCheck>()[0].change, QString("12"));
        office.press(Qt::Key_PageUp);
        QCOMPARE(note->value(), QString("12"));
    }

    void whatIsTypedGoesWithTheAnswerAndWithAChangeOfPart()
    {
        const Office office(freshPath(), m_library, {m_checkups, m_numbers});
        auto *note = office.find<NoteField>("change");
        note->insertPlainText("誓約書に足す");
        for (QRadioButton *segment : office.find<Segments>("answers")->findChildren<QRadioButton *>())
            if (segment->text().startsWith("2 "))
                segment->click();
        QCOMPARE(office.all<DeskCheck>()[0].change, QString("誓約書に足す"));
        QCOMPARE(office.all<DeskCheck>()[0].answer.value, QString("change"));
        note->insertPlainText("。");
        office.page->openPart("mynumber");
        QCOMPARE(office.all<DeskCheck>()[0].change.size(), 7);
        QVERIFY(note->value().isEmpty());
        office.page->openPart("health");
        QCOMPARE(office.point(), QString("J-06")); // where one was
    }

    void theNameUsedLastIsUsedAgain()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        auto *name = office.find<QLineEdit>("checked_by");
        QCOMPARE(name->text(), QString("田中"));
        name->setFocus();
        name->setText("佐藤");
        office.list()->setFocus();
        QVERIFY(office.all<DeskCheck>().isEmpty()); // a name alone is no check
        office.press(Qt::Key_Return);
        QCOMPARE(name->text(), QString("佐藤"));
        office.press('1');
        QCOMPARE(office.all<DeskCheck>()[0].checkedBy, QString("佐藤"));
        name->setFocus();
        name->setText("鈴木");
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(office.all<DeskCheck>()[0].checkedBy, QString("鈴木"));
        QCOMPARE(office.all<DeskCheck>()[0].checkedOn, today);
    }

    void goingThroughThePointsWritesNothing()
    {
        const DeskCheck nobody{.point = {"J-06"}, .answer = {"fine"}, .checkedOn = today};
        const DeskCheck old{.point = {"J-07"}, .answer = {"fine"}, .checkedOn = QDate(2025, 6, 10), .checkedBy = "鈴木"};
        const Office office(freshPath(), m_library, {m_checkups}, {nobody, old});
        const int writes = office.book->writes();
        office.page->openPart("J-06");
        for (int i = 0; i < 12; ++i)
            office.press(Qt::Key_Return);
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.book->writes(), writes);
    }

    void anOldCheckIsShownAndMadeAgain()
    {
        const DeskCheck old{
            .point = {"J-06"}, .answer = {"fine"}, .change = "なし", .checkedOn = QDate(2025, 6, 10), .checkedBy = "前任の鈴木"};
        const Office office(freshPath(), m_library, {m_checkups}, {old});
        QCOMPARE(office.point(), QString("J-06")); // it waits
        QCOMPARE(office.line("J-06").mark, Mark::Watch);
        QVERIFY(office.line("J-06").note.contains("2025-06-10"));
        QCOMPARE(office.told("last"), QString("Last time 2025-06-10: できている (前任の鈴木)"));
        QVERIFY(office.find<Segments>("answers")->isOpen());
        QCOMPARE(office.find<NoteField>("change")->value(), QString("なし"));
        office.press('1');
        QCOMPARE(office.all<DeskCheck>().size(), 1);
        QCOMPARE(office.all<DeskCheck>()[0].checkedOn, today);
        QCOMPARE(office.told("last"), QString("Checked 2026-11-24: できている (前任の鈴木)")); // by the name used last
        QCOMPARE(office.line("J-06").mark, Mark::Done);
    }

    void theActionIsMadeOnceAndOpenedThen()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        QSignalSpy gone(office.page.get(), &Page::goTo);
        auto *improve = office.find<QPushButton>("improve");
        office.find<NoteField>("change")->insertPlainText("誓約書に足す");
        improve->click();
        QCOMPARE(office.all<Action>().size(), 1);
        QCOMPARE(office.all<Action>()[0].title, QString("誓約書に足す"));
        QCOMPARE(office.all<DeskCheck>()[0].change, QString("誓約書に足す"));
        QVERIFY(gone.isEmpty());
        improve->click();
        QCOMPARE(office.all<Action>().size(), 1);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].toString(), QString("actions"));
        QCOMPARE(gone[0][1].toUuid(), office.all<Action>()[0].id);
        office.book->history().undo();
        QVERIFY(office.all<Action>().isEmpty());
        improve->click();
        QCOMPARE(office.all<Action>().size(), 1);
    }

    void whoSeesAndHowLongStandBesideTheLedger()
    {
        Holding checkups = m_checkups;
        checkups.access = {{"general-affairs"}};
        checkups.accessCount = 2;
        checkups.retention = {{"business-need"}};
        checkups.retentionPeriod = "10年";
        const Office office(freshPath(), m_library, {checkups});
        QSignalSpy gone(office.page.get(), &Page::goTo);
        office.page->openPart("J-04");
        QCOMPARE(office.told("whoLedger"), QString("In the ledger: 総務担当, 2 people"));
        QVERIFY(office.told("keepRule").contains("5年"));
        QVERIFY(office.told("keepLedger").contains("10年") && office.told("keepLedger").contains("another"));
        QVERIFY(office.told("keepPast").contains("2021-11-23"));
        office.find<LinkButton>("openLedger")->click();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].toString(), QString("ledger"));
        QCOMPARE(gone[0][1].toUuid(), checkups.id);
        checkups = *office.book->records<Holding>().find(checkups.id);
        checkups.retention = {{"checkup-card"}};
        checkups.access = {};
        checkups.accessCount = {};
        QVERIFY(office.book->edit(checkups, "ledger"));
        QVERIFY(!office.told("keepLedger").contains("another"));
        QVERIFY(office.told("whoLedger").contains("nobody"));
        office.page->openPart("J-06"); // of the firm: the way to what asks for it stays
        QVERIFY(!office.find<QLabel>("whoLedger")->isVisible());
        QVERIFY(office.find<LinkButton>("openLedger")->isVisible());
    }

    void theQuestionOfTheReviewIsOpened()
    {
        const Office office(freshPath(), m_library, {m_checkups});
        QSignalSpy gone(office.page.get(), &Page::goTo);
        office.page->openPart("J-03");
        office.find<QPushButton>("question")->click();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone[0][0].toString(), QString("checklist#health.handlers"));
    }

    void saysWhyThereIsNothingToCheck_data()
    {
        QTest::addColumn<Fact>("myNumber");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("said") << Fact::No << "handles no My Number";
        QTest::newRow("not said") << Fact::Unknown << "Enter what there is";
    }
    void saysWhyThereIsNothingToCheck()
    {
        QFETCH(Fact, myNumber);
        QFETCH(QString, sentence);
        const Office office(freshPath(), m_library, {m_checkups}, {}, Access::ReadWrite, {.name = "みどり医院", .myNumber = myNumber});
        QSignalSpy gone(office.page.get(), &Page::goTo);
        office.page->openPart("mynumber");
        auto *nothing = office.find<EmptyState>("nothing");
        QVERIFY(nothing && !office.list()->isVisible());
        QTRY_VERIFY(nothing->isVisible());
        QString said;
        for (const QLabel *label : nothing->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QTest::keyClick(office.page.get(), Qt::Key_1);
        QVERIFY(office.all<DeskCheck>().isEmpty());
        nothing->findChild<QPushButton *>()->click();
        QCOMPARE(gone.value(0).value(0).toString(), QString("ledger"));
        Firm firm = office.book->firm();
        firm.myNumber = Fact::Yes;
        QVERIFY(office.book->edit(firm, "firm")); // then its own points are asked all the same
        QVERIFY(!nothing->isVisible() && office.list()->isVisible());
        QVERIFY(office.sentence().contains("no such record yet"));
        office.page->openPart("health");
        QVERIFY(office.list()->isVisible());
    }

    void opensTheCheckOfAFinding()
    {
        const DeskCheck check{.point = {"K-07"}, .holdings = {{m_numbers.id}}, .answer = {"change"}, .checkedOn = today};
        const DeskCheck left{.point = {"J-03"}, .answer = {"change"}, .checkedOn = today}; // its holding was deleted
        const Office office(freshPath(), m_library, {m_checkups, m_numbers}, {check, left});
        office.page->openRecord(check.id);
        QCOMPARE(office.page->part(), QString("mynumber"));
        QCOMPARE(office.point(), QString("K-07"));
        office.page->focusField("answer");
        QVERIFY(office.find<Segments>("answers")->isAncestorOf(office.page->focusWidget()));
        office.page->focusField("change");
        QVERIFY(office.find<NoteField>("change")->hasFocus());
        office.page->openRecord(QUuid::createUuid());
        QCOMPARE(office.point(), QString("K-07"));
        office.page->openRecord(left.id);
        QCOMPARE(office.page->part(), QString("health"));
        QCOMPARE(office.headings().last(), QString("Not asked any more"));
        QCOMPARE(office.chosen(), QString("change"));
        office.page->takeKeyboard();
        office.press('3');
        QCOMPARE(office.all<DeskCheck>().size(), 2);
        QVERIFY(!office.headings().contains("Not asked any more"));
        office.page->openRecord(m_checkups.id);
        QCOMPARE(office.told("about").section(u' ', -1), QString("健診の綴り"));
    }

    void eachPartPrintsItsPaper()
    {
        const Office office(freshPath(), m_library, {m_checkups, m_numbers});
        QSignalSpy wanted(office.page.get(), &HealthPage::printWanted);
        QPushButton *print = nullptr;
        for (QPushButton *button : office.page->findChildren<QPushButton *>())
            if (button->text() == "Print…")
                print = button;
        QVERIFY(print);
        print->click();
        office.page->openPart("mynumber");
        print->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].toString(), QString("health-checks"));
        QCOMPARE(wanted[1][0].toString(), QString("mynumber-checks"));
    }

    void aReadOnlyBookIsOnlyRead()
    {
        const Office office(freshPath(), m_library, {m_checkups}, {}, Access::ReadOnly);
        office.press('1');
        QVERIFY(office.all<DeskCheck>().isEmpty());
        QVERIFY(office.find<Segments>("answers")->isOpen() && !office.find<Segments>("answers")->isEnabled());
        QVERIFY(office.find<NoteField>("change")->isReadOnly());
        QVERIFY(!office.find<QPushButton>("improve")->isVisible());
        office.press(Qt::Key_Return);
        QCOMPARE(office.point(), QString("J-07"));
    }

private:
    Holding holding(const char *name, const char *kind) const
    {
        Holding made = m_library.kind(QLatin1String(kind))->defaults;
        made.id = QUuid::createUuid();
        made.name = QString::fromUtf8(name);
        return made;
    }
    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_count)); }

    const QTemporaryDir m_folder;
    Library m_library;
    Holding m_checkups, m_numbers;
    int m_count = 0;
};

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
