// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"
#include "exchange/export.h"
#include "exchange/file.h"
#include "exchange/importer.h"
#include "support/legacytext.h"

#include <QJsonDocument>
#include <QTest>

// From the rows of a list to records of the book, and from records to a list and back.
class Import : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void datesAreReadAsOfficesWriteThem_data();
    void datesAreReadAsOfficesWriteThem();
    void numbersOfPersonsAreReadAsOfficesWriteThem_data();
    void numbersOfPersonsAreReadAsOfficesWriteThem();
    void everyHeadWeWriteNamesItsColumn();
    void everyLabelOfThePackIsReadBackAsItsCode();
    void headsAreFoundInAnyOrderBelowTitles();
    void aTableWithoutHeadsIsLeftToTheUser();
    void cellsBecomeValuesAndNewRecords();
    void problemsNameRowColumnAndReason();
    void theSameFileTwiceAddsNothing();
    void aRowWithAKnownIdIsAChange();
    void anIdTwiceInOneFileIsAProblem();
    void purposesAndContractorsAreImportedToo();
    void aCustomerListOf500RowsBecomesOneHolding();
    void kindOfSheetIsTold_data();
    void kindOfSheetIsTold();
    void cancellingStopsAtOnce();
    void exportedHoldingsComeBackEqual_data();
    void exportedHoldingsComeBackEqual();
    void anAnswerTakesThePlaceOfTheOneOfItsYear();
    void exportRefusesWhatAFileCannotHold();
    void jsonRefusesUnknownKeysAndWrongKinds();
    void jsonLeavesMissingKeysAtTheirDefaults();
    void jsonRecordsAreMatchedById();

private:
    ImportPlan<Holding> import(const QList<QStringList> &rows, const Known &known = {}) const
    {
        Table table;
        table.rows = rows;
        return planImport<Holding>(table, matchSheet<Holding>(table, m_words), known, m_library, m_words);
    }

    Library m_library;
    HeadWords m_words;
};

namespace {

const QStringList hostile{u"'; DROP TABLE holding; --"_qs,
                          u"<img src=x>"_qs,
                          u"=cmd|' /C calc'!A0"_qs,
                          u"+81-3-1234-5678"_qs,
                          u"-"_qs,
                          u"'=1"_qs,
                          u"'"_qs,
                          u"\""_qs,
                          u"a\r\nb\rc\n"_qs,
                          u"👨‍👩‍👧"_qs,
                          u"葛󠄀城"_qs,
                          u"\u202Eabc"_qs,
                          u"_x000D_"_qs,
                          u"a\u0001b"_qs,
                          u"a;b、c,d/e"_qs,
                          u" "_qs,
                          u"-5"_qs,
                          u"\uFEFFx"_qs,
                          u"@x"_qs,
                          u"\tx"_qs,
                          u"不明"_qs,
                          u"1e5"_qs};

// Every field of every record filled, with texts that other programs would run, trim or change.
Known hostileBook(const Library &library)
{
    Known known;
    for (const QString &text : hostile) {
        Purpose purpose;
        purpose.text = text;
        purpose.note = text;
        known.purposes << purpose;
        Contractor contractor;
        contractor.name = text;
        contractor.note = text;
        known.contractors << contractor;
    }
    for (int i = 0; i < hostile.size(); ++i) {
        known.answers << Answer{.question = hostile[i],
                                .year = 2000 + i,
                                .value = EnumText<AnswerValue>::entries[i % 7].value,
                                .basis = EnumText<AnswerBasis>::entries[i % 4].value,
                                .note = hostile[i],
                                .answeredOn = i % 2 ? QDate(2026, 1, 1).addDays(i) : QDate()};
        known.actions << Action{.title = hostile[i],
                                .due = i % 2 ? QDate(2026, 1, 1).addDays(i) : QDate(),
                                .priority = EnumText<ActionPriority>::entries[i % 3].value,
                                .state = EnumText<ActionState>::entries[i % 4].value,
                                .proof = hostile[i],
                                .year = 2026};
    }
    known.purposes << known.purposes[0]; // another record of the same name
    known.purposes.last().id = QUuid::createUuid();
    for (int i = 0; i < 120; ++i) {
        Holding holding;
        int n = i;
        forEachField<Holding>([&](const auto &field) {
            auto &value = holding.*field.member;
            using V = std::remove_cvref_t<decltype(value)>;
            const QList<Entry> &entries = library.list(QString::fromLatin1(field.list));
            ++n;
            if constexpr (std::is_same_v<V, QString>)
                value = hostile[n % hostile.size()];
            else if constexpr (std::is_same_v<V, QDate>)
                value = n % 3 ? QDate(2000, 1, 1).addDays(n * 37) : QDate();
            else if constexpr (std::is_same_v<V, Count>)
                value = n % 3 ? Count(n * 1000) : Count();
            else if constexpr (std::is_same_v<V, Code>)
                value.value = n % 5 ? entries[n % entries.size()].id : QString();
            else if constexpr (std::is_same_v<V, Codes>)
                for (int k = 0; k < n % 4 && k < entries.size(); ++k)
                    value.values << entries[(n + k) % entries.size()].id;
            else if constexpr (std::is_same_v<V, Links<Purpose>>)
                value.ids << known.purposes[n % known.purposes.size()].id << known.purposes[(n + 1) % known.purposes.size()].id;
            else if constexpr (std::is_same_v<V, Links<Contractor>>)
                value.ids << known.contractors[n % known.contractors.size()].id;
        });
        holding.presence = Presence(i % 3);
        known.holdings << holding;
    }
    known.holdings << Holding{} << Holding{}; // nothing filled in, twice
    return known;
}

QByteArray cp932(const QString &text) { return encodedBySystem("CP932", text); }

Known withImported(Known known, const ImportPlan<Holding> &plan)
{
    known.purposes += plan.newPurposes;
    known.contractors += plan.newContractors;
    known.holdings += plan.fresh;
    return known;
}

} // namespace

void Import::initTestCase()
{
    const QString folder = QStringLiteral(SOURCES "/resources/packs/appi");
    auto library = Library::load(folder);
    auto words = HeadWords::load(folder);
    QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
    QVERIFY(words);
    m_library = *std::move(library);
    m_words = *std::move(words);
    QVERIFY(!HeadWords::load(SOURCES "/tests"));
}

void Import::datesAreReadAsOfficesWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2026, 4, 1);
    for (const char *text : {"2026-04-01", "2026/4/1", "2026.4.1", "2026年4月1日", "２０２６年４月１日", "2026年4月1日（水）",
                             "2026/4/1 9:30", "2026-04-01T00:00:00", "令和8年4月1日", "令和８年４月１日", "R8.4.1", "r8/4/1",
                             "平成38年4月1日", "20260401", "46113", "46113.0", " 2026 / 4 / 1 "})
        QTest::newRow(text) << QString::fromUtf8(text) << day;
    QTest::newRow("H1") << u"平成元年1月8日"_qs << QDate(1989, 1, 8);
    QTest::newRow("S64") << u"昭和64年1月7日"_qs << QDate(1989, 1, 7);
    QTest::newRow("leap") << u"2024/2/29"_qs << QDate(2024, 2, 29);
    for (const char *text : {"2026/2/30", "4/1", "4/1/2026", "2026年4月", "令和0年1月1日", "tomorrow", "1", "2026", "2025/2/29"})
        QTest::newRow(text) << QString::fromUtf8(text) << QDate();
}

void Import::datesAreReadAsOfficesWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(readDate(text).value_or(QDate()), date);
}

void Import::numbersOfPersonsAreReadAsOfficesWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    const auto row = [](const char *text, int number) { QTest::newRow(text) << QString::fromUtf8(text) << number; };
    row("0", 0);
    row("1200", 1200);
    row("1,200", 1200);
    row("１，２００人", 1200);
    row("約500名", 500);
    row("約 1,234,567 件", 1234567);
    row("3万人", 30000);
    row("500.0", 500);
    row("100人程度", 100);
    row("2147483647", 2147483647);
    for (const char *text : {"たくさん", "-5", "1.5", "1,2,3", "12,00", "2147483648", "99999999999999999999", "10〜20", "", "30000万"})
        row(text, text == QByteArray("30000万") ? 300000000 : -1);
}

void Import::numbersOfPersonsAreReadAsOfficesWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QCOMPARE(readCount(text).value_or(-1), number);
}

void Import::everyHeadWeWriteNamesItsColumn()
{
    const auto check = [this]<class R>(const R &) {
        const auto columns = m_words.columns<R>();
        forEachField<R>([&](const auto &field) {
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString head = headOf(field, m_words, language);
                QVERIFY2(columns.value(HeadWords::key(head)) == QLatin1StringView(field.column), qPrintable(head));
            }
            QVERIFY2(!m_words.words(QString::fromLatin1(Schema<R>::table), QString::fromLatin1(field.column)).isEmpty(), field.column);
        });
    };
    check(Holding{});
    check(Purpose{});
    check(Contractor{});
    check(Person{});
}

void Import::everyLabelOfThePackIsReadBackAsItsCode()
{
    const CodeWords codes(m_library);
    forEachField<Holding>([&](const auto &field) {
        const QString list = QString::fromLatin1(field.list);
        for (const Entry &entry : m_library.list(list)) {
            for (const Language language : {Language::Japanese, Language::English}) {
                const QString word = codes.word(list, entry.id, language);
                QCOMPARE(codes.code(list, word), entry.id);
                QCOMPARE(codes.code(list, entry.id), entry.id);
            }
        }
    });
    QString unknown;
    QCOMPARE(codes.codes(u"items"_qs, u"氏名、住所,電話番号/Name"_qs, unknown), (QStringList{"name", "address", "phone"}));
    QCOMPARE(codes.codes(u"items"_qs, u"Name, Family, dependants, emergency contact, Address"_qs, unknown),
             (QStringList{"name", "family", "address"}));
    QVERIFY(unknown.isEmpty());
    codes.codes(u"items"_qs, u"氏名、たぬき"_qs, unknown);
    QCOMPARE(unknown, u"たぬき"_qs);
}

void Import::headsAreFoundInAnyOrderBelowTitles()
{
    Table table;
    table.rows = {{"個人情報管理台帳"},
                  {},
                  {"", "作成日", "2026/4/1"},
                  {"No", "保管 場所", "件数（人）", "★その他", "Name", "利用目的※"},
                  {"1", "", "", "", "顧客名簿", ""}};
    const Matching matching = matchSheet<Holding>(table, m_words);
    QCOMPARE(matching.headRow, 3);
    QCOMPARE(matching.columns, (QStringList{"", "storage", "count", "", "name", "purposes"}));
}

void Import::aTableWithoutHeadsIsLeftToTheUser()
{
    Table table;
    table.rows = {{"顧客名簿", "500"}, {"名刺", "200"}};
    Matching matching = matchSheet<Holding>(table, m_words);
    QCOMPARE(matching.headRow, -1);
    QCOMPARE(matching.matched(), 0);
    const auto refused = planImport<Holding>(table, matching, {}, m_library, m_words);
    QVERIFY(refused.fresh.isEmpty());
    QCOMPARE(refused.problems.size(), 1);
    matching.columns = {u"name"_qs, u"count"_qs};
    const auto plan = planImport<Holding>(table, matching, {}, m_library, m_words);
    QCOMPARE(plan.fresh.size(), 2);
    QCOMPARE(*plan.fresh[1].count, 200);
}

void Import::cellsBecomeValuesAndNewRecords()
{
    Known known;
    Contractor yamato;
    yamato.name = u"ヤマト運輸"_qs;
    known.contractors << yamato;
    const auto plan = import({{"名称", "人数", "保管場所", "項目", "利用目的", "委託先", "最終確認日", "ありますか", "備考"},
                              {"顧客名簿", "約５００人", "鍵付きの棚・引き出し", "氏名、住所", "商品の発送、代金の請求のため",
                               "ﾔﾏﾄ運輸、佐川急便", "R8.4.1", "なし", "=1+1"},
                              {"", " ", "", "", "", "", "", "", ""},
                              {"名刺", "-", "pc", "Name;Address", "", "佐川急便", "", "", ""}},
                             known);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.fresh.size(), 2);
    const Holding &first = plan.fresh[0], &second = plan.fresh[1];
    QCOMPARE(*first.count, 500);
    QCOMPARE(first.storage.values, QStringList{"locked-cabinet"});
    QCOMPARE(first.items.values, (QStringList{"name", "address"}));
    QCOMPARE(first.lastReview, QDate(2026, 4, 1));
    QCOMPARE(int(first.presence), int(Presence::Archived));
    QCOMPARE(first.note, u"=1+1"_qs);
    QVERIFY(!second.count);
    QCOMPARE(plan.newPurposes.size(), 1); // one sentence, whatever commas it has
    QCOMPARE(plan.newPurposes[0].text, u"商品の発送、代金の請求のため"_qs);
    QCOMPARE(plan.newContractors.size(), 1);
    QCOMPARE(first.contractors.ids, (QList<QUuid>{yamato.id, plan.newContractors[0].id}));
    QCOMPARE(second.contractors.ids, QList<QUuid>{plan.newContractors[0].id});
}

void Import::problemsNameRowColumnAndReason()
{
    const auto plan = import({{"title"},
                              {"名称", "人数", "項目", "委託先"},
                              {"A", "たくさん", "氏名、たぬき", "新しい会社"},
                              {"", "5", "", ""},
                              {"B", "5", "", ""}});
    QCOMPARE(plan.fresh.size(), 1);
    QCOMPARE(plan.problems.size(), 3);
    QCOMPARE(plan.problems[0].row, 3);
    QVERIFY(plan.newContractors.isEmpty()); // named by a row that is not taken
    QStringList columns;
    for (const Problem &problem : plan.problems)
        columns << problem.column;
    QVERIFY(columns.contains(u"人数"_qs) && columns.contains(u"項目"_qs) && columns.contains(u"名称"_qs));
    QVERIFY(std::any_of(plan.problems.begin(), plan.problems.end(), [](const Problem &p) { return p.reason.contains(u"たくさん"); }));
}

void Import::theSameFileTwiceAddsNothing()
{
    const QList<QStringList> rows{{"名称", "人数", "利用目的"}, {"顧客名簿", "500", "発送"}, {"名刺", "", "連絡"}, {"名刺", "", "連絡"}};
    const auto first = import(rows);
    QCOMPARE(first.fresh.size(), 2);
    QCOMPARE(first.already, 1);
    const auto second = import(rows, withImported({}, first));
    QVERIFY(second.fresh.isEmpty() && second.changed.isEmpty() && second.newPurposes.isEmpty() && second.problems.isEmpty());
    QCOMPARE(second.already, 3);
}

void Import::aRowWithAKnownIdIsAChange()
{
    Known known;
    Holding holding;
    holding.name = u"名刺"_qs;
    holding.note = u"残る"_qs;
    known.holdings << holding;
    const QString id = holding.id.toString(QUuid::WithoutBraces);
    const auto plan = import({{"id", "名称", "人数"}, {id, "名刺", "7"}, {"12", "名簿", "1"}}, known);
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed[0].id, holding.id);
    QCOMPARE(*plan.changed[0].count, 7);
    QCOMPARE(plan.changed[0].note, u"残る"_qs);
    QCOMPARE(plan.fresh.size(), 1); // a number of another program is no id of ours
    QCOMPARE(import({{"id", "名称"}, {id, "名刺"}}, known).already, 1);
}

void Import::anIdTwiceInOneFileIsAProblem()
{
    const QString id = QUuid::createUuid().toString();
    const auto plan = import({{"id", "名称"}, {id, "A"}, {id, "B"}});
    QCOMPARE(plan.fresh.size(), 1);
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems[0].row, 3);
}

void Import::purposesAndContractorsAreImportedToo()
{
    Table table;
    table.rows = {{"利用目的", "対象者"}, {"商品の発送", "顧客"}};
    const auto purposes = planImport<Purpose>(table, matchSheet<Purpose>(table, m_words), {}, m_library, m_words);
    QCOMPARE(purposes.fresh.size(), 1);
    QCOMPARE(purposes.fresh[0].group.value, u"customer"_qs);
    table.rows = {{"会社名", "国", "関係"}, {"佐川急便", "日本", "委託先"}};
    const auto contractors = planImport<Contractor>(table, matchSheet<Contractor>(table, m_words), {}, m_library, m_words);
    QCOMPARE(contractors.fresh.size(), 1);
    QCOMPARE(contractors.fresh[0].countries.values, QStringList{"JP"});
    QCOMPARE(contractors.fresh[0].relation.value, u"entrustment"_qs);
}

void Import::aCustomerListOf500RowsBecomesOneHolding()
{
    QString text = u"顧客名簿,,,\r\n2026年4月1日現在,,,\r\n\r\nNo.,お客様名,住所,電話番号\r\n"_qs;
    for (int i = 1; i <= 498; ++i)
        text += u"%1,山田　太郎%1,東京都千代田区霞が関%1-1,03-1234-%2\r\n"_qs.arg(i).arg(i, 4, 10, QChar(u'0'));
    text += u"499,山田 太郎１,東京都港区,０３（１２３４）０００１\r\n500,ヤマダ,\"髙輪\r\n①\",\r\n"_qs; // the first again, and somebody new
    const auto tables = readTables(cp932(text));
    QVERIFY(tables);
    const Table &table = tables->first();
    QCOMPARE(int(sheetKind(table, m_words)), int(SheetKind::Persons));
    const Matching persons = matchPersons(table, m_words);
    QCOMPARE(persons.headRow, 3);
    QCOMPARE(persons.columns, (QStringList{"", "name", "address", "phone"}));

    const auto plan = planPersonList(table, persons, u"顧客名簿"_qs, QDate(2026, 4, 1), {}, m_library);
    QVERIFY(plan.problems.isEmpty());
    QCOMPARE(plan.fresh.size(), 1);
    const Holding &holding = plan.fresh[0];
    QCOMPARE(holding.name, u"顧客名簿"_qs);
    QCOMPARE(holding.kind.value, u"spreadsheet"_qs);
    QCOMPARE(holding.form.value, u"computer"_qs);
    QCOMPARE(holding.items.values, (QStringList{"name", "address", "phone"}));
    QCOMPARE(*holding.count, 499);
    QCOMPARE(planPersonList(table, persons, u"顧客名簿"_qs, QDate(2026, 5, 1), withImported({}, plan), m_library).already, 1);
}

void Import::kindOfSheetIsTold_data()
{
    QTest::addColumn<QStringList>("heads");
    QTest::addColumn<int>("kind");
    const auto row
        = [](const QStringList &heads, SheetKind kind) { QTest::addRow("%s", qPrintable(heads.join(u' '))) << heads << int(kind); };
    row({"氏名", "住所", "電話"}, SheetKind::Persons);
    row({"名前", "電話番号", "備考", "担当者"}, SheetKind::Persons);
    row({"Name", "E-mail", "Phone"}, SheetKind::Persons);
    row({"社員番号", "氏名", "生年月日", "マイナンバー"}, SheetKind::Persons);
    row({"姓", "名", "セイ", "メイ", "郵便番号", "都道府県"}, SheetKind::Persons);
    row({"名称", "人数", "保管場所", "利用目的"}, SheetKind::Ledger);
    row({"台帳名", "責任者", "備考"}, SheetKind::Ledger);
    row({"名前", "住所", "電話番号", "利用目的", "保管場所"}, SheetKind::Either);
    row({"品番", "単価", "数量"}, SheetKind::Unknown);
}

void Import::kindOfSheetIsTold()
{
    QFETCH(QStringList, heads);
    QFETCH(int, kind);
    Table table;
    table.rows << QStringList{u"一覧表"_qs} << heads << QStringList(heads.size(), u"x"_qs);
    QCOMPARE(int(sheetKind(table, m_words)), kind);
}

void Import::cancellingStopsAtOnce()
{
    Table table;
    table.rows << QStringList{u"名称"_qs} << QStringList{u"A"_qs} << QStringList{u"B"_qs} << QStringList{u"C"_qs};
    int asked = 0;
    const auto plan
        = planImport<Holding>(table, matchSheet<Holding>(table, m_words), {}, m_library, m_words, [&asked] { return ++asked == 2; });
    QVERIFY(plan.cancelled);
    QCOMPARE(asked, 2);
}

void Import::exportedHoldingsComeBackEqual_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("language");
    for (const auto &[name, format] : {std::pair("CSV", Format::Csv), std::pair("XLSX", Format::Xlsx), std::pair("JSON", Format::Json)})
        for (const Language language : {Language::Japanese, Language::English})
            QTest::addRow("%s %s", name, language == Language::Japanese ? "ja" : "en") << int(format) << int(language);
}

void Import::exportedHoldingsComeBackEqual()
{
    QFETCH(int, format);
    QFETCH(int, language);
    const Known book = hostileBook(m_library);
    Known links = book;
    links.holdings.clear();
    const auto check = [&]<class R>(const QList<R> &records) {
        CellValues values(m_library, m_words, book.purposes, book.contractors);
        const auto bytes = exportRecords(records, Format(format), values, m_words, Language(language));
        QVERIFY(bytes);
        ImportPlan<R> fresh, again;
        Known without = links;
        if constexpr (std::is_same_v<R, Purpose>)
            without.purposes.clear();
        else if constexpr (std::is_same_v<R, Contractor>)
            without.contractors.clear();
        else if constexpr (std::is_same_v<R, Answer>)
            without.answers.clear();
        else if constexpr (std::is_same_v<R, Action>)
            without.actions.clear();
        if (Format(format) == Format::Json) {
            const auto back = recordsFromJson<R>(*bytes);
            QVERIFY(back);
            fresh = planRecords<R>(*back, without);
            again = planRecords<R>(*back, book);
        } else {
            const auto tables = readTables(*bytes);
            QVERIFY2(tables, qPrintable(tables ? QString() : tables.error().detail));
            const Matching matching = matchSheet<R>(tables->first(), m_words);
            QCOMPARE(matching.matched(), fieldCount<R> + 1);
            fresh = planImport<R>(tables->first(), matching, without, m_library, m_words);
            again = planImport<R>(tables->first(), matching, book, m_library, m_words);
        }
        for (const Problem &problem : fresh.problems)
            qWarning("%d %s %s", problem.row, qPrintable(problem.column), qPrintable(problem.reason));
        QVERIFY(fresh.problems.isEmpty() && fresh.newPurposes.isEmpty() && fresh.newContractors.isEmpty());
        QCOMPARE(fresh.fresh.size(), records.size());
        for (qsizetype i = 0; i < records.size(); ++i)
            QVERIFY2(fresh.fresh[i] == records[i],
                     QJsonDocument(recordToJson(fresh.fresh[i])).toJson() + QJsonDocument(recordToJson(records[i])).toJson());
        QCOMPARE(again.already, records.size());
        QVERIFY(again.fresh.isEmpty() && again.changed.isEmpty());
    };
    check(book.holdings);
    check(book.purposes);
    check(book.contractors);
    check(book.answers);
    check(book.actions);
}

void Import::anAnswerTakesThePlaceOfTheOneOfItsYear()
{
    Known known;
    known.answers << Answer{.question = u"physical.carrying"_qs, .year = 2026, .value = AnswerValue::Partly, .note = u"鍵は社長"_qs};
    Table table;
    table.rows << QStringList{u"質問"_qs, u"年度"_qs, u"答え"_qs} << QStringList{u"physical.carrying"_qs, u"2026"_qs, u"実施"_qs}
               << QStringList{u"physical.carrying"_qs, u"2025"_qs, u"該当なし"_qs}
               << QStringList{u"physical.carrying"_qs, u"2025"_qs, u"未実施"_qs};
    const auto plan = planImport<Answer>(table, matchSheet<Answer>(table, m_words), known, m_library, m_words);
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.changed[0].id, known.answers[0].id);
    QCOMPARE(plan.changed[0].value, AnswerValue::Done);
    QCOMPARE(plan.changed[0].note, u"鍵は社長"_qs);
    QCOMPARE(plan.fresh.size(), 1);
    QCOMPARE(plan.fresh[0].value, AnswerValue::NotApplicable);
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems[0].row, 4);
    const auto again = planRecords<Answer>({Answer{.question = u"physical.carrying"_qs, .year = 2026}}, known);
    QVERIFY(again.fresh.isEmpty());
    QCOMPARE(again.problems.size(), 1);
}

void Import::exportRefusesWhatAFileCannotHold()
{
    CellValues values(m_library, m_words, {}, {});
    Holding holding;
    holding.name = u"長い"_qs;
    holding.note = QString(40'000, u'あ');
    const auto tooLong = exportRecords<Holding>({holding}, Format::Xlsx, values, m_words, Language::Japanese);
    QVERIFY(!tooLong);
    QVERIFY2(tooLong.error().message.contains(u"備考"), qPrintable(tooLong.error().message));
    QVERIFY(exportRecords<Holding>({holding}, Format::Csv, values, m_words, Language::Japanese));
    holding.note = QString(QChar(0xD800));
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Json})
        QVERIFY(!exportRecords<Holding>({holding}, format, values, m_words, Language::English));
    QCOMPARE(int(formatOf(u"a.XLSX"_qs)), int(Format::Xlsx));
    QCOMPARE(int(formatOf(u"a.json"_qs)), int(Format::Json));
    QCOMPARE(int(formatOf(u"a.csv"_qs)), int(Format::Csv));
}

void Import::jsonRefusesUnknownKeysAndWrongKinds()
{
    const auto refused = [](const char *json, const char *key) {
        const auto records = recordsFromJson<Holding>(json);
        return !records && records.error().message.contains(QString::fromLatin1(key));
    };
    QVERIFY(refused(R"({"name":"a","colour":"red"})", "colour"));
    QVERIFY(refused(R"({"name":5})", "name"));
    QVERIFY(refused(R"({"count":1.5})", "count"));
    QVERIFY(refused(R"({"count":-1})", "count"));
    QVERIFY(refused(R"({"count":"5"})", "count"));
    QVERIFY(refused(R"({"items":"name"})", "items"));
    QVERIFY(refused(R"({"items":["a b"]})", "items"));
    QVERIFY(refused(R"({"purposes":["x"]})", "purposes"));
    QVERIFY(refused(R"({"last_review":"2026-02-30"})", "last_review"));
    QVERIFY(refused(R"({"presence":"maybe"})", "presence"));
    QVERIFY(refused(R"({"id":"7"})", "id"));
    QVERIFY(!recordsFromJson<Holding>("[1]"));
    QVERIFY(!recordsFromJson<Holding>("name"));
    QVERIFY(!recordsFromJson<Holding>("{\"name\":\"a\"}\n{"));
}

void Import::jsonLeavesMissingKeysAtTheirDefaults()
{
    const auto records = recordsFromJson<Holding>("{\"name\":\"a\",\"revision\":7}\n\n{\"name\":\"b\",\"count\":null}\n");
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->at(0).revision, 0);
    QVERIFY(records->at(0).id != records->at(1).id);
    Holding expected;
    expected.id = records->at(1).id;
    expected.name = u"b"_qs;
    QVERIFY(records->at(1) == expected);
    QVERIFY(recordsFromJson<Holding>("[]")->isEmpty());
}

void Import::jsonRecordsAreMatchedById()
{
    Holding known, other, dangling;
    known.name = u"a"_qs;
    dangling.purposes.ids << QUuid::createUuid();
    Holding changed = known;
    changed.name = u"b"_qs;
    const auto plan = planRecords<Holding>({changed, other, dangling, other}, Known{{known}, {}, {}, {}, {}});
    QCOMPARE(plan.changed.size(), 1);
    QCOMPARE(plan.fresh.size(), 1);
    QCOMPARE(plan.problems.size(), 2);
    QCOMPARE(plan.problems[0].row, 3);
}

QTEST_GUILESS_MAIN(Import)
#include "tst_import.moc"
