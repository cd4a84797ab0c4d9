// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebar.h"
#include "workspace/book.h"

// Says what was just done in the book and offers to take it back; once something else was done, the offer does nothing.
Message undoable(Book &book, const QString &sentence);
