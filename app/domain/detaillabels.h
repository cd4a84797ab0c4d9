// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldedtext.h"

// What people write beside a number to say what it is. Other: an order, a parcel, goods, a form: nobody's.
enum class Label { None, MyNumber, Card, Licence, Pension, Residence, Passport, Bank, Phone, Birth, Other };

struct LabelPlace
{
    Label label = Label::None;
    int end = 0; // in the folded text
};

// The nearest label that ends in the 24 characters before `begin`. Bank and Other only where little stands between the two: in
// "order sent to 090-…" the number is none of the order.
LabelPlace labelBefore(const FoldedText &text, int begin);
// What the number at [begin, end) is said to be: by the nearest label before it, or without one by the first in the 12 characters
// after it of the same sentence. Other only in brackets there: "123 (order number)".
Label labelOf(const FoldedText &text, int begin, int end);
// Whether the number at [begin, end) is whole: no part of a code, a page's address, a decimal or a longer number, and not counted in
// yen, persons or pieces. Letters right before it are right where they are a label: MN123…, tel03-….
bool standsAlone(const FoldedText &text, int begin, int end);
