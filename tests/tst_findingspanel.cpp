// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "contractors/checkdialog.h"
#include "contractors/contractorpane.h"
#include "contractors/handoverpanes.h"
#include "dialogs.h"
#include "domain/findings.h"
#include "findings/findingspanel.h"
#include "forms/reasondialog.h"
#include "mainwindow.h"
#include "pages/standing.h"
#include "theme/style.h"
#include "widgets/choices.h"
#include "workspace/programlanguage.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

// The findings below every page, in the real window over a real book: the way to each side, letting stand and coming back.
namespace {

// The window before may take the keyboard away once more while it goes: ask until it stays.
bool activated(QWidget *window)
{
    return QTest::qWaitForWindowExposed(window) && QTest::qWaitFor([window] {
               window->activateWindow();
               return QTest::qWaitForWindowActive(window, 200);
           });
}

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
    Dialogs m_dialogs;
    Purpose m_purpose{.text = "事業活動のため", .notice = {"publication"}, .noticePlace = "店頭"};
    Contractor m_contractor{.name = "ひまわり配送", .relation = {"entrustment"}};
    Holding m_list, m_box;
    Answer m_answer;
    Action m_action{.title = "鍵を付ける"};

    Book &book() const { return *m_window->book(); }
    BookView &view() const { return *m_window->view(); }
    FindingsPanel &panel() const { return *m_window->findChild<FindingsPanel *>(); }
    QTreeView &list() const { return *panel().findChild<QTreeView *>(QStringLiteral("findings")); }

    // A book in which each kind of record has a part in a finding.
    Change contradictions()
    {
        const QDate today = QDate::currentDate();
        m_list = Holding{.name = "会員名簿",
                         .subjects = {{"customer"}},
                         .items = {{"name", "phone"}},
                         .sources = {{"from-client"}},
                         .purposes = {{m_purpose.id}},
                         .notice = {"publication"},
                         .noticePlace = "店頭",
                         .storage = {{"locked-cabinet"}},
                         .medium = {"paper"},
                         .access = {{"shop-staff"}},
                         .contractors = {{m_contractor.id}},
                         .lastReview = today};
        m_box = m_list;
        m_box.id = QUuid::createUuid();
        m_box.name = "名刺の箱";
        m_box.medium = {"electronic"};
        m_box.sources = {{"from-person-directly"}};
        const int year = yearUnderReview({}, book().firm().fiscalStart, today);
        m_answer = Answer{.question = "physical.locked-storage", .year = year, .value = AnswerValue::NotApplicable, .note = "紙がない"};
        m_action.due = today.addDays(-1);
        Change change;
        change.add(m_purpose);
        change.add(m_contractor);
        change.add(m_list);
        change.add(m_box);
        change.add(m_answer);
        change.add(m_action);
        return change;
    }
    void openBook(bool contradicting = true)
    {
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings, m_dialogs);
        const QString path = m_folder->filePath(QStringLiteral("book.tenken"));
        QVERIFY(Book::create(path, Firm{.name = "みどりや", .entrusted = Fact::No}, *m_library, Language::English));
        QVERIFY(m_window->openBook(path));
        if (contradicting)
            QVERIFY(book().apply(contradictions(), QStringLiteral("fill")));
        m_window->show();
        QVERIFY(activated(m_window.get()));
        view().desk().settle();
    }
    void openPanel()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(m_window->findChild<FindingsPanel *>() && panel().isVisible());
    }
    QStringList standing() const
    {
        view().desk().settle();
        QStringList codes;
        for (const Finding &finding : view().desk().findings())
            codes << finding.code;
        return codes;
    }
    // Chooses the line of the first finding with that code, or the nth of its group.
    void choose(const QString &code, int nth = -1)
    {
        view().desk().settle();
        const auto *tree = static_cast<const FindingTree *>(list().model());
        for (int row = 0; row < tree->rowCount(); ++row) {
            const QModelIndex line = tree->index(row, 0);
            if (tree->firstAt(line)->code != code)
                continue;
            if (nth >= 0)
                list().expand(line);
            list().setCurrentIndex(nth < 0 ? line : tree->index(nth, 0, line));
            return;
        }
        QFAIL(qPrintable(code + " is not in the list"));
    }
    template<class Widget = QPushButton> Widget *shown(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const QString &name)
    {
        auto *button = shown<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void giveReason(const QString &reason)
    {
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"))->setPlainText(reason);
        dialog->accept();
    }
    void chooseList(int which)
    {
        auto *lists = panel().findChild<Segments *>(QStringLiteral("findingLists"));
        lists->findChildren<Segment *>().at(which)->click();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(new Style(QStyleFactory::create(QStringLiteral("Fusion"))));
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = std::make_unique<Library>(*library);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_settings->setLanguage(Language::English);
        useLanguage(Language::English);
    }
    void cleanup() { m_window.reset(); }

    void theButtonCountsAndTheKeyOpensAndCloses()
    {
        openBook();
        auto *button = m_window->findChild<QPushButton *>(QStringLiteral("findingsButton"));
        QTRY_COMPARE(button->text(), QStringLiteral("Findings %1").arg(standing().size()));
        openPanel();
        QVERIFY(list().hasFocus());
        QVERIFY(button->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!panel().isVisible() && !button->isChecked());
        button->click();
        QVERIFY(panel().isVisible());
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
    }

    void itStaysWhileThePageChanges()
    {
        openBook();
        openPanel();
        for (const NavEntry &entry : view().pages()) {
            view().go(entry.id);
            QVERIFY2(panel().isVisible(), qPrintable(entry.id));
        }
    }

    void otherPagesLeadToIt()
    {
        openBook();
        const QString page = view().page();
        view().go(QStringLiteral("findings"), m_contractor.id);
        QVERIFY(panel().isVisible() && list().hasFocus());
        QCOMPARE(view().page(), page);
        const auto *tree = static_cast<const FindingTree *>(list().model());
        QCOMPARE(QString(tree->firstAt(list().currentIndex())->code), QStringLiteral("contractor.foreign_unclear"));
        list().collapseAll();
        view().go(QStringLiteral("findings"), m_box.id); // within a group
        QCOMPARE(tree->firstAt(list().currentIndex())->subjects.first().id, m_box.id);
        QVERIFY(!list().visualRect(list().currentIndex()).isEmpty());
    }

    void aHoldingOpensAtTheFieldToBeMended()
    {
        openBook();
        openPanel();
        choose(QStringLiteral("holding.no_owner"), 1);
        click(QStringLiteral("side-") + m_box.id.toString(QUuid::WithoutBraces));
        QCOMPARE(view().page(), QStringLiteral("ledger"));
        QTRY_VERIFY(QApplication::focusWidget());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("owner"));
        QVERIFY(panel().isVisible());
    }

    void theFirmOpensAtItsQuestion()
    {
        openBook();
        openPanel();
        choose(QStringLiteral("firm.not_small_entrusted"));
        QVERIFY(shown(QStringLiteral("side-") + m_list.id.toString(QUuid::WithoutBraces)));
        click(QStringLiteral("side-") + book().firm().id.toString(QUuid::WithoutBraces));
        QCOMPARE(view().page(), QStringLiteral("firm"));
        const auto isThere = [] {
            for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
                if (at->objectName() == QLatin1String("entrusted"))
                    return true;
            return false;
        };
        QTRY_VERIFY(isThere());
    }

    void answersAndActionsAreAskedForByTheirPages()
    {
        openBook();
        openPanel();
        QSignalSpy asked(&panel(), &FindingsPanel::goTo);
        choose(QStringLiteral("holding.paper_lock"));
        click(QStringLiteral("side-") + m_answer.id.toString(QUuid::WithoutBraces));
        QCOMPARE(asked.takeLast(), (QVariantList{QStringLiteral("checklist"), m_answer.id, QStringLiteral("value")}));
        choose(QStringLiteral("action.overdue"));
        click(QStringLiteral("side-") + m_action.id.toString(QUuid::WithoutBraces));
        QCOMPARE(asked.takeLast(), (QVariantList{QStringLiteral("actions"), m_action.id, QStringLiteral("due")}));
    }

    void aPurposeIsMendedOnItsPage()
    {
        openBook();
        openPanel();
        choose(QStringLiteral("purpose.vague"));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(view().page(), QStringLiteral("purposes"));
        auto *text = m_window->findChild<QPlainTextEdit *>(QStringLiteral("text"));
        QTRY_VERIFY(text->hasFocus());
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Repairs and calling you when they are ready"));
        QVERIFY(view().finishEditing());
        QCOMPARE(book().records<Purpose>().find(m_purpose.id)->text, QStringLiteral("Repairs and calling you when they are ready"));
        QVERIFY(!standing().contains(QStringLiteral("purpose.vague")));
    }

    void contractorsAndWhatIsHandedOverAreMendedOnTheirPage()
    {
        openBook();
        Change more;
        const ContractorCheck check{.contractors = {{m_contractor.id}}, .checkedOn = QDate(2026, 1, 1), .remedyDue = QDate(2026, 2, 1)};
        const Provision provision{.persons = "会員", .direction = {"given"}, .basis = {"consent"}};
        const JointUse use{.title = "会員の案内"};
        more.add(check);
        more.add(provision);
        more.add(use);
        QVERIFY(book().apply(more, QStringLiteral("fill")));
        openPanel();
        const auto opened = [&](const char *code) {
            choose(QLatin1StringView(code));
            list().doubleClicked(list().currentIndex());
            return view().page();
        };
        QCOMPARE(opened("provision.incomplete"), QStringLiteral("contractors"));
        QCOMPARE(m_window->findChild<ProvisionPane *>()->shownId(), provision.id);
        QCOMPARE(opened("jointuse.incomplete"), QStringLiteral("contractors"));
        QCOMPARE(m_window->findChild<JointUsePane *>()->shownId(), use.id);
        QCOMPARE(opened("contractor.foreign_unclear"), QStringLiteral("contractors"));
        QCOMPARE(m_window->findChild<ContractorPane *>()->shownId(), m_contractor.id);
        QVERIFY(m_window->findChild<ContractorPane *>()->isVisible());
        QCOMPARE(opened("contractor.check_problem_open"), QStringLiteral("contractors"));
        auto *dialog = m_window->findChild<CheckDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->check(), *book().records<ContractorCheck>().find(check.id));
        dialog->reject();
    }

    void whatIsLetStayNeedsAReasonAndCanBePutBack()
    {
        openBook();
        openPanel();
        const QStringList before = standing();
        choose(QStringLiteral("holding.paper_lock"));
        click(QStringLiteral("aside"));
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        giveReason(QStringLiteral("金庫室にある"));
        QCOMPARE(book().records<Dismissal>().records().size(), 1);
        QCOMPARE(book().records<Dismissal>().records().first().reason, QStringLiteral("金庫室にある"));
        QCOMPARE(standing().size(), before.size() - 1);
        QVERIFY(!standing().contains(QStringLiteral("holding.paper_lock")));
        view().undo();
        QCOMPARE(standing(), before);
        view().redo();
        QCOMPARE(standing().size(), before.size() - 1);
        chooseList(1);
        choose(QStringLiteral("holding.paper_lock"));
        click(QStringLiteral("back"));
        QCOMPARE(standing(), before);
        QVERIFY(book().records<Dismissal>().records().isEmpty());
        QVERIFY(view().desk().setAside().isEmpty());
    }

    void itComesBackWhenItsFactsChangeAndCanBeLetStayAgain()
    {
        openBook();
        openPanel();
        choose(QStringLiteral("holding.paper_lock"));
        click(QStringLiteral("aside"));
        giveReason(QStringLiteral("金庫室にある"));
        QVERIFY(!standing().contains(QStringLiteral("holding.paper_lock")));
        Holding changed = *book().records<Holding>().find(m_list.id);
        changed.medium = {"both"};
        QVERIFY(book().edit(changed, QStringLiteral("change")));
        QVERIFY(standing().contains(QStringLiteral("holding.paper_lock")));
        choose(QStringLiteral("holding.paper_lock"));
        click(QStringLiteral("aside"));
        giveReason(QStringLiteral("写しも金庫室にある"));
        QVERIFY(!standing().contains(QStringLiteral("holding.paper_lock")));
        QCOMPARE(book().records<Dismissal>().records().size(), 1); // in the place of the one that no longer holds
    }

    void allOfOneCheckAreLetStayAtOnce()
    {
        openBook();
        openPanel();
        QCOMPARE(standing().count(QStringLiteral("holding.no_owner")), 2);
        choose(QStringLiteral("holding.no_owner"));
        click(QStringLiteral("aside"));
        giveReason(QStringLiteral("一人でやっている"));
        QCOMPARE(book().records<Dismissal>().records().size(), 2);
        QVERIFY(!standing().contains(QStringLiteral("holding.no_owner")));
        view().undo(); // one step
        QCOMPARE(standing().count(QStringLiteral("holding.no_owner")), 2);
    }

    void anActionIsMadeOnceForAFinding()
    {
        openBook();
        openPanel();
        QSignalSpy asked(&panel(), &FindingsPanel::goTo);
        choose(QStringLiteral("holding.no_owner"), 0);
        click(QStringLiteral("action"));
        QCOMPARE(book().records<Action>().records().size(), 2);
        const Action made = book().records<Action>().records().last();
        QCOMPARE(made.finding, QStringLiteral("holding.no_owner"));
        QCOMPARE(made.year, view().desk().year());
        QVERIFY(made.title.contains(m_list.name));
        QCOMPARE(asked.takeLast(), (QVariantList{QStringLiteral("actions"), made.id, QString()}));
        view().desk().settle();
        choose(QStringLiteral("holding.no_owner"), 0);
        click(QStringLiteral("action")); // opens it
        QCOMPARE(book().records<Action>().records().size(), 2);
        QCOMPARE(asked.takeLast(), (QVariantList{QStringLiteral("actions"), made.id, QString()}));
        choose(QStringLiteral("holding.no_owner"), 1);
        click(QStringLiteral("action")); // another finding of the same check
        QCOMPARE(book().records<Action>().records().size(), 3);
        Action done = *book().records<Action>().find(made.id);
        done.state = ActionState::Done;
        QVERIFY(book().edit(done, QStringLiteral("done")));
        choose(QStringLiteral("holding.no_owner"), 0);
        click(QStringLiteral("action")); // it was done, and the finding stands
        QCOMPARE(book().records<Action>().records().size(), 4);
    }

    void everyAnswerHasItsOwnActionAndALateActionNone()
    {
        openBook();
        Change change;
        QList<Answer> answers;
        for (const char *question : {"physical.carrying", "technical.private-devices"}) {
            answers << Answer{.question = QLatin1String(question), .year = m_answer.year, .value = AnswerValue::NotApplicable};
            if (view().desk().review().find(answers.last().question))
                change.add(answers.last());
        }
        QCOMPARE(change.editsOf<Answer>().size(), 2);
        QVERIFY(book().apply(change, QStringLiteral("no reason")));
        openPanel();
        for (int nth : {0, 1}) {
            choose(QStringLiteral("answer.reason_missing"), nth);
            click(QStringLiteral("action"));
        }
        QCOMPARE(book().records<Action>().records().size(), 3);
        QStringList titles;
        for (const Action &action : book().records<Action>().records())
            titles << action.title;
        for (const Answer &answer : std::as_const(answers)) {
            const QString ask = view().desk().review().find(answer.question)->ask.en;
            const auto names = [&](const QString &title) { return title.startsWith(ask.left(40)); };
            QVERIFY2(std::count_if(titles.begin(), titles.end(), names) == 1, qPrintable(ask));
        }
        choose(QStringLiteral("action.overdue"));
        QVERIFY(!shown(QStringLiteral("action")) && shown(QStringLiteral("aside")));
    }

    void everythingGoesByTheKeyboardAlone()
    {
        openBook();
        openPanel();
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); };
        press(Qt::Key_Home);
        const auto *tree = static_cast<const FindingTree *>(list().model());
        const auto code = [&] { return tree->firstAt(list().currentIndex())->code; };
        for (int i = 0; i < tree->rowCount() && code() != QLatin1String("holding.no_owner"); ++i)
            press(Qt::Key_Down);
        QCOMPARE(QString(code()), QStringLiteral("holding.no_owner"));
        press(Qt::Key_Return); // opens the group
        press(Qt::Key_Down);
        QStringList reached;
        while (reached.size() < 3) {
            press(Qt::Key_Tab);
            reached << QApplication::focusWidget()->objectName().section('-', 0, 0);
        }
        QCOMPARE(reached, (QStringList{"side", "action", "aside"}));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("aside"));
        press(Qt::Key_Space);
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog && activated(dialog));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reason"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("One man shop"));
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE(standing().count(QStringLiteral("holding.no_owner")), 1);
        QVERIFY(activated(m_window.get())); // no window manager here does it
        view().findingsAction()->trigger();
        view().findingsAction()->trigger();
        QVERIFY(list().hasFocus());
        press(Qt::Key_Return); // on what is left: straight to its record
        QCOMPARE(view().page(), QStringLiteral("ledger"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("owner"));
    }

    void whereEverythingFitsOneSentenceSaysSo()
    {
        openBook(false);
        openPanel();
        QCOMPARE(shown<QLabel>(QStringLiteral("nothing"))->text(), QStringLiteral("Everything fits together."));
        QVERIFY(!list().isVisible());
    }

    void aLongListOpensAtOnce()
    {
        openBook();
        Change many;
        for (int i = 0; i < 3000; ++i) {
            Holding holding = m_box;
            holding.id = QUuid::createUuid();
            many.add(holding);
        }
        QVERIFY(book().apply(many, QStringLiteral("many")));
        QCOMPARE(standing().count(QStringLiteral("holding.no_owner")), 3002);
        QElapsedTimer timer;
        timer.start();
        openPanel();
        choose(QStringLiteral("holding.no_owner"), 3001);
        panel().grab();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(list().model()->rowCount(list().currentIndex().parent()), 3002);
    }

    // The ledger asks for the year's confirmation; the finding never speaks of a record that it calls confirmed.
    void whatIsStaleIsAskedForByTheLedgerToo()
    {
        int stale = 0;
        for (int month = 1; month <= 12; ++month) {
            for (const QDate today : {QDate(2026, 11, 24), QDate(2026, 2, 28), QDate(2028, 2, 29), QDate(2027, month, 1)}) {
                BookRecords records{.firm = {.fiscalStart = month}, .today = today};
                for (int days = 0; days < 800; days += 5)
                    records.holdings << Holding{.name = "a", .lastReview = today.addDays(-days)};
                for (const Finding &finding : findingsOf(records)) {
                    if (finding.code != QLatin1String("holding.stale_review"))
                        continue;
                    const auto holding = std::find_if(records.holdings.begin(), records.holdings.end(),
                                                      [&](const Holding &one) { return one.id == finding.subjects.first().id; });
                    QVERIFY(needsReview(*holding, yearStart(today, month)));
                    ++stale;
                }
            }
        }
        QVERIFY(stale > 1000);
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
