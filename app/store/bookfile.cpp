// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfile.h"

#include "backup.h"
#include "migration.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_WIN
#    include <io.h>
#else
#    include <fcntl.h>
#    include <unistd.h>
#endif

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BookFile", text);
}

// The parts of a SQLite file's head that tell what it is (sqlite.org/fileformat2.html).
struct Head
{
    QByteArray bytes;

    explicit Head(const QByteArray &start) : bytes(start) {}
    quint32 number(int at) const { return qFromBigEndian<quint32>(bytes.constData() + at); }
    bool isSqlite() const { return bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16)); }
    qint64 pageSize() const
    {
        const int size = qFromBigEndian<quint16>(bytes.constData() + 16);
        return size == 1 ? 65536 : size;
    }
    qint64 pages() const { return number(28); }
    bool knowsItsPages() const { return number(24) == number(92) && pages() > 0; }
    int version() const { return int(number(60)); }
    bool isOurs() const { return number(68) == bookfile::applicationId; }
};

Error foreign(const QString &path)
{
    return {Error::Code::Invalid,
            tr("“%1” is not a book of this program. It was left as it is. Choose a file that ends in .tenken.").arg(QFileInfo(path).fileName()), path};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Code::Storage, tr("The book “%1” is damaged. It was left as it is. Restore the last backup.").arg(QFileInfo(path).fileName()), detail};
}

Result<void> inspectHead(const QString &path, const Head &head)
{
    if (!head.isSqlite() || !head.isOurs())
        return foreign(path);
    if (head.version() < 1)
        return damaged(path, QStringLiteral("user_version %1").arg(head.version()));
    if (head.version() > migration::newest())
        return Error{Error::Code::Conflict,
                     tr("The book “%1” was made by a newer version of the program. It was left as it is. Install the newest version, then open it again.")
                         .arg(QFileInfo(path).fileName()),
                     QStringLiteral("user_version %1").arg(head.version())};
    // While a journal waits, the last change is still to be taken back and the size may differ.
    const bool settled = QFileInfo(path + QStringLiteral("-journal")).size() == 0;
    if (settled && head.knowsItsPages() && head.pages() * head.pageSize() != QFileInfo(path).size())
        return damaged(path, QStringLiteral("%1 pages of %2, file %3").arg(head.pages()).arg(head.pageSize()).arg(QFileInfo(path).size()));
    return {};
}

// A book has exactly the tables of its version: a trigger or view in it is somebody else's work and might run code of its own.
Result<void> checkTables(Database &database, const QString &path)
{
    auto query = database.run(QStringLiteral("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"));
    if (!query)
        return query.error();
    if (query->next())
        return damaged(path, query->value(0).toString() + QLatin1Char(' ') + query->value(1).toString());
    query->finish();
    const QStringList present = database.handle().tables();
    for (const QString &table : migration::tables())
        if (!present.contains(table))
            return damaged(path, QStringLiteral("no table %1").arg(table));
    return {};
}

Result<void> upgrade(Database &database, const QString &path)
{
    auto version = migration::versionOf(database);
    if (!version)
        return version.error();
    if (*version < migration::newest() && *version > 0)
        if (auto kept = backup::make(path, {}, backup::Reason::Upgrade, QDateTime::currentDateTime()); !kept)
            return kept.error();
    return migration::run(database);
}

// Small files are checked at once; large ones by the window, after they are shown.
constexpr qint64 checkedAtOnce = 4 * 1024 * 1024;

QString whyReadOnly(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        return tr("This file may only be read. You can look and print, but not change anything.");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return tr("This folder may only be read. You can look and print, but not change anything.");
    return {};
}

} // namespace

Result<void> bookfile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, tr("There is no book “%1”. It may have been moved or renamed.").arg(path), path};
    if (!info.isFile())
        return foreign(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, tr("The book “%1” cannot be read. Check the rights of the file.").arg(info.fileName()), file.errorString()};
    return inspectHead(path, Head(file.read(100)));
}

Result<void> bookfile::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Conflict, tr("“%1” exists already. Nothing was changed. Choose another name.").arg(path), path};
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished); // left by a start that was cut off
    {
        auto database = Database::openSqlite(unfinished);
        if (!database)
            return database.error();
        Result<void> made;
        if (auto marked = (*database)->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)); !marked)
            made = marked.error();
        if (made)
            made = migration::run(**database);
        if (!made) {
            database->reset();
            QFile::remove(unfinished);
            return made;
        }
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    if (!sync(unfinished) || !QFile::rename(unfinished, path) || !sync(QFileInfo(path).absolutePath())) {
        QFile::remove(unfinished);
        return Error{Error::Code::Io, tr("The book “%1” could not be made there. Choose another folder.").arg(path), path};
    }
    return {};
}

Result<OpenBook> bookfile::open(const QString &path, Access access)
{
    if (auto ours = inspect(path); !ours)
        return ours.error();
    OpenBook book;
    book.readOnlyReason = access == Access::ReadOnly ? tr("This book was opened only to be read.") : whyReadOnly(path);
    if (book.readOnlyReason.isEmpty()) {
        book.lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
        book.lock->setStaleLockTime(0); // stale only when its program has ended
        if (!book.lock->tryLock(200)) {
            book.lock.reset();
            book.readOnlyReason = tr("This book is open in another window or program. Here you can look and print, but not change anything.");
        }
    }
    const bool writable = book.readOnlyReason.isEmpty();
    auto database = Database::openSqlite(path, writable ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return database.error();
    book.database = *std::move(database);
    Result<void> usable;
    if (QFileInfo(path).size() <= checkedAtOnce)
        usable = quickCheck(*book.database);
    if (usable && writable)
        usable = upgrade(*book.database, path);
    if (usable)
        usable = checkTables(*book.database, path);
    if (!usable)
        return usable.error();
    return book;
}

Result<void> bookfile::quickCheck(Database &database)
{
    auto query = database.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query)
        return query.error();
    if (!query->next() || query->value(0).toString() != QLatin1String("ok"))
        return damaged(database.handle().databaseName(), query->value(0).toString());
    return {};
}

bool bookfile::sync(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    return QFileInfo(path).isDir() || (file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0);
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = fsync(handle) == 0;
    close(handle);
    return done;
#endif
}
