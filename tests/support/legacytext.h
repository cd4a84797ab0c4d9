// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <QStringEncoder>
#else
#include <iconv.h>
#endif

// The text in an encoding of other programs, as the system writes it; `name` is iconv's.
inline QByteArray encodedBySystem(const char *name, const QString &text)
{
#ifdef Q_OS_WIN
    if (const auto known = QStringConverter::encodingForName(name))
        return QStringEncoder(*known)(text);
    const QByteArrayView encoding(name);
    const UINT page = encoding == "CP932" ? 932 : encoding == "EUC-JP-MS" ? 20932 : 50220;
    QByteArray out(text.size() * 4 + 16, '\0');
    const int size = WideCharToMultiByte(page, 0, reinterpret_cast<const wchar_t *>(text.utf16()), int(text.size()), out.data(),
                                         int(out.size()), nullptr, nullptr);
    return out.left(size);
#else
    const iconv_t handle = iconv_open(name, "UTF-8");
    QByteArray in = text.toUtf8(), out(in.size() * 4 + 16, '\0');
    char *from = in.data(), *at = out.data();
    size_t fromLeft = size_t(in.size()), left = size_t(out.size());
    iconv(handle, &from, &fromLeft, &at, &left);
    iconv(handle, nullptr, nullptr, &at, &left); // back to the first character set
    iconv_close(handle);
    return out.left(out.size() - qsizetype(left));
#endif
}
