// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

// A day as offices write it: 2026-04-01, 2026/4/1, 2026年4月1日, 20260401, 令和8年4月1日, R8.4.1, 平成元年…, a spreadsheet's serial
// number, any of them with a weekday or time behind, in half or full width. Nullopt for anything else: days without a
// year, American order and days that do not exist.
std::optional<QDate> readDate(const QString &text);

// A whole number from 0 as offices write it: 1200, 1,200, １２００, 約1,200人, 3万件. Nullopt for anything else.
std::optional<int> readCount(const QString &text);

// Dashes, 不明 and 未定: typed where nothing is known.
bool isNothing(const QString &text);

// At most 40 characters of a text, in one line, for messages.
QString shortened(const QString &text);

// The parts of a text between any of these separators, trimmed, without empty ones.
QStringList divided(const QString &text, QStringView separators);
