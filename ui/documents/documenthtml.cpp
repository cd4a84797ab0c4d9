// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenthtml.h"

#include "domain/text.h"
#include "theme/theme.h"

namespace {

constexpr qsizetype longest = 30000; // of one text: beyond that nobody reads it on a screen, and it would take seconds to lay out

using BlockKind = DocumentBlock::Kind;

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")); }

// Full-width spaces would become narrow ones otherwise.
QString spaced(const QString &html) { return QStringLiteral("<div style='white-space:pre-wrap;'>") + html + QStringLiteral("</div>"); }

QString spansHtml(const QString &text)
{
    QString html;
    for (const TextSpan &span : spansOf(firstOf(text, longest)))
        html += span.bold ? QStringLiteral("<b>%1</b>").arg(escaped(span.text)) : escaped(span.text);
    return html;
}

QString lineHtml(const QString &lead, const QString &text, int indent)
{
    const QString words = lead.isEmpty() ? spansHtml(text) : lead + QStringLiteral("　") + spansHtml(text);
    return QStringLiteral("<p style='margin:3px 0 3px %1px;'>").arg(indent) + words + QStringLiteral("</p>");
}

QString tableHtml(const DocumentBlock &block)
{
    QString html = QStringLiteral("<table border='1' cellspacing='0' cellpadding='4' style='border-collapse:collapse; margin:6px 0;'>");
    bool head = block.header;
    qsizetype length = 0;
    for (const QStringList &row : block.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            html += (head ? QStringLiteral("<th align='left'>") : QStringLiteral("<td>")) + spansHtml(cell)
                + (head ? QStringLiteral("</th>") : QStringLiteral("</td>"));
            length += cell.size() + 1;
        }
        html += QStringLiteral("</tr>");
        head = false;
        if (length > longest)
            break;
    }
    return html + QStringLiteral("</table>");
}

QString blockHtml(const DocumentBlock &block)
{
    switch (block.kind) {
    case BlockKind::Chapter:
    case BlockKind::Part: return QStringLiteral("<h3>") + escaped(headingText(block)) + QStringLiteral("</h3>");
    case BlockKind::Article:
    case BlockKind::SubPart:
        return QStringLiteral("<p style='margin:10px 0 3px 0;'><b>") + escaped(headingText(block)) + QStringLiteral("</b></p>");
    case BlockKind::Paragraph: return lineHtml({}, block.text, 0);
    case BlockKind::Numbered: return lineHtml(block.number, block.text, 0);
    case BlockKind::SubNumbered: return lineHtml(block.number, block.text, 22);
    case BlockKind::Bullet: return lineHtml(QStringLiteral("・"), block.text, 8);
    case BlockKind::Table: return tableHtml(block);
    case BlockKind::PageBreak: return QStringLiteral("<hr>");
    }
    return {};
}

} // namespace

QString blocksHtml(const QList<DocumentBlock> &blocks, qsizetype most)
{
    QString html;
    qsizetype length = 0;
    for (const DocumentBlock &block : blocks) {
        html += blockHtml(block);
        length += block.text.size() + 10;
        for (const QStringList &row : block.rows)
            for (const QString &cell : row)
                length += cell.size() + 1;
        if (length > most)
            return spaced(html + QStringLiteral("<p>…</p>"));
    }
    return spaced(html);
}

QString differenceHtml(const QList<TextPart> &parts, DifferenceSide side, const QPalette &palette)
{
    const ToneInk ink = inkOf(side == DifferenceSide::Before ? Tone::Alarm : Tone::Good, palette);
    const QString style = QStringLiteral("<span style='background-color:%1; color:%2; text-decoration:%3;'>")
                              .arg(ink.tint.name(), ink.ink.name(),
                                   side == DifferenceSide::Before ? QStringLiteral("line-through") : QStringLiteral("underline"));
    const TextPart::Kind hidden = side == DifferenceSide::Before ? TextPart::Kind::Added : TextPart::Kind::Removed;
    QString html;
    for (const TextPart &part : parts) {
        if (part.kind == hidden)
            continue;
        const QString text = escaped(firstOf(part.text, longest));
        html += part.kind == TextPart::Kind::Same ? text : QString(style + text + QStringLiteral("</span>"));
        if (html.size() > longest * 2)
            return spaced(html + QStringLiteral("…"));
    }
    return spaced(html);
}

QString paragraphHtml(const QString &text) { return QStringLiteral("<p>") + escaped(text) + QStringLiteral("</p>"); }
