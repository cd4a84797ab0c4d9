// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/documentfill.h"
#include "content/documentmerge.h"
#include "content/rulecheck.h"
#include "yearwork.h"

// The templates of documents and the names in them, read once.
struct DocumentContent
{
    Placeholders placeholders;
    QList<DocumentTemplate> templates;

    // Fails with every broken place.
    static Result<DocumentContent> load(const Library &library);
    const DocumentTemplate *find(const QString &kind) const; // null when there is none
};

// What is known for the blanks of a document: the firm's record and scope, the ledger, purposes, contractors and the other records,
// the answers of the year under review; for the papers of one contractor that contractor. What was typed into a blank for all
// documents stands where the records tell nothing, what was typed for this one in any case; what the review says of the measures cannot
// be typed. A list is typed one record a line, its columns parted by tabs or bars. `today` decides dated texts and the year.
DocumentValues documentValues(const Book &book, const ReviewContent &review, const DocumentContent &content, const Document &document,
                              QDate today);

// The document's template filled in with what the book knows now. Its kind must be one of the templates.
FilledDocument filledNow(const Book &book, const ReviewContent &review, const DocumentContent &content, const Document &document,
                         QDate today);

// A new draft of that kind, filled in; for one contractor where given. Not yet in the book.
Document newDocument(const Book &book, const ReviewContent &review, const DocumentContent &content, const QString &kind,
                     const QUuid &contractor, QDate today);

// What an adopted version is called.
struct Adoption
{
    QDate adoptedOn, effectiveOn;
    QString approver, reason;
};
// The next version comes into force and is kept as it is now, with its number, days and approver put into the text; another document
// of the kind that was in force is retired with it. Refused without a day and an approver, and a revision without a reason.
Result<Change> adopting(const Book &book, const ReviewContent &review, const DocumentContent &content, const QUuid &document,
                        const Adoption &adoption, QDate today);
// The document with its versions and its own blanks.
Change removingDocument(const Book &book, const QUuid &document);
// Documents of the kind that are in force beside each other, where only one should be (not those made for one contractor or one person).
QList<QUuid> twiceInForce(const Book &book);
// The versions of a document, the newest first.
QList<DocumentVersion> versionsOf(const Book &book, const QUuid &document);
// What the cross-checks read of a document.
DocumentContents contentsOf(const Document &document);
