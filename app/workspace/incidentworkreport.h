// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentwork.h"

// The nine items of the report, and what was sent of them.

// The member that holds item 1 to 9.
QString Incident::*reportItem(int no);
// Whether the item is marked as final.
bool isKnown(const Incident &incident, int no);

// A draft of one item from what the record says, in the language of the book. Only what is certain goes in: no possibility, no name
// of a person who found or handled it. What the record does not say is "under investigation".
QString proposedItem(int no, const Incident &incident, const Book &book, const IncidentTexts &texts);
// The record with drafts in its empty items.
Incident withDrafts(const Incident &incident, const Book &book, const IncidentTexts &texts);
// `after` with those drafts that nobody has edited and nobody called final written anew, as the record goes on from `before`: a report
// that says "not told yet" would be filed long after they were.
Incident withDraftsFollowing(const Incident &before, const Incident &after, const Book &book, const IncidentTexts &texts);

// The items as one text, each under its number and name, with those not final marked.
QString reportText(const Incident &incident, const IncidentGuide &guide, Language language, const QList<int> &items);

// Kinds of filings, as in the list "filing_kinds".
namespace filed {
inline const QString first = QStringLiteral("first"), final = QStringLiteral("final"), supplement = QStringLiteral("supplement"),
                     client = QStringLiteral("client-notice"), persons = QStringLiteral("persons-notice"),
                     publication = QStringLiteral("publication"), voluntary = QStringLiteral("voluntary");
} // namespace filed

// Enters what was sent, as it was sent; the text is frozen. What the record tells of it follows where it is still empty: the day on
// which the client or the persons were told, the publication. A step that was planned is done by it. Fails without a day or a text,
// and for a day before the firm knew.
Result<Change> filing(const Book &book, const IncidentTexts &texts, const Incident &incident, const Filing &sent, const Moment &now);

// The text without these names, for what is kept: an incident names no person concerned. A blank stands there instead.
QString withoutNames(const QString &text, const QStringList &names, const QString &blank);

// What sending a letter means for the record: the kind of filing; empty where it is only a contact for the time line.
QString filingOfLetter(const QString &letter);
