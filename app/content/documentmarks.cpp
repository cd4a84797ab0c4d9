// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmarks.h"

#include <algorithm>

std::optional<DocumentMark> markOf(const QString &line)
{
    const QString text = line.trimmed();
    if (!text.startsWith(QLatin1String("<!--")) || text.indexOf(QLatin1String("-->")) != text.size() - 3 || text.size() < 7)
        return {};
    const QString inner = text.mid(4, text.size() - 7).trimmed();
    const qsizetype colon = inner.indexOf(u':');
    return DocumentMark{inner.left(colon).trimmed(), colon < 0 ? QString() : inner.mid(colon + 1).trimmed()};
}

LawMark lawMarkOf(const QString &value)
{
    LawMark mark;
    for (const QString &reference : value.section(u';', 0, 0).split(u',', Qt::SkipEmptyParts))
        mark.law << reference.trimmed();
    const QString rest = value.section(u';', 1).trimmed();
    if (rest.startsWith(QLatin1String("level:")))
        mark.level = rest.mid(6).trimmed();
    return mark;
}

std::optional<HeadingLine> headingOf(const QString &line)
{
    int depth = 0;
    while (depth < line.size() && line[depth] == u'#')
        ++depth;
    if (depth < 1 || depth > 3 || (depth < line.size() && !line[depth].isSpace()))
        return {};
    return HeadingLine{depth, line.mid(depth).trimmed()};
}

// Full-width spaces stay: in a form they are the room to write.
QString withoutBlanks(QString text)
{
    static const QRegularExpression around(QStringLiteral("^[ \\t]+|[ \\t]+$"));
    return text.remove(around);
}

QStringList cellsOf(const QString &row)
{
    QStringList cells;
    QString cell;
    const QString text = row.trimmed();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            cell += text[i];
            cell += text[++i];
        } else if (text[i] == u'|') {
            cells << withoutBlanks(cell);
            cell.clear();
        } else {
            cell += text[i];
        }
    }
    if (!cell.trimmed().isEmpty()) // a row that was not closed
        cells << withoutBlanks(cell);
    return cells;
}

bool isTableRow(const QString &line)
{
    const QString text = line.trimmed();
    return text.size() > 1 && text[0] == u'|';
}

bool isTableRule(const QStringList &cells)
{
    static const QRegularExpression rule(QStringLiteral("^:?-+:?$"));
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return rule.match(cell).hasMatch(); });
}

const QRegularExpression &blankPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{([^{}]*)\\}\\}"));
    return pattern;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text;
}
