// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionform.h"
#include "actions/actionlist.h"
#include "actions/actionspage.h"
#include "actions/actiontable.h"
#include "bookexport.h"
#include "bookview.h"
#include "dialogs.h"
#include "support/files.h"
#include "widgets/bits.h"
#include "widgets/celldelegate.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "widgets/navlist.h"
#include "workspace/settings.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

const QDate today(2026, 9, 15);
const QString locked = QStringLiteral("physical.locked-storage");

// Answers what is asked; never opens a window.
class Answers : public Dialogs
{
public:
    QString path;
    int chosen = 0;
    QStringList offered;
    QString savePath(QWidget *, const QString &, const QString &, const QString &, const QString &) override { return path; }
    int choose(QWidget *, const QString &, const QString &, const QStringList &verbs) override
    {
        offered = verbs;
        return chosen;
    }
};

// A book with its page of actions on the screen.
struct Office
{
    Office(const QString &path, const Library &library_, const QList<Action> &actions = {}, Access access = Access::ReadWrite)
        : library(library_)
        , settings(path + ".ini")
    {
        if (auto made = Book::create(path, Firm{.name = "みどりや商店", .privacyOfficer = "田中"}, library, Language::Japanese); !made)
            qFatal("%s", qPrintable(made.error().detail));
        open(path, Access::ReadWrite);
        Change change;
        for (const Action &action : actions)
            change.add(action);
        apply(change);
        if (access == Access::ReadOnly)
            open(path, access);
        else
            showPage();
    }
    ~Office()
    {
        if (page)
            page->finishEditing(); // as a window does before it goes
    }
    void open(const QString &path, Access access)
    {
        page.reset();
        desk.reset();
        book.reset();
        auto opened = Book::open(path, library, Language::Japanese, access);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        book = *std::move(opened);
        desk = std::make_unique<ReviewDesk>(*book, library, today);
        if (access == Access::ReadOnly)
            showPage();
    }
    void showPage()
    {
        page.reset();
        desk->settle();
        page = std::make_unique<ActionsPage>(*desk, library, messages, settings);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    void apply(const Change &change) const
    {
        if (auto done = book->apply(change, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    // A year that was started, with one answer.
    Answer answered(AnswerValue value = AnswerValue::Partly) const
    {
        apply(starting(desk->inputNow(), desk->content(), 2026));
        Answer given{.question = locked, .year = 2026, .value = value};
        apply(answering(desk->inputNow(), desk->content(), given));
        return *answer();
    }
    const Answer *answer() const
    {
        for (const Answer &one : book->records<Answer>().records())
            if (one.question == locked)
                return &one;
        return nullptr;
    }

    const QList<Action> &records() const { return book->records<Action>().records(); }
    const Action &only() const { return records().constFirst(); }
    QTableView *table() const { return page->findChild<ActionTable *>()->view(); }
    ActionList *list() const { return page->findChild<ActionList *>(); }
    ActionForm *form() const { return page->findChild<ActionForm *>(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>("filter"); }
    template<class W> W *field(const char *column) const { return form()->findChild<W *>(QLatin1String(column)); }
    QStringList titles() const
    {
        QStringList shown;
        for (int row = 0; row < list()->rowCount(); ++row)
            shown << list()->at(row).title;
        return shown;
    }
    QString cell(int row, int column) const { return list()->index(row, column).data().toString(); }
    void press(Segments *segments, const QString &code) const
    {
        for (Segment *segment : segments->findChildren<Segment *>())
            if (segment->code == code)
                segment->click();
    }
    QString said() const
    {
        QStringList lines;
        for (const QLabel *label : messages.findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u' ');
    }
    void pressMessage() const
    {
        for (QPushButton *button : messages.findChildren<QPushButton *>())
            if (!button->isHidden() && !button->isCheckable())
                return button->click();
        QFAIL("the message offers nothing");
    }

    const Library &library;
    MessageBar messages;
    Answers answers;
    Settings settings;
    std::unique_ptr<Book> book;
    std::unique_ptr<ReviewDesk> desk;
    std::unique_ptr<ActionsPage> page;
};

// As an input method types.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent taken;
    taken.setCommitString(text);
    QCoreApplication::sendEvent(field, &taken);
}

Action action(const QString &title, QDate due = {}, ActionState state = ActionState::Open)
{
    return {.title = title, .due = due, .state = state};
}

} // namespace

// The page of actions: written down, found, done, asked about again; each step durable and one to take back.
class TestActions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)); }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY(library);
        m_library = *std::move(library);
    }

    void anEmptyPageOffersTheFirstAction()
    {
        const Office office(freshPath(), m_library);
        auto *none = office.page->findChild<EmptyState *>();
        QVERIFY(none->isVisible());
        QVERIFY(!office.form()->isVisible());
        none->findChild<QPushButton *>()->click();
        QCOMPARE(office.records().size(), 1);
        QCOMPARE(office.only().year, 2026);
        QVERIFY(!none->isVisible());
        QTRY_VERIFY(office.field<QLineEdit>("title")->hasFocus());
    }

    void eachFinishedFieldIsStoredAtOnce()
    {
        const Office office(freshPath(), m_library, {action("")});
        type(office.field<QLineEdit>("title"), "棚に鍵を付ける");
        QTest::keyClick(office.field<QLineEdit>("title"), Qt::Key_Return);
        QCOMPARE(office.only().title, "棚に鍵を付ける");
        type(office.field<QLineEdit>("due"), "R8.12.1");
        QTest::keyClick(office.field<QLineEdit>("due"), Qt::Key_Return);
        QCOMPARE(office.only().due, QDate(2026, 12, 1));
        office.press(office.field<Segments>("priority"), "high");
        QCOMPARE(office.only().priority, ActionPriority::High);
        office.field<QPlainTextEdit>("proof")->setFocus();
        type(office.field<QPlainTextEdit>("proof"), "写真");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.only().proof, "写真");
        QCOMPARE(office.cell(0, ActionList::TitleColumn), "棚に鍵を付ける");
        office.book->history().undo();
        QCOMPARE(office.only().proof, QString());
        QVERIFY(office.field<QPlainTextEdit>("proof")->toPlainText().isEmpty());
    }

    void composedTextStoresAndFiltersNothing()
    {
        const Office office(freshPath(), m_library, {action("鍵"), action("教育")});
        const int steps = office.book->history().index();
        QInputMethodEvent composing("かぎを", {});
        QCoreApplication::sendEvent(office.field<QLineEdit>("title"), &composing);
        QCOMPARE(office.book->history().index(), steps);
        QInputMethodEvent inFilter("きょういく", {});
        QCoreApplication::sendEvent(office.filter(), &inFilter);
        QCOMPARE(office.titles().size(), 2);
        type(office.filter(), "ｷｮｳｲｸ");
        QCOMPARE(office.titles().size(), 0);
        office.filter()->clear();
        type(office.filter(), "教育");
        QCOMPARE(office.titles(), QStringList{"教育"});
    }

    void whatIsNoDateStaysInItsField()
    {
        const Office office(freshPath(), m_library, {action("一", QDate(2026, 10, 1)), action("二")});
        auto *due = office.field<QLineEdit>("due");
        due->clear();
        type(due, "来週");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.only().due, QDate(2026, 10, 1));
        QCOMPARE(due->text(), "来週");
    }

    void whatIsOpenComesFirstByItsDay()
    {
        const Office office(freshPath(), m_library,
                            {action("no day"), action("done", QDate(2026, 1, 1), ActionState::Done), action("later", QDate(2026, 12, 1)),
                             action("over", QDate(2026, 9, 12))});
        QCOMPARE(office.titles(), (QStringList{"over", "later", "no day"}));
        office.list()->show(ActionList::Show::All);
        QCOMPARE(office.titles(), (QStringList{"over", "later", "no day", "done"}));
        office.list()->show(ActionList::Show::Closed);
        QCOMPARE(office.titles(), QStringList{"done"});
        QCOMPARE(office.list()->countOf(ActionList::Show::Open), 3);
    }

    void columnsSort()
    {
        Action high = action("high", QDate(2026, 12, 1)), low = action("low", QDate(2026, 10, 1)), normal = action("normal");
        high.priority = ActionPriority::High;
        low.priority = ActionPriority::Low;
        const Office office(freshPath(), m_library, {low, normal, high});
        office.list()->sort(ActionList::PriorityColumn, Qt::AscendingOrder);
        QCOMPARE(office.titles(), (QStringList{"high", "normal", "low"}));
        office.list()->sort(ActionList::DueColumn, Qt::DescendingOrder);
        QCOMPARE(office.titles(), (QStringList{"normal", "high", "low"}));
    }

    void whatIsOverdueSaysSoInWordsShapeAndColour()
    {
        const Office office(freshPath(), m_library,
                            {action("over", QDate(2026, 9, 12)), action("today", today), action("soon", QDate(2026, 9, 20)),
                             action("later", QDate(2026, 12, 1))});
        const auto mark
            = [&](int row) { return Mark(office.list()->index(row, ActionList::StateColumn).data(CellDelegate::MarkRole).toInt()); };
        QCOMPARE(office.cell(0, ActionList::StateColumn), "3 day(s) over");
        QCOMPARE(mark(0), Mark::Late);
        QVERIFY(office.list()->index(0, ActionList::DueColumn).data(CellDelegate::ToneRole).isValid());
        QCOMPARE(office.cell(1, ActionList::StateColumn), "Due today");
        QCOMPARE(mark(1), Mark::Watch);
        QCOMPARE(office.cell(2, ActionList::StateColumn), "5 day(s) left");
        QCOMPARE(office.cell(3, ActionList::StateColumn), "Open");
        QVERIFY(!office.list()->index(3, ActionList::DueColumn).data(CellDelegate::ToneRole).isValid());
    }

    void doneIsOneKeyAndOneStepBack()
    {
        const Office office(freshPath(), m_library, {action("鍵", QDate(2026, 9, 12)), action("教育")});
        office.table()->setFocus();
        QTest::keyClick(office.table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.only().state, ActionState::Done);
        QCOMPARE(office.only().doneOn, today);
        QCOMPARE(office.titles().size(), 2); // stays in sight until the filter is chosen again
        QVERIFY(office.said().contains("鍵"));
        office.pressMessage();
        QCOMPARE(office.only().state, ActionState::Open);
        QVERIFY(!office.only().doneOn.isValid());
        office.field<QPushButton>("toggleDone")->click();
        QCOMPARE(office.only().state, ActionState::Done);
        office.field<QPushButton>("toggleDone")->click();
        QCOMPARE(office.only().state, ActionState::Open);
    }

    void theDoneKeyTakesOverWhatIsBeingTyped()
    {
        const Office office(freshPath(), m_library, {action("鍵")});
        auto *title = office.field<QLineEdit>("title");
        title->setFocus();
        type(title, "を付ける");
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.only().state, ActionState::Done);
        QVERIFY(office.only().title.contains("を付ける"));
    }

    void whatIsDoneAsksItsQuestionAgain()
    {
        Action lock = action("鍵");
        lock.question = locked;
        lock.year = 2026;
        const Office office(freshPath(), m_library, {lock});
        const Answer before = office.answered();
        QVERIFY(before.recheck.isEmpty());
        const QSignalSpy jumps(office.page.get(), &Page::goTo);
        office.press(office.field<Segments>("state"), "done");
        QCOMPARE(office.answer()->recheck, QString(recheck::acted));
        QVERIFY(office.said().contains("question"));
        office.pressMessage();
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps[0][0].toString(), "checklist");
        QCOMPARE(jumps[0][1].toUuid(), before.id);
        office.book->history().undo(); // both in one step
        QCOMPARE(office.only().state, ActionState::Open);
        QVERIFY(office.answer()->recheck.isEmpty());
    }

    void theQuestionItComesFromIsShownAndReached()
    {
        Action lock = action("鍵"), free = action("自由", QDate(2027, 1, 1));
        lock.question = locked;
        lock.due = QDate(2026, 10, 1);
        const Office office(freshPath(), m_library, {lock, free});
        const Answer given = office.answered();
        auto *origin = office.field<QLabel>("origin");
        auto *jump = office.field<QToolButton>("jump");
        QVERIFY(origin->text().contains("名刺や伝票"));
        const QSignalSpy jumps(office.page.get(), &Page::goTo);
        jump->click();
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps[0][1].toUuid(), given.id);
        office.page->openRecord(free.id);
        QVERIFY(!origin->isVisible());
        QVERIFY(!jump->isVisible());
    }

    void ofAFindingTheTitleIsShown()
    {
        Action one = action("一"), gone = action("二");
        one.finding = findingCodes().constFirst();
        gone.question = "no.such";
        const Office office(freshPath(), m_library, {one, gone});
        office.page->openRecord(one.id);
        QCOMPARE(office.field<QLabel>("origin")->text(), office.desk->content().checks.find(one.finding)->title.ja);
        QVERIFY(!office.field<QToolButton>("jump")->isVisible());
        office.page->openRecord(gone.id);
        QVERIFY(office.field<QLabel>("origin")->text().contains("not asked any more"));
    }

    void actionsOfAClosedYearLiveOn()
    {
        Action lock = action("鍵");
        lock.question = locked;
        lock.year = 2026;
        const Office office(freshPath(), m_library, {lock});
        office.answered();
        const auto closed = closing(office.desk->inputNow(), office.desk->content(), 2026, "田中", "");
        QVERIFY(closed);
        office.apply(*closed);
        type(office.field<QLineEdit>("who"), "佐藤");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.only().who, "佐藤");
        office.form()->toggleDone();
        QCOMPARE(office.only().state, ActionState::Done);
        QVERIFY(office.answer()->recheck.isEmpty()); // the closed year stays as it was signed
    }

    void namesInTheBookAreOffered()
    {
        Action one = action("一");
        one.who = "佐藤";
        const Office office(freshPath(), m_library, {one, action("二")});
        auto *completer = office.field<QLineEdit>("who")->completer();
        const auto offered = [&] {
            QStringList names;
            for (int row = 0; row < completer->model()->rowCount(); ++row)
                names << completer->model()->index(row, 0).data().toString();
            return names;
        };
        QCOMPARE(offered(), (QStringList{"佐藤", "田中"}));
        Action changed = office.records()[1];
        changed.who = "鈴木";
        QVERIFY(office.book->edit(changed, "x"));
        QVERIFY(offered().contains("鈴木"));
    }

    void deletingIsTakenBackByTheMessage()
    {
        const Office office(freshPath(), m_library, {action("一", QDate(2026, 10, 1)), action("二", QDate(2026, 11, 1))});
        office.table()->setFocus();
        QTest::keyClick(office.table(), Qt::Key_Delete);
        QCOMPARE(office.titles(), QStringList{"二"});
        QCOMPARE(office.field<QLineEdit>("title")->text(), "二");
        office.pressMessage();
        QCOMPARE(office.records().size(), 2);
        auto *title = office.field<QLineEdit>("title");
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Delete); // a letter, not the action
        QCOMPARE(office.records().size(), 2);
    }

    void aBlankActionIsUsedBeforeAnotherIsMade()
    {
        const Office office(freshPath(), m_library, {action("一")});
        office.page->newAction();
        office.page->newAction();
        QCOMPARE(office.records().size(), 2);
        type(office.field<QLineEdit>("title"), "二");
        office.page->newAction();
        QCOMPARE(office.records().size(), 3);
        QCOMPARE(office.records()[1].title, "二");
    }

    void openingAnActionShowsItWhateverIsFiltered()
    {
        const Action done = action("済み", {}, ActionState::Done);
        const Office office(freshPath(), m_library, {action("一"), done});
        type(office.filter(), "一");
        office.page->openRecord(done.id);
        QCOMPARE(office.form()->shownId(), done.id);
        QVERIFY(office.filter()->text().isEmpty());
        office.page->openRecord(QUuid::createUuid());
        QCOMPARE(office.form()->shownId(), done.id);
        office.page->focusField(QStringLiteral("due")); // a finding leads to its field
        QVERIFY(office.page->focusWidget() == office.field<QWidget>("due")
                || office.field<QWidget>("due")->isAncestorOf(office.page->focusWidget()));
    }

    void aReadOnlyBookOffersNoChange()
    {
        const Office office(freshPath(), m_library, {action("一")}, Access::ReadOnly);
        QVERIFY(office.book->isReadOnly());
        for (const QPushButton *button : office.page->header()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible());
        QVERIFY(!office.field<QLineEdit>("title")->isEnabled());
        QVERIFY(!office.field<QPushButton>("toggleDone")->isVisible());
        QVERIFY(!office.page->findChild<QAction *>("delete")->isVisible());
        QVERIFY(!office.page->findChild<QAction *>("toggle")->isVisible());
        QVERIFY(office.page->findChild<QAction *>("export")->isVisible());
        office.table()->setFocus();
        QTest::keyClick(office.table(), Qt::Key_Delete);
        QTest::keyClick(office.table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.records().size(), 1);
        QCOMPARE(office.only().state, ActionState::Open);
    }

    void anEmptyReadOnlyBookOffersNoFirstAction()
    {
        const Office office(freshPath(), m_library, {}, Access::ReadOnly);
        QVERIFY(!office.page->findChild<EmptyState *>()->findChild<QPushButton *>()->isVisible());
    }

    void narrowWindowsLoseColumnsNotTheState()
    {
        const Office office(freshPath(), m_library, {action("一", QDate(2026, 9, 12))});
        office.page->resize(760, 600);
        QTRY_VERIFY(office.table()->isColumnHidden(ActionList::PriorityColumn));
        QVERIFY(!office.table()->isColumnHidden(ActionList::StateColumn));
        office.page->resize(1700, 700);
        QTRY_VERIFY(!office.table()->isColumnHidden(ActionList::PriorityColumn));
    }

    void widthsAndOrderAreRemembered()
    {
        Office office(freshPath(), m_library, {action("い"), action("あ")});
        office.page->resize(1700, 700);
        QTRY_VERIFY(!office.table()->isColumnHidden(ActionList::WhoColumn));
        office.table()->horizontalHeader()->resizeSection(ActionList::WhoColumn, 177);
        office.table()->sortByColumn(ActionList::TitleColumn, Qt::AscendingOrder);
        office.showPage();
        QCOMPARE(office.titles(), (QStringList{"あ", "い"}));
        QCOMPARE(office.table()->horizontalHeader()->sectionSize(ActionList::WhoColumn), 177);
    }

    void theNavigationCountsWhatIsOpenAndWarns()
    {
        const Office office(freshPath(), m_library, {action("一", QDate(2020, 1, 1)), action("二"), action("三", {}, ActionState::Done)});
        Answers answers;
        Settings settings(m_folder.filePath("nav.ini"));
        BookView view(*office.book, m_library, settings, answers);
        view.go("actions");
        QCOMPARE(view.page(), "actions");
        QCOMPARE(view.helpTopic(), "actions");
        const auto *nav = view.findChild<NavList *>();
        const auto entry = nav->model()->match(nav->model()->index(0, 0), Qt::UserRole, "actions").value(0);
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().contains("2"));
    }

    void answersOfOneYearOrOfAllAreExported()
    {
        Office office(freshPath(), m_library);
        office.answered();
        BookExport files(*office.desk, m_library, office.messages, office.answers, office.page.get());
        const auto lines = [&] { return QString::fromUtf8(files::read(office.answers.path)).count("\r\n"); };
        office.answers.path = m_folder.filePath("one.csv");
        files.answers();
        QVERIFY(office.answers.offered.isEmpty()); // there is only one year
        QTRY_COMPARE(lines(), 2);
        Change change;
        change.add(Answer{.question = locked, .year = 2025, .value = AnswerValue::None0});
        office.apply(change);
        office.answers.path = m_folder.filePath("year.csv");
        files.answers();
        QCOMPARE(office.answers.offered.size(), 2);
        QTRY_COMPARE(lines(), 2);
        office.answers.path = m_folder.filePath("all.csv");
        office.answers.chosen = 1;
        files.answers();
        QTRY_COMPARE(lines(), 3);
        QVERIFY(files::read(office.answers.path).contains("physical.locked-storage"));
        QVERIFY(QString::fromUtf8(files::read(office.answers.path)).contains("名刺や伝票"));
        office.answers.path = m_folder.filePath("none.csv");
        office.answers.chosen = -1;
        files.answers();
        QTRY_VERIFY(office.said().contains("all.csv"));
        QVERIFY(!QFile::exists(office.answers.path));
    }

    void actionsAndDeadlinesAreExported()
    {
        Office office(freshPath(), m_library, {action("鍵", QDate(2026, 12, 1))});
        BookExport files(*office.desk, m_library, office.messages, office.answers, office.page.get());
        office.answers.path = m_folder.filePath("actions.xlsx");
        files.actions();
        QTRY_VERIFY(files::read(office.answers.path).startsWith("PK"));
        office.answers.path = m_folder.filePath("due.ics");
        files.deadlines();
        QTRY_VERIFY(files::read(office.answers.path).contains("DTSTART;VALUE=DATE:20261201\r\n"));
        QTRY_VERIFY(office.said().contains("due.ics"));
        office.answers.path = m_folder.filePath("no/such/folder.ics");
        files.deadlines();
        QTRY_VERIFY(!office.said().contains("due.ics") && !office.said().contains("being written"));
    }

    void withoutADeadlineNoFileIsAskedFor()
    {
        Office office(freshPath(), m_library);
        BookExport files(*office.desk, m_library, office.messages, office.answers, office.page.get());
        office.answers.path = m_folder.filePath("empty.ics");
        files.deadlines();
        QVERIFY(office.said().contains("no deadline"));
        QVERIFY(!QFile::exists(office.answers.path));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
