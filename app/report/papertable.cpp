// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertable.h"

#include "paperink.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace {

constexpr double padX = mm(1.2);
constexpr double widestWord = mm(26);
constexpr qsizetype longCell = 400; // characters looked at for long words
constexpr double writingLine = mm(7);
constexpr int splitLines = 6; // of a cell in one strip of a high row

// The longest run of Latin letters, figures and hyphens, which is not to be broken; Japanese may break anywhere.
void keepLongestWord(const QString &text, QString &longest)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t c = i < text.size() ? text.at(i).unicode() : u' ';
        if (c < 0x250 && (QChar(c).isLetterOrNumber() || c == u'-'))
            continue;
        if (i - from > longest.size())
            longest = text.mid(from, i - from);
        from = i + 1;
    }
}

} // namespace

PaperTable::PaperTable(const SheetTable &table, Language language, double points, double width, double pageHeight, Look look,
                       double labelWidth, double scale)
    : m_table(table)
    , m_look(look)
    , m_width(width)
    , m_scale(scale)
    , m_regular(paperFont(language, points * scale))
    , m_bold(paperFont(language, points * scale, true))
    , m_small(paperFont(language, (points - 1) * scale))
{
    if (look == Look::Plain)
        setLabels(labelWidth);
    else
        shareWidth();
    measure(pageHeight);
}

double PaperTable::leastWidth(qsizetype column) const
{
    QString word, note;
    for (const SheetRow &row : m_table.rows)
        if (column < row.size()) {
            keepLongestWord(row[column].text.left(longCell), word);
            keepLongestWord(row[column].note.left(longCell), note);
        }
    const double cells = std::min(widestWord, std::max(textWidth(word, m_bold), textWidth(note, m_small)));
    word.clear();
    note.clear();
    keepLongestWord(m_table.columns[column].head, word);
    keepLongestWord(m_table.columns[column].note, note);
    return std::max({cells, textWidth(word, m_regular), textWidth(note, m_small)}) + 2 * padX + mm(0.3);
}

// By share, but no word is broken where that can be helped: a column that lacks room takes it from those that have some.
void PaperTable::shareWidth()
{
    double sum = 0, lacking = 0, spare = 0;
    for (const SheetColumn &column : m_table.columns)
        sum += column.share;
    QList<double> least;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        least += leastWidth(i);
        m_widths += m_width * m_table.columns[i].share / sum;
        (m_widths.last() < least.last() ? lacking : spare) += std::abs(m_widths.last() - least.last());
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        m_widths[i]
            = m_widths[i] < least[i] ? least[i] : m_widths[i] - (m_widths[i] - least[i]) * std::min(1.0, lacking / std::max(spare, 1.0));
}

// Labels of one sheet are equally wide, but leave most of a pair to the value.
void PaperTable::setLabels(double labelWidth)
{
    const qsizetype pairs = m_table.columns.size() / 2;
    const double pair = m_width / double(pairs);
    for (qsizetype i = 0; i < pairs; ++i) {
        const double label = std::min(labelWidth, pair * 0.42);
        m_widths << label << pair - label;
    }
}

double PaperTable::cellWidth(qsizetype column) const { return m_widths.at(column) - 2 * padX; }

double PaperTable::cellHeight(const SheetCell &cell, qsizetype column) const
{
    const QFont font = textFont(cell);
    return lineCount(cell.text, font, cellWidth(column)) * lineHeight(font)
        + lineCount(cell.note, m_small, cellWidth(column)) * lineHeight(m_small);
}

void PaperTable::measure(double pageHeight)
{
    if (m_look == Look::Ruled && m_table.hasHead())
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            m_headHeight = std::max(m_headHeight, 2 * padY() + cellHeight({m_table.columns[i].head, m_table.columns[i].note}, i));
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        double height = 0;
        for (qsizetype i = 0; i < m_table.rows[row].size(); ++i)
            height = std::max(height, cellHeight(m_table.rows[row][i], i));
        if (height > pageHeight / 2)
            split(row);
        else
            m_strips += Strip{row, std::max(height + 2 * padY(), mm(m_table.rowHeight))};
    }
}

void PaperTable::split(qsizetype row)
{
    const SheetRow &cells = m_table.rows.at(row);
    std::deque<LineFlow> texts, notes;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        texts.emplace_back(cells[i].text, textFont(cells[i]), cellWidth(i));
        notes.emplace_back(cells[i].note, m_small, cellWidth(i));
    }
    const auto take = [](LineFlow &flow, int most, Span &span) {
        int lines = 0;
        for (span.length = 0; lines < most && flow.next(); ++lines) {
            if (lines == 0)
                span.from = flow.start();
            span.length = flow.end() - span.from;
        }
        return lines;
    };
    for (bool opens = true, more = true; more; opens = false) {
        Strip strip{row, 0, opens, false, QList<Span>(cells.size()), QList<Span>(cells.size())};
        more = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int lines = take(texts[size_t(i)], splitLines, strip.texts[i]);
            const int small = take(notes[size_t(i)], splitLines - lines, strip.notes[i]);
            strip.height = std::max(strip.height, lines * lineHeight(m_regular) + small * lineHeight(m_small));
            more = more || lines + small == splitLines;
        }
        strip.height += opens ? padY() : 0;
        if (strip.height > 0)
            m_strips += strip;
    }
    m_strips.last().closes = true;
    m_strips.last().height += padY();
}

double PaperTable::height(int from, int count) const
{
    return std::accumulate(m_strips.begin() + from, m_strips.begin() + from + count, m_headHeight,
                           [](double sum, const Strip &strip) { return sum + strip.height; });
}

QList<int> PaperTable::breakInto(double first, double next) const
{
    QList<int> pages{0};
    double left = first - m_headHeight;
    for (const Strip &strip : m_strips) {
        if (strip.height > left && (pages.last() > 0 || (pages.size() == 1 && first < next))) {
            pages += 0;
            left = next - m_headHeight;
        }
        left -= strip.height;
        ++pages.last();
    }
    // No single row below a heading either, unless it is a high one.
    if (pages.size() > 1 && pages.first() == 1 && first < next && m_strips.first().height < next / 5)
        return breakInto(0, next);
    if (pages.size() > 1 && pages.last() == 1 && pages[pages.size() - 2] > 2) {
        --pages[pages.size() - 2];
        ++pages.last();
    }
    return pages;
}

void PaperTable::draw(QPainter &painter, const QPointF &at, int from, int count) const
{
    const bool ruled = m_look == Look::Ruled;
    if (ruled)
        drawHead(painter, at);
    double y = at.y() + m_headHeight;
    for (int i = from; i < from + count; ++i) {
        const Strip &strip = m_strips.at(i);
        drawStrip(painter, {at.x(), y}, strip);
        if (m_table.grid)
            drawGrid(painter, at.x(), y, strip.height);
        y += strip.height;
        const bool last = i + 1 == from + count;
        if (ruled && (strip.closes || last))
            drawRule(painter, at.x(), y, m_width, last ? strongRule : fineRule);
    }
}

double PaperTable::writeCell(QPainter &painter, const QPointF &at, const QString &text, const QFont &font, qsizetype column) const
{
    const Qt::Alignment side = m_table.columns.at(column).right ? Qt::AlignRight : Qt::AlignLeft;
    return at.y() + writeLines(&painter, at, text, font, cellWidth(column), side);
}

// The lines between the columns and at both sides.
void PaperTable::drawGrid(QPainter &painter, double x, double y, double height) const
{
    const auto line = [&](double at) { painter.fillRect(QRectF(at - fineRule / 2, y, fineRule, height), Qt::black); };
    line(x);
    for (const double width : m_widths)
        line(x += width);
}

// To write on by hand; the rule of the row is the last of them.
void PaperTable::drawLines(QPainter &painter, const QPointF &at, double width, double height) const
{
    const int lines = qRound(height / writingLine) - 1;
    for (int line = 1; line <= lines; ++line)
        painter.fillRect(QRectF(at.x(), at.y() + height - line * writingLine, width, fineRule), QColor(190, 190, 190));
}

void PaperTable::drawHead(QPainter &painter, const QPointF &at) const
{
    drawRule(painter, at.x(), at.y(), m_width, strongRule);
    if (!m_table.hasHead())
        return;
    if (m_table.grid)
        drawGrid(painter, at.x(), at.y(), m_headHeight);
    painter.setPen(greyInk);
    double x = at.x() + padX;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const double y = writeCell(painter, {x, at.y() + padY()}, m_table.columns[i].head, m_regular, i);
        writeCell(painter, {x, y}, m_table.columns[i].note, m_small, i);
        x += m_widths[i];
    }
    drawRule(painter, at.x(), at.y() + m_headHeight, m_width, strongRule);
}

void PaperTable::drawStrip(QPainter &painter, QPointF at, const Strip &strip) const
{
    const SheetRow &cells = m_table.rows.at(strip.row);
    if (m_look == Look::Plain)
        at.rx() -= padX; // labels begin where the headings do
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Span text = strip.texts.value(i), note = strip.notes.value(i);
        painter.setPen(m_look == Look::Plain && i % 2 == 0 ? greyInk : Qt::black); // labels stand before their values
        const QPointF corner(at.x() + padX, at.y() + (strip.opens ? padY() : 0));
        const double y = writeCell(painter, corner, cells[i].text.mid(text.from, text.length), textFont(cells[i]), i);
        painter.setPen(greyInk);
        writeCell(painter, {corner.x(), y}, cells[i].note.mid(note.from, note.length), m_small, i);
        if (m_table.columns[i].lined && cells[i].text.isEmpty())
            drawLines(painter, {corner.x(), at.y()}, cellWidth(i), strip.height);
        at.rx() += m_widths[i];
    }
}
