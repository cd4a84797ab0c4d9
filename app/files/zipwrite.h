// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QIODevice;

// Writes a ZIP archive entry by entry, as an OpenDocument file needs it. Names are ASCII; entries below 4 GB.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &device) : m_device(device) { }

    void addStored(const QByteArray &name, const QByteArray &data); // as it is, for the first entry
    void add(const QByteArray &name, const QByteArray &data); // compressed
    void finish();

private:
    struct Entry
    {
        QByteArray name;
        quint32 offset, crc, packed, size;
        quint16 method;
    };

    void write(const QByteArray &name, const QByteArray &data, const QByteArray &packed, quint16 method);

    QIODevice &m_device;
    QList<Entry> m_entries;
    quint32 m_offset = 0;
};
