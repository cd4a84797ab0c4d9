// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"

#include <QWidget>

// Goes to the documents a question is about, and to where the records for it are kept. Gone where there are none.
class DocumentLinks : public QWidget
{
    Q_OBJECT
public:
    DocumentLinks(const Library &library, Language language, QWidget *parent = nullptr);
    // Of a question: "document.KIND", "document.KIND.ARTICLE"; others are not shown.
    void show(const QStringList &fills);

signals:
    void wanted(const QString &page); // with its part

private:
    const Library &m_library;
    const Language m_language;
    QStringList m_kinds; // shown
};
