// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpaper.h"

#include "paper.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

using Kind = DocumentBlock::Kind;
using View = QLatin1StringView;

constexpr double largestScale = 1.3, smallestScale = 0.7, scaleStep = 0.02;
constexpr int manyColumns = 7; // from which a form lies on its side
constexpr double writingRow = 8, tallRow = 14; // mm; tall where a name, an address and more share a cell
constexpr int roomToWrite = 8; // of a column with free cells, times its head

QString day(QDate date) { return date.toString(QStringLiteral("yyyy年M月d日")); }

class DocumentPrint
{
public:
    explicit DocumentPrint(const DocumentPaper &paper) : m_paper(paper), m_text(editedFromText(paper.record.body)) { }

    Sheet sheet();

private:
    bool isFor(const char *audience) const { return m_paper.form && m_paper.form->audience == View(audience); }
    bool isOwn() const { return isFor("internal") || isFor("staff"); }
    bool isForm() const;
    bool isAdopted() const { return m_paper.record.version > 0 && !m_paper.record.state.is(View("draft")); }
    QString label(const char *key) const;
    QString head() const;
    QString shown(const QString &text) const { return isForm() ? withPlainGaps(text) : text; }
    void add(const DocumentBlock &block);
    void addItem(const DocumentBlock &block, const QString &number, int indent);
    void addTable(const DocumentBlock &block);
    SheetCell cellOf(const QString &text) const;
    void addRevisions();
    void fit(int pages);

    const DocumentPaper &m_paper;
    const EditedDocument m_text;
    Sheet m_sheet;
};

// Whether it is meant to be written on.
bool DocumentPrint::isForm() const
{
    const QString &kind = m_paper.record.kind.value;
    return isFor("record") || kind.startsWith(View("consent-")) || kind.startsWith(View("pledge-"))
        || kind == View("contractor-questionnaire");
}

QString DocumentPrint::label(const char *key) const
{
    const Placeholder *place = m_paper.names ? m_paper.names->find(QString::fromLatin1(key)) : nullptr;
    return place ? place->label.ja : QString();
}

QString DocumentPrint::head() const
{
    const Document &record = m_paper.record;
    QStringList parts{m_paper.firm};
    if (!isAdopted())
        return QStringList{m_paper.firm, m_paper.draft}.join(u'　');
    parts << QStringLiteral("第%1版").arg(record.version);
    for (const auto &[key, value] : {std::pair("document.revised_on", day(record.adoptedOn)),
                                     {"document.effective_on", day(record.effectiveOn)},
                                     {"document.approver", record.approver}})
        if (!value.isEmpty())
            parts << QString(label(key) + u' ' + value);
    return parts.join(u'　');
}

Sheet DocumentPrint::sheet()
{
    const NumberedDocument numbers = numbered(m_text);
    m_sheet.firm = m_paper.firm;
    m_sheet.title = shown(numbers.title); // signs in it have no meaning
    if (isOwn()) {
        m_sheet.lead = head();
        m_sheet.date = isAdopted() ? QStringLiteral("第%1版").arg(m_paper.record.version) : m_paper.draft;
    }
    if (isOwn() || isFor("record"))
        m_sheet.product = m_paper.product;
    for (const DocumentBlock &block : numbers.blocks)
        add(block);
    if (isOwn() && pagesFor(m_paper.record.kind.value) == 0)
        addRevisions();
    fit(pagesFor(m_paper.record.kind.value));
    return std::move(m_sheet);
}

// What hangs on a wall is read from afar: one page is filled. Several are only kept to their number.
void DocumentPrint::fit(int pages)
{
    if (pages == 0)
        return;
    m_sheet.scale = pages == 1 ? largestScale : 1;
    while (m_sheet.scale > smallestScale && pageCount(m_sheet) > pages)
        m_sheet.scale -= scaleStep;
}

void DocumentPrint::add(const DocumentBlock &block)
{
    switch (block.kind) {
    case Kind::Chapter:
    case Kind::Part: m_sheet.blocks << SheetHeading{headingText(block), 2}; return;
    case Kind::Article:
    case Kind::SubPart: m_sheet.blocks << SheetHeading{headingText(block), 3}; return;
    case Kind::Paragraph: addItem(block, {}, 0); return;
    case Kind::Numbered: addItem(block, m_text.articles || block.number.isEmpty() ? block.number : QString(block.number + u'.'), 0); return;
    case Kind::SubNumbered: addItem(block, block.number, 1); return;
    case Kind::Bullet: addItem(block, QStringLiteral("・"), 0); return;
    case Kind::Table: addTable(block); return;
    case Kind::PageBreak: m_sheet.blocks << SheetPageBreak(); return;
    }
}

void DocumentPrint::addItem(const DocumentBlock &block, const QString &number, int indent)
{
    SheetItem item{number, {}, indent};
    for (const TextSpan &span : spansOf(shown(block.text)))
        item.spans << SheetSpan{span.text, span.bold};
    m_sheet.blocks << item;
}

// In a form a gap by itself is a field left free.
SheetCell DocumentPrint::cellOf(const QString &text) const
{
    static const QRegularExpression gaps(QStringLiteral("^[＿　\\s]+$"));
    QString plain = plainText(shown(text)); // its spaces leave room to write
    plain.replace(QStringLiteral("□ "), QStringLiteral("□\u00a0")); // a box stays with its words
    const QList<TextSpan> spans = spansOf(text);
    SheetCell cell{isForm() && gaps.match(plain).hasMatch() ? QString() : plain};
    cell.bold = !spans.isEmpty() && std::all_of(spans.begin(), spans.end(), [](const TextSpan &span) { return span.bold; });
    return cell;
}

// Columns as wide as their longest text asks, short ones never too narrow.
void DocumentPrint::addTable(const DocumentBlock &block)
{
    if (block.rows.isEmpty())
        return;
    SheetTable table;
    table.grid = true;
    const QStringList &first = block.rows.constFirst();
    table.columns.resize(first.size());
    bool written = false;
    for (qsizetype row = block.header ? 1 : 0; row < block.rows.size(); ++row) {
        table.rows += SheetRow();
        for (const QString &cell : block.rows.at(row))
            table.rows.last() << cellOf(cell);
        written = written || std::any_of(table.rows.constLast().begin(), table.rows.constLast().end(), [](const SheetCell &one) {
                      return one.text.isEmpty();
                  });
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        SheetColumn &column = table.columns[i];
        column.head = block.header ? plainText(shown(first.at(i))) : QString();
        qsizetype longest = column.head.size();
        for (const SheetRow &row : table.rows)
            longest = std::max(longest, row.value(i).text.isEmpty() ? column.head.size() * roomToWrite : row.value(i).text.size());
        column.share = std::sqrt(double(std::clamp<qsizetype>(longest, 3, 90)));
    }
    if (written)
        table.rowHeight
            = table.columns.size() >= manyColumns || m_paper.record.kind.value.startsWith(View("pledge-")) ? tallRow : writingRow;
    m_sheet.landscape = m_sheet.landscape || table.columns.size() >= manyColumns;
    m_sheet.blocks << table;
}

// Where the text has none of its own.
void DocumentPrint::addRevisions()
{
    const Placeholder *names = m_paper.names ? m_paper.names->find(QStringLiteral("document.revisions")) : nullptr;
    const auto isTable = [&](const SheetBlock &block) {
        const auto *heading = std::get_if<SheetHeading>(&block);
        return heading && names && heading->text.contains(names->label.ja);
    };
    if (!names || m_paper.versions.isEmpty() || std::any_of(m_sheet.blocks.begin(), m_sheet.blocks.end(), isTable))
        return;
    m_sheet.blocks << SheetHeading{names->label.ja, 3};
    SheetTable table;
    table.grid = true;
    const QList<double> shares{1, 2.5, 6, 3};
    for (qsizetype i = 0; i < names->columns.size(); ++i)
        table.columns << SheetColumn{names->columns.at(i).label.ja, {}, shares.value(i, 2)};
    std::for_each(m_paper.versions.crbegin(), m_paper.versions.crend(), [&](const DocumentVersion &version) {
        if (version.number <= m_paper.record.version) // an old version knows none that came after it
            table.rows += SheetRow{{QString::number(version.number)}, {day(version.adoptedOn)}, {version.reason}, {version.approver}};
    });
    m_sheet.blocks << table;
}

} // namespace

int pagesFor(const QString &kind)
{
    return kind == View("leak-wall") || kind == View("pc-rule") ? 1 : kind == View("basic-handling") ? 2 : 0;
}

Sheet documentSheet(const DocumentPaper &paper) { return DocumentPrint(paper).sheet(); }
