// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookplace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace {

// A drive letter of Windows may stand for another computer's folder, which the kind of file system does not show.
bool isNetworkDrive(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(folder).left(3);
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    static const QStringList kinds{QStringLiteral("cifs"),       QStringLiteral("smb3"),  QStringLiteral("smbfs"),
                                   QStringLiteral("nfs"),        QStringLiteral("nfs4"),  QStringLiteral("afpfs"),
                                   QStringLiteral("fuse.sshfs"), QStringLiteral("davfs"), QStringLiteral("fuse.davfs")};
    return kinds.contains(QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
#endif
}

bool isBelow(const QString &path, const QString &folder)
{
    const QString whole = path + u'/';
    return !folder.isEmpty() && whole.startsWith(QDir::fromNativeSeparators(folder) + u'/', Qt::CaseInsensitive);
}

// OneDrive names its folders in the environment; the others leave a mark in the folder itself.
bool isSynced(const QString &folder)
{
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
        if (isBelow(folder, qEnvironmentVariable(variable)))
            return true;
    static const std::array marks{u".dropbox", u".dropbox.cache", u".tmp.driveupload", u".stfolder", u".sync_folder"};
    QDir above(folder);
    do {
        if (std::any_of(marks.begin(), marks.end(), [&](const char16_t *mark) { return above.exists(QString::fromUtf16(mark)); }))
            return true;
    } while (above.cdUp());
    return false;
}

} // namespace

bookplace::Kind bookplace::kindOf(const QString &book)
{
    const QString folder = QFileInfo(QFileInfo(book).absolutePath()).canonicalFilePath();
    if (isSynced(folder))
        return Kind::Synced;
    return folder.startsWith(u"//") || isNetworkDrive(folder) ? Kind::Network : Kind::OwnDisk;
}

QStringList bookplace::conflictedCopies(const QString &book)
{
    const QFileInfo info(book);
    const QString name = info.completeBaseName();
    // Dropbox and Google Drive: NAME (… conflicted copy …), in Japanese 競合コピー; OneDrive: NAME-COMPUTER, where Windows
    // names computers DESKTOP-… and LAPTOP-… unless somebody named them.
    const QRegularExpression conflict(
        QStringLiteral("^%1(?: ?\\(.*(?:conflict|競合).*\\)|\\.sync-conflict-.*|-(?:%2|(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,9})(?:-\\d+)?)$")
            .arg(QRegularExpression::escape(name), QRegularExpression::escape(QSysInfo::machineHostName())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (const QFileInfo &other : info.dir().entryInfoList({QStringLiteral("*.") + info.suffix()}, QDir::Files, QDir::Name))
        if (conflict.match(other.completeBaseName()).hasMatch())
            found << other.fileName();
    return found;
}
