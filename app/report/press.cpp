// SPDX-License-Identifier: GPL-3.0-or-later
#include "press.h"

#include "papercover.h"
#include "paperink.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

namespace {

constexpr QMarginsF margins(mm(18), mm(16), mm(18), mm(12)); // a binder's holes fit into 18 mm
constexpr double factPoints = 9;
constexpr double footHeight = mm(8);

QSizeF bodySize(const QPageLayout &layout)
{
    const QSizeF paper = layout.fullRect(QPageLayout::Point).size() * (paperDpi / 72);
    return {paper.width() - margins.left() - margins.right(), paper.height() - margins.top() - margins.bottom() - footHeight};
}

SheetTable tableOf(const SheetFacts &facts)
{
    SheetTable table;
    table.columns.resize(2 * facts.columns);
    for (qsizetype i = 0; i < facts.pairs.size(); ++i) {
        if (i % facts.columns == 0)
            table.rows += SheetRow();
        table.rows.last() << SheetCell{facts.pairs[i].label} << SheetCell{facts.pairs[i].value};
    }
    return table;
}

} // namespace

Press::Press(Sheet sheet, const QPageLayout &layout) : m_sheet(std::move(sheet)), m_body(bodySize(layout))
{
    measure(m_sheet.stamps.isEmpty() ? m_body.width() : m_body.width() - stampsWidth(m_sheet.stamps) - mm(6));
}

double Press::labelWidth() const
{
    double width = mm(20);
    for (const SheetBlock &block : m_sheet.blocks)
        if (const auto *facts = std::get_if<SheetFacts>(&block))
            for (const SheetPair &pair : facts->pairs)
                width = std::max(width, textWidth(pair.label.left(100), paperFont(m_sheet.language, factPoints)) + mm(4.5));
    return std::min(width, m_body.width() * 0.25);
}

// What comes before the second heading or the first table stands beside the stamp boxes.
void Press::measure(double narrow)
{
    const double labels = labelWidth();
    bool beside = true;
    int headings = 0;
    for (const SheetBlock &block : m_sheet.blocks) {
        m_tables.emplaceBack();
        const auto *table = std::get_if<SheetTable>(&block);
        const auto *facts = std::get_if<SheetFacts>(&block);
        headings += std::holds_alternative<SheetHeading>(block) ? 1 : 0;
        beside = beside && !table && headings < 2;
        m_beside << beside;
        if (table)
            m_tables.last().emplace(*table, m_sheet.language, m_sheet.landscape ? 8 : 9, m_body.width(), m_body.height(),
                                    PaperTable::Look::Ruled, 0, m_sheet.scale);
        if (facts)
            m_tables.last().emplace(tableOf(*facts), m_sheet.language, factPoints, beside ? narrow : m_body.width(), m_body.height(),
                                    PaperTable::Look::Plain, labels, m_sheet.scale);
    }
}

int Press::pageCount()
{
    m_painter = nullptr;
    return m_pages = run();
}

void Press::paint(QPagedPaintDevice &device)
{
    pageCount();
    QPainter painter(&device);
    painter.scale(double(device.logicalDpiX()) / paperDpi, double(device.logicalDpiY()) / paperDpi);
    painter.translate(margins.left(), margins.top());
    m_device = &device;
    m_painter = &painter;
    run();
    m_painter = nullptr;
}

int Press::run()
{
    m_page = 0;
    turnPage();
    if (hasTitleOnTop(m_sheet))
        placeTitle();
    for (qsizetype i = 0; i < m_sheet.blocks.size(); ++i)
        std::visit([&](const auto &block) { place(block, i); }, m_sheet.blocks[i]);
    return m_page;
}

void Press::turnPage()
{
    if (m_painter && m_page > 0)
        m_device->newPage();
    ++m_page;
    m_y = 0;
    m_textWidth = m_body.width();
    if (m_painter)
        drawFoot();
}

void Press::drawFoot()
{
    const double top = m_body.height() + mm(2.5);
    const QFont font = paperFont(m_sheet.language, 7.5);
    drawRule(*m_painter, 0, top, m_body.width(), mm(0.15));
    const QString right
        = QStringLiteral("%1　　%2 / %3").arg(cutToWidth(m_sheet.product, font, m_body.width() / 3)).arg(m_page).arg(m_pages);
    const double rightWidth = textWidth(right, font);
    const QString left = footOf(m_sheet);
    m_painter->setPen(greyInk);
    const double space = m_body.width() - rightWidth - mm(4);
    for (LineFlow flow(cutToWidth(left, font, space), font, m_body.width()); flow.next();)
        flow.draw(*m_painter, {0, top + mm(1)});
    for (LineFlow flow(right, font, m_body.width(), Qt::AlignRight); flow.next();)
        flow.draw(*m_painter, {0, top + mm(1)});
}

void Press::placeTitle()
{
    if (!m_sheet.stamps.isEmpty()) {
        m_textWidth -= stampsWidth(m_sheet.stamps) + mm(6);
        if (m_painter)
            drawStamps(*m_painter, m_sheet.stamps, m_sheet.language, {m_body.width(), 0});
    }
    writeText(m_sheet.title, type(17, true), m_textWidth, Qt::black);
    m_y += gap(1);
    if (!m_sheet.lead.isEmpty())
        writeText(m_sheet.lead, type(9), m_textWidth, greyInk);
    m_y += gap(2);
}

// Below the boxes the whole width is free again.
void Press::leaveStamps()
{
    if (m_textWidth < m_body.width())
        m_y = std::max(m_y, stampsHeight() + mm(4));
    m_textWidth = m_body.width();
}

// A heading needs what comes below it, and so does a short text below it.
double Press::room(qsizetype index) const
{
    if (index >= m_sheet.blocks.size())
        return 0;
    const SheetBlock &block = m_sheet.blocks[index];
    if (const auto &table = m_tables[index])
        return table->height(0, table->stripCount() <= (std::holds_alternative<SheetFacts>(block) ? 8 : 3) ? table->stripCount() : 2);
    if (const auto *heading = std::get_if<SheetHeading>(&block))
        return above(*heading) + lineHeight(fontOf(*heading)) + below(*heading) + room(index + 1);
    if (const auto *chart = std::get_if<SheetChart>(&block))
        return chartHeight(*chart, m_sheet.language);
    if (const auto *figures = std::get_if<SheetFigures>(&block))
        return figuresHeight(*figures, m_sheet.language, m_body.width());
    if (std::holds_alternative<SheetStamps>(block))
        return stampsHeight();
    if (const auto *item = std::get_if<SheetItem>(&block))
        return std::min(linesOf(*item), shortText) * lineHeight(type(bodyPoints));
    const auto *text = std::get_if<SheetText>(&block);
    if (!text)
        return 0;
    const int lines = lineCount(text->text.left(1000), fontOf(*text), m_body.width());
    const bool leads = lines <= shortText && index + 1 < m_sheet.blocks.size() && m_tables[index + 1];
    return std::min(lines, shortText) * lineHeight(fontOf(*text)) + (leads ? mm(2) + room(index + 1) : 0);
}

void Press::keepTogether(double height)
{
    if (m_y > 0 && m_y + height > m_body.height())
        turnPage();
}

void Press::place(const SheetHeading &heading, qsizetype index)
{
    const QFont font = fontOf(heading);
    if (!m_beside.at(index))
        leaveStamps();
    if (m_y > 0)
        m_y += above(heading);
    keepTogether(lineHeight(font) + below(heading) + room(index + 1));
    writeText(heading.text, font, m_textWidth, Qt::black);
    if (heading.level == 1 && m_painter)
        drawRule(*m_painter, 0, m_y + mm(2), m_body.width(), titleRule);
    m_y += below(heading);
}

void Press::place(const SheetFacts &, qsizetype index)
{
    placeTable(*m_tables.at(index));
    m_y += gap(1);
}

void Press::place(const SheetTable &, qsizetype index)
{
    leaveStamps();
    const SheetText *note = index + 1 < m_sheet.blocks.size() ? std::get_if<SheetText>(&m_sheet.blocks[index + 1]) : nullptr;
    const bool hasNote = note && note->ofAbove;
    placeTable(*m_tables.at(index), hasNote ? gap(3) + heightOf(*note) : 0);
    m_y += gap(3);
}

void Press::place(const SheetCover &cover, qsizetype)
{
    if (m_painter)
        drawCover(*m_painter, m_sheet, cover, m_body);
    turnPage();
}

void Press::place(const SheetFigures &figures, qsizetype)
{
    leaveStamps();
    const double height = figuresHeight(figures, m_sheet.language, m_body.width());
    keepTogether(height);
    if (m_painter)
        drawFigures(*m_painter, figures, m_sheet.language, {0, m_y}, m_body.width());
    m_y += height + mm(2);
}

void Press::place(const SheetChart &chart, qsizetype)
{
    leaveStamps();
    const double height = chartHeight(chart, m_sheet.language);
    keepTogether(height);
    if (m_painter)
        drawChart(*m_painter, chart, m_sheet.language, {0, m_y, m_body.width(), height});
    m_y += height + mm(2);
}

void Press::place(const SheetStamps &stamps, qsizetype)
{
    leaveStamps();
    keepTogether(stampsHeight());
    if (m_painter)
        drawStamps(*m_painter, stamps.words, m_sheet.language, {m_body.width(), m_y});
    m_y += stampsHeight() + mm(3);
}

// Never leaves a page empty.
void Press::place(const SheetPageBreak &, qsizetype)
{
    if (m_y > 0)
        turnPage();
}

double Press::heightOf(const SheetText &text) const
{
    return std::min(lineCount(text.text.left(1000), fontOf(text), m_body.width()), shortText) * lineHeight(fontOf(text));
}

// The strips on each page. What belongs below the table takes its last strip along where it does not fit.
QList<int> Press::pagesOf(const PaperTable &table, double below) const
{
    QList<int> pages = table.breakInto(m_body.height() - m_y, m_body.height());
    const double top = pages.size() == 1 ? m_y : 0;
    const bool fits = top + table.height(table.stripCount() - pages.last(), pages.last()) + below <= m_body.height();
    if (below > 0 && !fits && pages.last() > 1) {
        const int moved = pages.last() > 3 ? 2 : 1; // no single row where it can be helped
        pages.last() -= moved;
        pages << moved;
    }
    return pages;
}

void Press::placeTable(const PaperTable &table, double below)
{
    int from = 0;
    const QList<int> pages = pagesOf(table, below);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            turnPage();
        if (pages[i] == 0)
            continue;
        if (m_painter)
            table.draw(*m_painter, {0, m_y}, from, pages[i]);
        m_y += table.height(from, pages[i]);
        from += pages[i];
    }
}
