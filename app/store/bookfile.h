// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QLockFile>

// An open book file: its connection and the lock that keeps a second program from writing.
struct OpenBook
{
    std::unique_ptr<QLockFile> lock; // null for a book that may only be read
    std::unique_ptr<Database> database;
    QString readOnlyReason; // one translated sentence; empty when the book may be changed
};

namespace bookfile {

inline constexpr quint32 applicationId = 0x544E4B4E; // "TNKN" at byte 68 of the file
inline const QString suffix = QStringLiteral(".tenken");

// Looks at the file without opening it as a database and without changing a byte: is it a file, one of ours, whole,
// not newer than this program?
Result<void> inspect(const QString &path);

// Makes a new, empty book. It appears under its name only when complete; an existing file is never replaced.
Result<void> create(const QString &path);

// Opens a book, after inspect(), brings it to the newest version (with a backup before) and checks it. Read-only when
// asked for, when file or folder cannot be written, or when another program has it open.
Result<OpenBook> open(const QString &path, Access access = Access::ReadWrite);

// SQLite's own check of the whole file; about 1 s for 50 MB.
Result<void> quickCheck(Database &database);

// Writes what the system still holds of a file, or of a folder's list of names, to the disk.
bool sync(const QString &path);

} // namespace bookfile
