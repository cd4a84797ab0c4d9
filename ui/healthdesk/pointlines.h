// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskitems.h"
#include "forms/linelist.h"

class Book;

// The items as lines of a list, by their keys: those of the firm under one heading, those of each holding under its name, and what is
// not asked any more.
QList<DocumentLine> pointLines(const QList<DeskItem> &items, const Book &book, const Library &library, QDate today);
