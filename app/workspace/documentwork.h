// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentdesk.h"

// A kind of document among those a firm may need.
struct DocumentOffer
{
    enum class Group { Rules, Shown, Consent, Contractors, Records };

    QString kind; // id of its template
    Group group = Group::Rules;
    QString condition; // the fact that makes the firm need it; empty where every firm does
    bool forContractor = false; // made for one contractor
};

// Every kind, by group, in the order in which it is shown.
const QList<DocumentOffer> &documentOffers();
const DocumentOffer *documentOffer(const QString &kind); // null when there is none

// What is still missing in a document, for lists.
struct DocumentGaps
{
    int blanks = 0; // of the text, each once however often it stands there
    int missing = 0; // required matters it lacks
};
DocumentGaps gapsOf(const FilledDocument &filled, const Document &document);

// The document with another text; it follows a title that was changed.
Document withText(Document document, const EditedDocument &text);

// A value for a blank, or "yes" or "no" for a condition.
struct BlankAnswer
{
    QString key, value;
    bool everywhere = true; // for all documents; else for this one
};
// Keeps the answer and puts it where it is missing: gaps are filled, and sections that the user left as they were made follow it. What
// the user wrote, locked and retired texts stay. With `everywhere` in all documents.
Change answeringBlank(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &document,
                      const BlankAnswer &answer, QDate today);

// Another choice of options, followed in the same way.
Change choosingOptions(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &document,
                       const Codes &options, QDate today);

// Puts a value that is known by now into the gaps with that label (in Japanese), but for locked sections.
Change fillingGap(const Book &book, const QUuid &document, const QString &label, const QString &value);
