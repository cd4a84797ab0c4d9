// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

// Japanese where the system speaks it, else English.
Language systemLanguage();

// Switches every text of the program and of Qt's own dialogs, and how numbers are written. Windows that are open must be
// built anew.
void useLanguage(Language language);
