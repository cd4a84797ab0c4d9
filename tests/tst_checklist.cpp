// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookview.h"
#include "checklist/arealist.h"
#include "checklist/chart.h"
#include "checklist/checklistpage.h"
#include "checklist/notices.h"
#include "checklist/questiondialog.h"
#include "checklist/questionlist.h"
#include "dialogs.h"
#include "forms/notefield.h"
#include "forms/reasondialog.h"
#include "mainwindow.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"
#include "workspace/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace {

const QDate today(2026, 11, 24);

// Answers what the page asks; never opens a window.
class Told : public Dialogs
{
public:
    QString path, asked;
    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked = text;
        return false;
    }
};

// A shop of five with paper, a PC and nothing else.
Firm shop()
{
    Firm firm{.name = "みどりや商店", .employees = 5};
    forEachField<Firm>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Value, Fact>)
            firm.*field.member = Fact::No;
    });
    return firm;
}

QList<Holding> lists(const Library &library)
{
    QList<Holding> holdings;
    for (const char *kind :
         {"address-book", "spreadsheet", "business-cards", "paper-ledger", "application-forms", "resumes", "attendance"}) {
        Holding one = library.kind(QLatin1String(kind))->defaults;
        one.id = QUuid::createUuid();
        one.name = library.label("kinds", QLatin1String(kind), Language::Japanese);
        holdings << one;
    }
    holdings.last().storage = {{QStringLiteral("pc")}}; // time cards of its own
    holdings.last().countries = {{QStringLiteral("JP")}};
    return holdings;
}

// A book with its checklist on the screen.
struct Office
{
    Office(const QString &path, const Library &library, const std::function<void(ReviewDesk &)> &before = {})
        : settings(path + ".ini")
        , book(open(path, library))
        , desk(*book, library, today)
    {
        desk.settle();
        if (before)
            before(desk);
        desk.settle();
        page = std::make_unique<ChecklistPage>(desk, library, messages, dialogs, settings);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        QCoreApplication::processEvents();
    }

    static std::unique_ptr<Book> open(const QString &path, const Library &library)
    {
        auto book = Book::create(path, shop(), library, Language::Japanese);
        if (!book)
            qFatal("%s", qPrintable(book.error().detail));
        Change change;
        for (const Holding &holding : lists(library))
            change.add(holding);
        if (auto done = (*book)->apply(change, "start"); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return *std::move(book);
    }

    template<class W> W *find(const char *name) const { return page->findChild<W *>(QLatin1String(name)); }
    NoteField *note() const { return find<NoteField>("note"); }
    QTableView *table() const { return find<QTableView>("questions"); }
    QString ask() const { return find<QLabel>("ask")->text(); }
    QString said() const { return messages.findChild<QLabel *>("message")->text(); }
    void press(const QString &text) const { QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, text, Qt::NoModifier); }
    void press(Qt::Key key) const { QTest::keyClick(target(), key); }
    QWidget *target() const { return page->focusWidget() ? page->focusWidget() : page.get(); }
    QString idOf(int place) const { return desk.review().items[place].id; }
    const Answer *answer(const QString &question) const
    {
        for (const Answer &answer : book->records<Answer>().records())
            if (answer.question == question && answer.year == desk.year())
                return &answer;
        return nullptr;
    }
    AnswerValue value(const QString &question) const { return answer(question) ? answer(question)->value : AnswerValue::Open; }
    QAction *command(const char *name) const
    {
        for (QAction *action : page->commands())
            if (action->objectName() == QLatin1String(name))
                return action;
        return nullptr;
    }

    MessageBar messages;
    Told dialogs;
    Settings settings;
    std::unique_ptr<Book> book;
    ReviewDesk desk;
    std::unique_ptr<ChecklistPage> page;
};

// As an input method types.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent taken;
    taken.setCommitString(text);
    QCoreApplication::sendEvent(field, &taken);
}

void apply(ReviewDesk &desk, const Change &change)
{
    if (auto done = desk.book().apply(change, "test"); !done)
        qFatal("%s", qPrintable(done.error().message));
    desk.settle();
}

// Last year's first question: in part, by asking, with a note. This year is not started.
void answerLastYear(ReviewDesk &desk)
{
    Change change;
    change.add(ReviewYear{.year = 2025, .startedOn = QDate(2025, 11, 1)});
    change.add(Answer{.question = desk.review().items[0].id,
                      .year = 2025,
                      .value = AnswerValue::Partly,
                      .basis = AnswerBasis::Told,
                      .note = "店長に聞いた",
                      .answeredOn = QDate(2025, 11, 18)});
    apply(desk, change);
    const auto closed = closing(desk.inputNow(), desk.content(), 2025, "山田", {});
    if (!closed)
        qFatal("%s", qPrintable(closed.error().message));
    apply(desk, *closed);
}

} // namespace

// The checklist: answered by keys, nothing typed is lost, last year's answers beside, own and hidden questions, the result.
class TestChecklist : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Library m_library;
    int m_books = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)); }
    QList<Answer> stored(const Office &office)
    {
        auto again = Book::open(office.book->path(), m_library, Language::Japanese, Access::ReadOnly);
        return again ? (*again)->records<Answer>().records() : QList<Answer>();
    }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
    }

    void aKeyAnswersTheQuestion_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<AnswerValue>("value");
        QTest::newRow("0") << "0" << AnswerValue::None0;
        QTest::newRow("3") << "3" << AnswerValue::DoneReviewed;
        QTest::newRow("full width") << "２" << AnswerValue::Done;
        QTest::newRow("question mark") << "?" << AnswerValue::Unknown;
        QTest::newRow("full-width question mark") << "？" << AnswerValue::Unknown;
        QTest::newRow("n") << "n" << AnswerValue::NotApplicable;
        QTest::newRow("full-width N") << "Ｎ" << AnswerValue::NotApplicable;
        QTest::newRow("no answer") << "4" << AnswerValue::Open;
    }
    void aKeyAnswersTheQuestion()
    {
        const Office office(freshPath(), m_library);
        QFETCH(const QString, key);
        office.press(key);
        QTEST(office.value(office.idOf(0)), "value");
        QTEST(stored(office).value(0).value, "value");
    }

    void keysAnswerWhereverNoFieldHasTheKeyboard()
    {
        const Office office(freshPath(), m_library);
        for (const char *name : {"next", "goOn", "areas", "mode"}) {
            office.find<QWidget>(name)->setFocus();
            office.press("1");
            QCOMPARE(office.value(office.idOf(0)), AnswerValue::Partly);
            office.book->history().undo();
        }
        office.note()->setFocus();
        QTest::keyClicks(office.note(), "2026");
        QCOMPARE(office.value(office.idOf(0)), AnswerValue::Open);
        QCOMPARE(office.note()->toPlainText(), "2026");
    }

    void aQuestionLeadsToItsDocumentsAndRecords()
    {
        const Office office(freshPath(), m_library);
        const QSignalSpy gone(office.page.get(), &Page::goTo);
        office.page->openQuestion("policy-rules.basic-policy");
        QCOMPARE(office.find<QPushButton>("document-basic-policy")->text(),
                 m_library.label("documents", "basic-policy", Language::Japanese));
        office.find<QPushButton>("document-basic-policy")->click();
        QCOMPARE(gone.value(0).value(0).toString(), "documents#basic-policy");
        office.page->openQuestion("organisational.periodic-check");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!office.find<QPushButton>("document-basic-policy"));
        office.find<QPushButton>("document-periodic-check-sheet")->click();
        QCOMPARE(gone.value(1).value(0).toString(), "training#checks");
    }

    void aTileClickedIsAnAnswer()
    {
        const Office office(freshPath(), m_library);
        auto *tile = office.find<QAbstractButton>("answer-2");
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(office.value(office.idOf(0)), AnswerValue::Done);
        QVERIFY(tile->isChecked());
        QVERIFY(tile->accessibleName().contains('2'));
    }

    void arrowsInTheTilesChooseNothing()
    {
        const Office office(freshPath(), m_library);
        office.find<QWidget>("answer-0")->setFocus();
        office.press(Qt::Key_Down);
        QCOMPARE(office.page->focusWidget()->objectName(), "answer-1");
        QVERIFY(!office.answer(office.idOf(0)));
        office.press(Qt::Key_Space);
        QCOMPARE(office.value(office.idOf(0)), AnswerValue::Partly);
    }

    void theWayThroughTheQuestionsCrossesAreas()
    {
        const Office office(freshPath(), m_library);
        const QList<ReviewItem> &items = office.desk.review().items;
        office.press(Qt::Key_Right);
        QCOMPARE(office.page->question(), items[1].id);
        office.press(Qt::Key_PageUp);
        QCOMPARE(office.page->question(), items[0].id);
        office.press(Qt::Key_Left); // there is none before
        QCOMPARE(office.page->question(), items[0].id);
        for (int i = 1; i < items.size(); ++i) {
            office.press(Qt::Key_Return);
            QCOMPARE(office.page->question(), items[i].id);
            QCOMPARE(office.ask(), items[i].ask.ja);
        }
        office.press(Qt::Key_Return);
        QCOMPARE(office.page->mode(), "result");
    }

    void theNextStepAppearsAtOnce()
    {
        const Office office(freshPath(), m_library);
        auto *what = office.find<QLabel>("nextWhat");
        QVERIFY(!what->isVisible());
        office.press("0");
        QVERIFY(what->isVisible());
        const QString notDone = what->text();
        QCOMPARE(notDone, office.desk.content().questions.find(office.idOf(0))->next["0"].what.ja);
        office.press("?");
        QVERIFY(what->text() != notDone);
    }

    void theMethodIsTheOneOfASmallFirm()
    {
        const Office office(freshPath(), m_library);
        QString id;
        for (const Question &question : office.desk.content().questions.questions)
            if (id.isEmpty() && !question.method.small.en.isEmpty() && office.desk.review().find(question.id))
                id = question.id;
        QVERIFY(!id.isEmpty());
        office.page->openQuestion(id);
        const auto *method = office.find<QLabel>("method");
        QVERIFY(method->text().endsWith(office.desk.content().questions.find(id)->method.small.ja));
        Firm grown = office.book->firm();
        grown.employees = 150;
        QVERIFY(office.book->edit(grown, "grow"));
        office.page->openQuestion(id);
        QTRY_VERIFY(method->text().endsWith(office.desk.content().questions.find(id)->method.ordinary.ja));
    }

    void doesNotApplyAsksForTheReasonUntilItIsThere()
    {
        const Office office(freshPath(), m_library);
        const QString id = office.idOf(0);
        office.press("N");
        QTRY_COMPARE(office.page->focusWidget(), office.note());
        auto *ask = office.find<QLabel>("askReason");
        QVERIFY(ask->isVisible());
        QCOMPARE(office.value(id), AnswerValue::NotApplicable); // kept meanwhile
        office.press(Qt::Key_Return);
        QCOMPARE(office.page->question(), office.idOf(1));
        office.page->openQuestion(id);
        QVERIFY(ask->isVisible());
        office.note()->setFocus();
        type(office.note(), "車を使わない");
        QTest::keyClick(office.note(), Qt::Key_Return);
        QCOMPARE(office.answer(id)->note, "車を使わない");
        office.page->openQuestion(id);
        QVERIFY(!ask->isVisible());
    }

    void aNoteIsOnTheDiskHoweverItIsLeft_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"next", "area", "list", "page", "answer", "tab", "undo"})
            QTest::newRow(way) << way;
    }
    void aNoteIsOnTheDiskHoweverItIsLeft()
    {
        QFETCH(const QString, way);
        const Office office(freshPath(), m_library);
        const QString id = office.idOf(0);
        office.note()->setFocus();
        type(office.note(), "店長に聞いた");
        if (way == "next")
            QTest::mouseClick(office.find<QAbstractButton>("next"), Qt::LeftButton);
        else if (way == "area")
            office.find<AreaList>("areas")->setCurrentIndex(office.find<AreaList>("areas")->model()->index(2, 0));
        else if (way == "list")
            office.page->setMode("list");
        else if (way == "answer")
            QTest::mouseClick(office.find<QAbstractButton>("answer-1"), Qt::LeftButton);
        else if (way == "tab")
            QTest::keyClick(office.note(), Qt::Key_Tab);
        else
            QVERIFY(office.page->finishEditing()); // what the window asks for before it closes, prints or takes back
        QTRY_VERIFY(office.answer(id));
        QCOMPARE(stored(office).value(0).note, "店長に聞いた");
        if (way == "undo") {
            office.book->history().undo();
            QCOMPARE(office.note()->toPlainText(), QString());
        }
    }

    void aNoteIsOnTheDiskWhenTheWindowIsClosed()
    {
        Told dialogs;
        Settings settings(freshPath() + ".ini");
        const QString path = freshPath();
        {
            MainWindow window(m_library, settings, dialogs);
            QVERIFY(window.createBook(path, shop()));
            window.show();
            window.view()->desk().settle();
            window.view()->go("checklist");
            auto *note = window.findChild<NoteField *>("note");
            QVERIFY(note);
            note->setFocus();
            type(note, "店長に聞いた");
            QVERIFY(window.close());
        }
        auto again = Book::open(path, m_library, Language::Japanese, Access::ReadOnly);
        QVERIFY(again);
        QCOMPARE((*again)->records<Answer>().records().size(), 1);
        QCOMPARE((*again)->records<Answer>().records()[0].note, "店長に聞いた");
    }

    void composedTextIsNeitherStoredHalfWayNorLost()
    {
        Office office(freshPath(), m_library);
        const QString id = office.idOf(0);
        office.note()->setFocus();
        type(office.note(), "店");
        QInputMethodEvent composing("てんちょう", {});
        QCoreApplication::sendEvent(office.note(), &composing);
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.answer(id)->note, "店");
        office.desk.settle(); // what comes from elsewhere does not touch what is being composed
        type(office.note(), "長");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.answer(id)->note, "店長");
    }

    void basisAndEvidenceAreKept()
    {
        Office office(freshPath(), m_library);
        const QString id = office.idOf(0);
        office.press("2");
        for (auto *segment : office.find<QWidget>("basis")->findChildren<QAbstractButton *>())
            if (segment->text() == "On paper")
                segment->click();
        QCOMPARE(office.answer(id)->basis, AnswerBasis::Document);
        office.dialogs.path = m_folder.filePath("写真.jpg");
        office.find<QPushButton>("chooseEvidence")->click();
        QCOMPARE(office.answer(id)->evidence, QDir::toNativeSeparators(office.dialogs.path));
        QCOMPARE(office.answer(id)->value, AnswerValue::Done);
    }

    void onlyADocumentOfThisPcIsOpenedAndItsPathIsShown()
    {
        Office office(freshPath(), m_library);
        QFile file(m_folder.filePath("proof.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto *evidence = office.find<NoteField>("evidence");
        auto *open = office.find<QPushButton>("openEvidence");
        QStringList notOpened{"https://example.com/a.txt", "//server/share/a.txt", "proof.txt"};
#ifdef Q_OS_UNIX
        notOpened << "/bin/sh";
#endif
        for (const QString &refused : notOpened) {
            evidence->setPlainText(refused);
            open->click();
            QVERIFY2(office.dialogs.asked.isEmpty(), qPrintable(refused));
            QVERIFY(office.said().contains(refused));
        }
        evidence->setPlainText(file.fileName());
        open->click();
        QVERIFY(office.dialogs.asked.contains(file.fileName()));
    }

    void lastYearsAnswerStandsBesideAndIsTakenByOneKey()
    {
        const Office office(freshPath(), m_library, answerLastYear);
        const QString id = office.idOf(0);
        QVERIFY(office.find<QLabel>("banner")->isVisible());
        const QString before = office.find<QLabel>("before")->text();
        QVERIFY2(before.contains("2025-11-18") && before.contains("店長に聞いた"), qPrintable(before));
        office.press("s");
        QCOMPARE(office.value(id), AnswerValue::Partly);
        QCOMPARE(office.answer(id)->basis, AnswerBasis::Told);
        QCOMPARE(office.answer(id)->note, "店長に聞いた");
        QCOMPARE(office.answer(id)->recheck, QString());
        QCOMPARE(office.answer(id)->answeredOn, today);
        QVERIFY(!office.find<QLabel>("banner")->isVisible()); // the year has begun
    }

    void theRecordsProposeAnAnswerAndNeverGiveIt()
    {
        const QString id = "human.secrecy";
        const Office office(freshPath(), m_library, [](ReviewDesk &desk) {
            Change change;
            const Person one{.name = "佐藤"}, other{.name = "鈴木"};
            change.add(one);
            change.add(other);
            change.add(Pledge{.people = {{one.id}}, .kind = {"joining"}, .signedOn = QDate(2026, 4, 1)});
            apply(desk, change);
        });
        auto *take = office.find<QPushButton>("takeProposal");
        office.page->openQuestion("human.training");
        QVERIFY(!office.find<QLabel>("proposal")->isVisible()); // no training is recorded
        office.page->openQuestion(id);
        const QString told = office.find<QLabel>("proposal")->text();
        QVERIFY2(told.startsWith("By the records: 1 In part (") && told.contains("1 of 2 people"), qPrintable(told));
        QCOMPARE(office.value(id), AnswerValue::Open);
        type(office.note(), "綴りの2番");
        take->click();
        QCOMPARE(office.value(id), AnswerValue::Partly);
        QCOMPARE(office.answer(id)->basis, AnswerBasis::Document);
        QCOMPARE(office.answer(id)->note, "綴りの2番");
        QVERIFY(office.find<QLabel>("proposal")->isVisible());
        QVERIFY(!take->isVisible()); // an answer is not overwritten
        office.press("3");
        QVERIFY(!take->isVisible());
        take->click();
        QCOMPARE(office.value(id), AnswerValue::DoneReviewed);
    }

    void theFirstAnswerStartsTheYearAndTheOthersComeToBeCheckedAgain()
    {
        const Office office(freshPath(), m_library, answerLastYear);
        office.press(Qt::Key_Right);
        office.press("3");
        const Answer *carried = office.answer(office.idOf(0));
        QVERIFY(carried);
        QCOMPARE(carried->recheck, "carried");
        office.press(Qt::Key_Left);
        const auto *why = office.find<QLabel>("recheck");
        QVERIFY(why->isVisible()); // at once, whoever still counts
        QCOMPARE(why->text(), office.desk.content().questions.recheck["carried"].ja);
        office.note()->setFocus();
        type(office.note(), "、今年も");
        QVERIFY(office.page->finishEditing());
        QCOMPARE(office.answer(office.idOf(0))->recheck, "carried"); // a note is no answer
        office.find<QPushButton>("same")->click();
        QCOMPARE(office.answer(office.idOf(0))->recheck, QString());
        QVERIFY(office.answer(office.idOf(0))->note.contains("、今年も"));
    }

    void aNoteBeforeTheFirstAnswerKeepsLastYears()
    {
        const Office office(freshPath(), m_library, answerLastYear);
        office.note()->setFocus();
        type(office.note(), "倉庫も見る");
        QVERIFY(office.page->finishEditing());
        const Answer *answer = office.answer(office.idOf(0));
        QCOMPARE(answer->value, AnswerValue::Partly);
        QCOMPARE(answer->recheck, "carried");
        QCOMPARE(answer->note, "倉庫も見る");
    }

    void undoTakesAnAnswerBack()
    {
        const Office office(freshPath(), m_library);
        office.press("2");
        office.book->history().undo();
        QVERIFY(!office.find<QAbstractButton>("answer-2")->isChecked());
        QCOMPARE(office.book->records<Answer>().rowCount(), 0);
        office.book->history().redo();
        QVERIFY(office.find<QAbstractButton>("answer-2")->isChecked());
    }

    void aKeyHeldDownAnswersOneQuestion()
    {
        const Office office(freshPath(), m_library, answerLastYear);
        office.find<QAbstractButton>("goOn")->setChecked(true);
        const auto hold = [&](const QString &text) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text, true);
            QApplication::sendEvent(office.target(), &again);
        };
        office.press("2");
        hold("2");
        hold("s");
        QCOMPARE(office.page->question(), office.idOf(1));
        QVERIFY(!office.answer(office.idOf(1)) || !office.answer(office.idOf(1))->recheck.isEmpty());
        office.page->setMode("list");
        office.table()->setFocus();
        hold("0");
        QVERIFY(!office.answer(office.idOf(1)) || !office.answer(office.idOf(1))->recheck.isEmpty());
    }

    void onlyItsOwnMessageIsTakenAway()
    {
        Office office(freshPath(), m_library);
        office.find<QAbstractButton>("goOn")->setChecked(true);
        office.press("0");
        QVERIFY(office.said().contains(office.desk.content().questions.find(office.idOf(0))->next["0"].what.ja.left(5)));
        office.messages.show(Error{Error::Code::Io, "The disk is full.", {}});
        office.press("3");
        QVERIFY(!office.messages.isHidden());
        QCOMPARE(office.said(), "The disk is full.");
    }

    void anotherYearBeginsAtItsFirstQuestion()
    {
        const Office office(freshPath(), m_library);
        for (int place = 0; place < 2; ++place)
            office.press("3"), office.press(Qt::Key_Right);
        office.page->setMode("result");
        QVERIFY(office.book->apply(starting(office.desk.inputNow(), office.desk.content(), 2027), "start"));
        QTRY_COMPARE(office.desk.year(), 2027);
        QCOMPARE(office.page->mode(), "one");
        QCOMPARE(office.page->question(), office.idOf(0));
    }

    void jumpsArriveAtTheirQuestionAndField()
    {
        Office office(freshPath(), m_library, [](ReviewDesk &desk) {
            const auto answer = [&](int place, int year, AnswerValue value) {
                const Answer given{.question = desk.review().items[place].id, .year = year, .value = value};
                QVERIFY(desk.book().apply(answering(desk.inputNow(), desk.content(), given), "answer"));
                desk.settle();
            };
            answer(0, 2025, AnswerValue::Done);
            answer(1, 2025, AnswerValue::Done);
            answer(0, 2026, AnswerValue::Done);
            answer(2, 2026, AnswerValue::Unknown);
        });
        for (const auto &[part, place] : {std::pair{QStringLiteral("recheck"), 1},
                                          {QStringLiteral("unknown"), 2},
                                          {QStringLiteral("open"), 3},
                                          {office.idOf(5), 5},
                                          {QStringLiteral("no such thing"), 5},
                                          {QString(), 5}}) {
            office.page->openPart(part);
            QCOMPARE(office.page->question(), office.idOf(place));
        }
        office.page->setMode("list");
        office.page->openRecord(office.answer(office.idOf(2))->id);
        office.page->focusField("note");
        QTRY_COMPARE(office.page->focusWidget(), office.note());
        QCOMPARE(office.page->question(), office.idOf(2));
        office.page->focusField("evidence");
        QTRY_COMPARE(office.page->focusWidget()->objectName(), "evidence");
        QVERIFY(office.page->focusWidget()->isVisible());
        office.page->focusField("value");
        QTRY_VERIFY(office.page->focusWidget()->objectName().startsWith("answer-"));
    }

    void anActionIsAddedOnceAndThenOpened()
    {
        const Office office(freshPath(), m_library);
        QString heavy;
        for (const ReviewItem &item : office.desk.review().items)
            if (item.weight == 3 && heavy.isEmpty())
                heavy = item.id;
        office.page->openQuestion(heavy);
        office.press("0");
        QSignalSpy away(office.page.get(), &Page::goTo);
        auto *button = office.find<QPushButton>("action");
        button->click();
        const QList<Action> &actions = office.book->records<Action>().records();
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions[0].question, heavy);
        QCOMPARE(actions[0].title, office.desk.content().questions.find(heavy)->next["0"].what.ja);
        QCOMPARE(actions[0].priority, ActionPriority::High);
        QCOMPARE(actions[0].year, 2026);
        QVERIFY(!actions[0].due.isValid());
        QVERIFY(away.isEmpty());
        button->click(); // now it opens what is there
        QCOMPARE(actions.size(), 1);
        QCOMPARE(away.size(), 1);
        QCOMPARE(away[0][0].toString(), "actions");
        QCOMPARE(away[0][1].toUuid(), actions[0].id);
        office.book->history().undo();
        QVERIFY(actions.isEmpty());
    }

    void theListFiltersByWordsAndByHowAQuestionStands()
    {
        const Office office(freshPath(), m_library, answerLastYear);
        office.page->setMode("list");
        auto *list = office.page->findChild<QuestionList *>();
        const int all = int(office.desk.review().items.size());
        QCOMPARE(list->rowCount(), all);
        office.table()->selectRow(0);
        office.table()->setFocus();
        for (const char *key : {"0", "2", "?"})
            office.press(QString(key));
        QCOMPARE(list->countOf(QuestionList::Show::Weak), 1);
        QCOMPARE(list->countOf(QuestionList::Show::Unknown), 1);
        QCOMPARE(list->countOf(QuestionList::Show::Changed), 1); // it was "in part"
        QCOMPARE(list->countOf(QuestionList::Show::Open), all - 3);
        auto *show = office.find<QComboBox>("show");
        show->setCurrentIndex(show->findData(int(QuestionList::Show::Open)));
        emit show->activated(show->currentIndex());
        QCOMPARE(list->rowCount(), all - 3);
        office.press("1"); // stays where it is until the filter is chosen again
        QCOMPARE(list->rowCount(), all - 3);
        auto *filter = office.find<QLineEdit>("filter");
        QInputMethodEvent composing("かぎ", {});
        QCoreApplication::sendEvent(filter, &composing);
        QCOMPARE(list->rowCount(), all - 3);
        type(filter, "鍵");
        QVERIFY(list->rowCount() > 0 && list->rowCount() < all - 3);
        office.page->openQuestion(office.idOf(0));
        QCOMPARE(office.page->mode(), "one");
        QCOMPARE(office.page->question(), office.idOf(0));
    }

    void theListIsAnsweredByKeysAndOpensByEnter()
    {
        const Office office(freshPath(), m_library);
        office.page->setMode("list");
        office.table()->setFocus();
        office.press("１");
        QCOMPARE(office.value(office.idOf(0)), AnswerValue::Partly);
        QCOMPARE(office.table()->currentIndex().row(), 1);
        office.press("n");
        QCOMPARE(office.value(office.idOf(1)), AnswerValue::NotApplicable);
        auto *dialog = office.page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>("reason")->setText("紙しかない");
        dialog->accept();
        QCOMPARE(office.answer(office.idOf(1))->note, "紙しかない");
        office.table()->setFocus();
        QTest::keyClick(office.table(), Qt::Key_Return);
        QCOMPARE(office.page->mode(), "one");
        QCOMPARE(office.page->question(), office.idOf(2));
    }

    void theListSortsByItsHeads()
    {
        const Office office(freshPath(), m_library);
        office.page->setMode("list");
        auto *list = office.page->findChild<QuestionList *>();
        office.table()->setFocus();
        for (const char *key : {"3", "0"})
            office.press(QString(key));
        list->sort(QuestionList::AnswerColumn, Qt::DescendingOrder);
        QCOMPARE(list->idAt(0), office.idOf(0));
        QCOMPARE(list->idAt(1), office.idOf(1));
        list->sort(QuestionList::AreaColumn, Qt::AscendingOrder);
        QCOMPARE(list->idAt(list->rowCount() - 1), office.desk.review().items.last().id);
    }

    void anOwnQuestionIsAddedRewordedAnsweredAndDeleted()
    {
        const Office office(freshPath(), m_library);
        office.command("add")->trigger();
        auto *dialog = office.page->findChild<QuestionDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        dialog->findChild<QLineEdit *>("ownAsk")->setText("倉庫の鍵を毎月数えていますか。");
        dialog->accept();
        const QList<OwnQuestion> &own = office.book->records<OwnQuestion>().records();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0].level.value, "own-rule");
        const QString id = idOf(own[0]);
        QTRY_COMPARE(office.page->question(), id);
        QCOMPARE(office.ask(), own[0].ask);
        office.press("0");
        QCOMPARE(office.value(id), AnswerValue::None0);
        office.command("reword")->trigger();
        auto *again = office.page->findChildren<QuestionDialog *>().last();
        again->findChild<QLineEdit *>("ownAsk")->setText("倉庫の鍵を毎週数えていますか。");
        again->accept();
        QTRY_COMPARE(office.ask(), "倉庫の鍵を毎週数えていますか。");
        office.page->openQuestion(office.idOf(0));
        office.page->openRecord(own[0].id);
        QCOMPARE(office.page->question(), id);
        office.find<QPushButton>("remove")->click();
        QVERIFY(own.isEmpty());
        QTRY_VERIFY(office.page->question() != id);
        office.book->history().undo();
        QCOMPARE(own.size(), 1);
        QTRY_VERIFY(office.desk.review().find(id));
    }

    void aQuestionIsTakenOutWithAReasonAndPutBack()
    {
        const Office office(freshPath(), m_library);
        const QString id = office.idOf(0);
        office.command("hide")->trigger();
        auto *dialog = office.page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        auto *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!go->isEnabled());
        dialog->findChild<QLineEdit *>("reason")->setText("店には当てはまらない");
        QVERIFY(go->isEnabled());
        dialog->accept();
        QTRY_VERIFY(!office.desk.review().find(id));
        QVERIFY(office.page->question() != id);
        office.page->setMode("list");
        auto *list = office.page->findChild<QuestionList *>();
        list->show(QuestionList::Show::Hidden);
        QCOMPARE(list->rowCount(), 1);
        QVERIFY(list->index(0, QuestionList::AskColumn).data().toString().contains("店には当てはまらない"));
        office.table()->selectRow(0);
        office.press("2"); // no answer for what is not asked
        QVERIFY(!office.answer(id));
        auto *back = office.find<QPushButton>("putBack");
        QVERIFY(back->isVisible());
        back->click();
        QVERIFY(office.book->records<HiddenQuestion>().records().isEmpty());
        QTRY_VERIFY(office.desk.review().find(id));
    }

    void aClosedYearIsOnlyRead()
    {
        const Office office(freshPath(), m_library, [](ReviewDesk &desk) {
            apply(desk,
                  answering(desk.inputNow(), desk.content(),
                            Answer{.question = desk.review().items[0].id, .year = desk.year(), .value = AnswerValue::Done}));
            apply(desk, *closing(desk.inputNow(), desk.content(), desk.year(), "山田", {}));
        });
        const auto *banner = office.find<QLabel>("banner");
        QVERIFY(banner->isVisible() && banner->text().contains("山田") && banner->text().contains("2026-11-24"));
        office.page->openQuestion(office.idOf(0));
        QVERIFY(office.find<QAbstractButton>("answer-2")->isChecked());
        office.press("0");
        office.press("s");
        QCOMPARE(office.value(office.idOf(0)), AnswerValue::Done);
        QVERIFY(!office.find<QAbstractButton>("answer-1")->isEnabled());
        QVERIFY(office.note()->isReadOnly());
        QVERIFY(!office.find<QPushButton>("remove")->isVisible());
        for (QAction *action : office.page->commands())
            QVERIFY(!action->isEnabled());
        QSignalSpy wanted(office.page.get(), &ChecklistPage::yearWanted);
        for (auto *button : office.page->findChildren<QPushButton *>())
            if (button->text() == "Start or close a year…")
                button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void theFirstYearComparesNothingAndTheSecondDoes()
    {
        const Office first(freshPath(), m_library);
        first.press("2");
        first.page->setMode("result");
        QCOMPARE(first.find<QLabel>("total")->text(), "80 points");
        QVERIFY(!first.find<Chart>("chart")->accessibleDescription().contains("last year"));
        const Office second(freshPath(), m_library, answerLastYear);
        second.press("2");
        second.page->setMode("result");
        QCOMPARE(second.find<QLabel>("total")->text(), "80 points");
        const QString told = second.find<Chart>("chart")->accessibleDescription();
        QVERIFY2(told.contains("80 points, last year 40 points"), qPrintable(told));
    }

    void comingLawIsToldAndNeverCounted()
    {
        const Office office(freshPath(), m_library);
        office.page->setMode("result");
        const auto *card = office.page->findChild<NoticeCard *>();
        QVERIFY(card && !card->isEmpty());
        QTRY_VERIFY(card->isVisible());
        int told = 0;
        for (const Notice &notice : office.desk.content().questions.notices) {
            QVERIFY(!office.desk.review().find(notice.id));
            for (const auto *label : card->findChildren<QLabel *>())
                told += label->text() == notice.title.ja ? 1 : 0;
        }
        QCOMPARE(told, int(office.desk.content().questions.notices.size()));
    }

    void theWayOfLookingIsRemembered()
    {
        const QString path = freshPath();
        {
            const Office office(path, m_library);
            office.page->setMode("list");
        }
        Settings settings(path + ".ini");
        QCOMPARE(settings.state("checklist/mode"), QByteArray("list"));
    }

    void aFirstReviewTakesOneKeyAQuestion()
    {
        for (const char *mode : {"list", "one"}) {
            Office office(freshPath(), m_library);
            office.page->setMode(mode);
            office.find<QAbstractButton>("goOn")->setChecked(true);
            if (QLatin1String(mode) == QLatin1String("list"))
                office.table()->setFocus();
            const int questions = int(office.desk.review().items.size());
            QVERIFY2(questions >= 45 && questions <= 60, qPrintable(QString::number(questions)));
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < questions; ++i)
                office.press(QStringLiteral("2"));
            qInfo("%s: %d questions, %d keys, no click, %.1f ms a key", mode, questions, questions, double(timer.elapsed()) / questions);
            office.desk.settle();
            QCOMPARE(office.desk.review().total.open, 0);
        }
    }

private:
    // The quickest of many: what other programs do on this machine is not measured.
    double quickestKey(const std::function<void(ReviewDesk &)> &before)
    {
        const Office office(freshPath(), m_library, before);
        office.find<QAbstractButton>("goOn")->setChecked(true);
        office.press("2"); // starts the year
        qint64 quickest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 30; ++i) {
            QElapsedTimer timer;
            timer.start();
            office.press("2");
            quickest = std::min(quickest, timer.nsecsElapsed());
        }
        return double(quickest) / 1e6;
    }

private slots:
    void keysStayQuickInALargeBook()
    {
        const double small = quickestKey({});
        const double large = quickestKey([](ReviewDesk &desk) {
            Change change;
            for (int i = 0; i < 20000; ++i)
                change.add(Holding{.name = QStringLiteral("名簿%1").arg(i)});
            apply(desk, change);
        });
        qInfo("a key takes %.1f ms, with 20,000 holdings %.1f ms", small, large);
        QVERIFY2(large < small + 50, qPrintable(QString::number(large)));
    }
};

QTEST_MAIN(TestChecklist)
#include "tst_checklist.moc"
