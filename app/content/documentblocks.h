// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editeddocument.h"

#include <QHash>
#include <QStringList>

// One thing to draw, in the order of the paper, with its number worked out.
struct DocumentBlock
{
    enum class Kind { Chapter, Article, Part, SubPart, Paragraph, Numbered, SubNumbered, Bullet, Table, PageBreak };

    Kind kind = Kind::Paragraph;
    QString section; // id
    QString number; // "第1章", "第12条", "2", "(3)"; empty where none is shown
    QString text; // as spansOf() reads it; several lines are kept apart by "\n"
    QList<QStringList> rows = {}; // of a table, all of one width
    bool header = false; // the first row of the table is its header
};

struct NumberedDocument
{
    struct LostReference
    {
        QString section; // where it stands
        QString to; // the id that no article has
    };

    QString title;
    QList<DocumentBlock> blocks;
    QList<LostReference> lost;
};

// Chapters and articles are counted through the document, paragraphs (項) within an article when there are several, items (号)
// within a paragraph; a table does not interrupt the count. Without articles, numbered lines are ordinary lists.
NumberedDocument numbered(const EditedDocument &document);

// The number of each article by id.
QHash<QString, int> articleNumbers(const EditedDocument &document);

// "第1章　総則", "第12条（持出し）", or the heading alone.
QString headingText(const DocumentBlock &block);

// Text with its **bold** parts; a backslash before a sign takes its meaning.
struct TextSpan
{
    QString text;
    bool bold = false;

    bool operator==(const TextSpan &) const = default;
};
QList<TextSpan> spansOf(const QString &text);
QString plainText(const QString &text);

// Text as a user typed it, so that no sign in it takes on a meaning, on one line.
QString asTyped(const QString &text);

// A visible gap: ＿＿＿＿（label）.
QString gapFor(const QString &label);
// The gaps as lines to write on by hand, without their labels.
QString withPlainGaps(const QString &text);

// The gaps still to be filled in by hand, in their order.
struct DocumentGap
{
    QString section; // id; empty for the title
    QString label;
};
QList<DocumentGap> gapsIn(const EditedDocument &document);
