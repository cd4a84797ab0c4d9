// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/decision.h"
#include "content/fieldtext.h"
#include "domain/contractorstate.h"
#include "report/reports.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

QString textOf(const Sheet &sheet)
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

// The table with so many columns; the first of them.
SheetTable tableOf(const Sheet &sheet, qsizetype columns)
{
    for (const SheetBlock &block : sheet.blocks)
        if (const auto *table = std::get_if<SheetTable>(&block); table && table->columns.size() == columns)
            return *table;
    return {};
}

// Every text with a word of its own, so that one left out is missed.
template<class R> R filled()
{
    R record;
    int number = 0;
    forEachField<R>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        ++number;
        if constexpr (std::is_same_v<Value, QString>)
            record.*field.member = QStringLiteral("word%1x").arg(number);
        else if constexpr (std::is_same_v<Value, QDate>)
            record.*field.member = QDate(2026, 1, 1).addDays(number);
        else if constexpr (std::is_same_v<Value, Count>)
            record.*field.member = 700 + number;
        else if constexpr (std::is_same_v<Value, Code>)
            record.*field.member = Code{QStringLiteral("code%1x").arg(number)};
        else if constexpr (std::is_same_v<Value, Codes>)
            record.*field.member = Codes{{QStringLiteral("code%1x").arg(number)}};
    });
    return record;
}

} // namespace

// The papers on contractors.
class TestContractorPapers : public QObject
{
    Q_OBJECT

private slots:
    void theSheetHoldsEveryFieldAndEveryCheck()
    {
        Contractor one = filled<Contractor>();
        ContractorCheck check = filled<ContractorCheck>();
        check.contractors.ids = {one.id};
        const ReportData data = dataOf({one}, {check});
        const QString text = textOf(*makeReport("contractor", data, one.id));
        const ReportWordsOf words{data};
        forEachField<Contractor>([&](const auto &field) { words.need(text, field, one); });
        forEachField<ContractorCheck>([&](const auto &field) {
            if (qstrcmp(field.column, "contractors") != 0)
                words.need(text, field, check);
        });
    }

    void theSheetShowsTheWayThroughTheGuide()
    {
        const Contractor one{.name = "印刷", .decision = "yyynny", .decidedOn = today};
        const QString text = textOf(*makeReport("contractor", dataOf({one}), one.id));
        const auto guide = DecisionGuide::load(m_library);
        const Decision decision = guide->decide(one.decision);
        for (const DecisionStep *step : decision.steps)
            QVERIFY2(text.contains(step->ask.ja), qPrintable(step->id));
        QVERIFY(text.contains(decision.outcome->title.ja));
        QVERIFY(text.contains(decision.outcome->reason.ja));
        QVERIFY(text.contains(decision.notes.constFirst()->text.ja));
        QVERIFY(text.contains("第28条"));
    }

    void theListTellsApartWhatEndedAndWhatIsLate()
    {
        const Contractor late{.name = "印刷", .relation = {"entrustment"}, .lastCheck = today.addYears(-2)};
        const Contractor ended{.name = "旧配送", .relation = {"entrustment"}, .endedOn = today};
        const Sheet sheet = *makeReport("contractors", dataOf({ended, late}));
        const SheetTable working = tableOf(sheet, 9), over = tableOf(sheet, 5);
        QCOMPARE(working.rows.size(), 1);
        QCOMPARE(working.rows[0][1].text, QString("印刷"));
        QVERIFY(working.rows[0][7].note.startsWith("2025-11-24,"));
        QCOMPARE(working.rows[0][8].text, QString("D"));
        QCOMPARE(over.rows.size(), 1);
        QCOMPARE(over.rows[0][1].text, QString("旧配送"));
        QCOMPARE(over.rows[0][4].text, QString("not confirmed"));
        QVERIFY(textOf(sheet).contains(gradeRule()));
    }

    void theListNamesMissingClausesWhileTheyAreFew()
    {
        Contractor one{.name = "印刷", .relation = {"entrustment"}, .clauses = {contractClauses()}, .clausesChecked = today};
        const auto said = [&] { return tableOf(*makeReport("contractors", dataOf({one})), 9).rows[0][6].note; };
        QCOMPARE(said(), QString());
        one.clauses.values.removeAll("D-19");
        QCOMPARE(said(), m_library.entry("clauses", "D-19")->name.ja);
        one.clauses = {{"D-11"}};
        QCOMPARE(said(), QString("12 of 13 clauses"));
        one.clausesChecked = {};
        QCOMPARE(said(), QString("not read yet"));
    }

    void theListNamesTheHoldingsThatAreStillKept()
    {
        const Contractor one{.name = "印刷"};
        ReportData data = dataOf({one});
        data.holdings = {{.name = "顧客名簿", .contractors = {{one.id}}},
                         {.name = "古い名簿", .presence = Presence::Archived, .contractors = {{one.id}}}};
        QCOMPARE(tableOf(*makeReport("contractors", data), 9).rows[0][3].text, QString("顧客名簿"));
    }

    void theFilledCheckIsTheLastOneAndTheBlankOneHasEveryPoint()
    {
        const Contractor one{.name = "印刷", .relation = {"entrustment"}};
        const ContractorCheck old{.result = "古い結果", .contractors = {{one.id}}, .checkedOn = today.addYears(-1)};
        const ContractorCheck last{.result = "鍵は掛かっていた", .contractors = {{one.id}}, .checkedOn = today, .points = {{"D-32"}}};
        const ReportData data = dataOf({one}, {last, old});
        const Sheet filledIn = *makeReport("contractor-check", data, one.id);
        QVERIFY(textOf(filledIn).contains("鍵は掛かっていた") && !textOf(filledIn).contains("古い結果"));
        const SheetTable points = tableOf(filledIn, 3);
        QCOMPARE(points.rows.size(), 6);
        QCOMPARE(points.rows[0][2].text, QString("—"));
        QCOMPARE(points.rows[1][2].text, QString("Yes"));
        const Sheet blank = *makeReport("contractor-check-blank", data, one.id);
        QVERIFY(!textOf(blank).contains("鍵は掛かっていた"));
        const SheetTable toFill = tableOf(blank, 4);
        QCOMPARE(toFill.rows.size(), 6);
        for (const SheetRow &row : toFill.rows)
            QVERIFY(row[3].text.isEmpty() && row[2].text.contains(u'□'));
        QVERIFY(toFill.columns[3].lined);
    }

    void checkSheetsOfAllAreThoseThatWorkForTheFirmNow()
    {
        const ReportData data = dataOf({{.name = "印刷", .relation = {"entrustment"}},
                                        {.name = "旧配送", .relation = {"entrustment"}, .endedOn = today},
                                        {.name = "税務署", .relation = {"third-party-statutory"}}});
        const QString text = textOf(*makeReport("contractor-check-blank", data));
        QVERIFY(text.contains("印刷") && !text.contains("旧配送") && !text.contains("税務署"));
    }

    void anUnknownContractorIsAnError()
    {
        for (const char *report : {"contractor", "contractor-check", "contractor-check-blank"}) {
            const auto made = makeReport(report, dataOf({{.name = "印刷"}}), QUuid::createUuid());
            QVERIFY2(!made && made.error().code == Error::Code::NotFound, report);
        }
    }

    void allOfThemAreWrittenAsPdf()
    {
        QTemporaryDir folder;
        const Contractor one{.name = "印刷", .relation = {"entrustment"}};
        for (const char *report : {"contractors", "contractor", "contractor-check", "contractor-check-blank"}) {
            const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(report));
            QVERIFY(writeReport(*makeReport(report, dataOf({one}, {{.contractors = {{one.id}}, .checkedOn = today}})), path));
            QVERIFY(QFile(path).size() > 1000);
        }
    }

private:
    // Asks for a field's words in a text.
    struct ReportWordsOf
    {
        const ReportData &data;
        template<class R, class V> void need(const QString &text, const Field<R, V> &field, const R &record) const
        {
            const FieldText words{*data.library, data.language};
            const QString value = words.of(field, record);
            QString day;
            if constexpr (std::is_same_v<V, QDate>)
                day = QLocale(QLocale::Japanese).toString(record.*field.member, "d MMMM yyyy");
            QVERIFY2(text.contains(value) || (!day.isEmpty() && text.contains(day)), field.column);
        }
    };

    ReportData dataOf(const QList<Contractor> &contractors, const QList<ContractorCheck> &checks = {}) const
    {
        return {.firm = {.name = "みどりや商店"},
                .contractors = contractors,
                .contractorChecks = checks,
                .library = &m_library,
                .language = Language::Japanese,
                .today = today,
                .contentDate = QDate(2026, 11, 22)};
    }

    const Library m_library = *Library::load();
};

QTEST_MAIN(TestContractorPapers)
#include "tst_contractorpapers.moc"
