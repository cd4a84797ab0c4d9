// SPDX-License-Identifier: GPL-3.0-or-later
#include "file.h"

#include "csv.h"
#include "encoding.h"
#include "xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error invalid(const QString &message) { return {Error::Code::Invalid, message, {}}; }

// A file that begins like one of these is surely no list.
bool isForeign(const QByteArray &bytes)
{
    static constexpr QByteArrayView signatures[]
        = {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "{\\rtf", "\x1F\x8B", "SQLite format 3", "\177ELF", "Rar!", "7z\xBC\xAF"};
    for (const QByteArrayView signature : signatures)
        if (bytes.startsWith(signature))
            return true;
    const Encoding encoding = detectEncoding(bytes);
    const bool wide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    return !wide && !bytes.startsWith("\xEF\xBB\xBF") && bytes.left(64 * 1024).contains('\0');
}

Result<QList<Table>> refuseOle(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_qs;
    if (bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)))
        return invalid(Exchange::tr("This workbook is protected by a password. Save it without a password and try again."));
    return invalid(
        Exchange::tr("This is a workbook of an old Excel (.xls) or another Office file. Save it as .xlsx or CSV and try again."));
}

} // namespace

Result<QList<Table>> readTables(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return invalid(Exchange::tr("This file is empty."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readXlsx(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refuseOle(bytes);
    if (isForeign(bytes))
        return invalid(Exchange::tr("This is not a list. Choose a CSV file or an Excel workbook (.xlsx)."));
    auto table = readCsv(bytes);
    if (!table)
        return table.error();
    return QList<Table>{*std::move(table)};
}

Result<QList<Table>> readTables(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::Io,
            Exchange::tr("“%1” cannot be read. Check that it is still there and that you may open it.").arg(QFileInfo(path).fileName()),
            file.errorString()};
    if (file.size() > maxFileBytes)
        return invalid(Exchange::tr("“%1” is bigger than %2 MB, which is more than can be read. Divide it into smaller files.")
                           .arg(QFileInfo(path).fileName())
                           .arg(maxFileBytes / 1024 / 1024));
    return readTables(file.readAll());
}
