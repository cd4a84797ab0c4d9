// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/messagebar.h"
#include "workspace/book.h"

class Dialogs;

// Records about persons that are to be erased for good.
struct Erasure
{
    QList<QUuid> requests, complaints;

    bool isEmpty() const { return requests.isEmpty() && complaints.isEmpty(); }
};

// What is due by the period the firm chose; nothing while it chose none.
Erasure dueErasure(const Book &book, QDate today);

// Their numbers, requests first.
QStringList numbersOf(const Erasure &erasure, const Book &book);

// Asks, erases them so that nothing is left in the file, and says what backups still hold. False when it was not done.
bool eraseForGood(Erasure erasure, Book &book, MessageBar &messages, Dialogs &dialogs, QWidget *parent);
