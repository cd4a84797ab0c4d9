// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtcontent.h"

namespace {

// mm; as on paper
constexpr double numberHang = 8, bulletHang = 4;

// How wide the columns of the block's table are, in parts; none for a block without one.
QList<double> sharesOf(const SheetBlock &block)
{
    QList<double> shares;
    if (const auto *table = std::get_if<SheetTable>(&block))
        for (const SheetColumn &column : table->columns)
            shares += column.share;
    if (const auto *facts = std::get_if<SheetFacts>(&block))
        for (int i = 0; i < facts->columns; ++i)
            shares << (facts->columns == 1 ? 0.35 : 0.6) << 1;
    if (std::holds_alternative<SheetCover>(block))
        shares << 0.35 << 1;
    if (const auto *figures = std::get_if<SheetFigures>(&block))
        shares.fill(1, figures->figures.size());
    if (const auto *chart = std::get_if<SheetChart>(&block))
        shares << 4 << 1 << (chart->before.isEmpty() ? 3 : 1);
    return shares;
}

double stampsWide(const Sheet &sheet)
{
    qsizetype most = sheet.stamps.size();
    for (const SheetBlock &block : sheet.blocks)
        if (const auto *stamps = std::get_if<SheetStamps>(&block))
            most = std::max(most, stamps->words.size());
    return 20.0 * double(most);
}

double writtenHeight(const Sheet &sheet)
{
    double height = 0;
    for (const SheetBlock &block : sheet.blocks)
        if (const auto *table = std::get_if<SheetTable>(&block))
            height = std::max(height, table->rowHeight);
    return height;
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

} // namespace

QByteArray OdtContent::write()
{
    startOdf(m_xml, "office:document-content");
    m_xml.writeStartElement(odf("office:automatic-styles"));
    tableStyles();
    itemStyles();
    m_xml.writeEndElement();
    m_xml.writeStartElement(odf("office:body"));
    m_xml.writeStartElement(odf("office:text"));
    if (hasTitleOnTop(m_sheet)) {
        stamps(m_sheet.stamps);
        heading("Title", 1, m_sheet.title);
        if (!m_sheet.lead.isEmpty())
            paragraph("Small", m_sheet.lead);
    }
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
    cellStyle("Grid", "0.5pt solid #000000", "0.8mm");
    rowStyle("Whole", "fo:keep-together", odf("always"));
    rowStyle("Long", "fo:keep-together", odf("auto"));
    rowStyle("StampRow", "style:row-height", odf("20mm"));
    rowStyle("Written", "style:min-row-height", QStringLiteral("%1mm").arg(writtenHeight(m_sheet)));
    columnStyle(odf("Stamp.A"), 20);
    for (m_block = 0; m_block < m_sheet.blocks.size(); ++m_block) {
        const QList<double> shares = sharesOf(m_sheet.blocks[m_block]);
        double sum = 0;
        for (double share : shares)
            sum += share;
        for (qsizetype i = 0; i < shares.size(); ++i)
            columnStyle(QStringLiteral("%1.%2").arg(tableName()).arg(i), bodyWidth() * shares[i] / sum);
    }
    for (const auto &[name, width, align] :
         {std::tuple{"Table", bodyWidth(), "margins"}, std::tuple{"Stamps", stampsWide(m_sheet), "right"}}) {
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
    if (qstrcmp(name, "Stamp") == 0 || qstrcmp(name, "Grid") == 0) {
        m_xml.writeAttribute(odf("fo:border"), odf(border));
    } else {
        m_xml.writeAttribute(odf("fo:border-bottom"), odf(border));
        if (qstrcmp(name, "Head") == 0)
            m_xml.writeAttribute(odf("fo:border-top"), odf(border));
    }
    m_xml.writeEndElement();
}

void OdtContent::rowStyle(const char *name, const char *key, const QString &value)
{
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), odf(name));
    m_xml.writeAttribute(odf("style:family"), odf("table-row"));
    m_xml.writeEmptyElement(odf("style:table-row-properties"));
    m_xml.writeAttribute(odf(key), value);
    m_xml.writeEndElement();
}

// Numbers hang before their text, in as many steps as the sheet has.
void OdtContent::itemStyles()
{
    int most = -1;
    for (const SheetBlock &block : m_sheet.blocks)
        if (const auto *item = std::get_if<SheetItem>(&block))
            most = std::max(most, item->indent);
    for (int indent = 0; indent <= most; ++indent) {
        itemStyle(indent, "Text", 0);
        itemStyle(indent, "Bullet", bulletHang * m_sheet.scale);
        itemStyle(indent, "Number", numberHang * m_sheet.scale);
    }
    if (most < 0)
        return;
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), odf("Bold"));
    m_xml.writeAttribute(odf("style:family"), odf("text"));
    m_xml.writeEmptyElement(odf("style:text-properties"));
    m_xml.writeAttribute(odf("fo:font-weight"), odf("bold"));
    m_xml.writeAttribute(odf("style:font-weight-asian"), odf("bold"));
    m_xml.writeEndElement();
}

void OdtContent::itemStyle(int indent, const char *look, double hang)
{
    m_xml.writeStartElement(odf("style:style"));
    m_xml.writeAttribute(odf("style:name"), QStringLiteral("Item%1%2").arg(odf(look)).arg(indent));
    m_xml.writeAttribute(odf("style:family"), odf("paragraph"));
    m_xml.writeAttribute(odf("style:parent-style-name"), odf("Standard"));
    m_xml.writeStartElement(odf("style:paragraph-properties"));
    const double left = indent * numberHang * m_sheet.scale + hang;
    m_xml.writeAttribute(odf("fo:margin-left"), QStringLiteral("%1mm").arg(left, 0, 'f', 2));
    m_xml.writeAttribute(odf("fo:text-indent"), QStringLiteral("%1mm").arg(-hang, 0, 'f', 2));
    m_xml.writeStartElement(odf("style:tab-stops"));
    m_xml.writeEmptyElement(odf("style:tab-stop"));
    m_xml.writeAttribute(odf("style:position"), QStringLiteral("%1mm").arg(0.0, 0, 'f', 2)); // counted from the left margin
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::add(const SheetItem &item)
{
    m_xml.writeStartElement(odf("text:p"));
    const char *look = item.number.isEmpty() ? "Text" : item.isBullet() ? "Bullet" : "Number";
    m_xml.writeAttribute(odf("text:style-name"), QStringLiteral("Item%1%2").arg(odf(look)).arg(item.indent));
    if (!item.number.isEmpty()) {
        writeText(m_xml, item.number);
        m_xml.writeEmptyElement(odf("text:tab"));
    }
    for (const SheetSpan &span : item.spans) {
        if (span.bold) {
            m_xml.writeStartElement(odf("text:span"));
            m_xml.writeAttribute(odf("text:style-name"), odf("Bold"));
        }
        writeText(m_xml, span.text);
        if (span.bold)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
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
