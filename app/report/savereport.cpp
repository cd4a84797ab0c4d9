// SPDX-License-Identifier: GPL-3.0-or-later
#include "savereport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
public:
    static QString sentence(const QString &path, QFileDevice::FileError error);
};

// The most likely cause first; each sentence ends with what helps.
QString ReportFile::sentence(const QString &path, QFileDevice::FileError error)
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

} // namespace

// QSaveFile takes a write that ends early on a full disk for done, so the bytes are made first and counted.
Result<void> saveReport(const QString &path, const std::function<void(QIODevice &)> &write)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    write(bytes);
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return Error{Error::Code::Io, ReportFile::sentence(path, file.error()), file.errorString()};
    const bool whole = file.write(bytes.data()) == bytes.size() && file.flush();
    if (!whole)
        file.cancelWriting();
    if (!file.commit())
        return Error{Error::Code::Io, ReportFile::sentence(path, QFileDevice::WriteError), file.errorString()};
    return {};
}
