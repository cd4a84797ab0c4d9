// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdigits.h"

#include <algorithm>
#include <iterator>

namespace {

int digitAt(QStringView digits, qsizetype at) { return digits[at].unicode() - u'0'; }

bool hasDigits(QStringView digits, qsizetype count)
{
    return digits.size() == count && std::any_of(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
}

// Sum of the digits from the left, each times its weight.
template<std::size_t count> int weighted(QStringView digits, const int (&weights)[count])
{
    int sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += digitAt(digits, qsizetype(i)) * weights[i];
    return sum;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digitAt(digits, digits.size() - 1 - i);
        const int twice = 2 * digit;
        sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
}

struct Issuer
{
    int from, to; // first four digits
    int shortest, longest;
};

// Visa had 13 digits once; Diners and JCB may go up to 19.
constexpr Issuer issuers[] = {
    {2221, 2720, 16, 16}, {3000, 3059, 14, 14}, {3095, 3095, 14, 14}, {3400, 3499, 15, 15}, {3528, 3589, 16, 19},
    {3600, 3699, 14, 19}, {3700, 3799, 15, 15}, {3800, 3999, 14, 19}, {4000, 4999, 13, 13}, {4000, 4999, 16, 16},
    {4000, 4999, 19, 19}, {5100, 5599, 16, 16}, {6011, 6011, 16, 19}, {6200, 6299, 16, 19}, {6440, 6599, 16, 19},
};

} // namespace

bool isMyNumber(QStringView digits)
{
    constexpr int weights[] = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    if (!hasDigits(digits, 12))
        return false;
    const int rest = weighted(digits, weights) % 11;
    return digitAt(digits, 11) == (rest <= 1 ? 0 : 11 - rest);
}

bool isLicenceNumber(QStringView digits)
{
    constexpr int weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    return hasDigits(digits, 12) && digitAt(digits, 10) == (11 - weighted(digits, weights) % 11) % 10;
}

bool isCorporateNumber(QStringView digits)
{
    constexpr int weights[] = {2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    return hasDigits(digits, 13) && digitAt(digits, 0) == 9 - weighted(digits.mid(1), weights) % 9;
}

bool isArticleNumber(QStringView digits)
{
    constexpr int weights[] = {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1};
    return hasDigits(digits, 13) && weighted(digits, weights) % 10 == 0;
}

bool isCardNumber(QStringView digits)
{
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    const int first = 1000 * digitAt(digits, 0) + 100 * digitAt(digits, 1) + 10 * digitAt(digits, 2) + digitAt(digits, 3);
    const auto fits = [&](const Issuer &one) {
        return first >= one.from && first <= one.to && digits.size() >= one.shortest && digits.size() <= one.longest;
    };
    return std::any_of(std::begin(issuers), std::end(issuers), fits) && passesLuhn(digits);
}
