// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

// A text in the one form in which numbers and words are looked for, with the place of every character in what was typed: half
// width, lower case, one hyphen, one space, no characters without width, half-width kana and separate sound marks as one kana, and
// the radicals that PDF files put in the place of kanji (U+2E80 to U+2FD5) as those kanji.
class FoldedText
{
public:
    explicit FoldedText(QStringView typed);

    int size() const { return int(m_text.size()); }
    // NUL beyond either end.
    char16_t at(int index) const { return index < 0 || index >= size() ? u'\0' : m_text[std::size_t(index)]; }
    QStringView part(int begin, int end) const { return {m_text.data() + begin, end - begin}; }
    bool has(QStringView word, int at) const { return at >= 0 && at + word.size() <= size() && part(at, at + int(word.size())) == word; }

    // Where a character stands in the typed text; its end for size().
    qsizetype placeOf(int index) const { return m_places[std::size_t(index)]; }
    QStringView typed(int begin, int end) const { return m_typed.mid(placeOf(begin), placeOf(end) - placeOf(begin)); }

private:
    QStringView m_typed; // not kept alive
    std::vector<char16_t> m_text;
    std::vector<int> m_places; // one more than characters
};

// One character by itself; NUL for one without width. The long vowel mark stays: it is a hyphen between digits only.
char16_t foldedCharacter(char16_t typed);

constexpr bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
constexpr bool isLatin(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
constexpr bool isKanji(char16_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == u'々' || c == u'〇'; }
constexpr bool isKana(char16_t c) { return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || c == u'ー'; }
constexpr bool isHyphen(char16_t c) { return c == u'-' || c == u'ー'; }
