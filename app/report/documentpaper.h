// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/documentblocks.h"
#include "content/documenttemplate.h"
#include "domain/document.h"
#include "sheet.h"

// A document of the firm as paper is made of it. What it points to must outlive it.
struct DocumentPaper
{
    const DocumentTemplate *form = nullptr; // null for a kind that the content does not have
    const Placeholders *names = nullptr; // whose labels the head and the table of revisions use
    Document record; // printed from its `body`
    QList<DocumentVersion> versions; // the newest first
    QString firm, draft; // the word for what is not adopted yet
    QString product; // stands on the firm's own papers only
};

// The document with its numbers; what the firm keeps for itself with version, days and approver below the title and its revisions at
// the end. Forms that are filled in by hand have lines for their gaps. The sheets for the wall are set so that they fill one page, the
// basic ways of handling two. Needs a QGuiApplication for that.
Sheet documentSheet(const DocumentPaper &paper);

// How many pages the kind must fit on; 0 for any number.
int pagesFor(const QString &kind);
