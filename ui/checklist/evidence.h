// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/notefield.h"

class Dialogs;
class MessageBar;
class QPushButton;

// Links to what proves an answer, one a line. A file is chosen by a button; it is opened only on demand and after its path was
// shown, and only when it is a file of this PC.
class EvidenceBox : public QWidget
{
    Q_OBJECT
public:
    EvidenceBox(Dialogs &dialogs, MessageBar &messages, QWidget *parent = nullptr);

    NoteField *field() const { return m_field; }
    void setEditable(bool editable);

signals:
    void added(); // a file was chosen, or the text was masked

private:
    void choose();
    void open();
    QString lineAtCursor() const;

    Dialogs &m_dialogs;
    MessageBar &m_messages;
    NoteField *m_field;
    QPushButton *m_choose, *m_open;
};
