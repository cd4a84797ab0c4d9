// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterpaper.h"

#include "paper.h"

#include <QStringList>

#include <optional>

namespace {

using RowKind = LetterRow::Kind;

constexpr double usualScale = 1.1, scaleStep = 0.04; // a letter is larger than a list
constexpr int smallerSteps = 6; // to type of 8 points

class LetterPrint
{
public:
    LetterPrint(const FilledLetter &filled, const QString &firm) : m_filled(filled)
    {
        m_sheet.firm = firm;
        m_sheet.title = filled.title;
        m_sheet.language = filled.language;
    }

    Sheet sheet(const QString &product)
    {
        m_sheet.product = product;
        for (qsizetype i = 0; i < m_filled.lines.size(); ++i)
            add(i);
        flush();
        fit();
        return std::move(m_sheet);
    }

private:
    void add(qsizetype index);
    void begin(LetterPart part);
    void addSpace(qsizetype index);
    void flush();
    void fit();

    const FilledLetter &m_filled;
    Sheet m_sheet;
    QStringList m_text; // lines that make one block
    std::optional<LetterPart> m_part; // none before the first
};

void LetterPrint::add(qsizetype index)
{
    const LetterLine &line = m_filled.lines.at(index);
    if (line.part != m_part || line.kind != RowKind::Text)
        flush();
    if (line.part != m_part)
        begin(line.part);
    if (line.part == LetterPart::Date)
        m_sheet.date = line.text;
    switch (line.kind) {
    case RowKind::Heading: m_sheet.blocks << SheetHeading{textOf(line, m_filled.language), 3}; return;
    case RowKind::Point: m_sheet.blocks << SheetItem{QStringLiteral("・"), {{line.text}}}; return;
    case RowKind::Space: addSpace(index); return;
    case RowKind::Title:
    case RowKind::Text: m_text << line.text; return;
    }
}

// Room between the parts, and the title before the text.
void LetterPrint::begin(LetterPart part)
{
    if (!m_sheet.blocks.isEmpty())
        m_sheet.blocks << SheetText{};
    if (part == LetterPart::Body)
        m_sheet.blocks << SheetTitle{};
    m_part = part;
}

// Headings have room of their own above them.
void LetterPrint::addSpace(qsizetype index)
{
    if (m_filled.lines.value(index + 1).kind != RowKind::Heading)
        m_sheet.blocks << SheetText{};
}

void LetterPrint::flush()
{
    const QString text = m_text.join(u'\n');
    m_text.clear();
    if (text.isEmpty())
        return;
    m_sheet.blocks << SheetText{.text = text, .right = m_part == LetterPart::Date || m_part == LetterPart::From};
}

// On one page where it still can be read so; otherwise as large as usual.
void LetterPrint::fit()
{
    for (int step = 0; step <= smallerSteps; ++step) {
        m_sheet.scale = usualScale - step * scaleStep;
        if (pageCount(m_sheet) == 1)
            return;
    }
    m_sheet.scale = 1;
}

} // namespace

Sheet letterSheet(const FilledLetter &filled, const Letter &letter, const QString &firm, const QString &product)
{
    return LetterPrint(filled, firm).sheet(letter.audience == QLatin1String("commission") ? product : QString());
}
