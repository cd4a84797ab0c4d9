// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "domain/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

// A report as data, before any writer makes paper, HTML or ODT of it. All texts are plain: nothing in them is markup.

struct SheetHeading
{
    QString text;
    int level = 2; // 1 to 3; 1 for the chapters of a sheet with a cover
};

struct SheetText
{
    QString text; // may have several lines
    bool small = false;
    bool ofAbove = false; // belongs to the table above it: on paper it begins no page without a row of that
    bool right = false; // its lines end at the right edge
};

// The title in the middle of the paper, where it stands among the blocks and not at the head: as on a letter.
struct SheetTitle
{ };

// A piece of a text in one weight.
struct SheetSpan
{
    QString text;
    bool bold = false;

    bool operator==(const SheetSpan &) const = default;
};

// A paragraph with its number or bullet hanging before it; without one, a plain paragraph that may have bold parts.
struct SheetItem
{
    QString number;
    QList<SheetSpan> spans; // may have several lines
    int indent = 0; // steps

    bool isBullet() const { return number == u'・'; }
    QString text() const; // of all spans
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
    bool lined = false; // lines to write on by hand, where the cell is empty
};

struct SheetCell
{
    QString text, note; // one line each before wrapping; the note is smaller and below
    bool bold = false;
    bool lines = false; // the text has several lines of its own
};

using SheetRow = QList<SheetCell>;

// The head stands again on every page. A head without a word is not shown.
struct SheetTable
{
    QList<SheetColumn> columns;
    QList<SheetRow> rows;
    double rowHeight = 0; // mm at least
    bool grid = false; // lines between the columns too, as in a form

    bool hasHead() const;
};

// The first page by itself. Stands for the title, and for the boxes for seals, which go to its foot.
struct SheetCover
{
    QString above, below; // the title: the year and the firm
    QList<SheetPair> facts;
    QString note; // at the foot
};

// Large figures side by side, each with what it counts and a word on it below.
struct SheetFigure
{
    QString figure, label, note;
};

struct SheetFigures
{
    QList<SheetFigure> figures;
};

// Points of areas as bars. Its figures stand in it as text.
struct SheetChart
{
    QString name; // what is shown, for those who do not see it
    QString area, now, before; // the heads of its figures; no `before` without a year to compare with
    QList<ChartArea> areas;
};

// Boxes for seals at the right.
struct SheetStamps
{
    QStringList words;
};

struct SheetPageBreak
{ };

using SheetBlock = std::variant<SheetHeading, SheetText, SheetTitle, SheetItem, SheetFacts, SheetTable, SheetCover, SheetFigures,
                                SheetChart, SheetStamps, SheetPageBreak>;

struct Sheet
{
    QString firm, title, date, product; // at the foot of every page; product: "Tenken", version and day of the legal content
    QString lead; // one line below the title
    QStringList stamps; // words over the boxes for seals at the top right; none without words
    bool landscape = false;
    double scale = 1; // of all type and the spaces between, to make a sheet fit on its pages
    Language language = Language::Japanese;
    QList<SheetBlock> blocks;
};

// What stands at the left of the foot: firm, title and date, those that there are.
QString footOf(const Sheet &sheet);

bool hasChapters(const Sheet &sheet); // headings of level 1
bool hasTitleOnTop(const Sheet &sheet); // neither on a cover nor among the blocks

// The sheet as every writer takes it: table cells and titles in one line, control characters and marks that change the
// direction of writing made visible, characters that XML forbids replaced.
Sheet printable(Sheet sheet);
