// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace {

using Kind = TextPart::Kind;

constexpr qsizetype mostCells = 4'000'000; // of the table that is compared in

// Sentences with what ends them.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'。')
            continue;
        sentences << text.mid(start, i + 1 - start);
        start = i + 1;
    }
    if (start < text.size())
        sentences << text.mid(start);
    return sentences;
}

void append(QList<TextPart> &parts, Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.constLast().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

// Longest common run of sentences between the two lists, told as parts.
void appendMiddle(QList<TextPart> &parts, const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size(), columns = after.size();
    if (rows * columns > mostCells) {
        append(parts, Kind::Removed, before.join(QString()));
        append(parts, Kind::Added, after.join(QString()));
        return;
    }
    const qsizetype width = columns + 1;
    std::vector<int> common((rows + 1) * width, 0); // from here to both ends
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            common[row * width + column] = before[row] == after[column]
                ? common[(row + 1) * width + column + 1] + 1
                : std::max(common[(row + 1) * width + column], common[row * width + column + 1]);
    qsizetype row = 0, column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            append(parts, Kind::Same, before[row++]);
            ++column;
        } else if (column == columns || (row < rows && common[(row + 1) * width + column] >= common[row * width + column + 1])) {
            append(parts, Kind::Removed, before[row++]);
        } else {
            append(parts, Kind::Added, after[column++]);
        }
    }
}

} // namespace

QList<TextPart> textDifference(const QString &before, const QString &after)
{
    const QStringList mine = sentencesOf(before), theirs = sentencesOf(after);
    const qsizetype shorter = std::min(mine.size(), theirs.size());
    qsizetype head = 0;
    while (head < shorter && mine[head] == theirs[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && mine[mine.size() - 1 - tail] == theirs[theirs.size() - 1 - tail])
        ++tail;
    QList<TextPart> parts;
    append(parts, Kind::Same, mine.mid(0, head).join(QString()));
    appendMiddle(parts, mine.mid(head, mine.size() - head - tail), theirs.mid(head, theirs.size() - head - tail));
    append(parts, Kind::Same, mine.mid(mine.size() - tail).join(QString()));
    return parts;
}
