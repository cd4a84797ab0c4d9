// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"
#include "report/paper.h"
#include "report/risks.h"
#include "support/demo.h"
#include "support/othertool.h"
#include "workspace/bookreport.h"
#include "workspace/programlanguage.h"

#include <QRegularExpression>

namespace {

// Lines break anywhere in Japanese, so texts are compared without white space.
QString dense(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

} // namespace

// The reports on a year's review, made of a whole book as people make them.
class TestYearReports : public QObject
{
    Q_OBJECT

private:
    Console m_console;
    Library m_library;
    ReviewContent m_content;
    std::unique_ptr<Book> m_book;

    QString path(const QString &name) const { return m_console.path(name); }
    std::unique_ptr<Book> open(const QString &name, Language language = Language::Japanese)
    {
        auto book = Book::open(path(name), m_library, language);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        return *std::move(book);
    }
    ReviewInput input() const { return inputOf(*m_book, QDate::currentDate()); }
    YearReview review(int year) const { return reviewIn(input(), m_content, year); }
    QString page(const QString &kind, int year = 0)
    {
        const auto sheet = reportOf(*m_book, &m_content, kind, {}, year);
        return sheet ? html(*sheet) : sheet.error().message;
    }
    QString pdf(const QString &kind, const QString &language = QStringLiteral("ja"), const QString &book = QStringLiteral("demo.tenken"))
    {
        const QString file = kind + u'-' + language + QStringLiteral(".pdf");
        const Ran called = m_console.run({"report", book, kind, "-o", file, "--lang", language});
        return called.status == 0 ? path(file) : QString::fromUtf8(called.said);
    }

private slots:
    void initTestCase();
    void init();
    void screenPaperAndCommandLineCountTheSame();
    void everyReportIsSearchableInBothLanguages_data();
    void everyReportIsSearchableInBothLanguages();
    void theSummaryIsOnePage_data();
    void theSummaryIsOnePage();
    void theMemoIsTwoPagesAtMost_data();
    void theMemoIsTwoPagesAtMost();
    void everyAnswerStandsWithItsNoteBasisAndLastYears();
    void aClosedYearIsPrintedAsItWasClosed();
    void aFirstYearHasNothingToCompareWith_data();
    void aFirstYearHasNothingToCompareWith();
    void theBlankChecklistAsksEverythingAndAnswersNothing();
    void changesAreListedByStep();
    void theGravestComesFirstAndNothingTwice();
    void actionsThatAreOverSinceLastYearAreInTheAnnualReport();
    void lawToComeIsMarkedAndNotCounted();
    void aYearTheBookDoesNotKnowIsAnError();
    void anOrderKeepsTheContentItWasGivenWith();
    void theFootOfTheChangesIsWhole();
    void whatBelongsToATableBeginsNoPage();
};

void TestYearReports::initTestCase()
{
    useLanguage(Language::Japanese);
    m_library = *Library::load();
    m_content = *ReviewContent::load(m_library);
    demo::make(m_console, "demo.tenken");
    DONE(m_console.run({"new", "first.tenken", "--lang", "ja"}));
}

// Every test has the demo book as it was made.
void TestYearReports::init()
{
    m_book.reset();
    QFile::remove(path("copy.tenken"));
    QVERIFY(QFile::copy(path("demo.tenken"), path("copy.tenken")));
    m_book = open("copy.tenken");
}

void TestYearReports::screenPaperAndCommandLineCountTheSame()
{
    const YearReview screen = review(demo::thisYear());
    const Ran called = m_console.run({"review", "demo.tenken", "--json", "--lang", "ja"});
    DONE(called);
    const QJsonObject told = called.json().object();
    const QString all = dense(pdfText(pdf("annual"), {"-raw"}));
    const AreaScore &total = screen.total;
    for (const int part : {total.open, total.recheck, total.unknown, total.notApplicable, *total.points(), *screen.totalBefore->points()})
        QVERIFY2(part > 0, "the demo has answers of every kind");

    QCOMPARE(told["points"].toInt(), *total.points());
    QCOMPARE(told["points_before"].toInt(), *screen.totalBefore->points());
    QCOMPARE(told["asked"].toInt(), total.asked());
    QCOMPARE(told["answered"].toInt(), total.settled());
    QCOMPARE(told["unknown"].toInt(), total.unknown);
    QCOMPARE(told["recheck"].toInt(), total.recheck);
    QCOMPARE(told["open"].toInt(), total.open);
    QCOMPARE(told["not_applicable"].toInt(), total.notApplicable);
    QCOMPARE(told["year"].toInt(), screen.year);
    QCOMPARE(told["year_before"].toInt(), screen.yearBefore);
    QVERIFY(told["closed_on"].isNull());

    const QString summary = dense(pdfText(pdf("annual"), {"-raw", "-f", "2", "-l", "2"}));
    QVERIFY2(summary.contains(QString("%1点100点満点前回%2点").arg(*total.points()).arg(*screen.totalBefore->points())),
             qPrintable(summary));
    QVERIFY2(summary.contains(QString("%1問%2問のうち回答済み").arg(total.settled()).arg(total.asked())), qPrintable(summary));
    QVERIFY2(summary.contains(QString("未回答%1問、要再確認%2問、わからない%3問").arg(total.open).arg(total.recheck).arg(total.unknown)),
             qPrintable(summary));
    const QJsonArray areas = told["areas"].toArray();
    QCOMPARE(areas.size(), screen.areas.size());
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const ReviewArea &area = screen.areas[i];
        const QString title = area.title.ja;
        QCOMPARE(areas[i]["id"].toString(), area.id);
        QCOMPARE(areas[i]["title"].toString(), title);
        QCOMPARE(areas[i]["asked"].toInt(), area.now.asked());
        QCOMPARE(areas[i]["unknown"].toInt(), area.now.unknown);
        QCOMPARE(areas[i]["points"].toInt(-1), area.now.points().value_or(-1));
        QCOMPARE(areas[i]["points_before"].toInt(-1), area.before ? area.before->points().value_or(-1) : -1);
        const QString points = QString::number(area.now.points().value_or(-1));
        QVERIFY2(summary.contains(dense(title.section(u'（', 0, 0)) + points), qPrintable(title)); // beside its bar
        QVERIFY2(all.contains(dense(title) + points + "点"), qPrintable(title)); // above its answers
    }
}

void TestYearReports::everyReportIsSearchableInBothLanguages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const ReportKind &kind : reports())
        if (kind.ofYear)
            for (const char *language : {"ja", "en"})
                QTest::newRow(qPrintable(kind.id + ' ' + language)) << kind.id << language;
}

void TestYearReports::everyReportIsSearchableInBothLanguages()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const QString file = pdf(kind, language);
    const QString text = dense(pdfText(file, {"-raw"}));
    const bool japanese = language == "ja";
    QVERIFY2(text.contains("みどり町内科クリニック"), qPrintable(file + text));
    QVERIFY(text.contains("Tenken"));
    QVERIFY(text.contains(japanese ? QString("%1年度").arg(demo::thisYear()) : QString("Year%1").arg(demo::thisYear())));
    if (kind == "annual")
        QVERIFY(text.contains(japanese ? "個人情報" : "Personal-data"));
    if (QStringList{"annual", "checklist", "checklist-blank"}.contains(kind))
        for (const ReviewArea &area : review(demo::thisYear()).areas)
            QVERIFY2(text.contains(dense(japanese ? area.title.ja : area.title.en)), qPrintable(area.id));
    for (const QString &page : pdfText(file).split(u'\f', Qt::SkipEmptyParts))
        QVERIFY2(page.count(u'\n') > 4, qPrintable(page)); // more than its foot
}

void TestYearReports::theSummaryIsOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("ja") << "ja"
                        << "まとめ"
                        << "前の点検からの変化";
    QTest::newRow("en") << "en"
                        << "Summary"
                        << "Changed since the review before";
}

void TestYearReports::theSummaryIsOnePage()
{
    QFETCH(QString, language);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QStringList pages = pdfText(pdf("annual", language), {"-raw"}).split(u'\f');
    QVERIFY2(pages[1].contains(first) && pages[1].contains(last), qPrintable(pages[1]));
    QVERIFY2(dense(pages[2]).contains(dense(last)), qPrintable(pages[2])); // the chapter that follows
}

void TestYearReports::theMemoIsTwoPagesAtMost_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << "ja";
    QTest::newRow("en") << "en";
}

void TestYearReports::theMemoIsTwoPagesAtMost()
{
    QFETCH(QString, language);
    const QString file = pdf("memo", language);
    const QString text = pdfText(file);
    QVERIFY2(text.count(u'\f') <= 2, qPrintable(text));
    QVERIFY(dense(text).contains("手数料は取っていない。決めておく必要がありますか？")); // what the firm noted as a question
}

void TestYearReports::everyAnswerStandsWithItsNoteBasisAndLastYears()
{
    const YearReview now = review(demo::thisYear());
    for (const QString &kind : {QString("annual"), QString("checklist")}) {
        const QString text = page(kind);
        QVERIFY(now.items.size() > 80);
        for (const ReviewItem &item : now.items)
            for (const QString &words : {item.ask.ja, item.answer.note, item.answer.evidence})
                QVERIFY2(text.contains(escaped(words)), qPrintable(words));
        for (const HiddenItem &item : now.hidden)
            QVERIFY(text.contains(item.ask.ja) && text.contains(item.reason));
        QVERIFY(text.contains("自社で加えた質問"));
        QVERIFY(!text.contains("昨年の答えです。今も同じか確かめてください。")); // its column says it; the cell is narrow
        QVERIFY(text.contains("<th scope=\"col\">" + QString::number(demo::thisYear() - 1) + "年度"));
    }
    QVERIFY(!now.hidden.isEmpty());
}

void TestYearReports::aClosedYearIsPrintedAsItWasClosed()
{
    const int last = demo::thisYear() - 1;
    QStringList before;
    for (const ReportKind &kind : reports())
        if (kind.ofYear)
            before << page(kind.id, last);
    QVERIFY(before[0].contains("佐々木 恵") && before[0].contains("みどり町内科クリニック"));

    Firm firm = m_book->firm();
    firm.name = "別の名前";
    firm.cameras = Fact::Yes;
    QVERIFY(m_book->edit(firm, "edit"));
    Change change;
    for (const Holding &holding : m_book->records<Holding>().records())
        change.remove(holding);
    for (const Action &action : m_book->records<Action>().records())
        change.remove(action);
    for (const Answer &answer : m_book->records<Answer>().records())
        change.remove(answer);
    change.add(OwnQuestion{.ask = "あとから加えた質問", .area = "physical"});
    QVERIFY(m_book->apply(change, "clear"));

    QStringList after;
    for (const ReportKind &kind : reports())
        if (kind.ofYear)
            after << page(kind.id, last);
    QCOMPARE(after, before);
    QVERIFY(page("annual").contains("別の名前"));
}

void TestYearReports::aFirstYearHasNothingToCompareWith_data()
{
    QTest::addColumn<QString>("kind");
    for (const ReportKind &kind : reports())
        if (kind.ofYear)
            QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void TestYearReports::aFirstYearHasNothingToCompareWith()
{
    QFETCH(QString, kind);
    m_book = open("first.tenken");
    const QString empty = page(kind);
    Answer answer{.question = "physical.locked-storage", .year = demo::thisYear(), .value = AnswerValue::Done};
    QVERIFY(m_book->apply(answering(input(), m_content, answer), "answer"));
    for (const QString &text : {empty, page(kind)}) {
        QVERIFY2(!text.contains(QString("%1年度").arg(demo::thisYear() - 1)), qPrintable(text));
        QVERIFY2(!text.contains("前回"), qPrintable(text));
        QCOMPARE(text.contains("前の点検からの変化"), kind == "changes");
        QCOMPARE(text.contains("比べる年はまだありません"), kind == "changes");
    }
}

void TestYearReports::theBlankChecklistAsksEverythingAndAnswersNothing()
{
    const YearReview now = review(demo::thisYear());
    const QString text = page("checklist-blank");
    for (const ReviewItem &item : now.items)
        QVERIFY2(text.contains(escaped(item.ask.ja)), qPrintable(item.id));
    QCOMPARE(text.count("□0"), now.items.size());
    QCOMPARE(text.count("□N"), now.items.size());
    QVERIFY(!text.contains("受付の引き出しに鍵を付けた")); // a note
    QVERIFY(!text.contains("要再確認"));
}

void TestYearReports::changesAreListedByStep()
{
    const QString text = page("changes");
    const int improved = text.indexOf("改善　"), worse = text.indexOf("後退　"), fresh = text.indexOf("新設　");
    QVERIFY(0 < improved && improved < worse && worse < fresh);
    const auto standsBetween = [&](const char *words, int from, int to) {
        const int at = text.indexOf(words, from);
        return from < at && at < to;
    };
    QVERIFY(standsBetween("名刺や伝票などの紙は", improved, worse));
    QVERIFY(standsBetween("名簿の入ったパソコンは", worse, fresh));
    QVERIFY(text.indexOf("待合室で患者さん") > fresh);
    QVERIFY(text.contains("予約サービスの患者一覧")); // new in the ledger
    QVERIFY(!text.contains("年賀状")); // in both
    QVERIFY(text.contains("未回答の1問と要再確認の9問は、まだ比べていません。"));
}

void TestYearReports::theGravestComesFirstAndNothingTwice()
{
    ReportData data;
    QuestionSet questions;
    data.library = &m_library;
    data.year = ReviewData{.asOf = QDate(2026, 6, 1), .questions = &questions};
    const auto item = [&](const QString &id, const QString &level, int weight, AnswerValue value, const QString &recheck = {}) {
        data.year->review.items << ReviewItem{
            .id = id, .ask = {id, id}, .level = level, .weight = weight, .answer = {.question = id, .value = value, .recheck = recheck}};
    };
    item("light", "duty", 1, AnswerValue::None0);
    item("heavy", "duty", 3, AnswerValue::None0);
    item("heavy unknown", "duty", 3, AnswerValue::Unknown);
    item("advice", "recommended", 3, AnswerValue::None0);
    item("good", "duty", 3, AnswerValue::Done);
    item("old answer", "duty", 3, AnswerValue::None0, "carried");
    data.year->actions << Action{.title = "of heavy", .question = "heavy", .due = QDate(2026, 5, 1)}
                       << Action{.title = "late", .due = QDate(2026, 5, 1)} << Action{.title = "in time", .due = QDate(2026, 7, 1)};
    for (int i = 0; i < 3; ++i)
        data.year->findings << ToldFinding{.code = "a.b", .level = "duty", .title = {"found", "found"}};
    data.year->findings << ToldFinding{.code = "a.c", .level = "effort", .title = {"mild", "mild"}};
    const ReviewWords words(data);
    QStringList told;
    for (const Risk &risk : risksOf(words))
        told << risk.what;
    QCOMPARE(told, QStringList({"heavy", "heavy unknown", "late", "found", "light"}));
    QVERIFY2(risksOf(words)[0].next.contains("of heavy"), qPrintable(risksOf(words)[0].next));
    QCOMPARE(risksOf(words)[3].state, "3件");
}

void TestYearReports::actionsThatAreOverSinceLastYearAreInTheAnnualReport()
{
    const auto add = [&](const QString &title, QDate done) {
        Change change;
        change.add(Action{.title = title, .state = ActionState::Done, .doneOn = done, .year = demo::thisYear() - 2});
        QVERIFY(m_book->apply(change, "add"));
    };
    add("前の前に終わった", QDate(demo::thisYear() - 1, 6, 1));
    add("締めたあとで終わった", QDate(demo::thisYear() - 1, 7, 1));
    QVERIFY(!page("annual").contains("前の前に終わった"));
    QVERIFY(page("annual").contains("締めたあとで終わった"));
    QVERIFY(page("actions").contains("前の前に終わった"));
    QVERIFY(page("actions").contains("期限切れ"));
}

void TestYearReports::lawToComeIsMarkedAndNotCounted()
{
    ReviewContent content = m_content;
    content.questions.notices
        = {Notice{.id = "past", .title = {"もう始まった", "past"}, .from = QDate(2020, 4, 1)},
           Notice{.id = "later",
                  .title = {"あとの話", "later"},
                  .from = QDate(2999, 4, 1),
                  .monthOnly = true,
                  .certainty = Notice::Certainty::About},
           Notice{.id = "next", .title = {"次の話", "next"}, .from = QDate(2998, 1, 17), .certainty = Notice::Certainty::Latest}};
    const QString text = html(*reportOf(*m_book, &content, "annual"));
    QVERIFY(!text.contains("もう始まった"));
    const qsizetype chapter = text.indexOf("これから変わる法律（予告）");
    QVERIFY(chapter > 0);
    QVERIFY(text.indexOf("遅くとも2998年1月17日", chapter) > chapter);
    QVERIFY(text.indexOf("次の話", chapter) < text.indexOf("2999年4月ごろ", chapter));
    QVERIFY(text.contains("予告　次の話"));
    content.questions.notices.clear();
    const QString without = html(*reportOf(*m_book, &content, "annual"));
    QVERIFY(!without.contains("予告"));
    QCOMPARE(without.section("class=\"figures\"", 1).section("</ul>", 0, 0), text.section("class=\"figures\"", 1).section("</ul>", 0, 0));
}

void TestYearReports::aYearTheBookDoesNotKnowIsAnError()
{
    const auto sheet = reportOf(*m_book, nullptr, "annual", {}, 1999);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, Error::Code::NotFound);
    QVERIFY2(sheet.error().message.contains("1999") && sheet.error().message.contains(QString::number(demo::thisYear())),
             qPrintable(sheet.error().message));
    QVERIFY(reportOf(*m_book, nullptr, "annual", {}, demo::thisYear() - 1));
}

// The desk may be gone before the other thread has made the report.
void TestYearReports::anOrderKeepsTheContentItWasGivenWith()
{
    auto content = std::make_unique<ReviewContent>(m_content);
    const ReportOrder order = orderOf(*m_book, content.get(), "checklist");
    const QString before = html(*reportOf(order));
    *content = {};
    content.reset();
    QCOMPARE(html(*reportOf(order)), before);
}

void TestYearReports::theFootOfTheChangesIsWhole()
{
    const QString text = pdfText(pdf("changes", "en"), {"-layout"});
    const QString foot = text.section('\f', 0, 0).trimmed().section('\n', -1);
    QVERIFY2(foot.contains(QString::number(QDate::currentDate().year())) && !foot.contains(u'…'), qPrintable(foot));
}

void TestYearReports::whatBelongsToATableBeginsNoPage()
{
    int moved = 0;
    for (int rows = 20; rows < 60; ++rows) {
        Sheet sheet{.title = "Memo", .language = Language::English};
        SheetTable table{{{"Question"}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows += SheetRow{{"row"}};
        sheet.blocks << table << SheetText{"And 9 more", true, true};
        const QString file = path("rows.pdf");
        QVERIFY(writeReport(sheet, file));
        const QStringList pages = pdfText(file).split('\f');
        for (const QString &page : pages) {
            if (page.contains("And 9 more"))
                QVERIFY2(page.contains("row"), qPrintable(QString::number(rows)));
            moved += page.contains("And 9 more") && page.count("row") < 3;
        }
    }
    QVERIFY(moved > 0); // one of them had its note at the break
}

QTEST_MAIN(TestYearReports)
#include "tst_yearreports.moc"
