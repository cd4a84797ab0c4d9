// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

// Whether a number is one of its kind by its length and check digit. `digits` are ASCII digits and nothing else; zeros only are no
// number. A check digit proves little: of made-up numbers of the right length one in ten passes.

bool isMyNumber(QStringView digits); // 個人番号, 12 digits
bool isLicenceNumber(QStringView digits); // 運転免許証, 12 digits
bool isCorporateNumber(QStringView digits); // 法人番号, 13 digits: no person
bool isArticleNumber(QStringView digits); // JAN code or ISBN, 13 digits: no person
// A payment card of an issuer whose first digits are known (Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay),
// 13 to 19 digits.
bool isCardNumber(QStringView digits);
