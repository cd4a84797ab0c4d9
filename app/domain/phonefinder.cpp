// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailfinders.h"

#include <initializer_list>

namespace {

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'0' && digits[2] == u'0' && QStringView(u"56789").contains(digits[1]);
}

// Free-phone and service numbers are firms'.
bool isService(QStringView digits)
{
    return digits.startsWith(u"0120") || digits.startsWith(u"0800") || digits.startsWith(u"0570") || digits.startsWith(u"0990");
}

// In the division of the numbering plan: 03-1234-5678, 045-123-4567, 0422-12-3456, 01267-1-2345, 090-1234-5678.
bool isPlanned(QStringView digits, int area)
{
    if (isService(digits) || digits[0] != u'0' || digits[1] == u'0')
        return false;
    if (area == 2)
        return digits[1] == u'3' || digits[1] == u'4' || digits[1] == u'6';
    return digits.size() == 11 ? isMobile(digits) : digits[2] != u'0' || area > 3;
}

struct Runs
{
    int count = 0;
    bool hasSigns = false; // hyphens or brackets, not spaces alone
};

// The runs from `first` on, where they have these sizes and belong together, whatever joins them.
Runs runsOf(const NumberText &numbers, int first, std::initializer_list<int> sizes)
{
    const int count = int(sizes.size());
    if (first + count > numbers.count() || numbers.gapAfter(first - 1) == Gap::Hyphen || numbers.gapAfter(first + count - 1) == Gap::Hyphen)
        return {};
    Runs runs{count};
    int index = first;
    for (const int size : sizes) {
        const Gap gap = index + 1 < first + count ? numbers.gapAfter(index) : Gap::Space;
        if (numbers.run(index).size() != size || numbers.run(index).isMasked || gap == Gap::Apart)
            return {};
        runs.hasSigns = runs.hasSigns || gap != Gap::Space;
        ++index;
    }
    return runs;
}

std::optional<FoundDetail> found(const NumberText &numbers, int first, int count)
{
    return FoundDetail{DetailKind::Phone, numbers.run(first).begin, numbers.run(first + count - 1).end};
}

// +81 90 1234 5678, +81(0)3-1234-5678, +819012345678.
std::optional<FoundDetail> abroadAt(const NumberText &numbers, int first)
{
    const int begin = numbers.run(first).begin;
    if (numbers.text().at(begin - 1) != u'+' || !numbers.text().has(u"81", begin))
        return {};
    for (int count = 1; count <= 5 && first + count <= numbers.count(); ++count) {
        const DigitRun &last = numbers.run(first + count - 1);
        if (last.isMasked || (count > 1 && numbers.gapAfter(first + count - 2) == Gap::Apart))
            return {};
        const QString number = nationalNumber(numbers.text().part(begin - 1, last.end));
        const bool isWhole = number.size() == 10 ? number[2] != u'0' : isMobile(number);
        if (isWhole && !isService(number) && !isLatin(numbers.text().at(last.end)) && numbers.gapAfter(first + count - 1) != Gap::Hyphen)
            return found(numbers, first, count);
    }
    return {};
}

} // namespace

QString nationalNumber(QStringView folded)
{
    QString digits;
    for (const QChar c : folded)
        if (isDigit(c.unicode()))
            digits += c;
    if (!folded.trimmed().startsWith(u'+') || !digits.startsWith(u"81"))
        return digits;
    digits.remove(0, digits.startsWith(u"810") ? 3 : 2);
    return u'0' + digits;
}

std::optional<FoundDetail> phoneAt(const NumberText &numbers, int first)
{
    const FoldedText &text = numbers.text();
    if (const auto abroad = abroadAt(numbers, first))
        return abroad;
    if (text.at(numbers.run(first).begin) != u'0')
        return {};
    for (const auto &sizes : {std::initializer_list<int>{2, 4, 4}, {3, 3, 4}, {4, 2, 4}, {5, 1, 4}, {3, 4, 4}, {10}, {11}}) {
        const Runs runs = runsOf(numbers, first, sizes);
        if (runs.count == 0)
            continue;
        const QString digits = numbers.digits(first, runs.count);
        const int begin = numbers.run(first).begin, end = numbers.run(first + runs.count - 1).end;
        if (!isPlanned(digits, runs.count > 1 ? *sizes.begin() : 5) || !standsAlone(text, begin, end))
            return {};
        const Label label = labelOf(text, begin, end);
        const bool isTold = runs.hasSigns || isMobile(digits) || label == Label::Phone;
        return isTold && label != Label::Other ? found(numbers, first, runs.count) : std::nullopt;
    }
    return {};
}
