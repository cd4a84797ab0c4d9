// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

enum class Encoding { Utf8, Utf16Le, Utf16Be, Cp932, EucJp, Iso2022Jp };

// Text of a file with the places that could not be decoded.
struct Decoded
{
    Encoding encoding = Encoding::Utf8;
    QString text; // without a byte order mark
    QList<qsizetype> bad; // positions in text of each U+FFFD that stands for undecodable bytes, ascending
};

// Guesses by byte order mark, NUL bytes, escape sequences, strict UTF-8, then by which Japanese encoding reads best.
Encoding detectEncoding(const QByteArray &bytes);

// Never fails: what cannot be decoded becomes U+FFFD. Half-width kana stay as they are.
// CP932 as Windows reads it; EUC-JP with the same characters (and JIS X 0212); ISO-2022-JP with half-width kana.
Decoded decode(const QByteArray &bytes, Encoding encoding);
Decoded decode(const QByteArray &bytes);

// Well-formed UTF-8 as text. Unlike QString::fromUtf8 it keeps U+FEFF at the front.
QString fromUtf8(QByteArrayView bytes);
