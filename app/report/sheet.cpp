// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include "domain/text.h"

#include <algorithm>

namespace {

// Half a surrogate pair and the two non-characters cannot be written in XML.
void replaceUnwritable(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            text[i] = QChar::ReplacementCharacter;
    }
}

void cleanLine(QString &text)
{
    text = oneLine(text);
    replaceUnwritable(text);
}

void cleanLines(QString &text)
{
    QStringList lines = text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n');
    for (QString &line : lines)
        cleanLine(line);
    text = lines.join(u'\n');
}

void clean(SheetHeading &heading) { cleanLine(heading.text); }

void clean(SheetText &text) { cleanLines(text.text); }

void clean(SheetItem &item)
{
    cleanLine(item.number);
    for (SheetSpan &span : item.spans)
        cleanLines(span.text);
}

void clean(SheetFacts &facts)
{
    for (SheetPair &pair : facts.pairs) {
        cleanLine(pair.label);
        cleanLines(pair.value);
    }
}

void clean(SheetTable &table)
{
    for (SheetColumn &column : table.columns) {
        cleanLine(column.head);
        cleanLine(column.note);
    }
    for (SheetRow &row : table.rows)
        for (SheetCell &cell : row) {
            cell.lines ? cleanLines(cell.text) : cleanLine(cell.text);
            cleanLine(cell.note);
        }
}

void clean(SheetCover &cover)
{
    for (QString *line : {&cover.above, &cover.below, &cover.note})
        cleanLine(*line);
    for (SheetPair &pair : cover.facts) {
        cleanLine(pair.label);
        cleanLine(pair.value);
    }
}

void clean(SheetFigures &figures)
{
    for (SheetFigure &one : figures.figures)
        for (QString *line : {&one.figure, &one.label, &one.note})
            cleanLine(*line);
}

void clean(SheetChart &chart)
{
    for (QString *line : {&chart.name, &chart.area, &chart.now, &chart.before})
        cleanLine(*line);
    for (ChartArea &area : chart.areas)
        cleanLine(area.label);
}

void clean(SheetStamps &stamps)
{
    for (QString &word : stamps.words)
        cleanLine(word);
}

void clean(SheetTitle &) { }

void clean(SheetPageBreak &) { }

} // namespace

QString SheetItem::text() const
{
    QString text;
    for (const SheetSpan &span : spans)
        text += span.text;
    return text;
}

bool SheetTable::hasHead() const
{
    return std::any_of(columns.begin(), columns.end(), [](const SheetColumn &one) { return !one.head.isEmpty() || !one.note.isEmpty(); });
}

QString footOf(const Sheet &sheet)
{
    QStringList parts;
    for (const QString &part : {sheet.firm.left(200), sheet.title.left(200), sheet.date})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u'　');
}

bool hasChapters(const Sheet &sheet)
{
    return std::any_of(sheet.blocks.begin(), sheet.blocks.end(), [](const SheetBlock &block) {
        const auto *heading = std::get_if<SheetHeading>(&block);
        return heading && heading->level == 1;
    });
}

bool hasTitleOnTop(const Sheet &sheet)
{
    return std::none_of(sheet.blocks.begin(), sheet.blocks.end(), [](const SheetBlock &block) {
        return std::holds_alternative<SheetTitle>(block) || std::holds_alternative<SheetCover>(block);
    });
}

Sheet printable(Sheet sheet)
{
    for (QString *line : {&sheet.firm, &sheet.title, &sheet.date, &sheet.product, &sheet.lead})
        cleanLine(*line);
    for (QString &word : sheet.stamps)
        cleanLine(word);
    for (SheetBlock &block : sheet.blocks)
        std::visit([](auto &part) { clean(part); }, block);
    return sheet;
}
