// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterhtml.h"

namespace {

QString paragraph(const QString &text, const char *alignment, bool bold = false)
{
    const QString inner = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<p align=\"%1\" style=\"margin:0; white-space:pre-wrap\">%2</p>")
        .arg(QLatin1StringView(alignment), bold ? QStringLiteral("<b>%1</b>").arg(inner) : inner);
}

} // namespace

QString letterHtml(const FilledLetter &letter)
{
    QString html;
    bool titled = false;
    for (const LetterLine &line : letter.lines) {
        if (!titled && (line.part == LetterPart::Body || line.part == LetterPart::Desk)) {
            html += QStringLiteral("<p></p>") + paragraph(letter.title, "center", true) + QStringLiteral("<p></p>");
            titled = true;
        }
        const bool atRight = line.part == LetterPart::Date || line.part == LetterPart::From;
        html += line.kind == LetterRow::Kind::Space
            ? QStringLiteral("<p></p>")
            : paragraph(textOf(line, letter.language), atRight ? "right" : "left", line.kind == LetterRow::Kind::Heading);
    }
    return html;
}
