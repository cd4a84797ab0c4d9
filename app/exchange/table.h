// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

// A sheet of another program as text cells, row by row; rows may differ in length.
struct Table
{
    QString name; // of the sheet, empty for CSV
    QList<QStringList> rows;
};
