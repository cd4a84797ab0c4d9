// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/starter.h"
#include "report/html.h"
#include "support/othertool.h"
#include "support/packs.h"
#include "workspace/bookreport.h"
#include "workspace/programlanguage.h"
#include "workspace/yearwork.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// A firm goes through two years of the review. Before the second the content changes: one question is retired, one asks something
// else, one is new. With TENKEN_PICTURES set to a folder the reports are left there as PDF, to be read.
class TestTwoYears : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFirmIsTakenThroughTwoYears_data();
    void aFirmIsTakenThroughTwoYears();

private:
    void makeBook(const QString &path, const Firm &firm);
    void answerAll(Book &book, const ReviewContent &content, QDate today, AnswerValue (*value)(const ReviewItem &item));
    void close(Book &book, const ReviewContent &content, QDate today, const QString &by);
    QString printed(Book &book, const ReviewContent &content, const QString &report, int year, Language language);
    void checkSecondYear(const YearReview &review, const YearReview &before, const ReviewContent &content);

    QTemporaryDir m_folder;
    Library m_library;
    ReviewContent m_first, m_second;
};

namespace {

const QDate firstDay(2026, 11, 20), secondDay(2027, 11, 19);
const QString retired = QStringLiteral("inventory.hidden-places"), reworded = QStringLiteral("physical.locked-storage"),
              added = QStringLiteral("physical.key-list");

QJsonObject words(const char *ja, const char *en) { return {{"ja", QString::fromUtf8(ja)}, {"en", QString::fromUtf8(en)}}; }

// The shipped questions as a later version might have them.
QByteArray nextVersion(const QByteArray &shipped)
{
    QJsonObject pack = QJsonDocument::fromJson(shipped).object();
    QJsonArray questions;
    for (const QJsonValue &value : pack["questions"].toArray()) {
        QJsonObject question = value.toObject();
        if (question["id"] == retired)
            continue;
        if (question["id"] == reworded) {
            QJsonObject fresh = question;
            fresh["id"] = added;
            fresh["ask"] = words("鍵を持っている人の一覧がありますか。", "Is there a list of who holds a key?");
            questions << fresh;
            question["ask"]
                = words("紙の名簿は、昼休みも鍵のかかる所に置いていますか。", "Are paper lists locked away during the lunch break too?");
        }
        questions << question;
    }
    const auto change = [](const char *kind, const QJsonArray &from, const QJsonArray &to, const QJsonObject &reason) {
        return QJsonObject{{"version", "2027-10-01"}, {"kind", kind}, {"from", from}, {"to", to}, {"reason", reason}};
    };
    pack["version"] = "2027-10-01";
    pack["questions"] = questions;
    pack["changes"]
        = QJsonArray{change("retire", {retired}, {}, words("ほかの質問に含めました。", "It is part of another question now.")),
                     change("reword", {reworded}, {reworded}, words("昼休みも聞くようになりました。", "It asks about lunch breaks too.")),
                     change("add", {}, {added}, words("新しい質問です。", "A new question."))};
    return QJsonDocument(pack).toJson();
}

// A firm that has begun: some done, some half done, some not known.
AnswerValue begun(const ReviewItem &item)
{
    using enum AnswerValue;
    static const QList<AnswerValue> values{None0, Partly, Done, DoneReviewed, Unknown, Partly, Done, NotApplicable, Done};
    return item.id == retired || item.id == reworded ? Done : values[item.id.size() * 7 % values.size()];
}

// A year later: what was half done is done, one thing has slipped.
AnswerValue later(const ReviewItem &item)
{
    using enum AnswerValue;
    if (item.id == added)
        return Partly;
    if (item.id == reworded)
        return None0;
    const AnswerValue before = item.before ? item.before->value : Open;
    return before == Partly || before == Unknown ? Done : before == Open ? Partly : before;
}

Result<void> applied(Book &book, const Result<Change> &change) { return change ? book.apply(*change, "year") : change.error(); }

} // namespace

void TestTwoYears::initTestCase()
{
    const auto library = Library::load();
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *library;
    const auto first = ReviewContent::load(m_library);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    m_first = *first;
    packs::copy(m_folder.path());
    QFile file(m_folder.filePath("questions.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray next = nextVersion(file.readAll());
    QVERIFY(file.resize(0) && file.seek(0) && file.write(next) == next.size());
    file.close();
    const auto later = Library::load(m_folder.path());
    QVERIFY(later);
    const auto second = ReviewContent::load(*later);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    m_second = *second;
}

void TestTwoYears::makeBook(const QString &path, const Firm &firm)
{
    const auto starter = readStarter(firm.trade.value, m_library);
    QVERIFY(starter);
    const StarterRecords records = recordsOf(*starter, Language::Japanese);
    Firm filled = firm;
    applyFacts(records.facts, filled);
    const auto book = Book::create(path, filled, m_library, Language::Japanese);
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    Change change;
    for (const Purpose &purpose : records.purposes)
        change.add(purpose);
    for (const Contractor &contractor : records.contractors)
        change.add(contractor);
    for (Holding holding : records.holdings) {
        holding.presence = Presence::Present;
        holding.lastReview = firstDay;
        change.add(holding);
    }
    QVERIFY((*book)->apply(change, "starter"));
}

void TestTwoYears::answerAll(Book &book, const ReviewContent &content, QDate today, AnswerValue (*value)(const ReviewItem &item))
{
    const YearReview review = reviewIn(inputOf(book, today), content, today.year());
    for (const ReviewItem &item : review.items) {
        Answer answer = item.answer;
        answer.question = item.id;
        answer.year = today.year();
        answer.value = value(item);
        answer.basis = AnswerBasis::Seen;
        answer.note = answer.value == AnswerValue::NotApplicable ? "この仕事はしていません。" : answer.note;
        QVERIFY(book.apply(answering(inputOf(book, today), content, answer), "answer"));
    }
}

void TestTwoYears::close(Book &book, const ReviewContent &content, QDate today, const QString &by)
{
    const auto closed = applied(book, closing(inputOf(book, today), content, today.year(), by, {}));
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().message));
}

QString TestTwoYears::printed(Book &book, const ReviewContent &content, const QString &report, int year, Language language)
{
    useLanguage(language);
    book.setLanguage(language);
    const auto sheet = reportOf(book, &content, report, {}, year);
    if (!sheet)
        return sheet.error().message;
    const QString folder = qEnvironmentVariable("TENKEN_PICTURES", m_folder.path());
    const QString name = QStringLiteral("%1/%2-%3-%4-%5.pdf")
                             .arg(folder, QString::fromLatin1(QTest::currentDataTag()), report, QString::number(year),
                                  language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en"));
    return writeReport(*sheet, name) ? pdfText(name, {"-layout"}) : QString();
}

void TestTwoYears::checkSecondYear(const YearReview &review, const YearReview &before, const ReviewContent &content)
{
    QVERIFY(before.find(retired) && !review.find(retired));
    QCOMPARE(review.total.open + review.total.recheck, 0);
    QVERIFY(*review.total.points() > *before.total.points());
    QHash<QString, Step> steps;
    for (const AnswerChange &change : changesBetween(content.questions, before, review))
        steps.insert(change.question, change.step);
    QCOMPARE(steps.value(retired), Step::Gone);
    QCOMPARE(steps.value(reworded), Step::Worse);
    QCOMPARE(steps.value(added), Step::New);
    QVERIFY(std::count(steps.begin(), steps.end(), Step::Improved) > 10);
}

void TestTwoYears::aFirmIsTakenThroughTwoYears_data()
{
    QTest::addColumn<Firm>("firm");
    QTest::newRow("clinic") << Firm{.name = "みどり町内科クリニック",
                                    .representative = "佐々木 恵",
                                    .trade = {"clinic"},
                                    .employees = 9,
                                    .privacyOfficer = "高橋 直人"};
    QTest::newRow("builder") << Firm{.name = "有限会社 山川工務店",
                                     .representative = "山川 健",
                                     .trade = {"construction"},
                                     .employees = 14,
                                     .privacyOfficer = "山川 幸子"};
}

void TestTwoYears::aFirmIsTakenThroughTwoYears()
{
    QFETCH(Firm, firm);
    const QString path = m_folder.filePath(firm.trade.value + ".tenken");
    makeBook(path, firm);
    if (QTest::currentTestFailed())
        return;
    QString firstReport;
    YearReview first;
    {
        const auto book = *Book::open(path, m_library, Language::Japanese);
        answerAll(*book, m_first, firstDay, begun);
        const ReviewItem *weak = nullptr;
        const YearReview open = reviewIn(inputOf(*book, firstDay), m_first, 2026);
        for (const ReviewItem &item : open.items)
            weak = item.answer.value == AnswerValue::None0 && item.level == "duty" ? &item : weak;
        QVERIFY(weak);
        const Action action{.title = m_first.questions.find(weak->id)->next.value("0").what.ja,
                            .question = weak->id,
                            .who = firm.privacyOfficer,
                            .due = firstDay.addMonths(2),
                            .priority = ActionPriority::High,
                            .year = 2026};
        QVERIFY(book->edit(action, "action"));
        close(*book, m_first, firstDay, firm.representative);
        first = reviewIn(inputOf(*book, firstDay), m_first, 2026);
        firstReport = printed(*book, m_first, "annual", 2026, Language::Japanese);
        QVERIFY2(firstReport.contains(firm.name) && firstReport.contains("個人情報"), qPrintable(firstReport));
        printed(*book, m_first, "annual", 2026, Language::English);
    }
    const auto book = *Book::open(path, m_library, Language::Japanese);
    QVERIFY(book->apply(starting(inputOf(*book, secondDay), m_second, 2027), "start"));
    const YearReview carried = reviewIn(inputOf(*book, secondDay), m_second, 2027);
    QCOMPARE(carried.total.counted, 0);
    QCOMPARE(carried.find(reworded)->recheck.size(), 2); // last year's, and asked differently
    QVERIFY(carried.find(reworded)->before);
    QVERIFY(!carried.find(added)->before);

    const Action done = [&] {
        Action action = book->records<Action>().records().constFirst();
        action.state = ActionState::Done;
        return action;
    }();
    QVERIFY(book->apply(acting(inputOf(*book, secondDay), book->records<Action>().records().constFirst(), done), "done"));
    answerAll(*book, m_second, secondDay, later);
    close(*book, m_second, secondDay, firm.representative);
    checkSecondYear(reviewIn(inputOf(*book, secondDay), m_second, 2027), first, m_second);
    for (const Language language : {Language::Japanese, Language::English})
        for (const char *report : {"annual", "checklist", "changes", "actions", "memo"})
            QVERIFY2(printed(*book, m_second, report, 2027, language).size() > 200, report);
    QCOMPARE(printed(*book, m_second, "annual", 2026, Language::Japanese), firstReport); // whatever came later
}

QTEST_MAIN(TestTwoYears)
#include "tst_twoyears.moc"
