// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace {

constexpr double leading = 1.36; // of the type size
const QLatin1StringView englishFace("BIZ UDPGothic");
constexpr qsizetype partLength = 2000; // characters laid out at once

} // namespace

QFont paperFont(Language language, double points, bool bold)
{
    QFont font;
    font.setFamilies({language == Language::Japanese ? QStringLiteral("BIZ UDGothic") : QString(englishFace),
                      QStringLiteral("BIZ UDGothic"), QStringLiteral("IPAGothic")});
    font.setPixelSize(qRound(points * paperDpi / 72));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The English face draws some letters as one (fi, ffi), which are not found as letters in the file. Qt leaves them apart
    // where there is any spacing; this is the least there is, a 46,000th of an inch.
    if (language == Language::English)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double lineHeight(const QFont &font) { return font.pixelSize() * leading; }

double textWidth(const QString &text, const QFont &font) { return QFontMetricsF(font).horizontalAdvance(text); }

QString cutToWidth(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text.left(partLength), Qt::ElideRight, width);
}

LineFlow::LineFlow(QString text, const QFont &font, double width, Qt::Alignment alignment)
    : m_text(std::move(text))
    , m_layout(QString(), font)
    , m_width(width)
    , m_lineHeight(lineHeight(font))
{
    if (font.family() == englishFace)
        m_text.replace(QChar(0x2019), u'\''); // which this face draws with a gap as wide as a letter
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // or the glyphs are shaped a second time when drawn
}

bool LineFlow::next()
{
    if (++m_line < m_lines)
        return true;
    return layOutNextPart();
}

// A part ends at a line break or where it is long enough; then its last line is left to the next part, which can fill it.
bool LineFlow::layOutNextPart()
{
    if (m_next >= m_text.size())
        return false;
    m_from = m_next;
    qsizetype stop = m_text.indexOf(u'\n', m_from);
    const bool wholeLine = (stop < 0 ? m_text.size() : stop) - m_from <= partLength;
    if (!wholeLine)
        stop = m_from + partLength;
    else if (stop < 0)
        stop = m_text.size();
    m_layout.setText(m_text.mid(m_from, stop - m_from));
    if (!m_bold.isEmpty())
        m_layout.setFormats(formatsFor(int(stop - m_from)));
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(m_width);
    m_layout.endLayout();
    m_line = 0;
    m_lines = m_layout.lineCount();
    if (!wholeLine && m_lines > 1)
        --m_lines;
    m_next = wholeLine ? stop + 1 : m_from + m_layout.lineAt(m_lines - 1).textStart() + m_layout.lineAt(m_lines - 1).textLength();
    return true;
}

// Of the part that is laid out now.
QList<QTextLayout::FormatRange> LineFlow::formatsFor(int length) const
{
    QTextCharFormat bold;
    QFont font = m_layout.font();
    font.setBold(true);
    bold.setFont(font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[first, count] : m_bold) {
        const int from = std::max(first - int(m_from), 0), to = std::min(first + count - int(m_from), length);
        if (from < to)
            formats.append({from, to - from, bold});
    }
    return formats;
}

void LineFlow::draw(QPainter &painter, const QPointF &at) const
{
    const QTextLine current = line();
    current.draw(&painter, {at.x(), at.y() + (m_lineHeight - current.height()) / 2 - current.y()});
}

int lineCount(const QString &text, const QFont &font, double width)
{
    int lines = 0;
    for (LineFlow flow(text, font, width); flow.next();)
        ++lines;
    return lines;
}

double writeLines(QPainter *painter, const QPointF &at, const QString &text, const QFont &font, double width, Qt::Alignment alignment)
{
    double y = at.y();
    for (LineFlow flow(text, font, width, alignment); flow.next(); y += lineHeight(font))
        if (painter)
            flow.draw(*painter, {at.x(), y});
    return y - at.y();
}
