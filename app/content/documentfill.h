// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentblocks.h"
#include "documentmarks.h"
#include "documenttemplate.h"
#include "domain/reviewfacts.h"

// What is known about the firm. A key that is not there is not known; an empty text or list is known to be empty.
struct DocumentValues
{
    using Item = QHash<QString, QString>; // by column

    QHash<QString, QString> texts;
    ReviewFacts facts;
    QHash<QString, QList<Item>> lists;
};

// What the screen shows beside a section, and never the paper.
struct SectionInfo
{
    QString id, heading;
    QList<LawMark> law;
    bool required = false; // the rule check asks for it
    QString clause; // of a contract, e.g. "D-11"; mostly empty
    QString exampleNumber; // of a training case; mostly empty
    QStringList notes; // advice
    QStringList toConfirm; // what no primary source was read for
};

// A value that was missing where the document needs it; in the text stands gapFor(label.ja).
struct BlankLeft
{
    QString key; // "firm.phone", "holdings.all" or "holdings.all.owner"
    Words label;
    QString section, heading;
};

// A section that does not apply, with the outermost condition that left it out.
struct SectionLeftOut
{
    QString id, heading;
    bool article = false, required = false;
    QString condition; // a key of Placeholders
    Words label; // of the condition
    Fact fact = Fact::Unknown; // what is known of it: Yes where the section is for those of whom it is not true
};

struct FilledDocument
{
    EditedDocument document; // to be kept and edited
    QList<DocumentBlock> blocks; // the same, numbered
    QList<SectionInfo> sections; // in the order of the document
    QList<BlankLeft> blanks; // each key once a section
    QList<SectionLeftOut> leftOut;
    QStringList undecided; // conditions that nobody knows; they were taken as not true

    const SectionInfo *find(const QString &id) const; // null when there is none
};

// Fills a template with what is known on `day`. Nothing is left empty in silence: a missing value is a visible gap, and a list that
// is not known is one row of gaps.
FilledDocument fillTemplate(const DocumentTemplate &source, const DocumentValues &values, const Placeholders &placeholders, QDate day);
