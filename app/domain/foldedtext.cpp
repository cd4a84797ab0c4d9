// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtext.h"

#include <QString>

namespace {

// U+FF61 to U+FF9F.
constexpr char16_t halfWidthKana[]
    = u"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

// Radicals that Unicode does not trace back to the kanji of Japan in whose place PDF files have them.
struct Radical
{
    char16_t radical, kanji;
};
constexpr Radical radicals[] = {{0x2EA0, u'民'}, {0x2EC4, u'西'}, {0x2ED1, u'長'}, {0x2ED8, u'青'}, {0x2EDD, u'食'},
                                {0x2EE4, u'鬼'}, {0x2EE9, u'黄'}, {0x2EED, u'歯'}, {0x2EEF, u'竜'}, {0x2EF2, u'亀'}};

char16_t kanjiOf(char16_t radical)
{
    for (const Radical &one : radicals)
        if (one.radical == radical)
            return one.kanji;
    const QString plain = QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain[0].unicode() : radical;
}

char16_t foldedSign(char16_t c)
{
    switch (c) {
    case 0x00A0:
    case 0x202F:
    case 0x205F:
    case 0x3000: return u' ';
    case 0x00AD:
    case 0x2060:
    case 0xFEFF: return u'\0';
    case 0x2043:
    case 0x2212:
    case 0xFE58:
    case 0xFE63: return u'-';
    case 0xFFE5: return 0x00A5;
    default: break;
    }
    if (c >= 0x2000 && c <= 0x200A)
        return u' ';
    if (c >= 0x200B && c <= 0x200F)
        return u'\0';
    return c >= 0x2010 && c <= 0x2015 ? u'-' : c;
}

// What a kana becomes with the sound mark after it; NUL where the two do not go together.
char16_t sounded(char16_t kana, char16_t mark)
{
    const bool isHalf = mark == u'゜' || mark == 0x309A;
    if (!isHalf && mark != u'゛' && mark != 0x3099)
        return u'\0';
    const char16_t hiragana = kana >= 0x30A1 && kana <= 0x30FA ? char16_t(kana - 0x60) : kana;
    if (hiragana == u'う' && !isHalf)
        return char16_t(kana + 0x4E);
    const bool isHa = hiragana >= u'は' && hiragana <= u'ほ' && (hiragana - u'は') % 3 == 0;
    if (isHa)
        return char16_t(kana + (isHalf ? 2 : 1));
    const bool isOdd = hiragana >= u'か' && hiragana <= u'ち' && (hiragana - u'か') % 2 == 0;
    const bool isLate = hiragana == u'つ' || hiragana == u'て' || hiragana == u'と';
    return !isHalf && (isOdd || isLate) ? char16_t(kana + 1) : u'\0';
}

} // namespace

char16_t foldedCharacter(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c;
    if (c > 0x3000 && c < 0xF900)
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return foldedCharacter(char16_t(c - 0xFEE0));
    if (c >= 0xFF61 && c <= 0xFF9F)
        return halfWidthKana[c - 0xFF61];
    if ((c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF))
        return kanjiOf(c);
    return foldedSign(c);
}

FoldedText::FoldedText(QStringView typed) : m_typed(typed), m_text(std::size_t(typed.size())), m_places(std::size_t(typed.size()) + 1)
{
    const char16_t *from = typed.utf16();
    char16_t *text = m_text.data();
    int *places = m_places.data();
    std::size_t size = 0;
    for (int i = 0; i < int(typed.size()); ++i) {
        const bool isPlain = from[i] > 0x3000 && from[i] < 0xF900; // most of a Japanese text
        const char16_t c = isPlain ? from[i] : foldedCharacter(from[i]);
        if (c == u'\0')
            continue;
        const char16_t whole = c < 0x3099 || c > 0x309C || size == 0 ? u'\0' : sounded(text[size - 1], c);
        if (whole != u'\0') {
            text[size - 1] = whole;
            continue;
        }
        text[size] = c;
        places[size++] = i;
    }
    places[size] = int(typed.size());
    m_text.resize(size);
    m_places.resize(size + 1);
}
