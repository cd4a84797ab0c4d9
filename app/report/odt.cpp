// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt.h"

#include "files/writefile.h"
#include "files/zipwrite.h"
#include "odtstyles.h"

#include <QBuffer>

namespace {

constexpr qsizetype longCell = 400; // characters; a row with such a cell may break over pages

class OdtContent
{
public:
    explicit OdtContent(const Sheet &sheet) : m_sheet(sheet), m_xml(&m_bytes) { }
    QByteArray write();

private:
    void tableStyles();
    void columnStyle(const QString &name, double share);
    void cellStyle(const char *name, const char *border, const char *padding);
    void rowStyle(const char *name, const char *key, const char *value);
    void paragraph(const char *style, const QString &text);
    void heading(const char *style, int level, const QString &text);
    void stamps();
    void startTable(const QString &style, qsizetype columns);
    void startRow(const char *style);
    void cell(const char *style, const QList<std::pair<const char *, QString>> &paragraphs);
    void add(const SheetHeading &block) { heading(block.level <= 2 ? "Heading_20_2" : "Heading_20_3", block.level, block.text); }
    void add(const SheetText &block) { paragraph(block.small ? "Small" : "Standard", block.text); }
    void add(const SheetFacts &facts);
    void add(const SheetTable &table);
    void add(const SheetPageBreak &) { paragraph("PageBreak", {}); }
    QString tableName() const { return QStringLiteral("T%1").arg(m_block); }
    double bodyWidth() const { return m_sheet.landscape ? 261 : 174; } // mm

    const Sheet &m_sheet;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    qsizetype m_block = 0;
};

QByteArray OdtContent::write()
{
    startOdf(m_xml, "office:document-content");
    m_xml.writeStartElement(odf("office:automatic-styles"));
    tableStyles();
    m_xml.writeEndElement();
    m_xml.writeStartElement(odf("office:body"));
    m_xml.writeStartElement(odf("office:text"));
    stamps();
    heading("Title", 1, m_sheet.title);
    if (!m_sheet.lead.isEmpty())
        paragraph("Small", m_sheet.lead);
    for (m_block = 0; m_block < m_sheet.blocks.size(); ++m_block)
        std::visit([this](const auto &block) { add(block); }, m_sheet.blocks[m_block]);
    m_xml.writeEndDocument();
    return m_bytes;
}

void OdtContent::tableStyles()
{
    cellStyle("Plain", "none", "0.4mm");
    cellStyle("Ruled", "0.3pt solid #808080", "0.8mm");
    cellStyle("Head", "1pt solid #000000", "0.8mm");
    cellStyle("Stamp", "0.5pt solid #000000", "0.5mm");
    rowStyle("Whole", "fo:keep-together", "always");
    rowStyle("Long", "fo:keep-together", "auto");
    rowStyle("StampRow", "style:row-height", "20mm");
    columnStyle(odf("Stamp.A"), 20);
    for (m_block = 0; m_block < m_sheet.blocks.size(); ++m_block) {
        QList<double> shares;
        if (const auto *table = std::get_if<SheetTable>(&m_sheet.blocks[m_block]))
            for (const SheetColumn &column : table->columns)
                shares += column.share;
        if (const auto *facts = std::get_if<SheetFacts>(&m_sheet.blocks[m_block]))
            for (int i = 0; i < facts->columns; ++i)
                shares << (facts->columns == 1 ? 0.35 : 0.6) << 1;
        double sum = 0;
        for (double share : shares)
            sum += share;
        for (qsizetype i = 0; i < shares.size(); ++i)
            columnStyle(QStringLiteral("%1.%2").arg(tableName()).arg(i), bodyWidth() * shares[i] / sum);
    }
    for (const auto &[name, width, align] :
         {std::tuple{"Table", bodyWidth(), "margins"}, std::tuple{"Stamps", 20.0 * double(m_sheet.stamps.size()), "right"}}) {
        m_xml.writeStartElement(odf("style:style"));
        m_xml.writeAttribute(odf("style:name"), odf(name));
        m_xml.writeAttribute(odf("style:family"), odf("table"));
        m_xml.writeEmptyElement(odf("style:table-properties"));
        m_xml.writeAttribute(odf("style:width"), QStringLiteral("%1mm").arg(width));
        m_xml.writeAttribute(odf("table:align"), odf(align));
        m_xml.writeAttribute(odf("fo:margin-bottom"), odf("2mm"));
        m_xml.writeEndElement();
    }
}

void OdtContent::columnStyle(const QString &name, double width)
{
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), name);
    m_xml.writeAttribute(odf("style:family"), odf("table-column"));
    m_xml.writeEmptyElement(odf("style:table-column-properties"));
    m_xml.writeAttribute(odf("style:column-width"), QStringLiteral("%1mm").arg(width, 0, 'f', 2));
    m_xml.writeEndElement();
}

void OdtContent::cellStyle(const char *name, const char *border, const char *padding)
{
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), odf(name));
    m_xml.writeAttribute(odf("style:family"), odf("table-cell"));
    m_xml.writeEmptyElement(odf("style:table-cell-properties"));
    m_xml.writeAttribute(odf("fo:padding"), odf(padding));
    if (qstrcmp(name, "Stamp") == 0) {
        m_xml.writeAttribute(odf("fo:border"), odf(border));
    } else {
        m_xml.writeAttribute(odf("fo:border-bottom"), odf(border));
        if (qstrcmp(name, "Head") == 0)
            m_xml.writeAttribute(odf("fo:border-top"), odf(border));
    }
    m_xml.writeEndElement();
}

void OdtContent::rowStyle(const char *name, const char *key, const char *value)
{
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), odf(name));
    m_xml.writeAttribute(odf("style:family"), odf("table-row"));
    m_xml.writeEmptyElement(odf("style:table-row-properties"));
    m_xml.writeAttribute(odf(key), odf(value));
    m_xml.writeEndElement();
}

// Runs of spaces are one space in XML; OpenDocument counts them in an element of its own.
void writeText(QXmlStreamWriter &xml, const QString &text)
{
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) { xml.writeCharacters(text.mid(from, to - from)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool lineBreak = text[i] == u'\n';
        if (!lineBreak && !(text[i] == u' ' && (i == 0 || i + 1 == text.size() || text[i - 1] == u' ')))
            continue;
        flush(i);
        xml.writeEmptyElement(lineBreak ? odf("text:line-break") : odf("text:s"));
        from = i + 1;
    }
    flush(text.size());
}

void OdtContent::paragraph(const char *style, const QString &text)
{
    m_xml.writeStartElement(odf("text:p"));
    m_xml.writeAttribute(odf("text:style-name"), odf(style));
    writeText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtContent::heading(const char *style, int level, const QString &text)
{
    m_xml.writeStartElement(odf("text:h"));
    m_xml.writeAttribute(odf("text:style-name"), odf(style));
    m_xml.writeAttribute(odf("text:outline-level"), QString::number(level));
    writeText(m_xml, text);
    m_xml.writeEndElement();
}

void OdtContent::startTable(const QString &style, qsizetype columns)
{
    m_xml.writeStartElement(odf("table:table"));
    m_xml.writeAttribute(odf("table:style-name"), style);
    for (qsizetype i = 0; i < columns; ++i) {
        m_xml.writeEmptyElement(odf("table:table-column"));
        m_xml.writeAttribute(odf("table:style-name"),
                             style == odf("Stamps") ? odf("Stamp.A") : QStringLiteral("%1.%2").arg(tableName()).arg(i));
    }
}

void OdtContent::startRow(const char *style)
{
    m_xml.writeStartElement(odf("table:table-row"));
    m_xml.writeAttribute(odf("table:style-name"), odf(style));
}

void OdtContent::cell(const char *style, const QList<std::pair<const char *, QString>> &paragraphs)
{
    m_xml.writeStartElement(odf("table:table-cell"));
    m_xml.writeAttribute(odf("table:style-name"), odf(style));
    m_xml.writeAttribute(odf("office:value-type"), odf("string"));
    for (const auto &[name, text] : paragraphs)
        paragraph(name, text);
    m_xml.writeEndElement();
}

void OdtContent::stamps()
{
    if (m_sheet.stamps.isEmpty())
        return;
    startTable(odf("Stamps"), m_sheet.stamps.size());
    startRow("Whole");
    for (const QString &word : m_sheet.stamps)
        cell("Stamp", {{"Stamp", word}});
    m_xml.writeEndElement();
    startRow("StampRow");
    for (qsizetype i = 0; i < m_sheet.stamps.size(); ++i)
        cell("Stamp", {{"Stamp", QString()}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::add(const SheetFacts &facts)
{
    startTable(odf("Table"), 2 * facts.columns);
    for (qsizetype i = 0; i < facts.pairs.size(); i += facts.columns) {
        startRow("Long");
        for (qsizetype k = i; k < i + facts.columns; ++k) {
            const SheetPair pair = facts.pairs.value(k);
            cell("Plain", {{"Label", pair.label}});
            cell("Plain", {{"Value", pair.value}});
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::add(const SheetTable &table)
{
    startTable(odf("Table"), table.columns.size());
    m_xml.writeStartElement(odf("table:table-header-rows"));
    startRow("Whole");
    for (const SheetColumn &column : table.columns)
        cell("Head", {{column.right ? "CellRight" : "Cell", column.head}, {column.right ? "CellNoteRight" : "CellNote", column.note}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    for (const SheetRow &row : table.rows) {
        qsizetype longest = 0;
        for (const SheetCell &each : row)
            longest = std::max({longest, each.text.size(), each.note.size()});
        startRow(longest > longCell ? "Long" : "Whole");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = table.columns.value(i).right;
            QList<std::pair<const char *, QString>> paragraphs{{row[i].bold ? "CellBold" : right ? "CellRight" : "Cell", row[i].text}};
            if (!row[i].note.isEmpty())
                paragraphs << std::pair(right ? "CellNoteRight" : "CellNote", row[i].note);
            cell("Ruled", paragraphs);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

QByteArray meta(const Sheet &sheet)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdf(xml, "office:document-meta");
    xml.writeStartElement(odf("office:meta"));
    xml.writeTextElement(odf("meta:generator"), sheet.product);
    xml.writeTextElement(odf("dc:title"), sheet.title);
    xml.writeEndDocument();
    return bytes;
}

constexpr auto manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";

} // namespace

Result<void> writeOdt(const Sheet &sheet, const QString &path)
{
    const Sheet safe = printable(sheet);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    ZipWriter zip(bytes);
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text"); // first, so that the type is seen in the bytes
    zip.add("META-INF/manifest.xml", manifest);
    zip.add("styles.xml", odtStyles(safe));
    zip.add("content.xml", OdtContent(safe).write());
    zip.add("meta.xml", meta(safe));
    zip.finish();
    return writeFile(path, bytes.data());
}
