// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QStringList>

class QWidget;

// What a person would stumble over in a window that is shown, one line each; empty when there is nothing.
QStringList cutTexts(const QWidget &window); // words that do not fit, content wider than its scroll area
QStringList namelessControls(const QWidget &window); // controls a screen reader has no name for
// Words in the wrong language: with no Japanese letter in Japanese, with one in English. `data` is shown as it was entered.
QStringList foreignTexts(const QWidget &window, Language language, const QStringList &data);
