// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placeholders.h"

#include <QDate>

// A line of a template, or the lines that a condition or a list governs.
struct TemplateNode
{
    enum class Kind { Line, If, Unless, Each };

    Kind kind = Kind::Line;
    QString text; // of a line: as written; else the key of the condition or list
    int line = 0; // in the file, from 1
    QList<TemplateNode> children; // of conditions and lists
};

// A document as the content pack holds it, with blanks and conditions.
struct DocumentTemplate
{
    QString id;
    Words title, purpose;
    QString audience; // "internal", "staff", "customer", "contractor", "public" or "record"
    bool articles = false; // chapters and articles are numbered by the program
    QString level; // code of the list "levels"
    QStringList law;
    QDate checkedOn;
    QList<TemplateNode> body;
};

// Reads one template; `place` names it in problems, e.g. "documents/rule.md:123: …". Fails with every broken place: unknown names,
// what is opened and not closed, references that may point nowhere, unknown laws and levels, rows that do not fit their table.
Result<DocumentTemplate> readTemplate(const QString &text, const QString &place, const Placeholders &placeholders, const Library &library);

// Every template of the pack by id; fails with the broken places of all of them.
Result<QList<DocumentTemplate>> loadTemplates(const Placeholders &placeholders, const Library &library);
