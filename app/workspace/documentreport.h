// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentdesk.h"
#include "report/reports.h"

// The documents of the firm as reports.

// Every kind that there is a template for and no report of the same id, in the order of the list of documents, in that language.
QList<ReportKind> documentReports(const Library &library, Language language);

// The paper of a document with its text as it is now.
Sheet paperOf(const Book &book, const DocumentContent &content, const Document &document);
// The document with the text that was adopted last, whatever was edited since; as it is while nothing was adopted.
Document asAdopted(const Book &book, const Document &document);

struct DocumentReport
{
    Sheet sheet;
    QStringList gaps; // what is left open, "heading: label", each once
    QList<Words> undecided; // conditions nobody has answered, of a document that was filled in for this
};

// The paper of a kind: of the document in force as it was adopted, else of the newest draft, else of the template filled in now. `id`
// chooses one document, or a contractor for whom the paper is made. NotFound for a kind or an id that there is none of.
Result<DocumentReport> documentReport(const Book &book, const QString &kind, const QUuid &id, QDate today);
