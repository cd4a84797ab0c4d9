// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "forms/reasondialog.h"
#include "widgets/messagebar.h"
#include "widgets/rows.h"
#include "workspace/programlanguage.h"
#include "years/comparecard.h"
#include "years/yearcard.h"
#include "years/yearpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

// Says yes or no by itself and keeps what was asked.
class Answers : public Dialogs
{
public:
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
    {
        asked = text;
        return yes;
    }
    bool yes = true;
    QString asked;
};

} // namespace

// The page of the years with a real book.
class TestYears : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstYearOffersToStartAndComparesNothing();
    void startingGoesToTheQuestions();
    void aNewYearSaysWhatHappensToTheAnswers();
    void whatIsLeftLeadsToItsPlace();
    void theSignerIsProposed_data();
    void theSignerIsProposed();
    void closingAsksThenFreezes();
    void whoThinksBetterOfItClosesNothing();
    void withoutANameNothingIsClosed();
    void anEditWhileClosingIsInWhatIsKept();
    void theReportOfAnyYearIsPrinted();
    void openingAgainNeedsAReason();
    void anOlderOpenYearCanBeClosed();
    void theNextYearCanBeStartedWhenItHasCome();
    void aDamagedYearSaysSo();
    void anOlderOpenYearIsCheckedByItsOwnAnswers();
    void aClosingUnderWayIsNotLost();
    void anyTwoYearsAreCompared();
    void aYearIsOpenedByItsRecord();
    void aReadOnlyBookOffersNothingThatWrites();
    void theYearCanBeClosedByKeys();

private:
    void show(QDate today);
    void apply(const Change &change);
    void answer(int place, int year, AnswerValue value);
    void close(int year);
    template<class W> W *find(const char *name) const { return m_page->findChild<W *>(QLatin1String(name)); }
    RowList *rows(const char *name) const;
    bool isShown(const char *name) const;
    QString texts() const;
    void chooseYear(int row) { rows("years")->setCurrentIndex(rows("years")->model()->index(row, 0)); }

    Library m_library;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<YearPage> m_page;
    Answers m_answers;
    int m_books = 0;
};

void TestYears::initTestCase()
{
    auto library = Library::load();
    QVERIFY(library);
    m_library = *std::move(library);
    useLanguage(Language::English);
}

void TestYears::init()
{
    m_answers = {};
    const Firm firm{.name = QStringLiteral("Midori"), .representative = QStringLiteral("Sato")};
    m_book = *Book::create(m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)), firm, m_library, Language::English);
    show(QDate(2026, 11, 24));
}

void TestYears::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestYears::show(QDate today)
{
    m_page.reset();
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, today);
    m_messages = std::make_unique<MessageBar>();
    m_page = std::make_unique<YearPage>(*m_desk, m_answers, *m_messages);
    m_page->resize(1000, 900);
    m_page->show();
    m_desk->settle();
}

void TestYears::apply(const Change &change)
{
    QVERIFY(m_book->apply(change, QStringLiteral("step")));
    m_desk->settle();
}

void TestYears::answer(int place, int year, AnswerValue value)
{
    apply(answering(m_desk->inputNow(), m_desk->content(), {.question = m_desk->review().items[place].id, .year = year, .value = value}));
}

void TestYears::close(int year) { apply(*closing(m_desk->inputNow(), m_desk->content(), year, QStringLiteral("Sato"), {})); }

// The list shown there now; one that was replaced is gone later.
RowList *TestYears::rows(const char *name) const
{
    for (RowList *list : find<QWidget>(name)->findChildren<RowList *>())
        if (list->isVisibleTo(m_page.get()))
            return list;
    return nullptr;
}

bool TestYears::isShown(const char *name) const { return find<QWidget>(name)->isVisibleTo(m_page.get()); }

QString TestYears::texts() const
{
    QStringList found;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->isVisibleTo(m_page.get()))
            found << label->text();
    return found.join(u'\n');
}

void TestYears::theFirstYearOffersToStartAndComparesNothing()
{
    QVERIFY(isShown("start") && !isShown("close") && !isShown("reopen") && !isShown("print"));
    QCOMPARE(rows("years")->model()->rowCount(), 1);
    QVERIFY(!m_page->findChild<CompareCard *>()->isVisibleTo(m_page.get()));
    answer(0, 2026, AnswerValue::Done);
    QVERIFY(!isShown("start") && isShown("close"));
    QVERIFY(!m_page->findChild<CompareCard *>()->isVisibleTo(m_page.get()));
}

void TestYears::startingGoesToTheQuestions()
{
    QSignalSpy gone(m_page.get(), &Page::goTo);
    find<QPushButton>("start")->click();
    QCOMPARE(m_book->records<ReviewYear>().records().first().year, 2026);
    QCOMPARE(gone.first().at(0).toString(), QStringLiteral("checklist"));
}

void TestYears::aNewYearSaysWhatHappensToTheAnswers()
{
    answer(0, 2026, AnswerValue::Done);
    close(2026);
    show(QDate(2027, 4, 2));
    QVERIFY2(texts().contains(QStringLiteral("The answers of 2026 come over")), qPrintable(texts()));
    find<QPushButton>("start")->click();
    m_desk->settle();
    QCOMPARE(m_desk->review().total.recheck, 1);
    QVERIFY(m_messages->findChild<QLabel *>(QStringLiteral("message"))->text().contains(QStringLiteral("1 answer of the year before")));
}

void TestYears::whatIsLeftLeadsToItsPlace()
{
    const Holding holding{.name = QStringLiteral("Cards"), .presence = Presence::Unsure};
    const Action late{.title = QStringLiteral("Lock"), .due = QDate(2026, 11, 1)};
    Change change;
    change.add(holding);
    change.add(late);
    change.add(Purpose{.text = QStringLiteral("Nothing uses it")});
    apply(change);
    answer(0, 2026, AnswerValue::Unknown);
    answer(1, 2026, AnswerValue::NotApplicable);
    const QList<MissingPart> parts = missingParts(m_desk->input(), m_desk->review(), m_desk->incomplete());
    QHash<QString, QUuid> places;
    for (const MissingPart &part : parts)
        places.insert(part.page, part.record);
    const QString asked = QStringLiteral("checklist#%1");
    for (const int place : {0, 1, 2}) // unknown, without a reason, open
        QVERIFY(places.contains(asked.arg(m_desk->review().items[place].id)));
    QCOMPARE(places.value(QStringLiteral("actions")), late.id);
    QCOMPARE(places.value(QStringLiteral("ledger#unsure")), holding.id);
    QVERIFY(places.contains(QStringLiteral("findings")));
    QSignalSpy gone(m_page.get(), &Page::goTo);
    RowList *list = rows("missing");
    QCOMPARE(list->model()->rowCount(), int(parts.size()));
    for (int row = 0; row < parts.size(); ++row)
        emit list->opened(row);
    QCOMPARE(gone.size(), int(parts.size()));
    QCOMPARE(gone.first().at(1).toUuid(), late.id);
}

void TestYears::theSignerIsProposed_data()
{
    QTest::addColumn<QString>("officer");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("the privacy officer") << "Tanaka"
                                         << "Tanaka";
    QTest::newRow("else the representative") << " "
                                             << "Sato";
}

void TestYears::theSignerIsProposed()
{
    QFETCH(QString, officer);
    QFETCH(QString, proposed);
    Firm firm = m_book->firm();
    firm.privacyOfficer = officer;
    QVERIFY(m_book->edit(firm, QStringLiteral("firm")));
    answer(0, 2026, AnswerValue::Done);
    QCOMPARE(find<QLineEdit>("signer")->text(), proposed);
    find<QLineEdit>("signer")->setText(QStringLiteral("Somebody"));
    answer(1, 2026, AnswerValue::Done);
    QCOMPARE(find<QLineEdit>("signer")->text(), QStringLiteral("Somebody")); // what was typed stays
}

void TestYears::closingAsksThenFreezes()
{
    answer(0, 2026, AnswerValue::Done);
    find<QLineEdit>("whyIncomplete")->setText(QStringLiteral("the shelf comes in March"));
    find<QPushButton>("close")->click();
    QVERIFY(m_answers.asked.contains(QStringLiteral("Sato")) && m_answers.asked.contains(QStringLiteral("not answered yet")));
    QTRY_VERIFY(m_book->records<ReviewYear>().records().first().closedOn.isValid());
    const ReviewYear closed = m_book->records<ReviewYear>().records().first();
    QCOMPARE(closed.signedBy, QStringLiteral("Sato"));
    QVERIFY(closed.incomplete.contains(QStringLiteral("not answered yet")) && closed.incomplete.endsWith(QStringLiteral("in March")));
    QTRY_VERIFY(isShown("reopen"));
    QVERIFY(!isShown("close") && isShown("print"));
    QVERIFY(texts().contains(QStringLiteral("2027-04-01"))); // when the next can be started
}

void TestYears::whoThinksBetterOfItClosesNothing()
{
    answer(0, 2026, AnswerValue::Done);
    m_answers.yes = false;
    find<QPushButton>("close")->click();
    QTest::qWait(50);
    QVERIFY(!m_book->records<ReviewYear>().records().first().closedOn.isValid());
    QVERIFY(find<QPushButton>("close")->isEnabled());
}

void TestYears::withoutANameNothingIsClosed()
{
    answer(0, 2026, AnswerValue::Done);
    find<QLineEdit>("signer")->setText(QStringLiteral("  "));
    QVERIFY(!find<QPushButton>("close")->isEnabled());
}

void TestYears::anEditWhileClosingIsInWhatIsKept()
{
    answer(0, 2026, AnswerValue::Done);
    YearCloser closer(*m_desk);
    QSignalSpy finished(&closer, &YearCloser::finished);
    closer.close(2026, QStringLiteral("Sato"), QStringLiteral("no time"));
    QVERIFY(closer.isBusy());
    QVERIFY(m_book->edit(Holding{.name = QStringLiteral("In the last moment"), .presence = Presence::Unsure}, QStringLiteral("add")));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!closer.isBusy());
    const QString incomplete = m_book->records<ReviewYear>().records().first().incomplete;
    QVERIFY2(incomplete.contains(QStringLiteral("1 place may")) && incomplete.endsWith(QStringLiteral("no time")), qPrintable(incomplete));
    const auto kept = snapshotFromText(m_book->records<ReviewYear>().records().first().snapshot);
    QVERIFY(kept);
    QCOMPARE(kept->holdings.size(), 1);
}

void TestYears::theReportOfAnyYearIsPrinted()
{
    answer(0, 2025, AnswerValue::Done);
    answer(0, 2026, AnswerValue::Done);
    QSignalSpy printed(m_page.get(), &YearPage::printWanted);
    find<QPushButton>("print")->click();
    chooseYear(1);
    find<QPushButton>("print")->click();
    QCOMPARE(printed.at(0), (QVariantList{QStringLiteral("annual"), 2026}));
    QCOMPARE(printed.at(1), (QVariantList{QStringLiteral("annual"), 2025}));
}

void TestYears::openingAgainNeedsAReason()
{
    answer(0, 2026, AnswerValue::Done);
    close(2026);
    find<QPushButton>("reopen")->click();
    auto *dialog = m_page->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    auto *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!go->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("one answer was wrong"));
    go->click();
    const ReviewYear open = m_book->records<ReviewYear>().records().first();
    QVERIFY(!open.closedOn.isValid());
    QVERIFY(open.reopenedReason.contains(QStringLiteral("one answer was wrong")) && open.reopenedReason.contains(QStringLiteral("Sato")));
    QVERIFY(texts().contains(QStringLiteral("one answer was wrong")));
    QVERIFY(isShown("close"));
}

void TestYears::anOlderOpenYearCanBeClosed()
{
    answer(0, 2025, AnswerValue::Done);
    answer(0, 2026, AnswerValue::Done);
    chooseYear(1);
    QVERIFY(isShown("close"));
    find<QPushButton>("close")->click();
    QTRY_VERIFY(m_desk->inputNow().find(2025)->closedOn.isValid());
    QVERIFY(!m_desk->inputNow().find(2026)->closedOn.isValid());
}

void TestYears::anOlderOpenYearIsCheckedByItsOwnAnswers()
{
    Firm firm = m_book->firm();
    firm.privateDevices = Fact::Yes;
    QVERIFY(m_book->edit(firm, QStringLiteral("firm")));
    m_desk->settle();
    const Answer rule{.question = QStringLiteral("technical.private-devices"), .year = 2025, .value = AnswerValue::Done};
    Answer none = rule;
    none.year = 2026;
    none.value = AnswerValue::None0;
    apply(answering(m_desk->inputNow(), m_desk->content(), rule));
    apply(answering(m_desk->inputNow(), m_desk->content(), none));
    const auto missing = [&] {
        QStringList lines;
        for (int row = 0; row < rows("missing")->model()->rowCount(); ++row)
            lines << rows("missing")->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines.join(u'\n');
    };
    chooseYear(0);
    QVERIFY2(missing().contains(QStringLiteral("1 cross-check found something")), qPrintable(missing()));
    chooseYear(1);
    QVERIFY2(!missing().contains(QStringLiteral("cross-check")), qPrintable(missing()));
    QSignalSpy gone(m_page.get(), &Page::goTo);
    for (int row = 0; row < rows("missing")->model()->rowCount(); ++row)
        emit rows("missing")->opened(row); // the checklist shows 2026
    QCOMPARE(gone.size(), 0);
    find<QPushButton>("close")->click();
    QVERIFY(!m_answers.asked.contains(QStringLiteral("cross-check")));
    QTRY_VERIFY(m_desk->inputNow().find(2025)->closedOn.isValid());
    QVERIFY(!m_desk->inputNow().find(2025)->incomplete.contains(QStringLiteral("cross-check")));
}

// Whether the window waits for it or takes the page away.
void TestYears::aClosingUnderWayIsNotLost()
{
    answer(0, 2025, AnswerValue::Done);
    answer(0, 2026, AnswerValue::Done);
    find<QPushButton>("close")->click();
    QVERIFY(m_page->finishWork());
    QVERIFY(m_desk->inputNow().find(2026)->closedOn.isValid());
    chooseYear(1);
    find<QPushButton>("close")->click();
    m_page.reset();
    QVERIFY(m_desk->inputNow().find(2025)->closedOn.isValid());
}

void TestYears::theNextYearCanBeStartedWhenItHasCome()
{
    answer(0, 2026, AnswerValue::Done);
    QCOMPARE(rows("years")->model()->rowCount(), 1);
    show(QDate(2027, 3, 31));
    QCOMPARE(rows("years")->model()->rowCount(), 1);
    show(QDate(2027, 4, 1)); // with the year before still open
    QCOMPARE(rows("years")->model()->rowCount(), 2);
    QVERIFY(isShown("close")); // the open one is shown first
    chooseYear(0);
    QVERIFY(isShown("start"));
    find<QPushButton>("start")->click();
    QVERIFY(m_desk->inputNow().find(2027));
}

void TestYears::aDamagedYearSaysSo()
{
    answer(0, 2026, AnswerValue::Done);
    close(2026);
    ReviewYear damaged = m_book->records<ReviewYear>().records().first();
    damaged.snapshot.truncate(100);
    QVERIFY(m_book->edit(damaged, QStringLiteral("damage")));
    m_desk->settle();
    QVERIFY2(texts().contains(reviewFromText(damaged.snapshot).error().message), qPrintable(texts()));
    QVERIFY(rows("years")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Unreadable")));
}

void TestYears::anyTwoYearsAreCompared()
{
    answer(0, 2024, AnswerValue::None0);
    answer(0, 2025, AnswerValue::Partly);
    answer(1, 2025, AnswerValue::DoneReviewed);
    answer(0, 2026, AnswerValue::Done);
    answer(1, 2026, AnswerValue::None0);
    QVERIFY(m_page->findChild<CompareCard *>()->isVisibleTo(m_page.get()));
    const QString ask = m_desk->review().items[0].ask.en;
    const auto told = [&](const char *group) {
        return rows(group) ? rows(group)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() : QString();
    };
    QVERIFY2(told("group0").contains(ask) && told("group0").contains(QStringLiteral("In part → Done")), qPrintable(told("group0")));
    QVERIFY(told("group1").contains(QStringLiteral("recorded → Not done")));
    QVERIFY(!isShown("group2") && !isShown("group3"));
    QVERIFY(rows("areas")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("70 → 40  −30")));
    QSignalSpy gone(m_page.get(), &Page::goTo);
    emit rows("group0")->opened(0);
    QCOMPARE(gone.first().at(0).toString(), QStringLiteral("checklist#") + m_desk->review().items[0].id);

    auto *before = find<QComboBox>("before");
    before->setCurrentIndex(2);
    emit before->activated(2);
    QVERIFY(told("group0").contains(QStringLiteral("Not done → Done")));
    QVERIFY(!isShown("group1") && !isShown("group2")); // asked, but not answered then: no change
    answer(2, 2026, AnswerValue::Done); // the choice stays
    QCOMPARE(before->currentData().toInt(), 2024);
    before->setCurrentIndex(0);
    emit before->activated(0);
    QVERIFY(texts().contains(QStringLiteral("two different years")));
    auto *now = find<QComboBox>("now"); // the older year chosen on the right: the boxes say what is compared with what
    now->setCurrentIndex(2);
    emit now->activated(2);
    QCOMPARE(before->currentData().toInt(), 2024);
    QCOMPARE(now->currentData().toInt(), 2026);
    QVERIFY(told("group0").contains(QStringLiteral("Not done → Done")));
}

void TestYears::aYearIsOpenedByItsRecord()
{
    answer(0, 2025, AnswerValue::Done);
    close(2025);
    answer(0, 2026, AnswerValue::Done);
    m_page->openRecord(m_desk->inputNow().find(2025)->id);
    QVERIFY(isShown("reopen"));
    m_page->hide(); // from another page
    m_page->show();
    m_page->openRecord(m_desk->inputNow().find(2025)->id);
    QTest::qWait(50);
    QVERIFY(isShown("reopen"));
    QVERIFY(texts().contains(QStringLiteral("by Sato")));
}

void TestYears::aReadOnlyBookOffersNothingThatWrites()
{
    answer(0, 2025, AnswerValue::Done);
    close(2025);
    answer(0, 2026, AnswerValue::Done);
    const QString path = m_book->path();
    cleanup();
    m_book = *Book::open(path, m_library, Language::English, Access::ReadOnly);
    show(QDate(2026, 11, 24));
    for (int row = 0; row < 2; ++row) {
        chooseYear(row);
        for (const char *name : {"start", "close", "reopen", "goOn"})
            QVERIFY2(!isShown(name), name);
        QVERIFY(isShown("print"));
    }
}

void TestYears::theYearCanBeClosedByKeys()
{
    answer(0, 2026, AnswerValue::Done);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    rows("years")->setFocus();
    for (int i = 0; i < 40 && QApplication::focusWidget() != find<QPushButton>("close"); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>("close"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(m_book->records<ReviewYear>().records().first().closedOn.isValid());
}

QTEST_MAIN(TestYears)
#include "tst_years.moc"
