// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentblocks.h"

#include "documentmarks.h"

#include <algorithm>

namespace {

using Kind = DocumentBlock::Kind;
using SectionKind = DocumentSection::Kind;

constexpr int itemIndent = 3; // columns from which a numbered line is an item (号)
constexpr int tabColumns = 4;
constexpr int wideColumns = 2; // a full-width space

struct ListLine
{
    int indent = 0;
    bool bullet = false;
    QString text;
};

int indentOf(const QString &line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        columns += c == u'\t' ? tabColumns : c == u'　' ? wideColumns : 1;
    }
    return columns;
}

std::optional<ListLine> listLineOf(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("^[0-9０-９]{1,4}[.．][ \\t　]+(.*)$"));
    const QString text = line.trimmed();
    if (text.startsWith(QLatin1String("- ")) || text.startsWith(QLatin1String("* ")))
        return ListLine{indentOf(line), true, text.mid(2).trimmed()};
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    return ListLine{indentOf(line), false, match.captured(1).trimmed()};
}

class Numberer
{
public:
    explicit Numberer(const EditedDocument &document) : m_document(document), m_articles(articleNumbers(document)) { }

    NumberedDocument read()
    {
        m_result.title = m_document.title;
        for (const DocumentSection &section : m_document.sections) {
            m_section = &section;
            if (section.pageBreak)
                append(Kind::PageBreak, {}, {});
            appendHeading();
            appendBody();
        }
        return std::move(m_result);
    }

private:
    void append(Kind kind, const QString &number, const QString &text)
    {
        m_result.blocks.append({kind, m_section->id, number, withReferences(text)});
    }

    void appendHeading()
    {
        switch (m_section->kind) {
        case SectionKind::Top: return;
        case SectionKind::Chapter: append(Kind::Chapter, QStringLiteral("第%1章").arg(++m_chapter), m_section->heading); return;
        case SectionKind::Article:
            append(Kind::Article, QStringLiteral("第%1条").arg(m_articles.value(m_section->id)), m_section->heading);
            return;
        case SectionKind::Part: append(Kind::Part, {}, m_section->heading); return;
        case SectionKind::SubPart: append(Kind::SubPart, {}, m_section->heading); return;
        }
    }

    void appendBody()
    {
        m_paragraph = m_item = 0;
        m_continues = m_inTable = false;
        const qsizetype first = m_result.blocks.size();
        for (const QString &line : m_section->body.split(u'\n'))
            appendLine(line);
        if (m_document.articles && m_paragraph == 1) // a single paragraph bears no number
            for (qsizetype i = first; i < m_result.blocks.size(); ++i)
                if (m_result.blocks[i].kind == Kind::Numbered)
                    m_result.blocks[i].number.clear();
    }

    void appendLine(const QString &line)
    {
        const bool row = isTableRow(line);
        m_inTable = m_inTable && row;
        const auto mark = markOf(line);
        if (line.trimmed().isEmpty() || mark) {
            m_continues = false;
            if (mark && mark->name == QLatin1String("pagebreak"))
                append(Kind::PageBreak, {}, {});
        } else if (row) {
            appendRow(cellsOf(line));
        } else if (const auto list = listLineOf(line)) {
            appendListLine(*list);
        } else {
            appendText(line);
        }
    }

    void appendRow(QStringList cells)
    {
        m_continues = false;
        if (!m_inTable)
            append(Kind::Table, {}, {});
        m_inTable = true;
        DocumentBlock &table = m_result.blocks.last();
        if (table.rows.size() == 1 && !table.header && isTableRule(cells)) {
            table.header = true;
            return;
        }
        constexpr qsizetype most = 40; // no paper has room for more
        if (cells.size() > most)
            cells = cells.mid(0, most - 1) << cells.mid(most - 1).join(u'|');
        for (QString &cell : cells)
            cell = withReferences(cell);
        const qsizetype before = table.rows.isEmpty() ? cells.size() : table.rows.constFirst().size();
        if (cells.size() > before)
            for (QStringList &row : table.rows)
                row.resize(cells.size());
        cells.resize(std::max(cells.size(), before));
        table.rows << cells;
    }

    void appendListLine(const ListLine &line)
    {
        m_continues = true;
        if (line.bullet) {
            append(Kind::Bullet, {}, line.text);
        } else if (line.indent >= itemIndent) {
            append(Kind::SubNumbered, QStringLiteral("(%1)").arg(++m_item), line.text);
        } else {
            m_item = 0;
            append(Kind::Numbered, QString::number(++m_paragraph), line.text);
        }
    }

    // Lines that follow one another stay together; an indented one goes on with the item above it.
    void appendText(const QString &line)
    {
        const bool afterList = m_continues && m_result.blocks.constLast().kind != Kind::Paragraph;
        if (m_continues && (!afterList || indentOf(line) > 0)) {
            m_result.blocks.last().text += u'\n' + withReferences(line.trimmed());
            return;
        }
        append(Kind::Paragraph, {}, line.trimmed());
        m_continues = true;
        m_item = 0;
        if (!m_document.articles)
            m_paragraph = 0; // an ordinary list ends at a text
    }

    QString withReferences(const QString &text)
    {
        if (!text.contains(QLatin1String("{{ref:")))
            return text;
        QString result;
        qsizetype last = 0;
        for (auto matches = blankPattern().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            if (!match.captured(1).startsWith(QLatin1String("ref:")))
                continue;
            const QString id = match.captured(1).mid(4);
            const int number = m_articles.value(id);
            if (number == 0)
                m_result.lost.append({m_section->id, id});
            result += QStringView(text).mid(last, match.capturedStart() - last);
            result += number > 0 ? QStringLiteral("第%1条").arg(number) : QStringLiteral("第＿＿条");
            last = match.capturedEnd();
        }
        return result + text.mid(last);
    }

    const EditedDocument &m_document;
    QHash<QString, int> m_articles;
    NumberedDocument m_result;
    const DocumentSection *m_section = nullptr;
    int m_chapter = 0, m_paragraph = 0, m_item = 0;
    bool m_continues = false; // the next line of text belongs to the block before
    bool m_inTable = false;
};

} // namespace

NumberedDocument numbered(const EditedDocument &document) { return Numberer(document).read(); }

QHash<QString, int> articleNumbers(const EditedDocument &document)
{
    QHash<QString, int> numbers;
    for (const DocumentSection &section : document.sections)
        if (section.kind == SectionKind::Article)
            numbers.insert(section.id, static_cast<int>(numbers.size()) + 1);
    return numbers;
}

QString headingText(const DocumentBlock &block)
{
    const QString text = plainText(block.text);
    if (block.kind == Kind::Chapter)
        return block.number + u'　' + text;
    return block.kind == Kind::Article ? QString(block.number + u'（' + text + u'）') : text;
}
