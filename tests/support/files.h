// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/book.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// What the tests of book files share.
namespace files {

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

// A closed book with so many holdings, every tenth linked.
inline void makeBook(const QString &path, int holdings, const Library &library)
{
    auto book = Book::create(path, Firm{.name = QStringLiteral("みどりや商店")}, library, Language::Japanese);
    if (!book)
        qFatal("%s", qPrintable(book.error().detail));
    const Contractor contractor{.name = QStringLiteral("配送")};
    Change change;
    change.add(contractor);
    for (int i = 0; i < holdings; ++i) {
        Holding holding{.name = QStringLiteral("保管場所 %1").arg(i),
                        .kind = {QStringLiteral("list")},
                        .note = QStringLiteral("控え %1 ").arg(i).repeated(20)};
        if (i % 10 == 0)
            holding.contractors.ids << contractor.id;
        change.add(holding);
    }
    if (auto written = (*book)->apply(change, QStringLiteral("fill")); !written)
        qFatal("%s", qPrintable(written.error().detail));
}

} // namespace files
