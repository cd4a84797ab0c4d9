// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"

#include <QWidget>

class Dialogs;
class EvidenceBox;
class Expander;
class MessageBar;
class NoteField;
class Segments;
class Text;

// What an answer rests on: basis, note, links to proof. Nothing of it is stored here: edited() says that a field was finished.
class AnswerDetails : public QWidget
{
    Q_OBJECT
public:
    AnswerDetails(Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    // Another question's fields replace what stands there; the same question's only fields that nobody is typing in.
    void show(const Answer &answer, const QString &proof);
    void setEditable(bool editable);
    // The answer with what stands in the fields.
    Answer applied(Answer answer) const;
    bool isTyping() const; // a field has the keyboard
    void askForReason(); // puts the keyboard into the note
    QWidget *field(const QString &column); // brought to light; null for another column

signals:
    void edited();
    void done(); // Enter in the note: on to the next question
    void left(); // Esc: the keyboard goes back to the answers

private:
    QWidget *line();

    Segments *m_basis;
    NoteField *m_note;
    Text *m_ask;
    Text *m_proof;
    EvidenceBox *m_evidence;
    Expander *m_more;
    Answer m_shown;
};
