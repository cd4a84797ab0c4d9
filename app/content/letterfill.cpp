// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmarks.h"
#include "domain/text.h"
#include "letters.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using RowKind = LetterRow::Kind;

bool isVisible(QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format; }

// As typed, but without empty lines at the ends or two of them in a row; nothing where there is nothing to see.
QString cleaned(const QString &typed)
{
    QStringList lines;
    for (const QString &line : withPlainLineEnds(typed).split(u'\n')) {
        QString clean = oneLine(line);
        while (!clean.isEmpty() && clean.back().isSpace())
            clean.chop(1);
        if (!clean.isEmpty() || (!lines.isEmpty() && !lines.constLast().isEmpty()))
            lines << clean;
    }
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    const QString text = lines.join(u'\n');
    return std::any_of(text.begin(), text.end(), isVisible) ? text : QString();
}

class LetterFiller
{
public:
    LetterFiller(const Letter &letter, const LetterValues &values, Language language) : m_letter(letter), m_values(values)
    {
        m_filled.language = language;
    }

    FilledLetter fill()
    {
        choose();
        for (const LetterRow &row : m_letter.rows(m_filled.language))
            place(row);
        dropEmptyHeadings();
        dropSpaces();
        numberHeadings();
        return std::move(m_filled);
    }

private:
    bool isGiven(const QString &key) const { return m_values.conditions.contains(key) || !cleaned(m_values.texts.value(key)).isEmpty(); }

    // Which switches of the choices hold, and which choices are gaps.
    void choose()
    {
        for (const LetterChoice &choice : m_letter.choices) {
            QStringList ticked = choice.of;
            ticked.removeIf([this](const QString &key) { return !isGiven(key); });
            if (ticked.isEmpty() && !choice.fallback.isEmpty())
                ticked << choice.fallback;
            const bool made = choice.several ? !ticked.isEmpty() : ticked.size() == 1;
            for (const QString &key : choice.of) {
                m_chosen.insert(key, made && ticked.contains(key));
                if (!made)
                    m_gaps.insert(key, choice.id);
            }
        }
    }

    void place(const LetterRow &row)
    {
        if (const QString choice = m_gaps.value(row.condition); !choice.isEmpty()) {
            if (!m_filled.missing.contains(choice))
                m_filled.lines << LetterLine{row.part, row.kind, {}, missing(choice)};
            return;
        }
        const bool holds = row.condition.isEmpty() || (m_chosen.value(row.condition, isGiven(row.condition)) != row.unless);
        if (!holds)
            return;
        if (row.kind != RowKind::Title)
            m_filled.lines << LetterLine{row.part, row.kind, {}, replaced(row.text)};
        else if (m_filled.title.isEmpty())
            m_filled.title = oneLine(replaced(row.text));
    }

    // In one pass, so that what stands in a value is never read as a blank.
    QString replaced(const QString &text)
    {
        QString result;
        qsizetype last = 0;
        for (auto matches = blankPattern().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            result += QStringView(text).mid(last, match.capturedStart() - last);
            result += value(match.captured(1));
            last = match.capturedEnd();
        }
        return result + text.mid(last);
    }

    QString value(const QString &key)
    {
        const QString text = cleaned(m_values.texts.value(key));
        if (!text.isEmpty())
            return text;
        if (!m_letter.pending.contains(key))
            return missing(key);
        if (!m_filled.pending.contains(key))
            m_filled.pending << key;
        return m_filled.language == Language::Japanese ? QStringLiteral("調査中") : QStringLiteral("under investigation");
    }

    QString missing(const QString &key)
    {
        if (!m_filled.missing.contains(key))
            m_filled.missing << key;
        return gapMark(m_filled.language);
    }

    void dropEmptyHeadings()
    {
        QList<LetterLine> &lines = m_filled.lines;
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            const auto next
                = std::find_if(lines.begin() + i + 1, lines.end(), [](const LetterLine &one) { return one.kind != RowKind::Space; });
            const bool content = next != lines.end() && next->kind != RowKind::Heading && next->part == lines[i].part;
            if (lines[i].kind == RowKind::Heading && !content)
                lines.removeAt(i);
        }
    }

    // One between two texts of the same part, none elsewhere.
    void dropSpaces()
    {
        QList<LetterLine> kept;
        bool space = false;
        for (const LetterLine &line : m_filled.lines) {
            if (line.kind == RowKind::Space) {
                space = true;
                continue;
            }
            if (space && !kept.isEmpty() && kept.constLast().part == line.part)
                kept << LetterLine{line.part, RowKind::Space, {}, {}};
            space = false;
            kept << line;
        }
        m_filled.lines = kept;
    }

    void numberHeadings()
    {
        int number = 0;
        for (LetterLine &line : m_filled.lines)
            if (line.kind == RowKind::Heading) {
                line.number = QString::number(++number);
                line.text = oneLine(line.text);
            }
    }

    const Letter &m_letter;
    const LetterValues &m_values;
    FilledLetter m_filled;
    QHash<QString, bool> m_chosen; // switches of choices
    QHash<QString, QString> m_gaps; // switches to the choice that is not made
};

} // namespace

FilledLetter fill(const Letter &letter, const LetterValues &values, Language language)
{
    return LetterFiller(letter, values, language).fill();
}

QString gapMark(Language language)
{
    return language == Language::Japanese ? QStringLiteral("（　　　　）") : QStringLiteral("(____________)");
}

QString textOf(const LetterLine &line, Language language)
{
    const bool japanese = language == Language::Japanese;
    if (line.kind == RowKind::Heading)
        return line.number + (japanese ? QStringLiteral("　") : QStringLiteral(". ")) + line.text;
    if (line.kind != RowKind::Point)
        return line.text;
    QString text = line.text;
    return (japanese ? QStringLiteral("・") : QStringLiteral("- "))
        + text.replace(u'\n', japanese ? QStringLiteral("\n　") : QStringLiteral("\n  "));
}

QString toText(const FilledLetter &letter)
{
    QStringList lines;
    const LetterLine *before = nullptr;
    for (const LetterLine &line : letter.lines) {
        if (before && before->part != line.part)
            lines << QString();
        if (line.part == LetterPart::Body && (!before || before->part != LetterPart::Body))
            lines << letter.title << QString();
        lines << textOf(line, letter.language);
        before = &line;
    }
    return lines.join(u'\n') + u'\n';
}
