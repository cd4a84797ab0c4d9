// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdigits.h"
#include "detailfinders.h"

#include <array>
#include <initializer_list>

namespace {

using Found = std::optional<FoundDetail>;

// The runs from one on that make up a number.
struct Group
{
    int first = 0;
    int count = 0; // 0: none
    int begin = 0, end = 0;
    QString digits;
};

Group groupOf(const NumberText &numbers, int first, std::initializer_list<int> sizes)
{
    for (const Gap gap : {Gap::Hyphen, Gap::Space})
        if (numbers.areGrouped(first, sizes, gap)) {
            const int count = int(sizes.size());
            return {first, count, numbers.run(first).begin, numbers.run(first + count - 1).end, numbers.digits(first, count)};
        }
    return {};
}

FoundDetail detail(DetailKind kind, const Group &group, bool isSure = true) { return {kind, group.begin, group.end, isSure}; }

// As cards are printed: four by four, American Express and Diners otherwise; or in one.
Group cardGroup(const NumberText &numbers, int first)
{
    for (const auto &sizes : {std::initializer_list<int>{4, 4, 4, 4, 3}, {4, 4, 4, 4}, {4, 6, 5}, {4, 6, 4}}) {
        const Group group = groupOf(numbers, first, sizes);
        if (group.count > 0 && isCardNumber(group.digits))
            return group;
    }
    const Group whole = groupOf(numbers, first, {numbers.run(first).size()});
    return whole.count > 0 && isCardNumber(whole.digits) ? whole : Group();
}

Found cardAt(const NumberText &numbers, int first)
{
    constexpr int goods = 13; // digits of JAN codes and corporate numbers
    if (numbers.run(first).size() != 4 && numbers.run(first).size() < goods)
        return {};
    const Group group = cardGroup(numbers, first);
    if (group.count == 0 || !standsAlone(numbers.text(), group.begin, group.end))
        return {};
    const Label label = labelOf(numbers.text(), group.begin, group.end);
    const bool isOther = group.digits.size() == goods && (isArticleNumber(group.digits) || isCorporateNumber(group.digits));
    const bool isCrowded = group.count > 1 && numbers.isCrowded(first, group.count, 4);
    if (label == Label::Other || (label != Label::Card && (isOther || isCrowded)))
        return {};
    return detail(DetailKind::Card, group, label == Label::Card || group.digits.size() > goods);
}

// My Number and driving licence have twelve digits both, as parcels have: the word beside them decides.
Found twelveAt(const NumberText &numbers, int first)
{
    const int size = numbers.run(first).size();
    if (size != 4 && size != 12)
        return {};
    Group group = groupOf(numbers, first, {4, 4, 4});
    if (group.count == 0)
        group = groupOf(numbers, first, {12});
    if (group.count == 0)
        return {};
    const bool isMine = isMyNumber(group.digits), isDriver = isLicenceNumber(group.digits);
    if ((!isMine && !isDriver) || !standsAlone(numbers.text(), group.begin, group.end))
        return {};
    const Label label = labelOf(numbers.text(), group.begin, group.end);
    if (label == Label::Licence)
        return isDriver ? Found(detail(DetailKind::Licence, group)) : Found();
    const bool isCrowded = group.count > 1 && numbers.isCrowded(first, group.count, 4);
    if (!isMine || label == Label::Other || (isCrowded && label != Label::MyNumber))
        return {};
    return detail(DetailKind::MyNumber, group, label == Label::MyNumber);
}

Found pensionAt(const NumberText &numbers, int first)
{
    const int size = numbers.run(first).size();
    if (size != 4 && size != 10)
        return {};
    Group group = groupOf(numbers, first, {4, 6});
    if (group.count == 0)
        group = groupOf(numbers, first, {10});
    const bool isPension = group.count > 0 && standsAlone(numbers.text(), group.begin, group.end)
        && labelOf(numbers.text(), group.begin, group.end) == Label::Pension;
    return isPension ? Found(detail(DetailKind::Pension, group)) : Found();
}

bool isDay(const QString &digits)
{
    const int month = digits.mid(4, 2).toInt(), day = digits.mid(6, 2).toInt();
    return digits.size() == 8 && (digits.startsWith(u"19") || digits.startsWith(u"20")) && month >= 1 && month <= 12 && day >= 1
        && day <= 31;
}

// Seven digits, the branch before them or not; eight at the post bank.
Found accountAt(const NumberText &numbers, int first)
{
    const int size = numbers.run(first).size();
    if (size != 3 && size != 7 && size != 8)
        return {};
    for (const auto &sizes : {std::initializer_list<int>{3, 7}, {7}, {8}}) {
        const Group group = groupOf(numbers, first, sizes);
        if (group.count > 0 && !isDay(group.digits) && standsAlone(numbers.text(), group.begin, group.end)
            && labelOf(numbers.text(), group.begin, group.end) == Label::Bank)
            return detail(DetailKind::Bank, group);
    }
    return {};
}

// Two letters and seven digits (passport), or eight digits and two letters more (residence card).
Found letteredAt(const NumberText &numbers, int first)
{
    const FoldedText &text = numbers.text();
    const DigitRun &run = numbers.run(first);
    const int begin = run.begin - 2;
    const auto isPart = [&](int at) {
        const char16_t c = text.at(at);
        return isLatin(c) || isDigit(c) || c == u'-' || c == u'*';
    };
    if (run.isMasked || !isLatin(text.at(begin)) || !isLatin(text.at(begin + 1)) || isPart(begin - 1))
        return {};
    if (run.size() == 7 && !isPart(run.end) && labelOf(text, begin, run.end) == Label::Passport)
        return FoundDetail{DetailKind::Passport, begin, run.end};
    const int end = run.end + 2;
    if (run.size() != 8 || !isLatin(text.at(run.end)) || !isLatin(text.at(run.end + 1)) || isPart(end))
        return {};
    const Label label = labelOf(text, begin, end);
    return label == Label::Other ? Found() : FoundDetail{DetailKind::Residence, begin, end, label == Label::Residence};
}

} // namespace

void findNumbers(const NumberText &numbers, QList<FoundDetail> &found)
{
    constexpr std::array finders{birthDateAt, phoneAt, cardAt, twelveAt, pensionAt, accountAt, letteredAt};
    int taken = 0; // runs before it belong to the last detail
    for (int i = 0; i < numbers.count(); ++i) {
        if (numbers.run(i).begin < taken || numbers.run(i).isMasked)
            continue;
        for (const auto finder : finders)
            if (const Found one = finder(numbers, i)) {
                addOutside(found, *one);
                taken = one->end;
                break;
            }
    }
}
