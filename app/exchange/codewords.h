// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"

#include <QHash>

// Finds the codes that words in a cell mean: by id, Japanese or English label, however they are typed. One object for each
// import or export; not to be shared between threads.
class CodeWords
{
public:
    explicit CodeWords(const Library &library) : m_library(library) { }

    // The code of a whole text; empty if there is none or the label belongs to two codes.
    QString code(const QString &list, const QString &text) const;
    // The codes of a text that holds one or several, divided by line breaks, ; ； 、 , ， / or ・. `unknown` gets the
    // first part that is none of them.
    QStringList codes(const QString &list, const QString &text, QString &unknown) const;

    // The label of a code; the code itself where the label would not be read back as the same code.
    QString word(const QString &list, const QString &code, Language language) const;
    // Several in one cell, so that codes() gives the same ones.
    QString words(const QString &list, const QStringList &codes, Language language) const;

private:
    using Index = QHash<QString, QString>;
    const Index &index(const QString &list) const;
    bool split(const QString &list, const QString &text, QStringList &found, QString &unknown) const;

    const Library &m_library;
    mutable QHash<QString, Index> m_indexes;
    mutable QHash<QString, QHash<QString, QPair<QStringList, QString>>> m_seen;
};
