// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperink.h"
#include "press.h"

// How running text is set: headings, paragraphs, and items with their number before them.

namespace {

constexpr double numberHang = 8, bulletHang = 4; // mm; how far numbers stand out before their text

} // namespace

QFont Press::fontOf(const SheetHeading &heading) const { return type(heading.level == 1 ? 16 : heading.level == 2 ? 12 : 10, true); }

QFont Press::fontOf(const SheetText &text) const { return type(text.small ? 8 : bodyPoints); }

void Press::place(const SheetText &text, qsizetype)
{
    const QFont font = fontOf(text);
    if (const int lines = lineCount(text.text.left(1000), font, m_textWidth); lines <= shortText)
        keepTogether(lines * lineHeight(font));
    writeText(text.text, font, m_textWidth, text.small ? greyInk : QColor(Qt::black), text.right ? Qt::AlignRight : Qt::AlignLeft);
    m_y += gap(2);
}

void Press::place(const SheetTitle &, qsizetype)
{
    writeText(m_sheet.title, type(14, true), m_body.width(), Qt::black, Qt::AlignHCenter);
    m_y += gap(3);
}

double Press::itemLeft(const SheetItem &item) const
{
    const double hang = item.number.isEmpty() ? 0 : item.isBullet() ? bulletHang : numberHang;
    return gap(item.indent * numberHang + hang);
}

int Press::linesOf(const SheetItem &item) const
{
    return lineCount(item.text().left(1000), type(bodyPoints), m_textWidth - itemLeft(item));
}

void Press::place(const SheetItem &item, qsizetype)
{
    const QFont font = type(bodyPoints);
    const double left = itemLeft(item), width = m_textWidth - left;
    if (const int lines = linesOf(item); lines <= shortText)
        keepTogether(lines * lineHeight(font));
    if (m_painter && !item.number.isEmpty()) {
        m_painter->setPen(Qt::black);
        writeLines(m_painter, {gap(item.indent * numberHang), m_y}, item.number, font, left);
    }
    LineFlow flow(item.text(), font, width);
    QList<std::pair<int, int>> bold;
    int at = 0;
    for (const SheetSpan &span : item.spans) {
        if (span.bold)
            bold.append({at, int(span.text.size())});
        at += int(span.text.size());
    }
    flow.setBold(bold);
    writeFlow(flow, font, left, Qt::black);
    m_y += gap(1.2);
}

void Press::writeText(const QString &text, const QFont &font, double width, const QColor &ink, Qt::Alignment alignment)
{
    LineFlow flow(text, font, width, alignment);
    writeFlow(flow, font, 0, ink);
}

void Press::writeFlow(LineFlow &flow, const QFont &font, double x, const QColor &ink)
{
    for (; flow.next(); m_y += lineHeight(font)) {
        if (m_y + lineHeight(font) > m_body.height())
            turnPage();
        if (m_painter) {
            m_painter->setPen(ink);
            flow.draw(*m_painter, {x, m_y});
        }
    }
}
