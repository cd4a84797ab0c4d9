// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formbuilder.h"
#include "widgets/messagebar.h"
#include "workspace/book.h"

// Fields of the firm's record, each written when it is left. Follows changes from elsewhere without overwriting typing.
class FirmForm : public QWidget
{
    Q_OBJECT
public:
    // A group of fields: its heading (may be empty) and columns.
    struct Part
    {
        QString heading;
        QStringList columns;
    };
    FirmForm(Book &book, const Library &library, MessageBar &messages, const QList<Part> &parts);

    // False when what was typed could not be stored; it stays in its field.
    bool finishEditing();
    // Writes one changed record of the firm; says what went wrong.
    bool save(const Firm &firm);

private:
    void follow();

    Book &m_book;
    MessageBar &m_messages;
    FormBinder<Firm> m_binder;
    Firm m_shown;
};
