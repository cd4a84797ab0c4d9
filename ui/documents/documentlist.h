// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/linelist.h"
#include "opendocument.h"

// The kinds of documents that make sense for this firm by group, each with its documents and what is still missing in them.
class DocumentList : public LineList
{
    Q_OBJECT
public:
    explicit DocumentList(OpenDocument &open, QWidget *parent = nullptr);

    void refresh();
    QUuid document() const; // the chosen one; null where a kind without one is chosen
    QString kind() const; // of the chosen line
    void choose(const QUuid &document);
    // The newest document of the kind, or the kind itself.
    void chooseKind(const QString &kind);
    bool offers(const QString &kind) const;

private:
    struct Standing
    {
        int writes = -1;
        DocumentGaps gaps;
    };

    QList<DocumentLine> linesOf(const QString &kind);
    DocumentLine lineOf(const Document &document);
    DocumentGaps gapsIn(const Document &document);
    QString nameOf(const QString &kind) const;

    OpenDocument &m_open;
    QHash<QUuid, Standing> m_known;
    QSet<QString> m_checked; // kinds that must have some matters
    QList<QUuid> m_twice;
};
