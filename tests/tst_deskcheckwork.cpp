// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposals.h"
#include "report/deskchecksheets.h"
#include "workspace/deskcheckwork.h"
#include "workspace/reviewdesk.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);
const QString health = QStringLiteral("health"), myNumber = QStringLiteral("mynumber");

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

QStringList pointsOf(const QList<DeskItem> &items)
{
    QStringList ids;
    for (const DeskItem &item : items)
        ids << item.point->id;
    return ids;
}

// Everything that is written on a sheet.
QString wordsOf(const Sheet &sheet)
{
    QStringList found{sheet.title, sheet.lead};
    for (const SheetBlock &block : sheet.blocks) {
        if (const auto *heading = std::get_if<SheetHeading>(&block))
            found << heading->text;
        if (const auto *text = std::get_if<SheetText>(&block))
            found << text->text;
        if (const auto *facts = std::get_if<SheetFacts>(&block))
            for (const SheetPair &pair : facts->pairs)
                found << pair.label << pair.value;
        if (const auto *table = std::get_if<SheetTable>(&block))
            for (const SheetRow &row : table->rows)
                for (const SheetCell &cell : row)
                    found << cell.text << cell.note;
    }
    return found.join(u'\n');
}

} // namespace

// The guided checks of health information and My Number in a book: what is asked of what, one record each, and what comes of it.
class TestDeskCheckWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        auto points = DeskPoints::load(m_library);
        QVERIFY2(points, qPrintable(points ? QString() : points.error().detail));
        m_points = *points;
    }
    void init()
    {
        auto made = Book::create(m_folder.filePath(QStringLiteral("%1.tenken").arg(++m_books)),
                                 Firm{.name = "みどり医院", .privacyOfficer = "田中"}, m_library, Language::Japanese);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        m_book = *std::move(made);
    }

    void asksOfTheFirmOnceAndOfEachHoldingConcerned()
    {
        const Holding checkups = holding("健診の綴り", "health-checks"), resumes = holding("履歴書", "resumes"),
                      customers = holding("顧客名簿", "customer-system"), second = holding("本店の健診", "health-checks");
        Holding gone = holding("昔のストレスチェック", "stress-checks");
        gone.presence = Presence::Archived;
        put({checkups, resumes, customers, gone, second});
        const QList<DeskItem> items = here(health);
        QCOMPARE(pointsOf(items), words("J-06 J-07 J-10 J-12 J-01 J-02 J-03 J-04 J-11 J-09 J-01 J-02 J-03 J-04 J-11"));
        QList<QUuid> holdings;
        for (const DeskItem &item : items)
            if (!holdings.contains(item.holding))
                holdings << item.holding;
        QCOMPARE(holdings, (QList<QUuid>{{}, checkups.id, resumes.id, second.id}));
        QCOMPARE(holdingsOf(m_points, *m_points.find("J-06"), m_book->records<Holding>().records()),
                 (QList<QUuid>{checkups.id, second.id}));
        QVERIFY(here(myNumber).isEmpty());
    }

    void asksWhatTheFirmSaysItHas_data()
    {
        QTest::addColumn<QString>("desk");
        QTest::addColumn<Firm>("firm");
        QTest::addColumn<Fact>("says");
        QTest::addColumn<QString>("points");
        const QString ofHealth = QStringLiteral("J-06 J-07 J-10 J-12"), ofNumber = QStringLiteral("K-02 K-03 K-05 K-08 K-09 K-10");
        QTest::newRow("nothing said") << health << Firm{} << Fact::Unknown << QString();
        QTest::newRow("check-ups") << health << Firm{.healthChecks = Fact::Yes, .stressChecks = Fact::No} << Fact::Yes << ofHealth;
        QTest::newRow("stress checks") << health << Firm{.stressChecks = Fact::Yes} << Fact::Yes << ofHealth;
        QTest::newRow("half said") << health << Firm{.healthChecks = Fact::No} << Fact::Unknown << QString();
        QTest::newRow("neither") << health << Firm{.healthChecks = Fact::No, .stressChecks = Fact::No} << Fact::No << QString();
        QTest::newRow("My Number") << myNumber << Firm{.myNumber = Fact::Yes} << Fact::Yes << ofNumber;
        QTest::newRow("other desk") << myNumber << Firm{.healthChecks = Fact::Yes} << Fact::Unknown << QString();
        QTest::newRow("no My Number") << myNumber << Firm{.myNumber = Fact::No} << Fact::No << QString();
    }
    void asksWhatTheFirmSaysItHas()
    {
        QFETCH(QString, desk);
        QFETCH(Firm, firm);
        QFETCH(QString, points);
        QTEST(saysItHas(firm, desk), "says");
        QCOMPARE(pointsOf(deskItems(m_points, desk, firm, {}, {})).join(u' '), points);
    }

    void anAnswerIsOneRecordOfThePointAndItsHolding()
    {
        const Holding one = holding("健診の綴り", "health-checks"), other = holding("本店の健診", "health-checks");
        put({one, other});
        apply(answeringPoint(item("J-03", one.id), "change", "鍵を替える", "佐藤", today));
        apply(answeringPoint(item("J-03", other.id), "fine", {}, "佐藤", today));
        apply(answeringPoint(item("J-06"), "unknown", {}, "佐藤", today));
        QCOMPARE(checks().size(), 3);
        QCOMPARE(checks()[0].holdings.ids, QList<QUuid>{one.id});
        QCOMPARE(checks()[0].change, QString("鍵を替える"));
        QCOMPARE(checks()[0].checkedOn, today);
        QVERIFY(checks()[2].holdings.isEmpty());
        apply(answeringPoint(item("J-03", one.id), "fine", "鍵を替えた", "田中", today.addDays(3)));
        QCOMPARE(checks().size(), 3);
        QCOMPARE(item("J-03", one.id).check->answer.value, QString("fine"));
        QCOMPARE(item("J-03", one.id).check->checkedOn, today.addDays(3));
        QCOMPARE(item("J-03", other.id).check->checkedOn, today);
        QVERIFY(answeringPoint(item("J-03", one.id), "fine", "鍵を替えた", "田中", today.addDays(3)).isEmpty());
        m_book->history().undo();
        QCOMPARE(item("J-03", one.id).check->answer.value, QString("change"));
    }

    void aNoteChangesNeitherDayNorAnswer()
    {
        put({holding("健診の綴り", "health-checks")});
        QVERIFY(notingPoint(item("J-06"), {}, "佐藤").isEmpty());
        apply(notingPoint(item("J-06"), "誓約書に一文を足す", "佐藤"));
        QCOMPARE(standingOf(item("J-06"), today), DeskStanding::Open);
        QVERIFY(checks()[0].checkedBy.isEmpty() && !checks()[0].checkedOn.isValid());
        apply(answeringPoint(item("J-06"), "change", checks()[0].change, "佐藤", today));
        apply(notingPoint(item("J-06"), "誓約書に足して、渡す", "田中"));
        QCOMPARE(checks().size(), 1);
        QCOMPARE(checks()[0].checkedOn, today);
        QCOMPARE(checks()[0].answer.value, QString("change"));
        QCOMPARE(checks()[0].checkedBy, QString("田中"));
    }

    void oneCheckOfTwoHoldingsStaysTheOthers()
    {
        const Holding one = holding("健診の綴り", "health-checks"), other = holding("本店の健診", "health-checks");
        put({one, other});
        Change change;
        change.add(DeskCheck{.point = {"J-02"}, .holdings = {{one.id, other.id}}, .answer = {"fine"}, .checkedOn = today.addDays(-9)});
        apply(change);
        QCOMPARE(standingOf(item("J-02", other.id), today), DeskStanding::Fine);
        apply(answeringPoint(item("J-02", one.id), "change", {}, {}, today));
        QCOMPARE(checks().size(), 2);
        QCOMPARE(standingOf(item("J-02", one.id), today), DeskStanding::Change);
        QCOMPARE(standingOf(item("J-02", other.id), today), DeskStanding::Fine);
    }

    void isAskedAgainAfterAYear_data()
    {
        QTest::addColumn<QDate>("checkedOn");
        QTest::addColumn<QDate>("now");
        QTest::addColumn<bool>("again");
        QTest::newRow("the day before") << QDate(2025, 6, 10) << QDate(2026, 6, 9) << false;
        QTest::newRow("a year later") << QDate(2025, 6, 10) << QDate(2026, 6, 10) << true;
        QTest::newRow("a leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 27) << false;
        QTest::newRow("a year after a leap day") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << true;
        QTest::newRow("without its day") << QDate() << today << true;
        QTest::newRow("today") << today << today << false;
    }
    void isAskedAgainAfterAYear()
    {
        QFETCH(QDate, checkedOn);
        QFETCH(QDate, now);
        QFETCH(bool, again);
        const DeskItem item{m_points.find("K-02"), {}, DeskCheck{.answer = {"fine"}, .checkedOn = checkedOn}};
        QCOMPARE(standingOf(item, now), again ? DeskStanding::Again : DeskStanding::Fine);
        QCOMPARE(isWaiting(item, now), again);
    }

    void saysWhereEachAnswerStands_data()
    {
        QTest::addColumn<DeskStanding>("standing");
        QTest::addColumn<bool>("waiting");
        QTest::newRow("") << DeskStanding::Open << true;
        QTest::newRow("fine") << DeskStanding::Fine << false;
        QTest::newRow("change") << DeskStanding::Change << false;
        QTest::newRow("not-applicable") << DeskStanding::NotApplicable << false;
        QTest::newRow("unknown") << DeskStanding::Unknown << false;
    }
    void saysWhereEachAnswerStands()
    {
        const QString answer = QLatin1String(QTest::currentDataTag());
        DeskItem item{m_points.find("K-02"), {}, DeskCheck{.answer = {answer}, .checkedOn = today}};
        QTEST(standingOf(item, today), "standing");
        QTEST(isWaiting(item, today), "waiting");
        item.check.reset();
        QVERIFY(isWaiting(item, today));
        item.isAsked = false;
        QVERIFY(!isWaiting(item, today));
    }

    void whatIsNotAskedAnyMoreStaysWhileItLeavesSomethingToDo()
    {
        Holding one = holding("健診の綴り", "health-checks");
        put({one, holding("本店の健診", "health-checks")});
        apply(answeringPoint(item("J-03", one.id), "change", {}, {}, today));
        apply(answeringPoint(item("J-01", one.id), "fine", {}, {}, today));
        one = *m_book->records<Holding>().find(one.id);
        one.presence = Presence::Archived;
        QVERIFY(m_book->edit(one, "archive"));
        const QList<DeskItem> items = here(health);
        const DeskItem &last = items.last();
        QVERIFY(!last.isAsked && last.point->id == QString("J-03") && last.holding == one.id);
        QCOMPARE(std::count_if(items.begin(), items.end(), [](const DeskItem &each) { return !each.isAsked; }), 1);
        apply(answeringPoint(last, "not-applicable", {}, {}, today));
        QCOMPARE(checks().size(), 2);
        QVERIFY(here(health).last().isAsked);
    }

    void theActionIsMadeOnceAndAgainWhenItIsDone()
    {
        const Holding one = holding("健診の綴り", "health-checks");
        put({one, holding("本店の健診", "health-checks")});
        QCOMPARE(improvementOf(item("J-03", one.id), *m_book, 2026).title,
                 QString("健診の綴り: ") + m_library.label("desk_points", "J-03", Language::Japanese));
        apply(answeringPoint(item("J-03", one.id), "change", "鍵を\n2人だけのものにする", {}, today));
        const Action action = improvementOf(item("J-03", one.id), *m_book, 2026);
        QCOMPARE(action.title, QString("健診の綴り: 鍵を 2人だけのものにする"));
        QCOMPARE(action.question, QString("health.handlers"));
        QCOMPARE(action.year, 2026);
        QVERIFY(!openImprovement(item("J-03", one.id), *m_book));
        Change change;
        change.add(action);
        apply(change);
        QCOMPARE(openImprovement(item("J-03", one.id), *m_book)->id, action.id);
        for (const DeskItem &each : here(health)) // of the same point elsewhere, and of another here, nothing was made
            QCOMPARE(openImprovement(each, *m_book) != nullptr, each.point->id == QString("J-03") && each.holding == one.id);
        apply(answeringPoint(item("J-03", one.id), "change", "箱も替える", {}, today));
        QVERIFY(openImprovement(item("J-03", one.id), *m_book)); // whatever is written now
        Action done = *m_book->records<Action>().find(action.id);
        done.state = ActionState::Done;
        QVERIFY(m_book->edit(done, "done"));
        QVERIFY(!openImprovement(item("J-03", one.id), *m_book));
    }

    void theCheckerIsTheOneOfTheLatestCheck()
    {
        QCOMPARE(checkerOf(*m_book), QString("田中"));
        Change change;
        change.add(DeskCheck{.point = {"K-02"}, .checkedOn = today, .checkedBy = "佐藤"});
        change.add(DeskCheck{.point = {"K-03"}, .checkedOn = today.addDays(-1), .checkedBy = "鈴木"});
        change.add(DeskCheck{.point = {"K-05"}, .checkedOn = today.addDays(1), .checkedBy = " "});
        apply(change);
        QCOMPARE(checkerOf(*m_book), QString("佐藤"));
    }

    void theAnswersAreProposedToTheReview()
    {
        put({holding("マイナンバーの綴り", "my-number-papers")});
        const auto proposed = [this](const char *question) -> std::optional<AnswerValue> {
            for (const Proposal &proposal : proposalsOf(inputOf(*m_book, today).records, 2026))
                if (proposal.question == QLatin1String(question))
                    return proposal.value;
            return {};
        };
        QVERIFY(!proposed("mynumber.identity"));
        apply(answeringPoint(item("K-02", {}, myNumber), "fine", {}, {}, today));
        QCOMPARE(proposed("mynumber.identity"), std::optional(AnswerValue::Done));
        apply(answeringPoint(item("K-02", {}, myNumber), "change", {}, {}, today));
        QCOMPARE(proposed("mynumber.identity"), std::optional(AnswerValue::Partly));
    }

    void reckonsWhatIsPastItsPeriod_data()
    {
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("madeBy");
        QTest::addColumn<int>("dueYear");
        const QString card = QStringLiteral("checkup-card"), form = QStringLiteral("dependants-form");
        QTest::newRow("card") << card << QDate(2026, 11, 24) << QDate(2021, 11, 23) << 0; // kept to the end of its day in the fifth year
        QTest::newRow("card of a leap day, to the end of February") << card << QDate(2025, 2, 28) << QDate(2020, 2, 27) << 0;
        QTest::newRow("card of a leap day, past") << card << QDate(2025, 3, 1) << QDate(2020, 2, 29) << 0;
        QTest::newRow("today is the first of March of a leap year") << card << QDate(2024, 3, 1) << QDate(2019, 2, 28) << 0;
        QTest::newRow("stress check") << QStringLiteral("stress-check-record") << QDate(2026, 1, 1) << QDate(2020, 12, 31) << 0;
        QTest::newRow("form on 10 January") << form << QDate(2027, 1, 10) << QDate() << 2018; // of 2019 to the end of this day
        QTest::newRow("form on 11 January") << form << QDate(2027, 1, 11) << QDate() << 2019;
        QTest::newRow("form in December") << form << QDate(2027, 12, 31) << QDate() << 2019;
    }
    void reckonsWhatIsPastItsPeriod()
    {
        QFETCH(QString, ground);
        QFETCH(QDate, day);
        const auto past = pastPeriod(ground, day);
        QVERIFY(past);
        QTEST(past->madeBy, "madeBy");
        QTEST(past->dueYear, "dueYear");
    }

    void reckonsNothingWhereThePeriodIsNotOfADay()
    {
        QVERIFY(!pastPeriod("business-need", today));
        QVERIFY(!pastPeriod({}, today));
    }

    void thePaperTellsAnswersAndTheLedgerAndHasBoxesForTheRest()
    {
        Holding one = holding("健診の綴り", "health-checks");
        one.access = {{"general-affairs"}};
        one.accessCount = 2;
        one.retentionPeriod = "5年で細断";
        put({one});
        apply(answeringPoint(item("J-03", one.id), "change", "鍵を替える", "佐藤", today));
        apply(answeringPoint(item("J-06"), "fine", {}, "前任の鈴木", today.addYears(-2)));
        const auto sheet = healthChecks(data(), health);
        QVERIFY(sheet);
        const QString told = wordsOf(*sheet);
        QVERIFY2(told.contains("9 points, of which 8 are still to be checked and 1 to be changed"), qPrintable(told));
        for (const char *word :
             {"変えることがある\n2026-11-24\n佐藤\n鍵を替える", "5年で細断", "last time 2024-11-24 できている 前任の鈴木",
              "□できている\n□変えることがある", "2021-11-23", "健診の綴り", "J-04"})
            QVERIFY2(told.contains(QString::fromUtf8(word)), word);
        QVERIFY(told.contains(m_library.label("roles", "general-affairs", Language::Japanese) + " (2 people)"));
        for (const DeskPoint *point : m_points.ofDesk(health))
            QCOMPARE(told.contains(point->question.ja), !QStringList({"J-05", "J-08", "J-09"}).contains(point->id));
        QVERIFY(wordsOf(*healthChecks(data(), myNumber)).contains("no record with My Number"));
    }

private:
    Holding holding(const char *name, const char *kind) const
    {
        Holding made = m_library.kind(QLatin1String(kind))->defaults;
        made.id = QUuid::createUuid();
        made.name = QString::fromUtf8(name);
        return made;
    }
    void put(const QList<Holding> &holdings) const
    {
        Change change;
        for (const Holding &one : holdings)
            change.add(one);
        apply(change);
    }
    void apply(const Change &change) const
    {
        if (auto done = m_book->apply(change, "test"); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QList<DeskItem> here(const QString &desk) const { return deskItems(*m_book, m_points, desk); }
    DeskItem item(const char *point, const QUuid &holding = {}, const QString &desk = health) const
    {
        for (const DeskItem &one : here(desk))
            if (one.isAsked && one.point->id == QLatin1String(point) && one.holding == holding)
                return one;
        qFatal("%s is not asked", point);
    }
    const QList<DeskCheck> &checks() const { return m_book->records<DeskCheck>().records(); }
    ReportData data() const
    {
        return {.firm = m_book->firm(),
                .holdings = m_book->records<Holding>().records(),
                .desks = {.checks = checks()},
                .library = &m_library,
                .today = today};
    }

    const QTemporaryDir m_folder;
    Library m_library;
    DeskPoints m_points;
    std::unique_ptr<Book> m_book;
    int m_books = 0;
};

QTEST_GUILESS_MAIN(TestDeskCheckWork)
#include "tst_deskcheckwork.moc"
