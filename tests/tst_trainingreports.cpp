// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reports.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 24);

// Everything that is written on a sheet.
QString wordsOf(const Sheet &sheet)
{
    QStringList words{sheet.title, sheet.lead};
    for (const SheetBlock &block : sheet.blocks) {
        if (const auto *heading = std::get_if<SheetHeading>(&block))
            words << heading->text;
        if (const auto *text = std::get_if<SheetText>(&block))
            words << text->text;
        if (const auto *facts = std::get_if<SheetFacts>(&block))
            for (const SheetPair &pair : facts->pairs)
                words << pair.label << pair.value;
        if (const auto *table = std::get_if<SheetTable>(&block))
            for (const SheetRow &row : table->rows)
                for (const SheetCell &cell : row)
                    words << cell.text << cell.note;
    }
    return words.join(u'\n');
}

const SheetTable &tableOf(const Sheet &sheet, int number = 0)
{
    for (const SheetBlock &block : sheet.blocks)
        if (const auto *table = std::get_if<SheetTable>(&block); table && number-- == 0)
            return *table;
    qFatal("no such table");
}

// A value of its own for every text, number and day.
struct Fill
{
    int number = 0;
    QStringList written = {};
    void operator()(QString &value) { written << (value = QStringLiteral("word%1x").arg(++number)); }
    void operator()(Code &value) { written << (value.value = QStringLiteral("code%1x").arg(++number)); }
    void operator()(Codes &value) { written << (value.values = {QStringLiteral("code%1x").arg(++number)}).join(u' '); }
    void operator()(Count &value) { written << QString::number(*(value = 100 + ++number)); }
    void operator()(QDate &value) { written << (value = QDate(2025, 1, 1).addDays(++number)).toString(Qt::ISODate); }
    template<class R> void operator()(Links<R> &) { }
};

template<class R> R filled(QStringList &written)
{
    R record;
    Fill fill;
    forEachField<R>([&](const auto &field) { fill(record.*field.member); });
    written = fill.written;
    return record;
}

} // namespace

// The papers of the training records.
class TestTrainingReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto library = Library::load();
        QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
        m_library = *library;
        m_data.firm.name = "みどりや商店";
        m_data.library = &m_library;
        m_data.language = Language::English;
        m_data.today = today;
        m_data.training.people = {{.name = "佐藤", .group = "受付"},
                                  {.group = "レジ担当"},
                                  {.name = "田中", .leftOn = QDate(2026, 9, 30)},
                                  {.name = "高橋", .joinedOn = today.addDays(9)}};
    }

    void theAttendanceSheetListsWhoWorksHereAndHasRoomForOthers()
    {
        const Sheet sheet = *makeReport("attendance-sheet", m_data);
        const SheetTable &table = tableOf(sheet);
        QCOMPARE(table.rows.size(), 2 + 5);
        QCOMPARE(table.rows[0][1].text, QString("佐藤"));
        QCOMPARE(table.rows[0][1].note, QString("受付"));
        QCOMPARE(table.rows[1][1].text, QString("レジ担当"));
        QVERIFY(table.rows[0][2].text.contains(u'□'));
        QVERIFY(table.columns[3].lined && table.rowHeight > 0);
        QVERIFY(wordsOf(sheet).contains("＿＿＿")); // theme and day by hand
    }

    void ofATrainingItSaysWhoTookPart()
    {
        ReportData data = m_data;
        const QList<Person> &people = data.training.people;
        data.training.trainings = {{.theme = "誤送信",
                                    .heldOn = QDate(2026, 9, 1),
                                    .attended = {{people[0].id, people[2].id}},
                                    .absent = {{people[1].id}},
                                    .madeUpOn = QDate(2026, 9, 8)}};
        const Sheet sheet = *makeReport("attendance-sheet", data, data.training.trainings[0].id);
        const SheetTable &table = tableOf(sheet);
        QCOMPARE(table.rows[0][2].text, QString("took part"));
        QCOMPARE(table.rows[1][2].text, QString("absent, made up on 2026-09-08"));
        QCOMPARE(table.rows[2][1].text, QString("田中")); // worked here then
        QVERIFY(wordsOf(sheet).contains("誤送信"));
        QVERIFY(!makeReport("attendance-sheet", data, QUuid::createUuid()));
        const Sheet record = *makeReport("training-record", data, data.training.trainings[0].id);
        QVERIFY(wordsOf(record).contains("Took part: 2, absent: 1"));
        QCOMPARE(tableOf(record).rows.size(), 3);
    }

    void everyFieldOfARecordIsOnItsPaper_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("type");
        QTest::newRow("training") << "training-record" << Schema<Training>::plural;
        QTest::newRow("check") << "periodic-check-sheet" << Schema<PeriodicCheck>::plural;
        QTest::newRow("access") << "access-review-sheet" << Schema<AccessReview>::plural;
        QTest::newRow("disposal") << "disposal-record" << Schema<Disposal>::plural;
    }
    void everyFieldOfARecordIsOnItsPaper()
    {
        QFETCH(QString, report);
        QFETCH(QString, type);
        ReportData data = m_data;
        QStringList written;
        if (type == Schema<Training>::plural)
            data.training.trainings = {filled<Training>(written)};
        else if (type == Schema<PeriodicCheck>::plural)
            data.training.checks = {filled<PeriodicCheck>(written)};
        else if (type == Schema<AccessReview>::plural)
            data.training.accessReviews = {filled<AccessReview>(written)};
        else
            data.training.disposals = {filled<Disposal>(written)};
        QVERIFY(written.size() > 5);
        const QString words = wordsOf(*makeReport(report, data));
        for (const QString &value : std::as_const(written))
            QVERIFY2(words.contains(value), qPrintable(value));
    }

    void linksStandByName()
    {
        ReportData data = m_data;
        data.holdings = {{.name = "古い名簿の台帳"}};
        data.training.disposals = {{.target = "名簿", .holdings = {{data.holdings[0].id}}, .disposedOn = today}};
        const QString words = wordsOf(*makeReport("disposal-record", data, data.training.disposals[0].id));
        QVERIFY(words.contains("古い名簿の台帳"));
        QVERIFY(words.contains("not yet")); // nobody has confirmed it
        data.training.accessReviews = {{.people = {{data.training.people[2].id}}, .lastDay = QDate(2026, 9, 30)}};
        QVERIFY(wordsOf(*makeReport("access-review-sheet", data)).contains("田中"));
    }

    void theBlankCheckHasOneLineAKindAndTheFilledOneTellsWhatIsOverdue()
    {
        ReportData data = m_data;
        const QList<Entry> &kinds = m_library.list("periodic_checks");
        const Sheet blank = *makeReport("periodic-check-blank", data);
        QCOMPARE(tableOf(blank).rows.size(), kinds.size());
        for (const Entry &kind : kinds)
            QVERIFY2(wordsOf(blank).contains(kind.name.en), qPrintable(kind.id));
        QVERIFY(tableOf(blank).rows[0][1].text.contains(QString("□In order").replace(u' ', QChar::Nbsp)));
        QVERIFY(wordsOf(*makeReport("periodic-check-sheet", data)).contains("No check is recorded yet."));
        data.training.checks = {{.kind = {"locks"}, .checkedOn = QDate(2025, 3, 1), .result = {"fine"}},
                                {.kind = {"locks"}, .checkedOn = QDate(2025, 9, 1), .result = {"mended"}}};
        const Sheet filled = *makeReport("periodic-check-sheet", data);
        QCOMPARE(tableOf(filled).rows[0][1].text, QString("2025-09-01"));
        QCOMPARE(tableOf(filled).rows[0][2].text, QString("2026-09-01, overdue"));
        QCOMPARE(tableOf(filled, 1).rows[0][1].text, QString("2025-09-01")); // the latest first
        QCOMPARE(tableOf(filled, 1).rows.size(), 2);
    }

private:
    Library m_library;
    ReportData m_data;
};

QTEST_GUILESS_MAIN(TestTrainingReports)
#include "tst_trainingreports.moc"
