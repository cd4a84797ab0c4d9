// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

// A report as data, before any writer makes paper, HTML or ODT of it. All texts are plain: nothing in them is markup.

struct SheetHeading
{
    QString text;
    int level = 2; // 2 or 3; level 1 is the title of the sheet
};

struct SheetText
{
    QString text; // may have several lines
    bool small = false;
};

struct SheetPair
{
    QString label, value; // the value may have several lines
};

// Labels with their values, side by side in one or two columns, read row by row.
struct SheetFacts
{
    QList<SheetPair> pairs;
    int columns = 2;
};

struct SheetColumn
{
    QString head, note; // the note names the second line of the cells
    double share = 1; // of the width
    bool right = false; // figures stand at the right
};

struct SheetCell
{
    QString text, note; // one line each before wrapping; the note is smaller and below
    bool bold = false;
};

using SheetRow = QList<SheetCell>;

// The head stands again on every page.
struct SheetTable
{
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
};

struct SheetPageBreak
{ };

using SheetBlock = std::variant<SheetHeading, SheetText, SheetFacts, SheetTable, SheetPageBreak>;

struct Sheet
{
    QString firm, title, date, product; // at the foot of every page; product: "Tenken", version and day of the legal content
    QString lead; // one line below the title
    QStringList stamps; // words over the boxes for seals at the top right; none without words
    bool landscape = false;
    Language language = Language::Japanese;
    QList<SheetBlock> blocks;
};

// The sheet as every writer takes it: table cells and titles in one line, control characters and marks that change the
// direction of writing made visible, characters that XML forbids replaced.
Sheet printable(Sheet sheet);
