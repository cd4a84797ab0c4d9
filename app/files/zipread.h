// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

// The members of a ZIP archive in memory, for reading. Names inside are only looked up, never used as paths.
// Every size is checked against limits before anything is unpacked, so that an archive bomb costs nothing.
class Zip
{
public:
    // Fails for what is not a ZIP archive, is cut short, has a password or holds more than 10,000 members.
    static Result<Zip> open(const QByteArray &bytes);

    bool contains(const QString &name) const { return m_members.contains(name.toLower()); }
    QStringList names() const { return m_members.keys(); } // lower case, in no order
    // The unpacked member; at most 128 MB for one, 256 MB for all that are read, and 200 times the packed size.
    Result<QByteArray> read(const QString &name);

private:
    struct Member
    {
        quint16 method = 0;
        quint32 packed = 0, unpacked = 0, offset = 0, crc = 0;
    };

    QByteArray m_bytes;
    QHash<QString, Member> m_members;
    qint64 m_unpacked = 0;
};
