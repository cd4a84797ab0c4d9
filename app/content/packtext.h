// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values.h"
#include "lawregister.h"
#include "library.h"
#include "packreader.h"

// What the readers of all packs share: statements with their sources, and codes checked against the lists.

// The list of references under "law", each in a known notation.
QStringList readLaw(PackObject &object, const Laws &laws, Need need = Need::Required);

// Reads "verified"; false puts the note "please confirm" behind `text`.
void markUnverified(PackObject &object, Words &text, const Words &note);

// Reports every code of `codes` that `list` does not have.
void checkCodes(const PackObject &object, const QString &key, const QStringList &codes, const QString &list, const Library &library);

// Fills the coded columns of `holding` from the keys of `object` named like them; an empty list clears a column.
void readColumns(PackObject &object, Holding &holding, const Library &library);

// Version and day of the pack: "id", "version" and "law_as_of" of a file's top object; `id` is what it must be.
void readHead(PackObject &top, const QString &id);

// The text with the values in place of %1 …
QString filledIn(const QString &text, const QStringList &values);

// A date of ISO form; none, without a problem, where an optional one is missing.
QDate readDate(PackObject &object, const QString &key, Need need = Need::Required);

// "valid_from" and "valid_to", both optional, and "checked_on".
Validity readValidity(PackObject &object);

// A whole number within the limits.
int readNumber(PackObject &object, const QString &key, int least, int most);
