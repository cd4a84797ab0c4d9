// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedbody.h"

#include "documentblocks.h"
#include "documentmarks.h"

namespace {

constexpr int itemIndent = 3; // columns from which a numbered line is an item (号), as numbered() has it

const QString itemLead = QStringLiteral("　("), keptItem = QStringLiteral("   1. "), keptPoint = QStringLiteral("- ");

int columnsOf(const QString &space)
{
    int columns = 0;
    for (const QChar c : space)
        columns += c == u'\t' ? 4 : c == u'　' ? 2 : 1;
    return columns;
}

const QRegularExpression &numberedLine()
{
    static const QRegularExpression pattern(QStringLiteral("^([ \\t　]*)[0-9０-９]{1,4}[.．][ \\t　]+(.*)$"));
    return pattern;
}

// Numbers the lines of one body for the eye.
class Typer
{
public:
    explicit Typer(bool articles) : m_articles(articles) { }

    QString typed(const QString &line)
    {
        static const QRegularExpression point(QStringLiteral("^([ \\t　]*)[-*] +(.*)$"));
        if (const auto match = numberedLine().match(line); match.hasMatch()) {
            const bool item = columnsOf(match.captured(1)) >= itemIndent;
            m_item = item ? m_item + 1 : 0;
            m_paragraph += item ? 0 : 1;
            const QString lead = item ? QString(itemLead + QString::number(m_item) + QStringLiteral(") "))
                                      : QString(QString::number(m_paragraph) + QStringLiteral(". "));
            return lead + match.captured(2);
        }
        if (const auto match = point.match(line); match.hasMatch())
            return match.captured(1) + u'・' + match.captured(2);
        const bool plain = !line.trimmed().isEmpty() && !isTableRow(line) && !line.front().isSpace();
        if (plain) {
            m_item = 0;
            m_paragraph = m_articles ? m_paragraph : 0; // an ordinary list ends at a text
        }
        return line;
    }

private:
    bool m_articles;
    int m_paragraph = 0, m_item = 0;
};

QString keptLine(const QString &line)
{
    static const QRegularExpression item(QStringLiteral("^[ \\t　]*[(（][0-9０-９]{1,2}[)）](?!の|から|及び|又は|、)[ \\t　]*(\\S.*)$"));
    static const QRegularExpression point(QStringLiteral("^([ \\t　]*)・[ \\t　]*(.*)$"));
    if (const auto match = item.match(line); match.hasMatch())
        return keptItem + match.captured(1);
    if (const auto match = point.match(line); match.hasMatch())
        return match.captured(1) + keptPoint + match.captured(2);
    if (const auto match = numberedLine().match(line); match.hasMatch())
        return (columnsOf(match.captured(1)) >= itemIndent ? keptItem : QStringLiteral("1. ")) + match.captured(2);
    return line;
}

} // namespace

QString typedBody(const QString &body, const EditedDocument &document)
{
    Typer typer(document.articles);
    QStringList lines = body.split(u'\n');
    for (QString &line : lines)
        line = typer.typed(line);
    QString text = lines.join(u'\n');
    if (text.contains(QLatin1String("{{ref:"))) {
        const QHash<QString, int> numbers = articleNumbers(document);
        for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
            text.replace(QStringLiteral("{{ref:%1}}").arg(one.key()), QStringLiteral("【第%1条】").arg(one.value()));
    }
    return text;
}

QString keptBody(const QString &typed, const EditedDocument &document)
{
    QStringList lines = withPlainLineEnds(typed).split(u'\n');
    for (QString &line : lines)
        line = keptLine(line);
    QString text = lines.join(u'\n');
    if (!text.contains(u'【'))
        return text;
    const QHash<QString, int> numbers = articleNumbers(document);
    for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
        text.replace(QStringLiteral("【第%1条】").arg(one.value()), QStringLiteral("{{ref:%1}}").arg(one.key()));
    return text;
}
