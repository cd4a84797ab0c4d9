// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipread.h"

#include <QCoreApplication>
#include <QtEndian>

#include <libdeflate.h>
#include <memory>

namespace {

constexpr qsizetype maxMembers = 10'000;
constexpr qint64 maxMemberBytes = 128LL * 1024 * 1024;
constexpr qint64 maxUnpackedBytes = 256LL * 1024 * 1024;
constexpr qint64 maxRatio = 200;
constexpr qint64 ratioFreeBytes = 1024 * 1024; // small members may be as repetitive as they like

struct Archive
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

Error broken(const QString &detail)
{
    return {Error::Code::Invalid,
            Archive::tr("This file is damaged or cut short. Open it in its own program, save it again and try once more."), detail};
}

Error tooBig(const QString &detail)
{
    return {Error::Code::Invalid, Archive::tr("This file unpacks to far more than a list can be, so it was not opened."), detail};
}

quint16 u16(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }
quint32 u32(const QByteArray &bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

// Where the record at the end of every archive begins; -1 if there is none.
qsizetype endRecord(const QByteArray &bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - 22 - 0xFFFF);
    for (qsizetype at = bytes.size() - 22; at >= first; --at)
        if (u32(bytes, at) == 0x06054B50)
            return at;
    return -1;
}

} // namespace

Result<Zip> Zip::open(const QByteArray &bytes)
{
    const qsizetype end = endRecord(bytes);
    if (end < 0)
        return broken(u"no end record"_qs);
    const quint16 count = u16(bytes, end + 10);
    qsizetype at = u32(bytes, end + 16);
    if (count > maxMembers)
        return tooBig(u"too many members"_qs);
    Zip zip;
    zip.m_bytes = bytes;
    for (int i = 0; i < count; ++i) {
        if (at + 46 > end || u32(bytes, at) != 0x02014B50)
            return broken(u"central directory"_qs);
        if (u16(bytes, at + 8) & 1)
            return Error{Error::Code::Invalid,
                         Archive::tr("This file is protected by a password. Save it without a password and try again.")};
        const quint16 nameLength = u16(bytes, at + 28);
        const qsizetype next = at + 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
        if (next > end)
            return broken(u"central directory"_qs);
        const QString name = QString::fromUtf8(bytes.mid(at + 46, nameLength)).replace(u'\\', u'/').toLower();
        zip.m_members.insert(
            name, Member{u16(bytes, at + 10), u32(bytes, at + 20), u32(bytes, at + 24), u32(bytes, at + 42), u32(bytes, at + 16)});
        at = next;
    }
    return zip;
}

Result<QByteArray> Zip::read(const QString &name)
{
    const auto found = m_members.constFind(name.toLower());
    if (found == m_members.constEnd())
        return broken(u"no member " + name);
    const Member &member = *found;
    const qsizetype header = member.offset;
    if (header + 30 > m_bytes.size() || u32(m_bytes, header) != 0x04034B50)
        return broken(u"local header of " + name);
    const qsizetype start = header + 30 + u16(m_bytes, header + 26) + u16(m_bytes, header + 28);
    if (start + qsizetype(member.packed) > m_bytes.size())
        return broken(u"data of " + name);
    m_unpacked += member.unpacked;
    if (member.unpacked > maxMemberBytes || m_unpacked > maxUnpackedBytes
        || (member.unpacked > ratioFreeBytes && member.unpacked / maxRatio > member.packed))
        return tooBig(u"member " + name);

    const QByteArray packed = QByteArray::fromRawData(m_bytes.constData() + start, member.packed);
    QByteArray data;
    if (member.method == 0 && member.packed == member.unpacked) {
        data = m_bytes.mid(start, member.packed);
    } else if (member.method == 8) {
        data.resize(member.unpacked);
        const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> inflater(libdeflate_alloc_decompressor(),
                                                                                                     libdeflate_free_decompressor);
        if (libdeflate_deflate_decompress(inflater.get(), packed.constData(), size_t(packed.size()), data.data(), size_t(data.size()),
                                          nullptr)
            != LIBDEFLATE_SUCCESS)
            return broken(u"deflate of " + name);
    } else {
        return broken(u"method of " + name);
    }
    if (libdeflate_crc32(0, data.constData(), size_t(data.size())) != member.crc)
        return broken(u"checksum of " + name);
    return data;
}
