// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "bookfile.h"
#include "domain/heldfile.h"
#include "migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstdio>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

struct ReasonWord
{
    backup::Reason reason;
    const char *word; // part of the file name; never changed
};
constexpr ReasonWord reasonWords[]
    = {{backup::Reason::Daily, "daily"},     {backup::Reason::Upgrade, "upgrade"}, {backup::Reason::Import, "import"},
       {backup::Reason::Removal, "removal"}, {backup::Reason::Restore, "restore"}, {backup::Reason::Asked, "asked"}};

const QString timeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

QString wordOf(backup::Reason reason)
{
    for (const auto &entry : reasonWords)
        if (entry.reason == reason)
            return QString::fromLatin1(entry.word);
    Q_UNREACHABLE();
}

QString folderOr(const QString &folder, const QString &book) { return folder.isEmpty() ? backup::defaultFolder(book) : folder; }

// NAME 20261123-093000-000 daily.tenken
bool readName(const QString &fileName, const QString &base, backup::Copy &copy)
{
    if (!fileName.startsWith(base + QLatin1Char(' ')) || !fileName.endsWith(bookfile::suffix))
        return false;
    const QStringList parts = fileName.mid(base.size() + 1).chopped(bookfile::suffix.size()).split(QLatin1Char(' '));
    copy.madeAt = QDateTime::fromString(parts.value(0), timeFormat);
    for (const auto &entry : reasonWords)
        if (parts.value(1) == QLatin1String(entry.word)) {
            copy.reason = entry.reason;
            return copy.madeAt.isValid() && parts.size() == 2;
        }
    return false;
}

Error notABook(const QString &path)
{
    return {Error::Code::Invalid,
            BackupWords::tr("“%1” is not a book of this program, so no backup was made of it.").arg(QFileInfo(path).fileName()), path};
}

Error failed(const QString &target, const QString &detail)
{
    return {Error::Code::Io,
            BackupWords::tr("No backup could be made in “%1”. The book itself is unharmed. Check the disk, then try again.").arg(target),
            detail};
}

// Replaces `to` by `from` as one step: afterwards `to` is either the old or the new file, whole.
bool replaceFile(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    const QString source = systemPath(from), target = systemPath(to);
    return doneOnceReleased([&] {
        return MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()), reinterpret_cast<const wchar_t *>(target.utf16()),
                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
            != 0;
    });
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

Result<void> copyInto(const QString &book, const QString &target)
{
    auto source = Database::openSqlite(book, Access::ReadOnly);
    if (!source)
        return source.error();
    // Asked of the connection: closing the file of an open book would let go SQLite's locks on it.
    auto id = (*source)->run(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (!id->next() || id->value(0).toUInt() != bookfile::applicationId)
        return notABook(book);
    id->finish(); // an open query would keep the copy from being made
    if (!bookfile::makePrivate(target))
        return failed(QFileInfo(target).absolutePath(), QStringLiteral("create"));
    QString quoted = systemPath(target);
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    if (auto copied = (*source)->run(QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
        return copied.error();
    if (!bookfile::sync(target))
        return failed(target, QStringLiteral("sync"));
    return {};
}

void removeDatabase(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

// What a program that was killed while copying left behind. An hour is longer than any copy takes.
void removeUnfinished(const QString &folder, const QString &base)
{
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-3600);
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        if (file.fileName().startsWith(base + QLatin1Char(' ')) && file.fileName().contains(bookfile::suffix + QStringLiteral(".part"))
            && file.lastModified() < limit)
            QFile::remove(file.filePath());
}

// Keeps the files of a book that cannot be copied as a book, byte for byte.
bool keepDamaged(const QString &book, const QString &kept)
{
    const QString journal = QStringLiteral("-journal");
    return QFile::copy(book, kept) && bookfile::sync(kept)
        && (!QFileInfo::exists(book + journal) || (QFile::copy(book + journal, kept + journal) && bookfile::sync(kept + journal)))
        && bookfile::sync(QFileInfo(book).absolutePath());
}

Result<int> countOf(Database &database, const QString &table)
{
    auto query = database.run(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

// The id of the firm whose book it is; empty when that cannot be read.
QString firmOf(const QString &path)
{
    auto database = Database::openSqlite(path, Access::ReadOnly);
    if (!database)
        return {};
    auto id = (*database)->run(QStringLiteral("SELECT id FROM firm"));
    return id && id->next() ? id->value(0).toString() : QString();
}

Result<backup::Contents> checkedCopy(const QString &book, const QString &target)
{
    if (auto copied = copyInto(book, target); !copied)
        return copied.error();
    return backup::contentsOf(target);
}

// The present book is kept first: as a backup, or file by file when it is too damaged for that.
bool keepPresent(const QString &book, const QString &folder, const QDateTime &now)
{
    if (!QFileInfo::exists(book))
        return true;
    if (bookfile::recover(book) && backup::make(book, folder, backup::Reason::Restore, now))
        return true;
    return keepDamaged(book, QStringLiteral("%1.damaged-%2").arg(book, now.toString(timeFormat)));
}

} // namespace

QString backup::defaultFolder(const QString &book)
{
    const QFileInfo info(bookfile::realPath(book));
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".backups");
}

Result<QString> backup::make(const QString &given, const QString &chosen, Reason reason, const QDateTime &now)
{
    const QString book = bookfile::realPath(given);
    if (!QFileInfo(book).isFile())
        return notABook(book);
    const QString folder = folderOr(chosen, book);
    if (!QDir().mkpath(folder))
        return failed(folder, QStringLiteral("mkpath"));
    removeUnfinished(folder, QFileInfo(book).completeBaseName());
    QDateTime at = now; // two copies in one millisecond are told apart
    const auto pathAt = [&] {
        return QStringLiteral("%1/%2 %3 %4%5")
            .arg(folder, QFileInfo(book).completeBaseName(), at.toString(timeFormat), wordOf(reason), bookfile::suffix);
    };
    while (QFileInfo::exists(pathAt()))
        at = at.addMSecs(1);
    const QString target = pathAt();
    const QString unfinished = target + QStringLiteral(".part");
    removeDatabase(unfinished);
    auto copied = checkedCopy(book, unfinished);
    if (!copied) {
        removeDatabase(unfinished);
        return copied.error();
    }
    if (!doneOnceReleased([&] { return QFile::rename(unfinished, target); }) || !bookfile::sync(folder)
        || !bookfile::sync(QFileInfo(folder).absolutePath())) {
        removeDatabase(unfinished);
        return failed(folder, QStringLiteral("rename"));
    }
    QList<Copy> copies = of(book, folder);
    if (!chosen.isEmpty()) // books of the same name, but of other firms, may keep theirs there too
        copies.removeIf([firm = firmOf(target)](const Copy &copy) { return firmOf(copy.path) != firm; });
    const QList<int> counts = copied->counts.values();
    if (std::any_of(counts.begin(), counts.end(), [](int count) { return count > 0; })) // an emptied book may be an accident
        for (const Copy &old : superfluous(copies, now))
            QFile::remove(old.path);
    return target;
}

QList<backup::Copy> backup::of(const QString &given, const QString &chosen)
{
    const QString book = bookfile::realPath(given);
    const QDir folder(folderOr(chosen, book));
    QList<Copy> copies;
    for (const QString &name : folder.entryList(QDir::Files)) {
        Copy copy{folder.filePath(name), {}, Reason::Asked};
        if (readName(name, QFileInfo(book).completeBaseName(), copy))
            copies << copy;
    }
    std::sort(copies.begin(), copies.end(), [](const Copy &one, const Copy &other) { return one.madeAt > other.madeAt; });
    return copies;
}

Result<backup::Contents> backup::contentsOf(const QString &path)
{
    if (auto ours = bookfile::inspect(path); !ours)
        return ours.error();
    auto database = Database::openSqlite(path, Access::ReadOnly);
    if (!database)
        return database.error();
    auto check = (*database)->run(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!check)
        return check.error();
    if (!check->next() || check->value(0).toString() != QLatin1String("ok"))
        return Error{Error::Code::Storage,
                     BackupWords::tr("The backup “%1” is damaged. Choose an older one.").arg(QFileInfo(path).fileName()),
                     check->value(0).toString()};
    check->finish();
    auto version = migration::versionOf(**database);
    if (!version)
        return version.error();
    Contents contents{QFileInfo(path).lastModified(), *version, {}, {}};
    if (auto firm = (*database)->run(QStringLiteral("SELECT name FROM firm")); firm && firm->next())
        contents.firm = firm->value(0).toString();
    for (const char *table : {"holding", "purpose", "contractor"}) {
        auto count = countOf(**database, QString::fromLatin1(table));
        if (!count)
            return count.error();
        contents.counts.insert(QString::fromLatin1(table), *count);
    }
    return contents;
}

Result<void> backup::restore(const QString &copy, const QString &given, const QString &folder, const QDateTime &now)
{
    const QString book = bookfile::realPath(given);
    if (auto whole = contentsOf(copy); !whole)
        return whole.error();
    const auto asItWas = [&](const char *step) {
        return Error{Error::Code::Io, BackupWords::tr("The backup could not be put in place of “%1”. The book is as it was.").arg(book),
                     QString::fromLatin1(step)};
    };
    auto lock = bookfile::lock(book);
    if (!lock)
        return lock.error().code == Error::Code::Conflict ? lock.error() : asItWas("lock");
    const QString unfinished = book + QStringLiteral(".restored");
    removeDatabase(unfinished); // left by a restoring that was cut off
    Result<void> done = copyInto(copy, unfinished);
    if (done && !keepPresent(book, folder, now))
        done = asItWas("keep");
    const QString beside = QFileInfo(book).absolutePath();
    if (done) {
        // A journal belongs to the file that goes. It must be gone for good before the new file comes, or it would be applied to that.
        QFile::remove(book + QStringLiteral("-journal"));
        if (!bookfile::sync(beside) || !replaceFile(unfinished, book) || !bookfile::sync(beside))
            done = asItWas("replace");
    }
    removeDatabase(unfinished);
    return done;
}

QList<backup::Copy> backup::superfluous(const QList<Copy> &newestFirst, const QDateTime &now)
{
    QList<Copy> superfluous;
    QSet<QString> periods; // of each period the newest copy is kept
    int rank = 0;
    for (const Copy &copy : newestFirst) {
        const qint64 age = copy.madeAt.daysTo(now);
        const QDate day = copy.madeAt.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const QString period = age <= 14 ? day.toString(Qt::ISODate)
            : age <= 183                 ? QStringLiteral("%1-W%2").arg(year).arg(week)
                                         : day.toString(QStringLiteral("yyyy-MM"));
        const bool first = !periods.contains(period);
        periods << period;
        if (rank++ >= 10 && !first)
            superfluous << copy;
    }
    return superfluous;
}
