// SPDX-License-Identifier: GPL-3.0-or-later
#include "writefile.h"

#include "domain/heldfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

struct WrittenFile
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
public:
    static QString sentence(const QString &path, QFileDevice::FileError error);
};

// The most likely cause first; each sentence ends with what helps.
QString WrittenFile::sentence(const QString &path, QFileDevice::FileError error)
{
    const QFileInfo target(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (target.isDir())
        return tr("“%1” is a folder, so nothing was written. Add a file name.").arg(shown);
    if (!QFileInfo(target.absolutePath()).isDir())
        return tr("“%1” was not written because its folder does not exist. Choose another folder.").arg(shown);
    if (error == QFileDevice::ResourceError || error == QFileDevice::WriteError)
        return tr("“%1” was not written because the disk is full or failing; a file of that name is as before. Make room or choose "
                  "another disk, then try again.")
            .arg(shown);
    if (target.exists())
        return tr("“%1” could not be replaced and is as before. Close it in other programs, or choose another name.").arg(shown);
    return tr("“%1” was not written because the folder may not be changed. Choose another folder.").arg(shown);
}

Error failure(const QSaveFile &file, QFileDevice::FileError error)
{
    return {Error::Code::Io, WrittenFile::sentence(file.fileName(), error), file.errorString()};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const bool replaceable = !target.exists() || target.isFile(); // never a device or a pipe
    Result<void> written;
    doneOnceReleased([&] {
        QSaveFile file(path);
        if (!replaceable || !file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            written = failure(file, file.error());
            return true;
        }
        const bool whole = file.write(bytes) == bytes.size() && file.flush(); // QSaveFile takes a write that ends early for done
        if (!whole)
            file.cancelWriting();
        const bool done = file.commit();
        written = done ? Result<void>() : failure(file, whole ? file.error() : QFileDevice::WriteError);
        return done || !whole;
    });
    return written;
}
