// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// A piece of a document with its own heading. The id stays when the heading changes; what the user adds is "own-1", "own-2", …
struct DocumentSection
{
    // Top: the text before the first heading. Chapter and Article are numbered by the program, Part and SubPart are not.
    enum class Kind { Top, Chapter, Article, Part, SubPart };

    QString id;
    Kind kind = Kind::Part;
    QString heading; // without its number
    QString body; // lines of text, "1. " items, "- " bullets, "| |" tables, {{ref:ID}} for the number of an article
    QString block = {}; // the separately usable part of the document it belongs to; may be empty
    bool pageBreak = false; // begins on a new page
    bool locked = false; // never changed by the program

    bool isOwn() const { return id.startsWith(QLatin1String("own-")); }
    bool operator==(const DocumentSection &) const = default;
};

// A document as the program keeps it and the user edits it: filled in, but with numbers and references still to be worked out.
struct EditedDocument
{
    QString title;
    bool articles = false; // has chapters and articles
    QList<DocumentSection> sections;

    qsizetype indexOf(const QString &id) const; // -1 when there is none
    const DocumentSection *find(const QString &id) const; // null when there is none
    bool operator==(const EditedDocument &) const = default;
};

// The same with line ends, blank lines at the ends, ids and kinds in the one form that the text keeps.
EditedDocument tidied(EditedDocument document);

// The document as one text and back: editedFromText(textOf(d)) == tidied(d), whatever the user typed. In a text that was typed or
// pasted, headings without a mark become sections of the user's own.
QString textOf(const EditedDocument &document);
EditedDocument editedFromText(const QString &text);

// The same with every "## " or "### " line that was typed into a body made a section of the user's own.
EditedDocument withTypedHeadings(const EditedDocument &document);

// A new section of the user's own behind `after` (at the end when there is none); its index.
qsizetype addOwnSection(EditedDocument &document, const QString &after, DocumentSection::Kind kind, const QString &heading);

// Letters, digits and hyphens only, as an id in the text must be.
QString plainId(const QString &text);
