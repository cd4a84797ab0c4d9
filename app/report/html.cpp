// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

#include "files/writefile.h"

#include <QFile>
#include <QIODevice>

namespace {

QString escaped(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")); }

QString styles()
{
    QFile file(QStringLiteral(":/report/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class HtmlWriter
{
public:
    QString write(const Sheet &sheet);

private:
    void add(const SheetHeading &heading);
    void add(const SheetText &text);
    void add(const SheetFacts &facts);
    void add(const SheetTable &table);
    void add(const SheetPageBreak &) { m_out += QLatin1String("<hr class=\"page\">\n"); }
    void addCell(const char *tag, const SheetCell &cell, const SheetColumn &column);
    void addStamps(const QStringList &words);

    QString m_out;
};

QString HtmlWriter::write(const Sheet &sheet)
{
    const QString language = sheet.language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .arg(language);
    m_out += escaped(sheet.title);
    m_out += QLatin1String("</title>\n<style>\n");
    m_out += styles();
    m_out += QStringLiteral("@page { size: A4 %1; }\n</style>\n</head>\n<body>\n<header>\n")
                 .arg(sheet.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
    addStamps(sheet.stamps);
    m_out += QString(u"<h1>" + escaped(sheet.title) + u"</h1>\n");
    if (!sheet.lead.isEmpty())
        m_out += QString(u"<p class=\"lead\">" + escaped(sheet.lead) + u"</p>\n");
    m_out += QLatin1String("</header>\n<main>\n");
    for (const SheetBlock &block : sheet.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    const QStringList foot{escaped(sheet.firm), escaped(sheet.title), escaped(sheet.date), escaped(sheet.product)};
    m_out += QString(u"</main>\n<footer>" + foot.join(u'　') + u"</footer>\n</body>\n</html>\n");
    return std::move(m_out);
}

void HtmlWriter::addStamps(const QStringList &words)
{
    if (words.isEmpty())
        return;
    m_out += QLatin1String("<table class=\"stamps\"><tr>");
    for (const QString &word : words)
        m_out += QString(u"<th scope=\"col\">" + escaped(word) + u"</th>");
    m_out += QString(u"</tr><tr>" + QStringLiteral("<td></td>").repeated(words.size()) + u"</tr></table>\n");
}

void HtmlWriter::add(const SheetHeading &heading)
{
    const QString tag = heading.level <= 2 ? QStringLiteral("h2") : QStringLiteral("h3");
    m_out += QString(u'<' + tag + u'>' + escaped(heading.text) + u"</" + tag + u">\n");
}

void HtmlWriter::add(const SheetText &text)
{
    m_out += QString((text.small ? u"<p class=\"small\">" : u"<p>") + escaped(text.text) + u"</p>\n");
}

void HtmlWriter::add(const SheetFacts &facts)
{
    m_out += QLatin1String("<table class=\"facts\">\n");
    for (qsizetype i = 0; i < facts.pairs.size(); ++i) {
        m_out += i % facts.columns == 0 ? QLatin1String("<tr>") : QLatin1String();
        m_out += QString(u"<th scope=\"row\">" + escaped(facts.pairs[i].label) + u"</th><td>" + escaped(facts.pairs[i].value) + u"</td>");
        m_out += i % facts.columns == facts.columns - 1 || i + 1 == facts.pairs.size() ? QLatin1String("</tr>\n") : QLatin1String();
    }
    m_out += QLatin1String("</table>\n");
}

void HtmlWriter::add(const SheetTable &table)
{
    m_out += QLatin1String("<table class=\"rows\">\n<thead><tr>");
    for (const SheetColumn &column : table.columns)
        addCell("th scope=\"col\"", {column.head, column.note}, column);
    m_out += QLatin1String("</tr></thead>\n<tbody>\n");
    for (const SheetRow &row : table.rows) {
        m_out += QLatin1String("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            addCell("td", row[i], table.columns.value(i));
        m_out += QLatin1String("</tr>\n");
    }
    m_out += QLatin1String("</tbody>\n</table>\n");
}

void HtmlWriter::addCell(const char *tag, const SheetCell &cell, const SheetColumn &column)
{
    m_out += QString(u'<' + QLatin1String(tag) + (column.right ? u" class=\"right\">" : u">"));
    m_out += cell.bold ? QString(u"<b>" + escaped(cell.text) + u"</b>") : escaped(cell.text);
    if (!cell.note.isEmpty())
        m_out += QString(u"<small>" + escaped(cell.note) + u"</small>");
    m_out += tag[1] == 'h' ? QLatin1String("</th>") : QLatin1String("</td>");
}

} // namespace

QString html(const Sheet &sheet) { return HtmlWriter().write(printable(sheet)); }

Result<void> writeHtml(const Sheet &sheet, const QString &path) { return writeFile(path, html(sheet).toUtf8()); }
