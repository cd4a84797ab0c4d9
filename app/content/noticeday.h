// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

// When coming law is to be in force and how certain that is, in the language of the program: "by 2028-07-16 at the latest".
QString noticeDay(const Notice &notice);
// The same with the day written as the caller writes days.
QString noticeDay(const Notice &notice, const QString &day);
