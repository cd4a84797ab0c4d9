// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of 94 characters, as double-byte encodings number them; 0 and U+FFFD mean "no character here".
extern const char16_t jisX0208[94][95]; // with the NEC extensions, as in Windows-31J
extern const char16_t ibmExtension[6][95]; // Windows-31J lead bytes FA to FC
extern const char16_t jisX0212[84][95]; // with the IBM extensions of EUC-JP-MS
