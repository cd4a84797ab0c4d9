// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// A place in a file that needs a look, in words for the user.
struct Problem
{
    int row = 0; // as a spreadsheet numbers it, from 1; 0: the whole sheet
    QString column; // head of the column, empty for the whole row
    QString reason; // one translated sentence

    bool operator==(const Problem &) const = default;
};

// A sheet of another program as text cells, row by row; rows may differ in length.
struct Table
{
    QString name; // of the sheet, empty for CSV
    QList<QStringList> rows;
    QList<Problem> problems; // what could not be read properly, at most maxProblems
};

// What a file may hold; beyond these a reader gives an Error instead of filling the memory.
inline constexpr qint64 maxFileBytes = 64 * 1024 * 1024;
inline constexpr int maxRows = 200'000;
inline constexpr int maxColumns = 16'384;
inline constexpr qint64 maxCells = 10'000'000;
inline constexpr int maxProblems = 1000; // kept for one table
