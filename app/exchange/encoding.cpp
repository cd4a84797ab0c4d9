// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include "jistable.h"

#include <QStringDecoder>
#include <QtEndian>

namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr qsizetype sampleBytes = 256 * 1024;

// The bytes still to be read and the text read so far.
struct Stream
{
    explicit Stream(const QByteArray &bytes) : at(reinterpret_cast<const uchar *>(bytes.constData())), end(at + bytes.size())
    {
        result.text.reserve(bytes.size());
    }

    bool more() const { return at < end; }
    uchar next() { return *at++; }
    int peek(int offset = 0) const { return end - at > offset ? at[offset] : -1; }
    bool startsWith(QByteArrayView what) const { return end - at >= what.size() && QByteArrayView(at, what.size()) == what; }
    void put(char16_t c)
    {
        if (c == 0 || c == replacement)
            bad();
        else
            result.text += QChar(ushort(c));
    }
    void bad()
    {
        result.bad << result.text.size();
        result.text += QChar(replacement);
    }

    const uchar *at, *end;
    Decoded result;
};

// Row and cell count from 0; 0 where there is no character. Rows 84 to 93 of the user are in the private use area.
char16_t fromJis(int row, int cell)
{
    if (row < 0 || row >= 94 || cell < 0 || cell >= 94)
        return 0;
    return jisX0208[row][cell];
}

char16_t fromCp932(int lead, int trail)
{
    if (trail < 0x40 || trail > 0xFC || trail == 0x7F)
        return 0;
    const int place = trail - 0x40 - (trail > 0x7F ? 1 : 0); // 188 places for each lead byte: two rows
    const int row = place / 94, cell = place % 94;
    if (lead >= 0xF0 && lead <= 0xF9)
        return char16_t(0xE000 + (lead - 0xF0) * 188 + place);
    if (lead >= 0xFA)
        return ibmExtension[(lead - 0xFA) * 2 + row][cell];
    return fromJis((lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + row, cell);
}

void readCp932(Stream &in)
{
    while (in.more()) {
        const uchar lead = in.next();
        if (lead <= 0x80)
            in.result.text += QChar(ushort(lead));
        else if (lead == 0xA0)
            in.put(0xA0);
        else if (lead > 0xA0 && lead < 0xE0)
            in.put(char16_t(0xFF61 + lead - 0xA1));
        else if (lead >= 0xFD)
            in.put(char16_t(0xF8F1 + lead - 0xFD));
        else if (const char16_t c = fromCp932(lead, in.peek()); c != 0 && c != replacement)
            in.put(c), ++in.at;
        else {
            in.bad();
            if (in.peek() >= 0x80) // an ASCII byte after a stray lead byte is more likely a comma or a line break
                ++in.at;
        }
    }
}

// The part of a double-byte EUC character that lies above JIS X 0208 belongs to the user.
char16_t fromEuc(int first, int second)
{
    if (first >= 0xF5)
        return char16_t(0xE000 + (first - 0xF5) * 94 + (second - 0xA1));
    return fromJis(first - 0xA1, second - 0xA1);
}

char16_t fromJis0212(int first, int second)
{
    const int row = first - 0xA1, cell = second - 0xA1;
    if (row < 0 || cell < 0 || cell >= 94)
        return 0;
    if (row >= 0xF5 - 0xA1)
        return char16_t(0xE3AC + (first - 0xF5) * 94 + cell);
    return row < int(std::size(jisX0212)) ? jisX0212[row][cell] : char16_t(0);
}

bool isEuc(int byte) { return byte >= 0xA1 && byte <= 0xFE; }

void readEucJp(Stream &in)
{
    while (in.more()) {
        const uchar lead = in.next();
        if (lead < 0x80) {
            in.result.text += QChar(ushort(lead));
        } else if (lead == 0x8E && in.peek() >= 0xA1 && in.peek() <= 0xDF) {
            in.put(char16_t(0xFF61 + in.next() - 0xA1));
        } else if (lead == 0x8F && isEuc(in.peek()) && isEuc(in.peek(1))) {
            in.put(fromJis0212(in.peek(), in.peek(1)));
            in.at += 2;
        } else if (isEuc(lead) && isEuc(in.peek())) {
            in.put(fromEuc(lead, in.next()));
        } else {
            in.bad();
        }
    }
}

enum class Set { Ascii, Kana, Jis0208, Jis0212 };

// Takes an escape sequence off the stream, if there is one.
bool takeEscape(Stream &in, Set &set)
{
    static constexpr struct
    {
        QByteArrayView bytes;
        Set set;
    } escapes[] = {
        {"\x1b(B", Set::Ascii},   {"\x1b(J", Set::Ascii},   {"\x1b(I", Set::Kana},
        {"\x1b$B", Set::Jis0208}, {"\x1b$@", Set::Jis0208}, {"\x1b$(D", Set::Jis0212},
    };
    for (const auto &escape : escapes) {
        if (in.startsWith(escape.bytes)) {
            in.at += escape.bytes.size();
            set = escape.set;
            return true;
        }
    }
    return false;
}

void readIso2022Jp(Stream &in)
{
    Set set = Set::Ascii;
    while (in.more()) {
        if (takeEscape(in, set))
            continue;
        const uchar c = in.next();
        if (c == '\n' || c == '\r')
            set = Set::Ascii; // every line starts anew (RFC 1468)
        if (c < 0x21 || (set == Set::Ascii && c < 0x80))
            in.result.text += QChar(ushort(c));
        else if (set == Set::Kana && c <= 0x5F)
            in.put(char16_t(0xFF61 + c - 0x21));
        else if ((set == Set::Jis0208 || set == Set::Jis0212) && c < 0x7F && in.peek() >= 0x21 && in.peek() < 0x7F) {
            const int second = in.next() + 0x80;
            in.put(set == Set::Jis0208 ? fromEuc(c + 0x80, second) : fromJis0212(c + 0x80, second));
        } else
            in.bad();
    }
}

// Length of the well-formed UTF-8 sequence at the front, or 0; overlong forms, surrogates and > U+10FFFF are not.
int utf8Length(const Stream &in)
{
    const int a = in.peek(), b = in.peek(1);
    if (a < 0x80)
        return 1;
    const auto tail = [&](int offset) { return (in.peek(offset) & 0xC0) == 0x80 && in.peek(offset) >= 0; };
    if (a >= 0xC2 && a <= 0xDF)
        return tail(1) ? 2 : 0;
    if ((a & 0xF0) == 0xE0)
        return tail(1) && tail(2) && !(a == 0xE0 && b < 0xA0) && !(a == 0xED && b >= 0xA0) ? 3 : 0;
    if (a >= 0xF0 && a <= 0xF4)
        return tail(1) && tail(2) && tail(3) && !(a == 0xF0 && b < 0x90) && !(a == 0xF4 && b >= 0x90) ? 4 : 0;
    return 0;
}

void readUtf8(Stream &in)
{
    while (in.more()) {
        const uchar *start = in.at;
        while (in.more()) {
            const int length = utf8Length(in);
            if (length == 0)
                break;
            in.at += length;
        }
        in.result.text += fromUtf8(QByteArrayView(start, in.at - start));
        if (in.more()) {
            in.bad();
            ++in.at;
            while ((in.peek() & 0xC0) == 0x80 && in.peek() >= 0)
                ++in.at;
        }
    }
}

void readUtf16(Stream &in, bool littleEndian)
{
    while (in.end - in.at >= 2) {
        const auto unit = littleEndian ? qFromLittleEndian<quint16>(in.at) : qFromBigEndian<quint16>(in.at);
        in.at += 2;
        in.result.text += QChar(unit);
    }
    if (in.more())
        in.bad();
}

// How much the text looks like something a Japanese office wrote.
double score(const Decoded &decoded)
{
    double points = -25.0 * double(decoded.bad.size());
    for (const QChar c : decoded.text) {
        const char16_t u = c.unicode();
        if (u >= 0x3041 && u <= 0x30FC) // kana
            points += 2;
        else if (u >= 0x4E00 && u <= 0x9FFF)
            points += 1;
        else if (u >= 0xFF61 && u <= 0xFF9F) // half-width kana: what EUC-JP and UTF-8 look like when read as CP932
            points -= 0.5;
        else if ((u >= 0xE000 && u <= 0xF8FF) || (u < 0x20 && u != '\t' && u != '\r' && u != '\n') || (u >= 0x7F && u < 0xA0))
            points -= 10;
    }
    return points;
}

bool hasIsoEscape(const QByteArray &sample)
{
    for (const uchar c : sample)
        if (c >= 0x80)
            return false;
    return sample.contains("\x1b$B") || sample.contains("\x1b$@") || sample.contains("\x1b(I") || sample.contains("\x1b$(D");
}

bool isUtf8(const QByteArray &bytes)
{
    Stream in(bytes);
    while (in.more()) {
        const int length = utf8Length(in);
        if (length == 0)
            return false;
        in.at += length;
    }
    return true;
}

Encoding bestJapanese(const QByteArray &sample)
{
    Encoding best = Encoding::Utf8;
    double bestScore = score(decode(sample, best));
    for (const Encoding candidate : {Encoding::Cp932, Encoding::EucJp}) {
        if (const double points = score(decode(sample, candidate)); points > bestScore) {
            best = candidate;
            bestScore = points;
        }
    }
    return best;
}

} // namespace

Encoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    const QByteArray sample = bytes.left(sampleBytes);
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++(i % 2 ? odd : even);
    // Every separator and line break of UTF-16 holds a NUL, always on the same side.
    if (odd > 0 && odd > 10 * even)
        return Encoding::Utf16Le;
    if (even > 0 && even > 10 * odd)
        return Encoding::Utf16Be;
    if (hasIsoEscape(sample))
        return Encoding::Iso2022Jp;
    return isUtf8(bytes) ? Encoding::Utf8 : bestJapanese(sample);
}

Decoded decode(const QByteArray &bytes, Encoding encoding)
{
    Stream in(bytes);
    in.result.encoding = encoding;
    if (encoding == Encoding::Utf8 && bytes.startsWith("\xEF\xBB\xBF"))
        in.at += 3;
    if ((encoding == Encoding::Utf16Le && bytes.startsWith("\xFF\xFE")) || (encoding == Encoding::Utf16Be && bytes.startsWith("\xFE\xFF")))
        in.at += 2;
    switch (encoding) {
    case Encoding::Utf8: readUtf8(in); break;
    case Encoding::Utf16Le: readUtf16(in, true); break;
    case Encoding::Utf16Be: readUtf16(in, false); break;
    case Encoding::Cp932: readCp932(in); break;
    case Encoding::EucJp: readEucJp(in); break;
    case Encoding::Iso2022Jp: readIso2022Jp(in); break;
    }
    return std::move(in.result);
}

Decoded decode(const QByteArray &bytes) { return decode(bytes, detectEncoding(bytes)); }

QString fromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes);
}
