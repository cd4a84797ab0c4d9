// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfile.h"

#include "backup.h"
#include "domain/heldfile.h"
#include "migration.h"
#include "recordstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

struct BookFileWords
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

// The parts of a SQLite file's head that tell what it is (sqlite.org/fileformat2.html).
struct Head
{
    QByteArray bytes;

    explicit Head(const QByteArray &start) : bytes(start) { }
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

QString journalOf(const QString &path) { return path + QStringLiteral("-journal"); }

Error foreign(const QString &path)
{
    return {Error::Code::Invalid,
            BookFileWords::tr("“%1” is not a book of this program. It was left as it is. Choose a file that ends in .tenken.")
                .arg(QFileInfo(path).fileName()),
            path};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Code::Storage,
            BookFileWords::tr("The book “%1” is damaged. It was left as it is. Restore the last backup.").arg(QFileInfo(path).fileName()),
            detail};
}

Result<void> inspectHead(const QString &path, const Head &head)
{
    if (!head.isSqlite() || !head.isOurs())
        return foreign(path);
    if (head.version() < 1)
        return damaged(path, QStringLiteral("user_version %1").arg(head.version()));
    if (head.version() > migration::newest())
        return Error{Error::Code::Conflict,
                     BookFileWords::tr(
                         "The book “%1” was made by a newer version of the program. It was left as it is. Install the newest version, then "
                         "open it again.")
                         .arg(QFileInfo(path).fileName()),
                     QStringLiteral("user_version %1").arg(head.version())};
    return {};
}

// Head, journal and size are looked at one after the other, and another program may save in between: only what stays
// wrong is damage.
Result<void> inspectSize(const QString &path, QFile &file)
{
    QString seen;
    for (int look = 0; look < 10; ++look) {
        if (look > 0)
            QThread::msleep(5);
        file.seek(0);
        const Head head(file.read(100));
        // While a journal waits, the last change is still to be taken back and the size may differ.
        const bool settled = QFileInfo(journalOf(path)).size() == 0;
        if (!settled || !head.knowsItsPages() || head.pages() * head.pageSize() == file.size())
            return {};
        seen = QStringLiteral("%1 pages of %2, file %3").arg(head.pages()).arg(head.pageSize()).arg(file.size());
    }
    return damaged(path, seen);
}

// A trigger or view in a book is somebody else's work and might run code of its own.
Result<void> checkNoCode(Database &database, const QString &path)
{
    auto query = database.run(QStringLiteral("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"));
    if (!query)
        return query.error();
    if (query->next())
        return damaged(path, query->value(0).toString() + QLatin1Char(' ') + query->value(1).toString());
    return {};
}

Result<void> checkTables(Database &database, const QString &path)
{
    const auto present = database.tables();
    if (!present)
        return present.error();
    for (const QString &table : migration::tables())
        if (!present->contains(table))
            return damaged(path, QStringLiteral("no table %1").arg(table));
    return {};
}

// Brings an older book up to date; one that may only be read stays closed, for its columns are not those of this program.
Result<void> upgrade(Database &database, const QString &path, const QString &readOnlyReason)
{
    auto version = migration::versionOf(database);
    if (!version)
        return version.error();
    if (*version == migration::newest())
        return {};
    if (!readOnlyReason.isEmpty())
        return Error{Error::Code::Conflict,
                     readOnlyReason + QLatin1Char(' ')
                         + BookFileWords::tr("It is of an older version: open it once where it can be changed."),
                     QStringLiteral("schema %1").arg(*version)};
    if (*version < migration::newest())
        if (auto kept = backup::make(path, {}, backup::Reason::Upgrade, QDateTime::currentDateTime()); !kept)
            return kept.error();
    return migration::run(database);
}

QString whyReadOnly(const QString &path)
{
    if (!QFileInfo(path).isWritable())
        return BookFileWords::tr("This file may only be read. You can look and print, but not change anything.");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return BookFileWords::tr("This folder may only be read. You can look and print, but not change anything.");
    return {};
}

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    QFile::remove(journalOf(path));
}

Result<void> fill(const QString &path, const Firm &firm)
{
    auto database = Database::openSqlite(path);
    if (!database)
        return database.error();
    if (auto marked = (*database)->run(QStringLiteral("PRAGMA application_id = %1").arg(bookfile::applicationId)); !marked)
        return marked.error();
    if (auto made = migration::run(**database); !made)
        return made;
    return (*database)->transaction([&]() -> Result<void> {
        Firm added = firm;
        added.revision = 0;
        auto stored = RecordStore<Firm>(**database).put(added);
        return stored ? Result<void>() : stored.error();
    });
}

// Plays the journal back into the file, as SQLite does on the first reading, and checks the outcome.
Result<void> playBack(const QString &path)
{
    auto database = Database::openSqlite(path);
    if (!database)
        return database.error();
    return bookfile::quickCheck(**database);
}

// Why a book is not locked for this program, said to somebody who can still read it.
QString withoutLock(const Error &error)
{
    return error.code == Error::Code::Conflict
        ? BookFileWords::tr("This book is open in another window or program. Here you can look and print, but not change anything.")
        : BookFileWords::tr(
            "Nothing can be saved in the folder of this book; the disk may be full. You can look and print, but not change anything.");
}

// What is held and said when the book is opened; `access` ReadOnly takes the lock only as long as a cut-off change is taken back.
Result<OpenBook> prepare(const QString &path, Access access)
{
    OpenBook book;
    const QString asked = BookFileWords::tr("This book was opened only to be read.");
    const bool cutOff = QFileInfo(journalOf(path)).size() > 0;
    if (access == Access::ReadOnly && !cutOff) {
        book.readOnlyReason = asked;
        return book;
    }
    book.readOnlyReason = whyReadOnly(path);
    if (!book.readOnlyReason.isEmpty())
        return book;
    if (auto lock = bookfile::lock(path); lock)
        book.lock = *std::move(lock);
    else
        book.readOnlyReason = withoutLock(lock.error());
    if (book.lock && cutOff)
        if (auto whole = bookfile::recover(path); !whole)
            return whole.error();
    if (access == Access::ReadOnly) {
        book.lock.reset();
        book.readOnlyReason = asked;
    }
    return book;
}

} // namespace

Result<void> bookfile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, BookFileWords::tr("There is no book “%1”. It may have been moved or renamed.").arg(path), path};
    if (!info.isFile())
        return foreign(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) // so that a second look sees what is there by then
        return Error{Error::Code::Io, BookFileWords::tr("The book “%1” cannot be read. Check the rights of the file.").arg(info.fileName()),
                     file.errorString()};
    const auto ours = inspectHead(path, Head(file.read(100)));
    return ours ? inspectSize(path, file) : ours;
}

Result<void> bookfile::create(const QString &path, const Firm &firm)
{
    const auto notThere = [&] {
        return Error{Error::Code::Io, BookFileWords::tr("The book “%1” could not be made there. Choose another folder.").arg(path), path};
    };
    auto held = lock(path);
    if (!held)
        return notThere();
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{Error::Code::Conflict, BookFileWords::tr("“%1” exists already. Nothing was changed. Choose another name.").arg(path),
                     path};
    const QString unfinished = path + QStringLiteral(".new");
    removeDatabase(unfinished); // left by a start that was cut off
    if (!makePrivate(unfinished))
        return notThere();
    Result<void> made = fill(unfinished, firm);
    if (made && (!doneOnceReleased([&] { return sync(unfinished); }) || !doneOnceReleased([&] {
            return QFile::rename(unfinished, path);
        }) || !sync(QFileInfo(path).absolutePath())))
        made = notThere();
    if (!made)
        removeDatabase(unfinished);
    return made;
}

Result<OpenBook> bookfile::open(const QString &given, Access access)
{
    const QString path = realPath(given);
    if (auto ours = inspect(path); !ours)
        return ours.error();
    auto book = prepare(path, access);
    if (!book)
        return book.error();
    auto database = Database::openSqlite(path, book->readOnlyReason.isEmpty() ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return database.error();
    book->database = *std::move(database);
    Result<void> usable;
    if (QFileInfo(path).size() <= checkedAtOnce)
        usable = quickCheck(*book->database);
    if (usable)
        usable = checkNoCode(*book->database, path);
    if (usable)
        usable = upgrade(*book->database, path, book->readOnlyReason);
    if (usable)
        usable = checkTables(*book->database, path);
    if (!usable)
        return usable.error();
    return book;
}

Result<std::unique_ptr<QLockFile>> bookfile::lock(const QString &path)
{
    const QString name = realPath(path) + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // never by its age
    bool locked = lock->tryLock(200);
    if (!locked && lock->error() == QLockFile::LockFailedError) {
        // An empty file, or one whose number belongs to another program by now: on this PC the system knows whether it is held.
        qint64 process = 0;
        QString host, program;
        const bool told = lock->getLockInfo(&process, &host, &program);
        if ((!told || host == QSysInfo::machineHostName()) && lock->removeStaleLockFile())
            locked = lock->tryLock(200);
    }
    if (locked) {
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
        return lock;
    }
    const bool held = lock->error() == QLockFile::LockFailedError;
    return Error{held ? Error::Code::Conflict : Error::Code::Io,
                 BookFileWords::tr("The book is open in another window or program. Nothing was changed. Close it there, then try again."),
                 name};
}

Result<void> bookfile::recover(const QString &path)
{
    const QString trial = path + QStringLiteral(".trial");
    removeDatabase(trial);
    if (QFileInfo(journalOf(path)).size() == 0)
        return {};
    Result<void> sound;
    if (QFile::copy(path, trial) && QFile::copy(journalOf(path), journalOf(trial))) { // on a full disk the trial is left out
        sound = playBack(trial);
        if (sound)
            sound = inspect(trial);
    }
    removeDatabase(trial);
    if (sound)
        sound = playBack(path);
    return sound ? sound : damaged(path, QStringLiteral("journal: ") + sound.error().detail);
}

QString bookfile::realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

bool bookfile::makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
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
