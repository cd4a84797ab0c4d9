// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/book.h"

// A list of people from another program, worked out but not written.
struct PeopleImport
{
    Change change;
    int fresh = 0, changed = 0, already = 0;
    QStringList problems; // rows that cannot be taken, one line each
};

// Reads CSV or XLSX. Without a row of heads the first column holds the names.
Result<PeopleImport> peopleFrom(const QString &path, const Book &book, const Library &library);

// People by name, as typed or pasted: a name and, behind it, a role. One with the name and role of somebody who works here is left out.
PeopleImport peopleNamed(const QList<QStringList> &names, const Book &book, QDate today);
