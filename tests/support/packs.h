// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

// What the tests of the content share.
namespace packs {

// The files of the packs that are shipped.
inline QStringList files()
{
    QStringList found;
    QDirIterator it(QStringLiteral(":/packs/appi"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    return found;
}

// A copy of the shipped packs in `folder`, with the first occurrence of one text of one file replaced.
inline void copy(const QString &folder, const QString &changed = {}, const QString &from = {}, const QString &to = {})
{
    for (const QString &source : files()) {
        const QString name = source.mid(QStringLiteral(":/packs/appi/").size());
        const QString target = folder + u'/' + name;
        QFile in(source), out(target);
        if (!QDir().mkpath(target.section(u'/', 0, -2)) || !in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            qFatal("%s cannot be copied", qPrintable(name));
        QString text = QString::fromUtf8(in.readAll());
        if (name == changed) {
            const qsizetype place = text.indexOf(from);
            if (place < 0)
                qFatal("%s does not hold %s", qPrintable(name), qPrintable(from));
            text.replace(place, from.size(), to);
        }
        out.write(text.toUtf8());
    }
}

} // namespace packs
