// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfinders.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace {

using View = QStringView;

// Desks rather than persons.
constexpr View desks[] = {u"info",      u"contact",  u"support",    u"sales", u"office",   u"admin",    u"webmaster", u"postmaster",
                          u"noreply",   u"no-reply", u"donotreply", u"help",  u"helpdesk", u"inquiry",  u"toiawase",  u"otoiawase",
                          u"madoguchi", u"soumu",    u"jinji",      u"keiri", u"eigyo",    u"recruit",  u"saiyo",     u"privacy",
                          u"customer",  u"service",  u"shop",       u"order", u"press",    u"security", u"abuse",     u"git"};

// Without the sign at their end.
constexpr View prefectures[] = {u"青森",   u"岩手", u"宮城", u"秋田",   u"山形", u"福島", u"茨城", u"栃木", u"群馬",   u"埼玉", u"千葉",
                                u"神奈川", u"新潟", u"富山", u"石川",   u"福井", u"山梨", u"長野", u"岐阜", u"静岡",   u"愛知", u"三重",
                                u"滋賀",   u"兵庫", u"奈良", u"和歌山", u"鳥取", u"島根", u"岡山", u"広島", u"山口",   u"徳島", u"香川",
                                u"愛媛",   u"高知", u"福岡", u"佐賀",   u"長崎", u"熊本", u"大分", u"宮崎", u"鹿児島", u"沖縄"};

bool isOneOf(char16_t c, View signs) { return c != u'\0' && signs.contains(QChar(c)); }

bool isMailSign(char16_t c) { return isDigit(c) || isLatin(c) || isOneOf(c, u"._%+-"); }
bool isHostSign(char16_t c) { return isDigit(c) || isLatin(c) || c == u'.' || c == u'-'; }

// Where the name of the host ends that begins there; there itself where none does.
int hostEnd(const FoldedText &text, int begin)
{
    int end = begin;
    while (isHostSign(text.at(end)))
        ++end;
    while (end > begin && !isLatin(text.at(end - 1)))
        --end;
    int label = end;
    while (label > begin && isLatin(text.at(label - 1)))
        --label;
    const bool isHost = end - label >= 2 && label - begin >= 2 && text.at(label - 1) == u'.';
    return isHost ? end : begin;
}

int prefectureBegin(const FoldedText &text, int end)
{
    const int sign = end - 1;
    const auto endsWith = [&](View name) { return text.has(name, sign - int(name.size())); };
    switch (text.at(sign)) {
    case u'都': return endsWith(u"東京") ? sign - 2 : -1;
    case u'道': return endsWith(u"北海") ? sign - 2 : -1;
    case u'府': return endsWith(u"大阪") || endsWith(u"京都") ? sign - 2 : -1;
    default: break;
    }
    const auto *name = std::find_if(std::begin(prefectures), std::end(prefectures), endsWith);
    return name == std::end(prefectures) ? -1 : sign - int(name->size());
}

// Where the municipality ends: 市, 区, 町, 村, after 郡 the one within it; -1 without one.
int municipalityEnd(const FoldedText &text, int begin)
{
    constexpr int longest = 10;
    bool isDistrict = false;
    for (int i = begin; i < begin + longest && (isKanji(text.at(i)) || isKana(text.at(i))); ++i) {
        if (i == begin)
            continue; // 市川市, 町田市
        if (text.at(i) == u'郡')
            isDistrict = true;
        if (isOneOf(text.at(i), isDistrict ? View(u"市町村") : View(u"市区町村")))
            return i + 1;
    }
    return -1;
}

constexpr View numerals = u"一二三四五六七八九十";

bool isNumeral(char16_t c) { return isDigit(c) || isOneOf(c, numerals); }

// No block is numbered like a phone number, a date or an order.
bool areBlockNumbers(const FoldedText &text, int begin, int end)
{
    int groups = 0, year = 0;
    for (int i = begin; i < end; ++i) {
        if (!isDigit(text.at(i)))
            continue;
        const int from = i;
        while (isDigit(text.at(i)))
            ++i;
        if (text.at(from) == u'0' || i - from > 5)
            return false;
        year += groups == 0 && i - from == 4 && (text.has(u"19", from) || text.has(u"20", from));
        ++groups;
    }
    return year == 0 || groups != 3;
}

// The end of 1-2-3, 1丁目2番3号, 北1条西2丁目 …; `begin` where none begins there, as in 3番線 or 1-2月.
int blockEnd(const FoldedText &text, int begin)
{
    int end = begin;
    bool isBlock = false;
    for (;; ++end) {
        const char16_t c = text.at(end), next = text.at(end + 1);
        const bool isJoint = (isHyphen(c) || isOneOf(c, u"のノ東西南北")) && isDigit(next);
        if (!isNumeral(c) && !isOneOf(c, u"丁目番地号条") && !isJoint)
            break;
        isBlock = isBlock || c == u'番' || c == u'条' || ((isHyphen(c) || c == u'目') && isDigit(next));
    }
    const bool isOther = isOneOf(text.at(begin - 1), u"第約全計") || isOneOf(text.at(end), u"人名件個回年月日円時社店台本枚線出窓%");
    const bool isOrdinal = text.has(u"番目", end - 2) || text.has(u"番号", end - 2);
    return isBlock && !isOther && !isOrdinal && areBlockNumbers(text, begin, end) ? end : begin;
}

// Numbers in the name of a town, as in 六本木, begin no block.
bool isBlockBegin(const FoldedText &text, int at)
{
    int end = at;
    while (isOneOf(text.at(end), numerals))
        ++end;
    return isDigit(text.at(at)) || (end > at && (text.has(u"丁目", end) || text.has(u"番地", end)));
}

// After the block: the name of a house and the number of a room.
int roomEnd(const FoldedText &text, int begin)
{
    constexpr int longest = 20, mostDigits = 4;
    int i = text.at(begin) == u' ' ? begin + 1 : begin;
    const int last = i + longest;
    while (i < last && (isKanji(text.at(i)) || isKana(text.at(i)) || isLatin(text.at(i))))
        ++i;
    const int number = i;
    while (isDigit(text.at(i)))
        ++i;
    if (i == number || i > number + mostDigits)
        return begin;
    if (text.has(u"号室", i))
        return i + 2;
    return isOneOf(text.at(i), u"号階室f") ? i + 1 : begin;
}

// From the municipality to the block of houses; -1 without one.
int streetEnd(const FoldedText &text, int begin)
{
    constexpr int longest = 24;
    if (isOneOf(text.at(begin), u"のでをが"))
        return -1;
    for (int i = begin; i < begin + longest; ++i) {
        const char16_t c = text.at(i);
        if (isBlockBegin(text, i)) {
            const int end = blockEnd(text, i);
            return end > i ? roomEnd(text, end) : -1;
        }
        if (!isKanji(c) && !isKana(c) && c != u' ')
            return -1;
    }
    return -1;
}

} // namespace

void findMails(const FoldedText &text, QList<FoundDetail> &found)
{
    const View whole = text.part(0, text.size());
    for (int at = int(whole.indexOf(u'@')); at >= 0; at = int(whole.indexOf(u'@', at + 1))) {
        int begin = at;
        while (isMailSign(text.at(begin - 1)))
            --begin;
        while (begin < at && !isLatin(text.at(begin)) && !isDigit(text.at(begin)))
            ++begin;
        const int end = hostEnd(text, at + 1);
        const View name = text.part(begin, at);
        const bool isDesk = std::find(std::begin(desks), std::end(desks), name) != std::end(desks);
        if (begin < at && end > at + 1 && !isDesk)
            addOutside(found, {DetailKind::Mail, begin, end});
    }
}

void findAddresses(const FoldedText &text, QList<FoundDetail> &found)
{
    const View whole = text.part(0, text.size());
    for (const QChar sign : View(u"都道府県"))
        for (int i = int(whole.indexOf(sign)); i >= 0; i = int(whole.indexOf(sign, i + 1))) {
            const int begin = prefectureBegin(text, i + 1);
            if (begin < 0)
                continue;
            const int municipality = municipalityEnd(text, text.at(i + 1) == u' ' ? i + 2 : i + 1);
            const int end = municipality < 0 ? -1 : streetEnd(text, municipality);
            const FoundDetail address{.kind = DetailKind::Address, .begin = begin, .end = end, .maskFrom = municipality};
            if (end > 0)
                addOutside(found, address);
        }
}
