// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/letters.h"

// The letter for reading on screen: date and sender at the right, the title in the middle. Every text in it is escaped.
QString letterHtml(const FilledLetter &letter);
