// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/changelines.h"
#include "home/homepage.h"
#include "home/nextsteps.h"
#include "pages/deadlinelines.h"
#include "pages/yearwords.h"
#include "widgets/ring.h"
#include "workspace/programlanguage.h"
#include "workspace/settings.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(ReviewGlance)

// Home: which three things come first, and that everything on it leads to its place.
class TestHome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void theFirstThingComesFirst_data();
    void theFirstThingComesFirst();
    void thereAreNeverMoreThanThreeSteps();
    void noTwoStepsAreAboutTheSame();
    void aReadOnlyBookHasNoSteps();
    void nothingIsSaidOfAReviewThatIsNotCounted();
    void theLedgerIsOpenedAtWhatTheStepSays();

    void theRingCountsAnAnswerAsEverywhere();
    void theGlanceTellsWhereTheReviewGoesOn();
    void theGlanceTakesTheActionThatWaitedLongest();
    void theGlanceTakesTheFirstDuty();

    void deadlinesSayInWordsThatTheyArePast();
    void theFirstYearHasNoComparison();
    void theSecondYearTellsWhatChanged();
    void aLawInForceIsNoNotice();

    void homeShowsBeforeTheReviewIsCounted();
    void everyCardLeadsToItsPlace();
    void theHeaderNamesFirmAndYear();

private:
    void apply(const Change &change);
    void answer(int place, AnswerValue value);
    NextStep first(const ReviewGlance &review) const;

    Library m_library;
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<ReviewDesk> m_desk;
    QDate m_today{2026, 11, 24};
    int m_books = 0;
};

namespace {

const Situation calm{.lastBackup = QDateTime(QDate(2026, 11, 24), QTime(9, 0)), .now = QDateTime(QDate(2026, 11, 24), QTime(10, 0))};

ReviewGlance glance(int open, int recheck, int settled)
{
    ReviewGlance review{.isReady = true, .year = 2026, .isStarted = true};
    review.total = {.counted = settled, .open = open, .recheck = recheck};
    review.area = QStringLiteral("Locks");
    review.areaOpen = open;
    review.areaRecheck = recheck;
    review.nextQuestion = QStringLiteral("lock");
    return review;
}

} // namespace

void TestHome::initTestCase()
{
    auto library = Library::load();
    QVERIFY(library);
    m_library = *std::move(library);
    useLanguage(Language::English);
}

void TestHome::init()
{
    m_today = QDate(2026, 11, 24);
    m_desk.reset();
    m_book = *Book::create(m_folder.filePath(QStringLiteral("book%1.tenken").arg(++m_books)), Firm{.name = QStringLiteral("Midori")},
                           m_library, Language::English);
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, m_today);
    m_desk->settle();
}

void TestHome::apply(const Change &change)
{
    QVERIFY(m_book->apply(change, QStringLiteral("step")));
    m_desk->settle();
}

// Of the question at that place of the review.
void TestHome::answer(int place, AnswerValue value)
{
    apply(answering(m_desk->inputNow(), m_desk->content(),
                    {.question = m_desk->review().items[place].id, .year = m_desk->year(), .value = value}));
}

NextStep TestHome::first(const ReviewGlance &review) const { return nextSteps({}, {}, review, calm).value(0); }

void TestHome::theFirstThingComesFirst_data()
{
    QTest::addColumn<ReviewGlance>("review");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("title");
    Overview some;
    some.holdings = 1;
    ReviewGlance review = glance(10, 2, 3);
    QTest::newRow("an area to go on with") << review << "checklist#lock"
                                           << "Go on: Locks";
    review = glance(0, 2, 3);
    QTest::newRow("answers to look at again") << review << "checklist#lock"
                                              << "Look at 2 answers again";
    review = glance(0, 0, 3);
    QTest::newRow("ready to close") << review << "year"
                                    << "Close the review of 2026";
    review = glance(10, 0, 0);
    QTest::newRow("nothing answered yet") << review << "checklist#lock"
                                          << "Begin this year’s review";
    review.isStarted = false;
    review.yearBefore = 2025;
    QTest::newRow("a year to start") << review << "year"
                                     << "Start the review of 2026";
    review = glance(10, 2, 3);
    review.duties = 3;
    review.dutyTitle = QStringLiteral("No purpose");
    review.dutyText = QStringLiteral("“Cards” has none.");
    review.dutyPage = QStringLiteral("ledger");
    QTest::newRow("a duty") << review << "ledger"
                            << "No purpose and 2 more";
    review.overdue = 1;
    review.overdueTitle = QStringLiteral("Buy a lock");
    review.overdueDue = QDate(2026, 11, 20);
    QTest::newRow("an action that is late") << review << "actions"
                                            << "Buy a lock";
}

void TestHome::theFirstThingComesFirst()
{
    QFETCH(ReviewGlance, review);
    QFETCH(QString, page);
    QFETCH(QString, title);
    Overview overview;
    overview.holdings = 1;
    const NextStep step = nextSteps({}, overview, review, calm).value(0);
    QCOMPARE(step.page, page);
    QCOMPARE(step.title, title);
    for (const QString &text : {step.icon, step.why, step.button})
        QVERIFY(!text.isEmpty());
    QVERIFY(step.level || !step.state.word.isEmpty());
}

void TestHome::thereAreNeverMoreThanThreeSteps()
{
    Overview overview;
    overview.holdings = 9;
    overview.unsure = overview.incomplete = overview.left = 3;
    ReviewGlance review = glance(3, 3, 3);
    review.overdue = review.duties = 2;
    review.dutyPage = QStringLiteral("firm");
    const QList<NextStep> steps = nextSteps({}, overview, review, {true, false, {}, QDateTime::currentDateTime()});
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.first().page, QStringLiteral("guide"));
}

void TestHome::noTwoStepsAreAboutTheSame()
{
    Overview overview;
    overview.holdings = 9;
    overview.unsure = overview.incomplete = overview.left = 3;
    ReviewGlance review = glance(3, 0, 3);
    review.duties = 1;
    review.dutyPage = QStringLiteral("ledger");
    QStringList subjects;
    for (const NextStep &step : nextSteps({}, overview, review, calm))
        subjects << step.subject();
    QCOMPARE(subjects, (QStringList{"ledger", "checklist", "firm"}));
}

void TestHome::aReadOnlyBookHasNoSteps() { QVERIFY(nextSteps({}, {}, glance(3, 3, 3), {.readOnly = true}).isEmpty()); }

void TestHome::nothingIsSaidOfAReviewThatIsNotCounted()
{
    Overview overview;
    overview.holdings = overview.left = 1;
    for (const NextStep &step : nextSteps({}, overview, {}, calm))
        QVERIFY(step.subject() == "ledger" || step.subject() == "firm");
}

void TestHome::theLedgerIsOpenedAtWhatTheStepSays()
{
    Overview overview;
    overview.holdings = 9;
    overview.left = 3;
    QCOMPARE(nextSteps({}, overview, {}, calm).first().page, QStringLiteral("ledger#check"));
    overview.incomplete = 3;
    QCOMPARE(nextSteps({}, overview, {}, calm).first().page, QStringLiteral("ledger#missing"));
    overview.unsure = 3;
    QCOMPARE(nextSteps({}, overview, {}, calm).first().page, QStringLiteral("ledger#unsure"));
}

// “I do not know” is an answer, in the header, in the result and in the ring.
void TestHome::theRingCountsAnAnswerAsEverywhere()
{
    const AreaScore total{.counted = 7, .unknown = 3, .open = 4, .recheck = 2, .notApplicable = 1};
    const QList<RingPart> parts = ringOf(total);
    QCOMPARE(parts.first().told(), total.settled());
    int drawn = 0;
    for (const RingPart &part : parts)
        drawn += part.count;
    QCOMPARE(drawn, total.asked());
    const Ring ring(parts, QStringLiteral("answered"));
    QVERIFY2(ring.accessibleDescription().contains(QStringLiteral("Answered 8")), qPrintable(ring.accessibleDescription()));
    QVERIFY(ring.accessibleDescription().contains(QStringLiteral("of these unknown 3")));
}

void TestHome::theGlanceTellsWhereTheReviewGoesOn()
{
    QVERIFY(!glanceOf(ReviewDesk(*m_book, m_library, m_today)).isReady);
    ReviewGlance before = glanceOf(*m_desk);
    QVERIFY(before.isReady && !before.isStarted && before.nextQuestion == m_desk->review().items.first().id);
    QCOMPARE(before.left(), int(m_desk->review().items.size()));
    answer(0, AnswerValue::Done);
    const ReviewGlance after = glanceOf(*m_desk);
    QVERIFY(after.isStarted);
    QCOMPARE(after.left(), before.left() - 1);
    QCOMPARE(after.area, m_desk->review().areas.first().title.en);
    QCOMPARE(after.areaOpen, m_desk->review().areas.first().now.open);
}

void TestHome::theGlanceTakesTheActionThatWaitedLongest()
{
    Change change;
    change.add(Action{.title = QStringLiteral("later"), .due = m_today.addDays(-2)});
    change.add(Action{.title = QStringLiteral("first"), .due = m_today.addDays(-9)});
    change.add(Action{.title = QStringLiteral("done"), .due = m_today.addDays(-30), .state = ActionState::Done});
    change.add(Action{.title = QStringLiteral("today"), .due = m_today});
    apply(change);
    QCOMPARE(glanceOf(*m_desk).overdue, 2);
    QCOMPARE(glanceOf(*m_desk).overdueTitle, QStringLiteral("first"));
}

void TestHome::theGlanceTakesTheFirstDuty()
{
    QCOMPARE(glanceOf(*m_desk).duties, 0);
    const Holding holding{.name = QStringLiteral("Cards"), .presence = Presence::Present};
    Change change;
    change.add(holding);
    apply(change);
    const ReviewGlance found = glanceOf(*m_desk);
    QVERIFY(found.duties > 0);
    QCOMPARE(found.dutyPage, QStringLiteral("ledger"));
    QCOMPARE(found.dutyRecord, holding.id);
    QVERIFY(found.dutyText.contains(QStringLiteral("Cards")));
}

void TestHome::deadlinesSayInWordsThatTheyArePast()
{
    const QList<Row> rows = deadlineRows({{.kind = "action", .title = "a", .date = QDate(2026, 11, 20), .daysLeft = -4},
                                          {.kind = "action", .title = "b", .date = QDate(2026, 11, 24), .daysLeft = 0},
                                          {.kind = "review", .title = "c", .date = QDate(2027, 3, 31), .daysLeft = 127}});
    QCOMPARE(rows[0].trail, QStringLiteral("4 days late"));
    QCOMPARE(rows[0].trailMark, Mark::Late);
    QCOMPARE(rows[1].trail, QStringLiteral("today"));
    QCOMPARE(rows[2].trail, QStringLiteral("127 days left"));
    QCOMPARE(rows[2].trailMark, Mark::None);
    QCOMPARE(pageOf(Deadline{.kind = "review"}), QStringLiteral("year"));
    QCOMPARE(pageOf(Deadline{.kind = "action"}), QStringLiteral("actions"));
}

void TestHome::theFirstYearHasNoComparison()
{
    answer(0, AnswerValue::Done);
    const QList<ChangeLine> lines = changeLines(*m_desk);
    QCOMPARE(lines.size(), 3); // notices of coming law
    for (const ChangeLine &line : lines)
        QVERIFY(line.notice);
}

void TestHome::theSecondYearTellsWhatChanged()
{
    answer(0, AnswerValue::Partly);
    answer(1, AnswerValue::Done);
    const QString area = m_desk->review().areas.first().title.en;
    apply(*closing(m_desk->inputNow(), m_desk->content(), 2026, QStringLiteral("Midori"), {}));
    m_desk = std::make_unique<ReviewDesk>(*m_book, m_library, QDate(2027, 4, 2));
    m_desk->settle();
    answer(0, AnswerValue::Done);
    answer(1, AnswerValue::None0);
    const QList<ChangeLine> lines = changeLines(*m_desk);
    QCOMPARE(lines[0].row.title, QStringLiteral("1 answer is better"));
    QCOMPARE(lines[0].row.note, area);
    QCOMPARE(lines[1].row.title, QStringLiteral("1 answer is worse"));
    QVERIFY(lines[2].notice);
}

void TestHome::aLawInForceIsNoNotice()
{
    const auto nearest = [&](QDate today) {
        ReviewDesk desk(*m_book, m_library, today);
        desk.settle();
        return changeLines(desk).value(0).notice ? changeLines(desk).value(0).notice->id : QString();
    };
    QCOMPARE(nearest(QDate(2027, 1, 16)), QStringLiteral("notice.penalties-2027"));
    QVERIFY(nearest(QDate(2027, 1, 17)) != QStringLiteral("notice.penalties-2027"));
    QVERIFY(nearest(QDate(2099, 1, 1)).isEmpty());
}

void TestHome::homeShowsBeforeTheReviewIsCounted()
{
    ReviewDesk desk(*m_book, m_library, m_today);
    const Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const BookWatch watch(*m_book, m_library);
    const BookCare care(m_book->path(), settings);
    HomePage home(desk, settings, watch, care);
    home.resize(1000, 700);
    home.show();
    QVERIFY(!desk.isReady());
    QCOMPARE(home.findChildren<Ring *>().size(), 1); // the ledger's
    QTRY_VERIFY(desk.isReady());
    QTRY_COMPARE(home.findChildren<Ring *>().size(), 2);
}

void TestHome::everyCardLeadsToItsPlace()
{
    const Action late{.title = QStringLiteral("Buy a lock"), .due = m_today.addDays(-3)};
    Change change;
    change.add(late);
    apply(change);
    const Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const BookWatch watch(*m_book, m_library);
    const BookCare care(m_book->path(), settings);
    HomePage home(*m_desk, settings, watch, care);
    home.resize(1000, 700);
    home.show();
    QSignalSpy gone(&home, &Page::goTo);
    for (QPushButton *button : home.findChildren<QPushButton *>())
        button->click();
    QStringList pages;
    for (const QVariantList &one : gone)
        pages << one.at(0).toString().section(u'#', 0, 0);
    pages.sort();
    QCOMPARE(pages, (QStringList{"actions", "checklist", "ledger", "year"})); // three steps, and the years
    auto *due = home.findChild<RowList *>();
    gone.clear();
    emit due->opened(0);
    QCOMPARE(gone.first().at(1).toUuid(), late.id);
}

void TestHome::theHeaderNamesFirmAndYear()
{
    const Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const BookWatch watch(*m_book, m_library);
    const BookCare care(m_book->path(), settings);
    HomePage home(*m_desk, settings, watch, care);
    home.show();
    const auto *title = home.findChild<QLabel *>(QStringLiteral("pageTitle"));
    QVERIFY(title->text().contains(QStringLiteral("Midori")) && title->text().contains(QStringLiteral("2026")));
    Firm firm = m_book->firm();
    firm.name = QStringLiteral("Aoi");
    QVERIFY(m_book->edit(firm, QStringLiteral("name")));
    QTRY_VERIFY(title->text().contains(QStringLiteral("Aoi")));
}

QTEST_MAIN(TestHome)
#include "tst_home.moc"
