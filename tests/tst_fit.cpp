// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"
#include "backup/restoredialog.h"
#include "bookview.h"
#include "checklist/checklistpage.h"
#include "checklist/questiondialog.h"
#include "content/learning.h"
#include "forms/reasondialog.h"
#include "help/glossarydialog.h"
#include "help/helpwindow.h"
#include "help/quizdialog.h"
#include "holdings/bulkdialog.h"
#include "holdings/importdialog.h"
#include "holdings/kindpicker.h"
#include "holdings/mergedialog.h"
#include "home/noticedialog.h"
#include "pages/page.h"
#include "report/judgements.h"
#include "store/backup.h"
#include "support/fitcase.h"
#include "widgets/choices.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

// The pages of every day and the review, and the dialogs.
class FitTest : public FitCase
{
    Q_OBJECT

private:
    void walk() override;
    void pages();
    void checklist();
    void secondYear(ChecklistPage &page);
    void years();
    void actions();
    void help();
    void bookDialogs();
    void findings();
};

void FitTest::walk()
{
    look(*m_window, QStringLiteral("start"));
    clinic();
    actions();
    pages();
    checklist();
    years();
    help();
    bookDialogs();
    findings();
}

void FitTest::pages()
{
    BookView &view = *m_window->view();
    for (const char *page : {"home", "firm", "ledger", "print"}) {
        view.go(QLatin1String(page));
        look(*m_window, QLatin1String(page));
    }
    for (const Holding &holding : m_window->book()->records<Holding>().records()) {
        view.go(QStringLiteral("ledger"), holding.id);
        look(*m_window, QStringLiteral("record-") + holding.kind.value);
    }
    m_window->openBook(m_folder->path());
    look(*m_window, QStringLiteral("message"));
}

void FitTest::actions()
{
    BookView &view = *m_window->view();
    view.go(QStringLiteral("actions"));
    look(*m_window, QStringLiteral("actions-none"));
    const QDate today = QDate::currentDate();
    QList<Action> all{
        {.title = QStringLiteral("カルテ棚に鍵を付ける"), .who = QStringLiteral("佐藤"), .due = today.addDays(-3), .year = 2026},
        {.title = QStringLiteral("共用パソコンの利用者を一人ずつに分けて、退職者の分を消す"), .due = today.addDays(5), .year = 2026},
        {.title = QStringLiteral("問診票の保存期間を決める"), .who = QStringLiteral("院長"), .due = today.addDays(60)},
        {.title = QStringLiteral("委託先に確認書を送る"), .state = ActionState::Done, .doneOn = today},
        {}};
    all[0].question = QStringLiteral("physical.locked-storage");
    all[0].priority = ActionPriority::High;
    all[1].finding = findingCodes().constFirst();
    all[1].state = ActionState::Doing;
    Change change;
    for (const Action &action : std::as_const(all)) {
        m_data += {action.title, action.who};
        change.add(action);
    }
    m_data.removeAll(QString());
    QVERIFY(m_window->book()->apply(change, QStringLiteral("actions")));
    m_window->view()->desk().settle();
    for (qsizetype i = 0; i < all.size(); ++i) {
        view.go(QStringLiteral("actions"), all[i].id);
        look(*m_window, QStringLiteral("actions-%1").arg(i));
    }
}

void FitTest::checklist()
{
    BookView &view = *m_window->view();
    m_data += QStringLiteral("山田");
    view.desk().settle();
    view.go(QStringLiteral("checklist"));
    auto &page = *m_window->findChild<ChecklistPage *>();
    look(*m_window, QStringLiteral("checklist"));
    for (const char *key : {"0", "n"}) {
        QTest::keyClicks(&page, QLatin1String(key));
        look(*m_window, QStringLiteral("checklist-") + QLatin1String(key));
        QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    }
    for (const char *mode : {"list", "result"}) {
        page.setMode(QLatin1String(mode));
        look(*m_window, QStringLiteral("checklist-") + QLatin1String(mode));
    }
    page.setMode(QStringLiteral("one"));
    lookAt(new QuestionDialog({}, view.desk().content().questions.areas, *m_library, m_language, m_window.get()),
           QStringLiteral("own-question"));
    page.commands()[3]->trigger();
    lookAt(page.findChild<ReasonDialog *>(), QStringLiteral("take-out"));
    const auto closed = closing(view.desk().inputNow(), view.desk().content(), view.desk().year(), QStringLiteral("山田"), {});
    QVERIFY(closed && m_window->book()->apply(*closed, QStringLiteral("close")));
    view.desk().settle();
    look(*m_window, QStringLiteral("checklist-closed"));
    m_window->book()->history().undo();
    secondYear(page);
}

// Last year's answers beside, to be checked again, and compared.
void FitTest::secondYear(ChecklistPage &page)
{
    ReviewDesk &desk = m_window->view()->desk();
    desk.settle();
    Change change;
    change.add(ReviewYear{.year = desk.year() - 1});
    for (const ReviewItem &item : desk.review().items) {
        Answer answer{.question = item.id, .year = desk.year() - 1, .value = AnswerValue::Partly, .basis = AnswerBasis::Told};
        answer.answeredOn = QDate(desk.year() - 1, 11, 24);
        change.add(answer);
        answer.id = QUuid::createUuid();
        answer.year = desk.year();
        answer.value = item.weight == 2 ? AnswerValue::DoneReviewed : AnswerValue::Done;
        answer.recheck = item.weight == 3 ? recheck::carried : QString();
        if (item.answer.value == AnswerValue::Open)
            change.add(answer);
    }
    QVERIFY(m_window->book()->apply(change, QStringLiteral("second year")));
    desk.settle();
    for (const ReviewItem &item : desk.review().items)
        if (!item.recheck.isEmpty())
            page.openQuestion(item.id);
    for (const char *mode : {"one", "list", "result"}) {
        page.setMode(QLatin1String(mode));
        look(*m_window, QStringLiteral("checklist-second-") + QLatin1String(mode));
    }
    m_window->book()->history().undo();
}

// Two years of the clinic: the first closed with gaps, the second under way, with something late.
void FitTest::years()
{
    Book &book = *m_window->book();
    BookView &view = *m_window->view();
    ReviewDesk &desk = view.desk();
    desk.settle();
    const int now = desk.year();
    const auto answer = [&](int year, int place, AnswerValue value) {
        const QString question = desk.review().items[place].id;
        QVERIFY(book.apply(answering(desk.inputNow(), desk.content(), {.question = question, .year = year, .value = value}), {}));
    };
    view.go(QStringLiteral("year"));
    look(*m_window, QStringLiteral("year-first"));
    for (int place = 0; place < 40; ++place)
        answer(now - 1, place, AnswerValue(1 + place % 6));
    const QString signer = QStringLiteral("緑谷 花"), action = QStringLiteral("書庫の鍵を直す");
    m_data += {signer, action};
    const auto closed = closing(desk.inputNow(), desk.content(), now - 1, signer, {});
    QVERIFY(closed && book.apply(*closed, {}));
    desk.settle();
    view.go(QStringLiteral("home"));
    look(*m_window, QStringLiteral("home-next-year"));
    for (int place = 0; place < 30; ++place)
        answer(now, place, AnswerValue(1 + (place + place / 7) % 6));
    QVERIFY(book.edit(Action{.title = action, .due = desk.today().addDays(-4), .year = now}, {}));
    QVERIFY(book.edit(Action{.title = action, .due = desk.today().addDays(3), .year = now}, {}));
    desk.settle();
    for (const char *page : {"home", "year"}) {
        view.go(QLatin1String(page));
        QTest::qWait(50); // Home follows what was counted
        look(*m_window, QStringLiteral("%1-second").arg(QLatin1String(page)));
    }
    auto *area = view.findChild<Page *>(QStringLiteral("year"))->findChild<QScrollArea *>();
    area->ensureWidgetVisible(area->findChild<QPushButton *>(QStringLiteral("close")));
    look(*m_window, QStringLiteral("year-signoff"));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    look(*m_window, QStringLiteral("year-compared"));
    view.go(QStringLiteral("year"), desk.input().find(now - 1)->id);
    area->verticalScrollBar()->setValue(0);
    look(*m_window, QStringLiteral("year-closed"));
    area->findChild<QPushButton *>(QStringLiteral("reopen"))->click();
    lookAt(view.findChild<ReasonDialog *>(), QStringLiteral("reopen"));
    lookAt(new NoticeDialog(desk.content().questions.notices.first(), *m_library, m_language, m_window.get()), QStringLiteral("notice"));
}

void FitTest::help()
{
    const auto terms = readGlossary(*m_library);
    QVERIFY(terms);
    for (const GlossaryTerm &term : *terms)
        m_data += term.name.ja; // beside the English one
    lookAt(new GlossaryDialog(*m_library, m_language, m_window.get()), QStringLiteral("glossary"));
    lookAt(new AboutDialog(*m_library, m_window.get()), QStringLiteral("about"));
    auto *help = new HelpWindow(m_language, m_window.get());
    help->showTopic(QStringLiteral("review"));
    help->show();
    look(*help, QStringLiteral("help"));
    auto *search = help->findChild<QLineEdit *>();
    search->setText(m_language == Language::Japanese ? QStringLiteral("ｶﾚﾝﾀﾞｰ") : QStringLiteral("calendar"));
    QTest::keyClick(search, Qt::Key_Return);
    lookAt(help, QStringLiteral("help-found"));
    auto *quiz = new QuizDialog(*m_library, *m_settings, m_window.get());
    quiz->show();
    look(*quiz, QStringLiteral("quiz"));
    QTest::keyClick(quiz, Qt::Key_2);
    lookAt(quiz, QStringLiteral("quiz-answered"));
}

void FitTest::bookDialogs()
{
    const Book &book = *m_window->book();
    const QList<Holding> holdings = book.records<Holding>().records();
    lookAt(new KindPicker(*m_library, m_language, m_window.get()), QStringLiteral("kinds"));
    lookAt(new BulkDialog(book, *m_library, 3, m_window.get()), QStringLiteral("bulk"));
    lookAt(new MergeDialog(holdings.mid(0, 3), book.words(), m_window.get()), QStringLiteral("merge"));
    QFile list(m_folder->filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(m_language == Language::Japanese ? "名称,種類,件数,保管場所\n年賀状,名簿,120,受付\n会員証の控え,名簿,百,本棚\n"
                                                : "Name,Kind,Count,Storage\nGreeting cards,list,120,desk\nCards,list,many,shelf\n");
    list.close();
    auto *import = new ImportDialog(book, *m_library, QDate(2026, 11, 24), list.fileName(), m_window.get());
    QTRY_VERIFY(import->isReady());
    lookAt(import, QStringLiteral("import"));
    const QString copies = m_folder->filePath(QStringLiteral("copies"));
    QVERIFY(backup::make(book.path(), copies, backup::Reason::Asked, QDateTime::currentDateTime()));
    lookAt(new RestoreDialog(book.path(), copies, m_window.get()), QStringLiteral("restore"));
}

void FitTest::findings()
{
    BookView &view = *m_window->view();
    Book &book = *m_window->book();
    view.go(QStringLiteral("home"));
    view.findingsAction()->trigger();
    view.desk().settle();
    look(*m_window, QStringLiteral("findings-one"));
    m_window->findChild<Segments *>(QStringLiteral("findingLists"))->findChildren<Segment *>().last()->click();
    look(*m_window, QStringLiteral("findings-none"));
    m_window->findChild<Segments *>(QStringLiteral("findingLists"))->findChildren<Segment *>().first()->click();
    Change confirmed;
    for (Holding holding : book.records<Holding>().records()) {
        const Holding before = holding;
        holding.presence = Presence::Present;
        holding.owner = holding.kind.is(QLatin1StringView("camera-footage")) ? holding.owner : Code();
        confirmed.alter(before, holding);
        m_data += holding.name;
    }
    for (const Purpose &purpose : book.records<Purpose>().records())
        m_data += purpose.text;
    for (Contractor contractor : book.records<Contractor>().records()) {
        const Contractor before = contractor;
        contractor.clausesChecked = QDate(2026, 4, 1);
        contractor.clauses = {{QStringLiteral("D-11"), QStringLiteral("D-12"), QStringLiteral("D-15")}};
        confirmed.alter(before, contractor);
        m_data += {contractor.name, contractor.note};
    }
    QVERIFY(book.apply(confirmed, QStringLiteral("confirm")));
    view.desk().settle();
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findings"));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        look(*m_window, QStringLiteral("findings-%1").arg(row));
    }
    int group = 0;
    while (!list->model()->hasChildren(list->model()->index(group, 0)))
        ++group;
    list->setCurrentIndex(list->model()->index(group, 0));
    list->expand(list->currentIndex());
    list->setCurrentIndex(list->model()->index(1, 0, list->currentIndex()));
    look(*m_window, QStringLiteral("findings-group"));
    m_window->findChild<QPushButton *>(QStringLiteral("aside"))->click();
    lookAt(m_window->findChild<ReasonDialog *>(), QStringLiteral("findings-aside"));
}

QTEST_MAIN(FitTest)
#include "tst_fit.moc"
