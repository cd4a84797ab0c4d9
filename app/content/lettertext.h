// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"
#include "packreader.h"

// The text of a letter, or of the frame around letters, in both languages.
struct LetterText
{
    QList<LetterRow> ja, en;

    QSet<QString> keys() const; // of every blank and condition
};

// Where the text comes from and what it may use.
struct LetterSource
{
    QString text;
    QString place; // names it in problems, e.g. "letters/L1.md"
    bool isFrame = false; // has parts of the paper instead of a title and headings
    const QHash<QString, LetterField> &fields;
};

// "<!-- block:ja -->" and "<!-- block:en -->", with "# " the title, "## " headings, "- " points, and conditions on lines of their own,
// never inside each other. Adds every broken place to `problems`.
LetterText readLetterText(const LetterSource &source, Problems &problems);

// The keys of the blanks in a line.
QStringList blanksIn(const QString &text);
