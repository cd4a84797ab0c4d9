// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"
#include "lettertext.h"
#include "packreader.h"

// Reads letters.json and the texts beside it.
class LettersReader
{
public:
    explicit LettersReader(const Library &library) : m_library(library) { }
    Result<Letters> read();

private:
    void readFields(PackObject &top);
    void readChoices(PackObject &top);
    void readGrounds(PackObject &top);
    void readLetters(PackObject &top);
    Letter readHead(PackObject &object);
    void readRows(PackObject &object, Letter &letter);
    LetterText textOf(const QString &name, bool frame);
    QStringList inOrder(const QSet<QString> &keys) const;
    void checkDeclared(PackObject &object, const LetterText &text);
    void readUses(Letter &letter, bool report);
    void readChoicesOf(PackObject &object, Letter &letter);
    void checkTitle(PackObject &object, const Letter &letter, const QList<LetterRow> &rows);
    void checkFiles();
    void takeField(PackObject &object, const LetterField &field);

    const Library &m_library;
    Problems m_problems;
    Letters m_read;
    QStringList m_order; // of the fields
    QList<LetterChoice> m_choices;
    QHash<QString, LetterText> m_frames;
};
