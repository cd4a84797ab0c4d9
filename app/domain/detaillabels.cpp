// SPDX-License-Identifier: GPL-3.0-or-later
#include "detaillabels.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

// All folded.
constexpr QStringView myNumber[] = {u"マイナンバー", u"個人番号", u"マイナンバーカード", u"個人番号カード", u"マイナカード",
                                    u"マイナ",       u"mn",       u"my number",          u"mynumber"};
constexpr QStringView card[] = {u"カード", u"クレカ", u"クレジット", u"マスター", u"アメックス", u"ダイナース", u"visa",
                                u"jcb",    u"master", u"mastercard", u"amex",     u"diners",     u"card",       u"credit"};
constexpr QStringView licence[] = {u"免許", u"免許証", u"license", u"licence"};
constexpr QStringView pension[] = {u"年金", u"年金番号", u"年金手帳", u"pension"};
constexpr QStringView residence[] = {u"在留カード", u"在留", u"residence card"};
constexpr QStringView passport[] = {u"旅券", u"パスポート", u"passport"};
constexpr QStringView bank[] = {u"口座",     u"口座番号", u"普通", u"普通預金",         u"当座",   u"当座預金", u"貯蓄",
                                u"ゆうちょ", u"振込先",   u"通帳", u"キャッシュカード", u"account"};
constexpr QStringView phone[]
    = {u"電話", u"携帯", u"℡", u"連絡先", u"自宅", u"ファックス", u"ファクス", u"tel", u"fax", u"phone", u"telephone", u"mobile"};
constexpr QStringView birth[] = {u"生年月日", u"誕生日", u"birthday", u"date of birth", u"birth date", u"dob", u"born", u"born on"};
// Nobody's: what was ordered, sent, sold, filed, or made for members.
constexpr QStringView orders[] = {u"注文", u"受注",   u"発注",   u"手配",   u"オーダー", u"請求",     u"請求書",
                                  u"見積", u"見積書", u"納品書", u"領収書", u"取引",     u"予約番号", u"返品"};
constexpr QStringView parcels[] = {u"伝票",     u"送り状", u"追跡",   u"荷物",           u"出荷",       u"配送",         u"書留",
                                   u"引受番号", u"宅配便", u"宅急便", u"問い合わせ番号", u"問合せ番号", u"問合わせ番号", u"問合番号"};
constexpr QStringView carriers[]
    = {u"ヤマト", u"ヤマト運輸", u"クロネコ", u"佐川", u"佐川急便", u"西濃", u"福山通運", u"ゆうパック", u"ゆうパケット", u"レターパック"};
constexpr QStringView goods[]
    = {u"商品", u"品番", u"型番", u"ロット", u"バーコード", u"シリアル", u"製造番号", u"機器番号", u"資産番号", u"車台番号", u"供給地点"};
constexpr QStringView papers[]
    = {u"受付番号", u"受理番号", u"管理番号", u"契約番号", u"契約書",   u"証券番号", u"申込番号", u"申請番号", u"承認番号",
       u"整理番号", u"文書番号", u"書類番号", u"照会番号", u"確認番号", u"案件番号", u"様式",     u"帳票"};
constexpr QStringView firms[] = {u"法人番号", u"登録番号", u"インボイス", u"事業者番号", u"許可番号", u"届出番号"};
constexpr QStringView members[] = {u"会員番号",       u"顧客番号",   u"お客様番号",   u"チケット", u"診察券",
                                   u"ポイントカード", u"会員カード", u"ギフトカード", u"icカード", u"入館カード"};
constexpr QStringView marks[] = {u"jan", u"ean",    u"isbn", u"id",  u"order",     u"tracking", u"invoice", u"serial",
                                 u"s/n", u"ticket", u"imei", u"ref", u"reference", u"lot",      u"#"};

struct Words
{
    Label label;
    std::span<const QStringView> words;
};

constexpr Words allWords[]
    = {{Label::MyNumber, myNumber},   {Label::Card, card},         {Label::Licence, licence}, {Label::Pension, pension},
       {Label::Residence, residence}, {Label::Passport, passport}, {Label::Bank, bank},       {Label::Phone, phone},
       {Label::Birth, birth},         {Label::Other, orders},      {Label::Other, parcels},   {Label::Other, carriers},
       {Label::Other, goods},         {Label::Other, papers},      {Label::Other, firms},     {Label::Other, members},
       {Label::Other, marks}};

// By its lower bits, whether a label may end with a character: of most it is known at once that none does.
constexpr auto lastCharacters = [] {
    std::array<bool, 1024> known{};
    for (const Words &kind : allWords)
        for (const QStringView word : kind.words)
            known[word[word.size() - 1].unicode() % known.size()] = true;
    return known;
}();

// Words of Latin letters are whole words: no "id" in "paid".
bool isWhole(const FoldedText &text, int begin, int end)
{
    return !(isLatin(text.at(begin)) && isLatin(text.at(begin - 1))) && !(isLatin(text.at(end - 1)) && isLatin(text.at(end)));
}

// The longest label that ends there, so that a member's card is no payment card.
Label labelEndingAt(const FoldedText &text, int end)
{
    Label found = Label::None;
    qsizetype longest = 0;
    const char16_t last = text.at(end - 1);
    if (!lastCharacters[last % lastCharacters.size()])
        return found;
    for (const Words &kind : allWords)
        for (const QStringView word : kind.words) {
            const int begin = end - int(word.size());
            if (word.utf16()[word.size() - 1] != last || word.size() <= longest || !text.has(word, begin) || !isWhole(text, begin, end))
                continue;
            longest = word.size();
            found = kind.label;
        }
    return found;
}

// What may stand between an order and its number, other numbers of the same list among it.
bool areLinking(QStringView between)
{
    constexpr QStringView linking = u" \n\t:;.,、・()[]「」【】=/#№はがのでをとも番号発送控先コードナンバno";
    for (const QChar c : between)
        if (!isDigit(c.unicode()) && !isHyphen(c.unicode()) && c != u'*' && !linking.contains(c))
            return false;
    return true;
}

} // namespace

LabelPlace labelBefore(const FoldedText &text, int begin)
{
    constexpr int reach = 24;
    for (int end = begin; end > 0 && end > begin - reach; --end) {
        const Label label = labelEndingAt(text, end);
        const bool isClose = label == Label::Other || label == Label::Bank;
        if (label != Label::None && (!isClose || areLinking(text.part(end, begin))))
            return {label, end};
    }
    return {};
}

Label labelOf(const FoldedText &text, int begin, int end)
{
    constexpr int reach = 12;
    const LabelPlace before = labelBefore(text, begin);
    if (before.label != Label::None)
        return before.label;
    const int first = text.at(end) == u' ' ? end + 1 : end;
    const bool isBracketed = text.at(first) == u'(' || text.at(first) == u'[' || text.at(first) == u'【';
    for (int i = end; i < std::min(text.size(), end + reach); ++i) {
        const char16_t c = text.at(i);
        if (isDigit(c) || c == u'*' || c == u'\n' || c == u'。' || c == u'、' || c == u',')
            break;
        const Label label = labelEndingAt(text, i + 1);
        if (label != Label::None && (label != Label::Other || isBracketed))
            return label;
    }
    return Label::None;
}

bool standsAlone(const FoldedText &text, int begin, int end)
{
    constexpr QStringView money = u"$+@_\\\u00a5", counters = u"円人件個枚株%_@";
    const char16_t before = text.at(begin - 1), after = text.at(end), next = text.at(end + 1);
    const bool isCounted = (after != u'\0' && counters.contains(QChar(after))) || (after == u' ' && next == u'円') || text.has(u"ドル", end)
        || text.has(u"万円", end) || text.has(u"名", end);
    const bool isPart = isLatin(after) || (after == u'-' && isLatin(next)) || (after == u'.' && isDigit(next))
        || (before == u'.' && isDigit(text.at(begin - 2))) || (before != u'\0' && money.contains(QChar(before)));
    if (isCounted || isPart)
        return false;
    if (before == u'/' && (isLatin(text.at(begin - 2)) || text.at(begin - 2) == u'/'))
        return false;
    const int word = isHyphen(before) || before == u'=' ? begin - 1 : begin;
    return !isLatin(text.at(word - 1)) || labelBefore(text, begin).end == word;
}
