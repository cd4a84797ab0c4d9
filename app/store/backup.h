// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

// Dated, checked copies of a book. They are whole books themselves and open like any other.
namespace backup {

enum class Reason { Daily, Upgrade, Import, Removal, Restore, Asked };

struct Copy
{
    QString path;
    QDateTime madeAt;
    Reason reason;
};

// What a copy holds, shown before it is restored.
struct Contents
{
    QDateTime madeAt;
    int version = 0; // of the schema
    QMap<QString, int> counts; // records by table: holding, purpose …
    QString firm; // its name
};

// Where copies lie when no folder was chosen: NAME.backups beside NAME.tenken.
QString defaultFolder(const QString &book);

// Copies the book as last committed, checks the copy from end to end, and only then lets older ones go. An empty
// `folder` means the default. Returns the path of the copy. On failure (full disk, damaged book) nothing is left over.
Result<QString> make(const QString &book, const QString &folder, Reason reason, const QDateTime &now);

// The copies of a book in a folder, newest first.
QList<Copy> of(const QString &book, const QString &folder = {});

// Reads and checks a copy without changing it.
Result<Contents> contentsOf(const QString &copy);

// Puts the copy in the book's place in one step, after a backup of what is there if that can be read. Close the book before.
Result<void> restore(const QString &copy, const QString &book, const QString &folder, const QDateTime &now);

// The copies to let go: kept are the newest ten, one a day for two weeks, one a week for half a year, one a month for ever.
QList<Copy> superfluous(const QList<Copy> &newestFirst, const QDateTime &now);

} // namespace backup
