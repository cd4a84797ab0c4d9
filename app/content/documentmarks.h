// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <optional>

// A line of a template that is never printed: <!-- name: value -->.
struct DocumentMark
{
    QString name, value;
};
std::optional<DocumentMark> markOf(const QString &line);

// What a law mark says: how strict the matter is, and by which articles.
struct LawMark
{
    QStringList law;
    QString level; // code of the list "levels"

    bool operator==(const LawMark &) const = default;
};
LawMark lawMarkOf(const QString &value);

// "## Heading" with 1 to 3 signs.
struct HeadingLine
{
    int depth = 0;
    QString text;
};
std::optional<HeadingLine> headingOf(const QString &line);

// The cells of a table's row; a backslash before a bar makes it a part of the text.
QStringList cellsOf(const QString &row);
bool isTableRow(const QString &line);
bool isTableRule(const QStringList &cells); // the line of hyphens below the header

// {{key}}, {{item.column}} and {{ref:article}}.
const QRegularExpression &blankPattern();

// The text with its line ends as "\n" only.
QString withPlainLineEnds(QString text);
