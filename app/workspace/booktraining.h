// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "domain/trainingrecords.h"

// The records of people, training and checks of a book, with the words of its language for the kinds of checks.
TrainingRecords trainingOf(const Book &book);

// What one of those records is called on screen; empty for another.
QString trainingNameOf(const Book &book, const QUuid &id);
