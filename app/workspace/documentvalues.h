// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentdesk.h"

// What the values of a document are taken from. Only the desk for documents and its work include this.
struct ValueSource
{
    const Book &book;
    const ReviewContent &review;
    const DocumentContent &content;
    Document document;
    QList<DocumentVersion> versions; // of the document, the newest first
    QDate today;

    const Contractor *contractor() const; // whom the document is made for; null when it is for nobody
    QString word(const char *list, const QString &code) const; // in Japanese, as every document is
    QString words(const char *list, const Codes &codes) const;
};

// "2026年12月1日"; empty for no date.
QString writtenDate(QDate date);
// Whether the contractor handles personal data for the firm, and still does.
bool isAtWork(const Contractor &contractor, QDate today);
// The countries other than Japan, without those nobody knows.
QStringList foreignCountries(const Codes &countries);
// What was typed for a list: one record a line, its columns parted by tabs or bars.
QList<DocumentValues::Item> typedItems(const QString &text, const Placeholder &list);
// What lies in the list of present holdings of the firm.
QList<Holding> presentHoldings(const Book &book);

void addFacts(const ValueSource &source, DocumentValues &values); // conditions of the firm, the ledger and the review
void addFirm(const ValueSource &source, DocumentValues &values);
void addContract(const ValueSource &source, DocumentValues &values); // the papers of one contractor
void addLists(const ValueSource &source, DocumentValues &values);
// What was typed: for all documents where nothing better is known, for this one in any case.
void addTyped(const ValueSource &source, DocumentValues &values);

DocumentValues valuesFrom(const ValueSource &source);
