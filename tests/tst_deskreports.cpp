// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deskchapter.h"
#include "report/reports.h"
#include "workspace/snapshotdesks.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 29);

void addWords(const SheetBlock &block, QStringList &words)
{
    if (const auto *heading = std::get_if<SheetHeading>(&block))
        words << heading->text;
    else if (const auto *text = std::get_if<SheetText>(&block))
        words << text->text;
    else if (const auto *item = std::get_if<SheetItem>(&block))
        words << item->text();
    else if (const auto *facts = std::get_if<SheetFacts>(&block))
        for (const SheetPair &pair : facts->pairs)
            words << pair.label << pair.value;
    else if (const auto *table = std::get_if<SheetTable>(&block))
        for (const SheetRow &row : table->rows)
            for (const SheetCell &cell : row)
                words << cell.text << cell.note;
}

// Everything that is written on a sheet.
QString wordsOf(const QList<SheetBlock> &blocks)
{
    QStringList words;
    for (const SheetBlock &block : blocks)
        addWords(block, words);
    return words.join(u'\n');
}

} // namespace

// The papers of the desks for leaks, requests and complaints.
class TestDeskReports : public QObject
{
    Q_OBJECT

private:
    Library m_library;
    ReportData m_data;

    QString paper(const char *id, const QUuid &record = {})
    {
        const auto sheet = makeReport(QLatin1StringView(id), m_data, record);
        if (!sheet)
            return QStringLiteral("error: ") + sheet.error().message;
        return sheet->title + u'\n' + sheet->lead + u'\n' + wordsOf(sheet->blocks);
    }
    DeskReview review() const
    {
        const auto texts = BreachTexts::load(m_library);
        return deskReviewOf(m_data.desks, *texts, QDate(2026, 4, 1), QDate(2027, 3, 31), today);
    }
    QString chapter(const DeskReview &desks)
    {
        m_data.year.emplace();
        m_data.year->desks = desks;
        const ReviewWords words(m_data);
        return wordsOf(deskBlocks(words));
    }

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        m_data.firm.name = "みどりや商店";
        m_data.library = &m_library;
        m_data.language = Language::Japanese;
        m_data.today = today;
        Incident leak{.title = "検査結果の誤送付",
                      .knownOn = QDate(2026, 11, 22),
                      .facts = "別の人に送った",
                      .possibilities = "読まれた可能性",
                      .persons = 1,
                      .sensitive = Fact::Yes,
                      .malicious = Fact::No,
                      .item1 = "概要の文"};
        leak.data = {"personal"};
        leak.financial = {"none"};
        leak.knownItems = {{"item-1"}};
        Incident small{.title = "小さな事故", .knownOn = QDate(2026, 10, 1), .persons = 3, .sensitive = Fact::No, .malicious = Fact::No};
        small.data = {"personal"};
        small.financial = {"none"};
        const Incident drill{.title = "練習の事故", .practice = Fact::Yes, .knownOn = QDate(2026, 9, 1), .lesson = "電話の前に確かめる"};
        m_data.desks.incidents = {leak, small, drill};
        m_data.desks.entries
            = {{.text = "院長に伝えた", .incidents = {{leak.id}}, .kind = {"fact"}, .on = QDate(2026, 11, 22), .at = "10:20"}};
        m_data.desks.filings = {{.receipt = "受付0001", .incidents = {{leak.id}}, .kind = {"first"}, .filedOn = QDate(2026, 11, 24)}};
        m_data.desks.requests
            = {{.number = "2026-001", .kind = {"E-02"}, .receivedOn = QDate(2026, 11, 20), .person = "喜屋武朝子", .outcome = {"granted"}}};
        m_data.desks.complaints = {{.number = "2026-C01", .receivedOn = QDate(2026, 11, 21), .caller = "我那覇一郎"}};
    }

    void theRecordOfAnIncidentSaysItAll()
    {
        const QString words = paper("incident", m_data.desks.incidents[0].id);
        for (const char *part : {"検査結果の誤送付", "別の人に送った", "読まれた可能性", "要配慮個人情報", "2026年12月21日", "概要の文",
                                 "院長に伝えた", "受付0001", "I-01", "I-16", "Under investigation"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + u'\n' + words));
        QVERIFY(!words.contains("小さな事故"));
    }

    void withoutAnIdAllAreInButNoPractice()
    {
        const QString words = paper("incident");
        QVERIFY(words.contains("検査結果の誤送付"));
        QVERIFY(words.contains("小さな事故"));
        QVERIFY(!words.contains("練習の事故"));
    }

    void theLogHasALineForEachWithTheDaysOfItsReports()
    {
        const QString words = paper("incident-log");
        QVERIFY(words.contains("2026-11-24"));
        QVERIFY(words.contains("小さな事故"));
        QVERIFY(!words.contains("練習の事故"));
        QVERIFY(!words.contains("報告不要"));
    }

    void aPracticeIsPrintedByItself()
    {
        QVERIFY(paper("drill", m_data.desks.incidents[2].id).contains("電話の前に確かめる"));
        QVERIFY(paper("drill", m_data.desks.incidents[0].id).startsWith("error: ")); // that is none
    }

    void anUnknownRecordIsSaid_data()
    {
        QTest::addColumn<QString>("report");
        for (const char *id : {"incident", "incident-report", "drill", "request", "hearing-sheet"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void anUnknownRecordIsSaid()
    {
        QFETCH(QString, report);
        QVERIFY(!makeReport(report, m_data, QUuid::createUuid()));
    }

    void papersForTheTelephoneAreFull()
    {
        QVERIFY(paper("desk-script").count("Question ") >= 15);
        const auto sheet = makeReport("hearing-sheet-blank", m_data);
        QVERIFY(sheet);
        const auto *table = std::get_if<SheetTable>(&sheet->blocks.constLast());
        QVERIFY(table);
        QVERIFY(table->rows.size() >= 13);
        for (const SheetRow &row : table->rows)
            QVERIFY(row[1].text.isEmpty()); // to write on
    }

    void namesStandOnTheirOwnPaperOnly()
    {
        QVERIFY(paper("request", m_data.desks.requests[0].id).contains("喜屋武朝子"));
        QVERIFY(paper("hearing-sheet").contains("我那覇一郎"));
        QVERIFY(paper("request-log").contains("2026-001"));
        QVERIFY(!paper("request-log").contains("喜屋武朝子"));
        for (const char *id : {"incident", "incident-log", "desk-script", "hearing-sheet-blank"})
            QVERIFY(!paper(id).contains("我那覇一郎"));
        const QString annual = chapter(review());
        QVERIFY(!annual.contains("喜屋武朝子"));
        QVERIFY(!annual.contains("我那覇一郎"));
        QVERIFY(annual.contains("検査結果の誤送付"));
    }

    void theYearCountsWithoutPractices()
    {
        const DeskReview desks = review();
        QCOMPARE(desks.incidents.size(), 2);
        QCOMPARE(desks.incidents[0].title, "小さな事故"); // by the day of knowing
        QCOMPARE(desks.incidents[1].types, QList<int>{1});
        QCOMPARE(desks.incidents[1].firstFiled, QDate(2026, 11, 24));
        QCOMPARE(desks.counts.reportable, 1);
        QCOMPARE(desks.counts.requests, 1);
        QVERIFY(!chapter({}).contains("検査結果の誤送付"));
    }

    // What a closed year keeps is what it was closed with.
    void theKeptCopyIsTheSame()
    {
        const DeskReview desks = review();
        const DeskReview again = desksFromSnapshot(QJsonValue(snapshotDesks(desks)));
        QCOMPARE(again.counts, desks.counts);
        QCOMPARE(again.incidents, desks.incidents);
        QVERIFY(desksFromSnapshot({}).isEmpty()); // of a year closed before there were desks
    }
};

QTEST_GUILESS_MAIN(TestDeskReports)
#include "tst_deskreports.moc"
