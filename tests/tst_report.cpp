// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fieldtext.h"
#include "report/html.h"
#include "report/judgements.h"
#include "report/reports.h"

#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString markup = QStringLiteral("<img src=x onerror=\"alert(1)\"> & '; DROP TABLE");

QString allText(const Sheet &sheet)
{
    QStringList words{sheet.title, sheet.lead, sheet.firm};
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

QList<const SheetTable *> tables(const Sheet &sheet)
{
    QList<const SheetTable *> found;
    for (const SheetBlock &block : sheet.blocks)
        if (const auto *table = std::get_if<SheetTable>(&block))
            found << table;
    return found;
}

// Gives every column a value of its own, so that one left out is missed.
struct FillIn
{
    int number = 0;
    QString word() { return QStringLiteral("word%1x").arg(++number); }
    void operator()(QString &value) { value = word(); }
    void operator()(Code &value) { value.value = word(); }
    void operator()(Codes &value) { value.values = {word(), word()}; }
    void operator()(Count &value) { value = 100 + ++number; }
    void operator()(int &value) { value = 1 + (++number % 12); }
    void operator()(QDate &value) { value = QDate(2020, 1, 1).addDays(++number); }
    template<class R> void operator()(Links<R> &) { }
    template<CodedEnum E> void operator()(E &) { }
};

template<class R> R filled()
{
    R record;
    FillIn fill;
    forEachField<R>([&](const auto &field) { fill(record.*field.member); });
    return record;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private:
    Library m_empty; // shows codes as they are
    QuestionSet m_questions;
    static YearReview review()
    {
        YearReview review{.year = 2026};
        review.items << ReviewItem{.id = "a.b", .area = "a", .ask = {markup, markup}, .answer = {.value = AnswerValue::Done}};
        review.areas << ReviewArea{"a", {markup, markup}, {.area = "a", .sum = 80, .counted = 1}, {}};
        review.total = {.sum = 80, .counted = 1};
        return review;
    }
    ReportData data(const QList<Holding> &holdings)
    {
        ReportData made;
        made.firm.name = "みどりや商店";
        made.holdings = holdings;
        made.library = &m_empty;
        made.language = Language::English;
        made.today = QDate(2026, 11, 24);
        made.contentDate = QDate(2026, 11, 22);
        made.year = ReviewData{.review = review(), .record = {.year = 2026}, .asOf = made.today, .questions = &m_questions};
        return made;
    }
    static Holding named(const QString &name)
    {
        Holding holding;
        holding.name = name;
        return holding;
    }

private slots:
    void everyReportCanBeMadeOfAnEmptyBook_data();
    void everyReportCanBeMadeOfAnEmptyBook();
    void anUnknownReportOrRecordIsAnError();
    void theSheetOfARecordHoldsEveryFilledFieldAndNamesTheOthers();
    void theProfileHoldsEveryFilledField();
    void theLedgerHoldsOneRowARecordAndItsFigures();
    void theLedgerListsWhatIsNoLongerKeptApartOrNotAtAll();
    void theLedgerListsWhatIsNotComplete();
    void linkedRecordsStandByName();
    void judgementsComeFromThePack();
    void printableTextCannotDisguiseItselfOrBreakXml();
    void htmlIsWellFormedAndShowsMarkupAsTyped();
};

void TestReport::everyReportCanBeMadeOfAnEmptyBook_data()
{
    QTest::addColumn<QString>("id");
    for (const ReportKind &kind : reports())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

void TestReport::everyReportCanBeMadeOfAnEmptyBook()
{
    QFETCH(QString, id);
    const auto library = Library::load();
    QVERIFY(library);
    ReportData empty = data({});
    empty.library = &*library;
    const auto sheet = makeReport(id, empty);
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().message));
    QVERIFY(!sheet->title.isEmpty());
    QVERIFY(id == "holding" || !sheet->blocks.isEmpty()); // a page for each record
    QCOMPARE(sheet->landscape, QStringList({"ledger", "contractors", "incident-log"}).contains(id));
    QVERIFY2(sheet->product.contains("Tenken") && sheet->product.contains("2026-11-22"), qPrintable(sheet->product));
}

void TestReport::anUnknownReportOrRecordIsAnError()
{
    const auto unknown = makeReport("nothing", data({}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QVERIFY2(unknown.error().message.contains("ledger, holding, profile"), qPrintable(unknown.error().message));
    QVERIFY(!makeReport("holding", data({named("a")}), QUuid::createUuid()));
    ReportData noYear = data({});
    noYear.year.reset();
    QCOMPARE(makeReport("annual", noYear).error().code, Error::Code::NotFound);
    QVERIFY(makeReport("ledger", noYear));
}

void TestReport::theSheetOfARecordHoldsEveryFilledFieldAndNamesTheOthers()
{
    const Holding full = filled<Holding>();
    const auto sheet = makeReport("holding", data({named("other"), full}), full.id);
    QVERIFY(sheet);
    const QString text = allText(*sheet);
    const FieldText words{m_empty, Language::English};
    forEachField<Holding>([&](const auto &field) {
        const QString value = words.of(field, full);
        QVERIFY2(value.isEmpty() || text.contains(value), field.column);
    });
    QVERIFY(text.contains("Not filled in: Purposes of use, Handed to"));
    QVERIFY(!text.contains("other"));
}

void TestReport::theProfileHoldsEveryFilledField()
{
    ReportData made = data({});
    made.firm = filled<Firm>();
    made.firm.cameras = Fact::Yes;
    const QString text = allText(*makeReport("profile", made));
    const FieldText words{m_empty, Language::English};
    forEachField<Firm>([&](const auto &field) {
        QVERIFY2(text.contains(field.label), field.column);
        QVERIFY2(text.contains(words.of(field, made.firm)), field.column);
    });
}

void TestReport::theLedgerHoldsOneRowARecordAndItsFigures()
{
    Holding cards = named("cards"), charts = named("charts"), unsure = named("list");
    cards.count = 320;
    charts.count = 1200;
    charts.sensitive.values = QStringList{"medical-history"};
    charts.myNumber.value = "present";
    cards.sensitive.values = QStringList{"none"};
    unsure.presence = Presence::Unsure;
    const auto sheet = makeReport("ledger", data({cards, charts, unsure}));
    QVERIFY(sheet);
    QCOMPARE(sheet->stamps.size(), 3);
    QCOMPARE(tables(*sheet).first()->rows.size(), 3);
    QHash<QString, QString> figures;
    for (const SheetPair &pair : std::get<SheetFacts>(sheet->blocks.first()).pairs)
        figures.insert(pair.label, pair.value);
    QCOMPARE(figures.value("Records"), QString("3 (1 not sure)"));
    QCOMPARE(figures.value("Persons in all records"), QString("1,520 (1 not counted)"));
    QCOMPARE(figures.value("With special-care data"), QString("1"));
    QCOMPARE(figures.value("With My Number"), QString("1"));
    QCOMPARE(figures.value("Over 1,000 persons"), QString("1"));
}

void TestReport::theLedgerListsWhatIsNoLongerKeptApartOrNotAtAll()
{
    Holding gone = named("old list");
    gone.presence = Presence::Archived;
    ReportData made = data({gone, named("cards")});
    const auto sheet = makeReport("ledger", made);
    QCOMPARE(tables(*sheet).size(), 2);
    QCOMPARE(tables(*sheet).first()->rows.first().at(1).text, QString("cards"));
    QCOMPARE(tables(*sheet).last()->rows.first().at(1).text, QString("old list"));
    made.withArchived = false;
    QVERIFY(!allText(*makeReport("ledger", made)).contains("old list"));
}

void TestReport::theLedgerListsWhatIsNotComplete()
{
    ReportData made = data({named("cards"), named("charts")});
    made.missing = [](const Holding &holding) { return holding.name == "charts" ? QStringList{"Items", "Source"} : QStringList(); };
    const auto open = tables(*makeReport("ledger", made)).last()->rows;
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().at(0).text, QString("2"));
    QCOMPARE(open.first().at(2).text, QString("Items, Source"));
}

void TestReport::linkedRecordsStandByName()
{
    Purpose sending, calling;
    sending.text = "Sending goods";
    calling.text = "Calling back";
    Contractor carrier;
    carrier.name = "Yama Express";
    Holding orders = named("orders");
    orders.purposes.ids = {sending.id, calling.id};
    orders.contractors.ids = {carrier.id};
    ReportData made = data({orders});
    made.purposes = {sending, calling};
    made.contractors = {carrier};
    QVERIFY(allText(*makeReport("holding", made)).contains("Sending goods\nCalling back"));
    const QString ledger = allText(*makeReport("ledger", made));
    QVERIFY(ledger.contains("Sending goods, Calling back"));
    QVERIFY(ledger.contains("Yama Express"));
}

void TestReport::judgementsComeFromThePack()
{
    const auto library = Library::load();
    QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
    Holding charts = library->kind("medical-chart")->defaults;
    charts.name = "Charts";
    ReportData made = data({charts});
    made.library = &*library;
    QVERIFY(addJudgements(made));
    const LegalWords words = made.classify(charts);
    QVERIFY2(words.classes.startsWith(library->label("marks", "R", Language::English)), qPrintable(words.classes));
    QVERIFY2(words.classes.contains(library->label("marks", "S", Language::English)), qPrintable(words.classes));
    QVERIFY(!words.reason.isEmpty());
    QVERIFY(!words.law.isEmpty());
    QVERIFY2(made.missing(charts).contains("Purposes of use"), qPrintable(made.missing(charts).join(u'/')));
    QCOMPARE(made.scope(made.firm).size(), 2);
    QVERIFY(allText(*makeReport("ledger", made)).contains(words.classes));
}

void TestReport::printableTextCannotDisguiseItselfOrBreakXml()
{
    Sheet sheet;
    sheet.title = QString::fromUtf16(u"a\u202Egpj.b\u0001");
    sheet.blocks << SheetText{QString::fromUtf16(u"one\r\ntwo\u2066\uFFFF") + QChar(0xD800)}
                 << SheetTable{{{"head"}}, {{{QString::fromUtf16(u"line\nbreak 🎌 עברית")}}}};
    const Sheet shown = printable(sheet);
    QCOMPARE(shown.title, QString::fromUtf16(u"a\uFFFDgpj.b\uFFFD"));
    QCOMPARE(std::get<SheetText>(shown.blocks[0]).text, QString::fromUtf16(u"one\ntwo\uFFFD\uFFFD\uFFFD"));
    QCOMPARE(std::get<SheetTable>(shown.blocks[1]).rows[0][0].text, QString::fromUtf16(u"line break 🎌 עברית"));
}

void TestReport::htmlIsWellFormedAndShowsMarkupAsTyped()
{
    Holding holding = filled<Holding>();
    holding.name = markup;
    holding.note = markup;
    const auto library = Library::load();
    QVERIFY(library);
    for (const ReportKind &kind : reports()) {
        ReportData made = data({holding});
        made.library = &*library;
        made.firm.name = markup;
        const QString page = html(*makeReport(kind.id, made));
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(page.contains("@page")); // the styles are inside
        QVERIFY(!page.contains("<img"));
        QVERIFY(!page.contains("http"));
        QVERIFY(page.contains(markup.toHtmlEscaped()));
        QString asXml = page.mid(page.indexOf("<body>")); // the head has tags that HTML does not close
        asXml.replace("<br>", "<br/>").replace("<hr class=\"page\">", "<hr/>").remove("</html>");
        QXmlStreamReader xml(asXml);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
