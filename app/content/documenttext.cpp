// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentblocks.h"
#include "documentmarks.h"

namespace {

const QString gapLine = QStringLiteral("＿＿＿＿");

bool isSign(QChar c) { return c == u'．' || (c.unicode() < 128 && (c.isPunct() || c.isSymbol())); }

// A label may hold brackets of its own.
const QRegularExpression &gapPattern()
{
    static const QRegularExpression pattern(QStringLiteral("＿＿＿＿（([^（）]*(?:（[^（）]*）[^（）]*)*)）"));
    return pattern;
}

void readGaps(const QString &text, const QString &section, QList<DocumentGap> &gaps)
{
    for (auto matches = gapPattern().globalMatch(text); matches.hasNext();)
        gaps.append({section, plainText(matches.next().captured(1))});
}

} // namespace

QList<TextSpan> spansOf(const QString &text)
{
    QList<TextSpan> spans;
    TextSpan span;
    const auto end = [&] {
        if (!span.text.isEmpty())
            spans << span;
        span.text.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isSign(text[i + 1])) {
            span.text += text[++i];
        } else if (text[i] == u'*' && i + 1 < text.size() && text[i + 1] == u'*') {
            end();
            span.bold = !span.bold;
            ++i;
        } else {
            span.text += text[i];
        }
    }
    end();
    return spans;
}

QString plainText(const QString &text)
{
    QString plain;
    for (const TextSpan &span : spansOf(text))
        plain += span.text;
    return plain;
}

QString asTyped(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s*\\n\\s*")), number(QStringLiteral("^([0-9０-９]{1,4})([.．])(?=[ \\t　])"));
    QString line = withPlainLineEnds(text).trimmed();
    line.replace(breaks, QStringLiteral(" "));
    QString result;
    for (const QChar c : line) {
        if (QStringView(u"\\*|{}<").contains(c))
            result += u'\\';
        result += c;
    }
    // Signs that mean something at the beginning of a line.
    if (result.startsWith(u'#') || result.startsWith(QLatin1String("- ")))
        result.prepend(u'\\');
    return result.replace(number, QStringLiteral("\\1\\\\2"));
}

QString gapFor(const QString &label) { return QString(gapLine + u'（' + label + u'）'); }

QString withPlainGaps(const QString &text) { return QString(text).replace(gapPattern(), QString(gapLine + gapLine)); }

QList<DocumentGap> gapsIn(const EditedDocument &document)
{
    QList<DocumentGap> gaps;
    readGaps(document.title, {}, gaps);
    for (const DocumentSection &section : document.sections) {
        readGaps(section.heading, section.id, gaps);
        readGaps(section.body, section.id, gaps);
    }
    return gaps;
}
