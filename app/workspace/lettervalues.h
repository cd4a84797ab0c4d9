// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "content/letters.h"
#include "domain/breach.h"

#include <QJsonValue>

// What the book knows for the blanks of letters, in the language of the letter. Who a leak concerns is in no record: the name of the
// person stays a blank there.
LetterValues valuesOf(const Book &book, const Incident &incident, const BreachDecision &decision, Language language);
LetterValues valuesOf(const Book &book, const Request &request, Language language);
LetterValues valuesOf(const Book &book, const Complaint &complaint, Language language);

// What was typed goes before what is known. `stored` is the column `letters` of a record: JSON, by key a text, or whether a switch
// holds. What cannot be read counts as empty.
LetterValues withTyped(LetterValues known, const QString &stored);
// `stored` with one more value; an undefined one is taken out, so that what is known stands again.
QString storedWith(const QString &stored, const QString &key, const QJsonValue &value);
// Whether that blank or switch was typed.
bool isTyped(const QString &stored, const QString &key);
