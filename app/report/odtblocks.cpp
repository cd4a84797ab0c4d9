// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtcontent.h"

#include "papercover.h"
#include "paperink.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace {

constexpr qsizetype longCell = 400; // characters; a row with such a cell may break over pages
constexpr double pictureScale = 250 / paperDpi; // pixels

QString inWords(const SheetChart &chart)
{
    QStringList words;
    for (const ChartArea &area : chart.areas) {
        const QString now = area.now ? QString::number(*area.now) : QStringLiteral("—");
        words << (area.before ? QStringLiteral("%1: %2 (%3 %4)").arg(area.label, now, chart.before).arg(*area.before)
                              : QStringLiteral("%1: %2").arg(area.label, now));
    }
    return words.join(QLatin1String("; "));
}

} // namespace

void OdtContent::stamps(const QStringList &words)
{
    if (words.isEmpty())
        return;
    startTable(odf("Stamps"), words.size());
    startRow("Whole");
    for (const QString &word : words)
        cell("Stamp", {{"Stamp", word}});
    m_xml.writeEndElement();
    startRow("StampRow");
    for (qsizetype i = 0; i < words.size(); ++i)
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
    if (table.hasHead()) {
        m_xml.writeStartElement(odf("table:table-header-rows"));
        startRow("Whole");
        for (const SheetColumn &column : table.columns) {
            QList<std::pair<const char *, QString>> paragraphs{{column.right ? "CellRight" : "Cell", column.head}};
            if (!column.note.isEmpty())
                paragraphs << std::pair(column.right ? "CellNoteRight" : "CellNote", column.note);
            cell(table.grid ? "Grid" : "Head", paragraphs);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    for (const SheetRow &row : table.rows) {
        qsizetype longest = 0;
        for (const SheetCell &each : row)
            longest = std::max({longest, each.text.size(), each.note.size()});
        startRow(table.rowHeight > 0 ? "Written" : longest > longCell ? "Long" : "Whole");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = table.columns.value(i).right;
            QList<std::pair<const char *, QString>> paragraphs{{row[i].bold ? "CellBold" : right ? "CellRight" : "Cell", row[i].text}};
            if (!row[i].note.isEmpty())
                paragraphs << std::pair(right ? "CellNoteRight" : "CellNote", row[i].note);
            cell(table.grid ? "Grid" : "Ruled", paragraphs);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::add(const SheetHeading &block)
{
    const int level = std::clamp(block.level + (hasChapters(m_sheet) ? 1 : 0), 2, 4);
    heading(block.level == 1 ? "Chapter" : block.level == 2 ? "Heading_20_2" : "Heading_20_3", level, block.text);
}

void OdtContent::add(const SheetCover &cover)
{
    paragraph("CoverAbove", cover.above);
    heading("Title", 1, m_sheet.title);
    paragraph("CoverBelow", cover.below);
    add(SheetFacts{cover.facts, 1});
    paragraph("CoverAbove", {});
    stamps(m_sheet.stamps);
    paragraph("Small", cover.note);
    add(SheetPageBreak());
}

void OdtContent::add(const SheetFigures &figures)
{
    startTable(odf("Table"), figures.figures.size());
    startRow("Whole");
    for (const SheetFigure &one : figures.figures)
        cell("Plain", {{"Figure", one.figure}, {"Value", one.label}, {"CellNote", one.note}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::add(const SheetChart &chart)
{
    picture(chart);
    const bool compares = !chart.before.isEmpty();
    const auto figure = [](Count points) { return points ? QString::number(*points) : QStringLiteral("—"); };
    SheetTable table{{{chart.area}, {chart.now, {}, 1, true}}, {}};
    if (compares)
        table.columns << SheetColumn{chart.before, {}, 1, true};
    for (const ChartArea &area : chart.areas) {
        table.rows += SheetRow{{area.label}, {figure(area.now)}};
        if (compares)
            table.rows.last() << SheetCell{figure(area.before)};
    }
    add(table);
}

// The bars as on paper, with what they show in words for those who do not see them.
void OdtContent::picture(const SheetChart &chart)
{
    const QSizeF size(mm(bodyWidth()), chartHeight(chart, m_sheet.language));
    QImage image((size * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pictureScale, pictureScale);
    drawChart(painter, chart, m_sheet.language, {QPointF(), size});
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    m_pictures << OdtPicture{QStringLiteral("Pictures/chart%1.png").arg(m_pictures.size() + 1), bytes.data()};

    m_xml.writeStartElement(odf("text:p"));
    m_xml.writeAttribute(odf("text:style-name"), odf("Standard"));
    m_xml.writeStartElement(odf("draw:frame"));
    m_xml.writeAttribute(odf("text:anchor-type"), odf("as-char"));
    m_xml.writeAttribute(odf("svg:width"), QStringLiteral("%1mm").arg(bodyWidth()));
    m_xml.writeAttribute(odf("svg:height"), QStringLiteral("%1mm").arg(size.height() / mm(1), 0, 'f', 1));
    m_xml.writeEmptyElement(odf("draw:image"));
    m_xml.writeAttribute(odf("xlink:href"), m_pictures.last().name);
    m_xml.writeAttribute(odf("xlink:type"), odf("simple"));
    m_xml.writeTextElement(odf("svg:title"), chart.name);
    m_xml.writeTextElement(odf("svg:desc"), inWords(chart));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}
