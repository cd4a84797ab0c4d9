// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/firm.h"

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
// Bytes up to which open() checks the whole file; larger ones are checked by the window once they are shown.
inline constexpr qint64 checkedAtOnce = 4 * 1024 * 1024;

// Looks at the file without opening it as a database and without changing a byte: is it a file, one of ours, whole,
// not newer than this program?
Result<void> inspect(const QString &path);

// Makes a book that holds nothing but its firm. It appears under its name only when complete, readable for its owner
// alone; an existing file is never replaced.
Result<void> create(const QString &path, const Firm &firm);

// Opens a book, after inspect(), brings it to the newest version (with a backup before) and checks it. Read-only when
// asked for, when file or folder cannot be written, or when another program has it open.
Result<OpenBook> open(const QString &path, Access access = Access::ReadWrite);

// The right to change a book, held by one program at a time and never left over: the system frees it when its program
// ends. Fails with Conflict while another holds it, with Io when its file cannot be written.
Result<std::unique_ptr<QLockFile>> lock(const QString &path);

// Takes back a change that was cut off, if one was. Hold the lock. A journal that does not belong to the book is
// noticed on a copy: then the book stays as it is.
Result<void> recover(const QString &path);

// The file behind links: lock, journal and backups lie beside it, under whatever name it was opened.
QString realPath(const QString &path);

// SQLite's own check of the whole file; about 1 s for 50 MB.
Result<void> quickCheck(Database &database);

// Makes an empty file that only its owner may read; false when it exists already. SQLite fills and keeps it so.
bool makePrivate(const QString &path);

// Writes what the system still holds of a file, or of a folder's list of names, to the disk.
bool sync(const QString &path);

} // namespace bookfile
