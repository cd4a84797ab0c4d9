// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/starter.h"
#include "files/zipread.h"
#include "report/documentpaper.h"
#include "report/html.h"
#include "report/paper.h"
#include "report/reports.h"
#include "support/othertool.h"
#include "workspace/documentreport.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// Three firms have every document made: a clinic, a builder, and an accounting office that handles others' data and so is not small.
// With TENKEN_PICTURES set to a folder the papers are left there as PDF and ODT, to be read.
class TestFirmDocuments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDocumentIsMade_data();
    void everyDocumentIsMade();
    void theStatementSaysOnlyWhatIsDone_data() { everyDocumentIsMade_data(); }
    void theStatementSaysOnlyWhatIsDone();
    void theRuleFitsTheFirm_data() { everyDocumentIsMade_data(); }
    void theRuleFitsTheFirm();
    void everyWriterSaysTheSame_data();
    void everyWriterSaysTheSame();
    void whatIsInForceIsPrintedAsItWasAdopted();
    void formsHaveLinesToWriteOn();

private:
    std::unique_ptr<Book> bookOf(const QString &trade);
    void fill(Book &book);
    void answerAll(Book &book);
    QString path(const QString &name) const { return qEnvironmentVariable("TENKEN_PICTURES", m_folder.path()) + u'/' + name; }

    QTemporaryDir m_folder;
    Library m_library;
    ReviewContent m_review;
    DocumentContent m_content;
};

namespace {

const QDate today(2026, 12, 1);

// Without spaces, the full-width ones too.
QString squeezed(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (!c.isSpace())
            result += c;
    return result;
}

QString textOf(const Sheet &sheet)
{
    QString text = sheet.title + u'\n';
    for (const SheetBlock &block : sheet.blocks) {
        if (const auto *heading = std::get_if<SheetHeading>(&block))
            text += heading->text + u'\n';
        if (const auto *item = std::get_if<SheetItem>(&block))
            text += item->number + u' ' + item->text() + u'\n';
        if (const auto *table = std::get_if<SheetTable>(&block)) {
            for (const SheetColumn &column : table->columns)
                text += column.head + u'\n';
            for (const SheetRow &row : table->rows)
                for (const SheetCell &cell : row)
                    text += cell.text + u'\n';
        }
    }
    return text;
}

// The words of the content of an ODT, and its headings with their levels.
struct OdtText
{
    QString text;
    QStringList headings;
};

OdtText odtText(const QString &path)
{
    QFile file(path);
    OdtText read;
    if (!file.open(QIODevice::ReadOnly))
        return read;
    auto zip = Zip::open(file.readAll());
    const auto content = zip ? zip->read(QStringLiteral("content.xml")) : zip.error();
    QXmlStreamReader xml(content ? *content : QByteArray());
    QString heading;
    bool inHeading = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == QLatin1String("text:h")) {
            inHeading = true;
            heading = xml.attributes().value(QLatin1String("text:outline-level")).toString() + u' ';
        }
        if (xml.isCharacters()) {
            read.text += xml.text();
            heading += inHeading ? xml.text().toString() : QString();
        }
        if (xml.isEndElement() && xml.qualifiedName() == QLatin1String("text:h")) {
            inHeading = false;
            read.headings << heading;
        }
    }
    if (xml.hasError())
        qWarning().noquote() << xml.errorString();
    return read;
}

QString htmlText(const Sheet &sheet)
{
    QString text = html(sheet);
    text = text.mid(text.indexOf(QLatin1String("<header>")));
    text.truncate(text.indexOf(QLatin1String("<footer>")));
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QStringList pdfPages(const QString &path)
{
    QStringList pages = pdfText(path, {QStringLiteral("-raw")}).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

void TestFirmDocuments::initTestCase()
{
    const auto library = Library::load();
    QVERIFY(library);
    m_library = *library;
    m_review = *ReviewContent::load(m_library);
    m_content = *DocumentContent::load(m_library);
}

std::unique_ptr<Book> TestFirmDocuments::bookOf(const QString &trade)
{
    const QHash<QString, Firm> firms{
        {QStringLiteral("clinic"), {.name = "みなと歯科クリニック", .representative = "院長　湊 みどり", .employees = 9}},
        {QStringLiteral("construction"), {.name = "有限会社 山川工務店", .representative = "代表取締役　山川 健", .employees = 14}},
        {QStringLiteral("accounting"), {.name = "税理士法人さくら", .representative = "代表社員　桜井 誠", .employees = 12}}};
    Firm firm = firms.value(trade);
    firm.trade = {trade};
    const auto starter = readStarter(trade, m_library);
    const StarterRecords records = recordsOf(*starter, Language::Japanese);
    applyFacts(records.facts, firm);
    firm.address = "東京都港区○○1-2-3";
    firm.phone = "03-0000-0000";
    firm.privacyOfficer = "佐藤 一郎";
    firm.contactDesk = "個人情報窓口";
    firm.over5000 = Fact::No;
    firm.entrusted = trade == QLatin1String("accounting") ? Fact::Yes : Fact::No;
    static int count = 0;
    auto book
        = Book::create(m_folder.filePath(QStringLiteral("%1-%2.tenken").arg(trade).arg(++count)), firm, m_library, Language::Japanese);
    Change change;
    for (Purpose purpose : records.purposes) {
        purpose.business = "本業";
        change.add(purpose);
    }
    for (const Contractor &contractor : records.contractors)
        change.add(contractor);
    for (Holding holding : records.holdings) {
        holding.presence = Presence::Present;
        change.add(holding);
    }
    if (!book || !(*book)->apply(change, "starter"))
        return nullptr;
    fill(**book);
    answerAll(**book);
    return *std::move(book);
}

void TestFirmDocuments::fill(Book &book)
{
    const Contractor printer{.name = "青空印刷株式会社",
                             .relation = {"entrustment"},
                             .items = {{"name", "address"}},
                             .countries = {{"JP"}},
                             .clauses = {{"D-11", "D-12"}},
                             .clausesChecked = today,
                             .address = "千葉県○○市",
                             .representative = "代表取締役　青木 空",
                             .work = "はがきの宛名の印刷",
                             .contractTitle = "業務委託契約書",
                             .contractDate = {2024, 4, 1}};
    Change change;
    change.add(printer);
    change.add(Person{.name = "渡辺 三郎", .group = "受付"});
    change.add(Disposal{.target = "2019年の申込書", .disposedOn = today, .medium = {"paper"}, .method = {"shred"}, .doneBy = "渡辺 三郎"});
    QVERIFY(book.apply(change, "records"));
}

// Every kind of answer, so that measures that stand and measures that do not lie beside each other.
void TestFirmDocuments::answerAll(Book &book)
{
    using enum AnswerValue;
    const QList<AnswerValue> values{Done, DoneReviewed, Partly, Done, Unknown, DoneReviewed, None0};
    Change change;
    qsizetype count = 0;
    for (const ReviewItem &item : reviewIn(inputOf(book, today), m_review, 2026).items)
        change.add(
            Answer{.question = item.id, .year = 2026, .value = values[count++ % values.size()], .recheck = count % 11 ? "" : "carried"});
    QVERIFY(book.apply(change, "answers"));
}

void TestFirmDocuments::everyDocumentIsMade_data()
{
    QTest::addColumn<QString>("trade");
    for (const char *trade : {"clinic", "construction", "accounting"})
        QTest::newRow(trade) << QString::fromLatin1(trade);
}

void TestFirmDocuments::everyDocumentIsMade()
{
    QFETCH(QString, trade);
    const auto book = bookOf(trade);
    QVERIFY(book);
    const QUuid printer = [&] {
        for (const Contractor &one : book->records<Contractor>().records())
            if (one.name == QLatin1String("青空印刷株式会社"))
                return one.id;
        return QUuid();
    }();
    const QList<ReportKind> kinds = documentReports(m_library, Language::Japanese), fromRecords = reports();
    for (const DocumentTemplate &form : m_content.templates) {
        const auto isIt = [&](const ReportKind &kind) { return kind.id == form.id; };
        QVERIFY2(std::any_of(kinds.cbegin(), kinds.cend(), isIt) != std::any_of(fromRecords.cbegin(), fromRecords.cend(), isIt),
                 qPrintable(form.id));
    }
    for (const ReportKind &kind : kinds) {
        const bool isPaperOfOne = kind.id == QLatin1String("contract-memo") || kind.id == QLatin1String("contractor-questionnaire");
        const auto made = documentReport(*book, kind.id, isPaperOfOne ? printer : QUuid(), today);
        QVERIFY2(made, qPrintable(kind.id));
        const QString text = textOf(made->sheet);
        QVERIFY2(text.size() > 100 && !text.contains(QLatin1String("{{")) && !text.contains(QLatin1String("<!--")), qPrintable(kind.id));
        QVERIFY2(!text.contains(QLatin1String("第＿＿条")), qPrintable(kind.id)); // no reference leads nowhere
        const Document document{.kind = {kind.id}, .contractors = {isPaperOfOne ? QList<QUuid>{printer} : QList<QUuid>()}};
        const DocumentValues known = documentValues(*book, m_review, m_content, document, today);
        for (const Placeholder &place : m_content.placeholders.all())
            if (place.kind == Placeholder::Kind::Text && !known.texts.value(place.key).isEmpty())
                for (const QString &gap : made->gaps)
                    QVERIFY2(!gap.endsWith(QString(QStringLiteral(": ") + place.label.ja)), qPrintable(QString(kind.id + u' ' + gap)));
        const QString pdf = path(QStringLiteral("%1-%2.pdf").arg(trade, kind.id));
        QVERIFY(writeReport(made->sheet, pdf));
        QVERIFY(writeReport(made->sheet, path(QStringLiteral("%1-%2.odt").arg(trade, kind.id))));
        if (const int pages = pagesFor(kind.id))
            QVERIFY2(pdfPages(pdf).size() == pages, qPrintable(QStringLiteral("%1 %2").arg(kind.id).arg(pdfPages(pdf).size())));
    }
}

// Each sentence of the template stands or falls with the answers to the questions of its measure.
void TestFirmDocuments::theStatementSaysOnlyWhatIsDone()
{
    QFETCH(QString, trade);
    const auto book = bookOf(trade);
    QVERIFY(book);
    const auto statement = [&] { return squeezed(textOf(documentReport(*book, QStringLiteral("article32"), {}, today)->sheet)); };
    const YearReview review = reviewIn(inputOf(*book, today), m_review, 2026);
    const auto stands = [&](const QString &measure, bool recorded) {
        bool all = true, one = false;
        for (const ReviewItem &item : review.items)
            if (const Question *question = m_review.questions.find(item.id); question && question->measure == measure) {
                const AnswerValue value = item.answer.value;
                one = true;
                all = all && item.answer.recheck.isEmpty()
                    && (value == AnswerValue::DoneReviewed || (!recorded && value == AnswerValue::Done));
            }
        return one && all;
    };
    QFile file(QStringLiteral(":/packs/appi/documents/article32.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRegularExpression pattern(QStringLiteral("\\{\\{#if measure\\.([A-Z]-[0-9a-z]+)\\.(done|recorded)\\}\\}\\n- ([^\\n]+)"));
    const QString now = statement();
    QStringList sentences;
    int said = 0, unsaid = 0;
    for (auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
        const auto match = matches.next();
        const QString sentence = squeezed(match.captured(3));
        if (match.captured(1) == QLatin1String("F-7"))
            continue; // stands only where data goes abroad
        sentences << sentence;
        const bool expected = stands(match.captured(1), match.captured(2) == QLatin1String("recorded"));
        (expected ? said : unsaid) += 1;
        QVERIFY2(now.contains(sentence) == expected, qPrintable(QString(match.captured(1) + u' ' + sentence)));
    }
    QVERIFY2(said > 3 && unsaid > 3, qPrintable(QStringLiteral("%1 %2").arg(said).arg(unsaid)));
    // When every answer is to be looked at again, nothing is said until that was done.
    Change change;
    for (const Answer &answer : book->records<Answer>().records()) {
        Answer again = answer;
        again.recheck = recheck::carried;
        change.alter(answer, again);
    }
    QVERIFY(book->apply(change, "again"));
    const QString later = statement();
    for (const QString &sentence : sentences)
        QVERIFY2(!later.contains(sentence), qPrintable(sentence));
}

void TestFirmDocuments::theRuleFitsTheFirm()
{
    QFETCH(QString, trade);
    const auto book = bookOf(trade);
    QVERIFY(book);
    const DocumentValues values = documentValues(*book, m_review, m_content, {.kind = {"rule"}}, today);
    const bool small = trade != QLatin1String("accounting");
    QCOMPARE(values.facts.of("firm.small"), small ? Fact::Yes : Fact::No);
    QCOMPARE(values.facts.of("firm.corporation"), trade == QLatin1String("clinic") ? Fact::Unknown : Fact::Yes);
    const QString text = textOf(documentReport(*book, QStringLiteral("rule"), {}, today)->sheet);
    QCOMPARE(text.contains(QString::fromUtf8("監査担当者")), !small);
    for (const Holding &holding : book->records<Holding>().records())
        QVERIFY2(text.contains(holding.name), qPrintable(holding.name));
}

void TestFirmDocuments::everyWriterSaysTheSame_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"rule", "article32", "contract-memo", "leak-wall", "pledge-joining", "provision-record"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// HTML and ODT hold the same words in the same order; the PDF has its foot on each page besides, and the heads of tables again.
void TestFirmDocuments::everyWriterSaysTheSame()
{
    QFETCH(QString, kind);
    const auto book = bookOf(QStringLiteral("clinic"));
    QVERIFY(book);
    const Sheet sheet = documentReport(*book, kind, {}, today)->sheet;
    const QString odt = path(kind + QStringLiteral("-same.odt")), pdf = path(kind + QStringLiteral("-same.pdf"));
    QVERIFY(writeReport(sheet, odt) && writeReport(sheet, pdf));
    const OdtText written = odtText(odt);
    QCOMPARE(squeezed(written.text), squeezed(htmlText(sheet)));
    QVERIFY(squeezed(written.text).contains(squeezed(textOf(sheet).section(u'\n', 1)).left(30)));

    QStringList headings{QStringLiteral("1 ") + sheet.title};
    QString paper;
    const QStringList pages = pdfPages(pdf);
    const QString foot = squeezed(QString(footOf(sheet) + sheet.product));
    for (qsizetype i = 0; i < pages.size(); ++i)
        paper += squeezed(pages[i]).remove(QStringLiteral("%1%2/%3").arg(foot).arg(i + 1).arg(pages.size()));
    qsizetype place = 0;
    for (const SheetBlock &block : sheet.blocks) {
        QString words;
        if (const auto *heading = std::get_if<SheetHeading>(&block)) {
            headings << QStringLiteral("%1 %2").arg(heading->level).arg(heading->text);
            words = heading->text;
        }
        if (const auto *item = std::get_if<SheetItem>(&block))
            words = item->number + item->text();
        const qsizetype found = paper.indexOf(squeezed(words), place);
        QVERIFY2(found >= 0, qPrintable(words));
        place = found + squeezed(words).size();
        if (const auto *table = std::get_if<SheetTable>(&block))
            for (const SheetRow &row : table->rows)
                for (const SheetCell &cell : row)
                    QVERIFY2(cell.text.size() > 8 || paper.contains(squeezed(cell.text)), qPrintable(cell.text));
    }
    QCOMPARE(written.headings, headings);
    QCOMPARE(pages.size(), pageCount(sheet));
}

void TestFirmDocuments::whatIsInForceIsPrintedAsItWasAdopted()
{
    const auto book = bookOf(QStringLiteral("construction"));
    QVERIFY(book);
    const QString rule = QStringLiteral("rule");
    const auto made = documentReport(*book, rule, {}, today);
    QVERIFY(made->gaps.contains(QString::fromUtf8("附則: 施行の日")) && !made->undecided.isEmpty());
    const Document draft = newDocument(*book, m_review, m_content, rule, {}, today);
    QVERIFY(book->edit(draft, "draft"));
    QVERIFY(documentReport(*book, rule, {}, today)->sheet.lead.contains(QString::fromUtf8("作成中")));
    QVERIFY(book->apply(*adopting(*book, m_review, m_content, draft.id, {today, today, "山川 健", {}}, today), "adopt"));
    Document edited = *book->records<Document>().find(draft.id);
    edited.body += QString::fromUtf8("\n\nあとで書き足した文。");
    QVERIFY(book->edit(edited, "edit"));
    const auto printed = documentReport(*book, rule, {}, today);
    QVERIFY(!textOf(printed->sheet).contains(QString::fromUtf8("あとで書き足した文")));
    QVERIFY(printed->undecided.isEmpty()); // nothing was filled in for it
    for (const char *part : {"第1版", "2026年12月1日", "山川 健"})
        QVERIFY2(printed->sheet.lead.contains(QString::fromUtf8(part)), qPrintable(printed->sheet.lead));
    const Sheet unapproved = paperOf(*book, m_content, edited); // what the page prints
    QVERIFY(textOf(unapproved).contains(QString::fromUtf8("あとで書き足した文")));
    QVERIFY2(unapproved.lead.contains(QString::fromUtf8("作成中")) && !unapproved.lead.contains(QString::fromUtf8("第1版")),
             qPrintable(unapproved.lead));
    // The sheet for the staff has its revisions at the end, the rule has its own table.
    const QString revisions = m_content.placeholders.find("document.revisions")->label.ja;
    QCOMPARE(textOf(printed->sheet).count(revisions), 1);
    const auto unknown = documentReport(*book, rule, QUuid::createUuid(), today);
    QVERIFY(!unknown && unknown.error().code == Error::Code::NotFound);
    QVERIFY(!documentReport(*book, QStringLiteral("nothing"), {}, today));
}

void TestFirmDocuments::formsHaveLinesToWriteOn()
{
    const auto book = bookOf(QStringLiteral("clinic"));
    QVERIFY(book);
    const auto pledge = documentReport(*book, QStringLiteral("pledge-joining"), {}, today);
    QVERIFY(!pledge->gaps.isEmpty());
    QVERIFY(pledge->gaps.join(u'\n').contains(QString::fromUtf8("事故のときの電話")));
    QVERIFY(!textOf(pledge->sheet).contains(QString::fromUtf8("事故のときの電話")));
    const auto rule = documentReport(*book, QStringLiteral("rule"), {}, today);
    QVERIFY(textOf(rule->sheet).contains(QString::fromUtf8("＿＿＿＿（施行の日）")));
    const auto record = documentReport(*book, QStringLiteral("disposal-record"), {}, today);
    QVERIFY(record->sheet.landscape);
    QVERIFY(textOf(record->sheet).contains(QString::fromUtf8("2019年の申込書")));
}

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    TestFirmDocuments test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_firmdocuments.moc"
