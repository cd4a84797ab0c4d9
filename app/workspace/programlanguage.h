// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

// Japanese where the system speaks it, else English.
Language systemLanguage();
// The language kept from last time, else the system's; English where the system's is neither.
Language startLanguage();
void keepLanguage(Language language);

// Switches every text of the program and of Qt's own dialogs, and how numbers are written. Windows that are open rebuild
// themselves on QEvent::LanguageChange.
void useLanguage(Language language);
