// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwrite.h"

#include <QDataStream>
#include <QIODevice>

#include <libdeflate.h>

namespace {

constexpr quint16 version = 20, deflated = 8, stored = 0;
constexpr quint16 noTime = 0, firstDay = 0x21; // 1980-01-01: the same report gives the same bytes

QByteArray deflate(const QByteArray &data)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    QByteArray packed(qsizetype(libdeflate_deflate_compress_bound(compressor, size_t(data.size()))), Qt::Uninitialized);
    packed.resize(
        qsizetype(libdeflate_deflate_compress(compressor, data.constData(), size_t(data.size()), packed.data(), size_t(packed.size()))));
    libdeflate_free_compressor(compressor);
    return packed;
}

QDataStream &littleEndian(QDataStream &stream)
{
    stream.setByteOrder(QDataStream::LittleEndian);
    return stream;
}

} // namespace

void ZipWriter::addStored(const QByteArray &name, const QByteArray &data) { write(name, data, data, stored); }

void ZipWriter::add(const QByteArray &name, const QByteArray &data) { write(name, data, deflate(data), deflated); }

void ZipWriter::write(const QByteArray &name, const QByteArray &data, const QByteArray &packed, quint16 method)
{
    const quint32 crc = libdeflate_crc32(0, data.constData(), size_t(data.size()));
    m_entries += Entry{name, m_offset, crc, quint32(packed.size()), quint32(data.size()), method};
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    littleEndian(stream) << quint32(0x04034b50) << version << quint16(0) << method << noTime << firstDay << crc << quint32(packed.size())
                         << quint32(data.size()) << quint16(name.size()) << quint16(0);
    m_offset += quint32(head.size() + name.size() + packed.size());
    m_device.write(head + name + packed);
}

void ZipWriter::finish()
{
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        QByteArray head;
        QDataStream stream(&head, QIODevice::WriteOnly);
        littleEndian(stream) << quint32(0x02014b50) << version << version << quint16(0) << entry.method << noTime << firstDay << entry.crc
                             << entry.packed << entry.size << quint16(entry.name.size()) << quint16(0) << quint16(0) << quint16(0)
                             << quint16(0) << quint32(0) << entry.offset;
        directory += head + entry.name;
    }
    const auto count = quint16(m_entries.size());
    const auto size = quint32(directory.size());
    QDataStream stream(&directory, QIODevice::Append);
    littleEndian(stream) << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << size << m_offset << quint16(0);
    m_device.write(directory);
}
