// SPDX-License-Identifier: GPL-3.0-or-later
#include "html.h"

#include "files/writefile.h"

#include <QFile>
#include <QIODevice>

#include <algorithm>

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
    void add(const SheetTitle &) { m_out += QString(u"<h1 class=\"center\">" + m_title + u"</h1>\n"); }
    void add(const SheetItem &item);
    void add(const SheetFacts &facts);
    void add(const SheetTable &table);
    void add(const SheetCover &cover);
    void add(const SheetFigures &figures);
    void add(const SheetChart &chart);
    void add(const SheetStamps &stamps) { addStamps(stamps.words); }
    void add(const SheetPageBreak &) { m_out += QLatin1String("<hr class=\"page\">\n"); }
    void addCell(const char *tag, const SheetCell &cell, const SheetColumn &column);
    void addStamps(const QStringList &words);

    QString m_out, m_title;
    int m_depth = 0; // of the headings: one more where the sheet has chapters
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
    m_out += QStringLiteral("@page { size: A4 %1; }\n").arg(sheet.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
    if (sheet.scale != 1)
        m_out += QStringLiteral("@media print { body { zoom: %1; } }\n").arg(sheet.scale);
    m_out += QLatin1String("</style>\n</head>\n<body>\n<header>\n");
    addStamps(sheet.stamps);
    m_title = escaped(sheet.title);
    if (!std::any_of(sheet.blocks.begin(), sheet.blocks.end(), [](const auto &block) { return std::holds_alternative<SheetTitle>(block); }))
        m_out += QString(u"<h1>" + m_title + u"</h1>\n");
    if (!sheet.lead.isEmpty())
        m_out += QString(u"<p class=\"lead\">" + escaped(sheet.lead) + u"</p>\n");
    m_out += QLatin1String("</header>\n<main>\n");
    m_depth = hasChapters(sheet) ? 1 : 0;
    for (const SheetBlock &block : sheet.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    const QString foot = QString(footOf(sheet) + u'　' + sheet.product).trimmed();
    m_out += QString(u"</main>\n<footer>" + escaped(foot) + u"</footer>\n</body>\n</html>\n");
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
    const QString tag = QStringLiteral("h%1").arg(std::clamp(heading.level + m_depth, 2, 6));
    m_out += QString(u'<' + tag + u'>' + escaped(heading.text) + u"</" + tag + u">\n");
}

void HtmlWriter::add(const SheetText &text)
{
    m_out += QString((text.small ? u"<p class=\"small\">" : text.right ? u"<p class=\"right\">" : u"<p>") + escaped(text.text) + u"</p>\n");
}

void HtmlWriter::add(const SheetItem &item)
{
    const QString look = item.number.isEmpty() ? QString() : item.isBullet() ? QStringLiteral("bullet") : QStringLiteral("numbered");
    m_out += QStringLiteral("<p class=\"item %1\" style=\"--step:%2\">").arg(look).arg(item.indent);
    if (!item.number.isEmpty())
        m_out += QString(u"<span class=\"no\">" + escaped(item.number) + u"</span>");
    for (const SheetSpan &span : item.spans)
        m_out += span.bold ? QString(u"<b>" + escaped(span.text) + u"</b>") : escaped(span.text);
    m_out += QLatin1String("</p>\n");
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
    m_out += QString(u"<table class=\"rows" + QLatin1String(table.grid ? " grid\"" : "\""));
    if (table.rowHeight > 0)
        m_out += QStringLiteral(" style=\"--row:%1mm\"").arg(table.rowHeight);
    m_out += QLatin1String(table.hasHead() ? ">\n<thead><tr>" : ">\n");
    for (const SheetColumn &column : table.hasHead() ? table.columns : QList<SheetColumn>())
        addCell("th scope=\"col\"", {column.head, column.note}, column);
    m_out += QLatin1String(table.hasHead() ? "</tr></thead>\n<tbody>\n" : "<tbody>\n");
    for (const SheetRow &row : table.rows) {
        m_out += QLatin1String("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            addCell("td", row[i], table.columns.value(i));
        m_out += QLatin1String("</tr>\n");
    }
    m_out += QLatin1String("</tbody>\n</table>\n");
}

// The title and the boxes stand above it already.
void HtmlWriter::add(const SheetCover &cover)
{
    m_out += QString(u"<p class=\"cover\">" + escaped(cover.above) + u"<br><b>" + escaped(cover.below) + u"</b></p>\n");
    add(SheetFacts{cover.facts, 1});
    add(SheetText{cover.note, true});
    add(SheetPageBreak());
}

void HtmlWriter::add(const SheetFigures &figures)
{
    m_out += QLatin1String("<ul class=\"figures\">\n");
    for (const SheetFigure &one : figures.figures)
        m_out += QString(u"<li><b>" + escaped(one.figure) + u"</b> <span>" + escaped(one.label) + u"</span> <small>" + escaped(one.note)
                         + u"</small></li>\n");
    m_out += QLatin1String("</ul>\n");
}

// A table whose figures anybody can read, with the bars beside them for the eye.
void HtmlWriter::add(const SheetChart &chart)
{
    const auto bar = [](Count points, const char *of) {
        return points ? QStringLiteral("<i class=\"%1\" style=\"width:%2%\"></i>").arg(QLatin1String(of)).arg(*points) : QString();
    };
    const auto figure = [](Count points) {
        return QStringLiteral("<td class=\"right\">%1</td>").arg(points ? QString::number(*points) : QStringLiteral("—"));
    };
    const bool compares = !chart.before.isEmpty();
    m_out += QString(u"<table class=\"chart\">\n<caption>" + escaped(chart.name) + u"</caption>\n<thead><tr>");
    for (const QString &head : compares ? QStringList{chart.area, chart.now, chart.before} : QStringList{chart.area, chart.now})
        m_out += QString(u"<th scope=\"col\">" + escaped(head) + u"</th>");
    m_out += QLatin1String("<td></td></tr></thead>\n<tbody>\n");
    for (const ChartArea &area : chart.areas) {
        m_out += QString(u"<tr><th scope=\"row\">" + escaped(area.label) + u"</th>" + figure(area.now));
        m_out += compares ? figure(area.before) : QString();
        m_out += QString(u"<td class=\"bars\" aria-hidden=\"true\">" + bar(area.now, "now") + bar(area.before, "before") + u"</td></tr>\n");
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
