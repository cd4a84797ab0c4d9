// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "workspace/book.h"

#include <QObject>

class Dialogs;
class MessageBar;

// Takes contractors over from a list of another program or from one that was exported here. What would be new or changed, and
// which rows cannot be taken and why, is said first; nothing is written before that was agreed to. The file is read in another thread.
class ContractorImport : public QObject
{
    Q_OBJECT
public:
    ContractorImport(Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *window);

    void start(const QString &path = {}); // asks for the file where none is given

signals:
    void taken(const QUuid &first);

private:
    void agree(const ImportPlan<Contractor> &found, const QString &file);

    Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    QWidget *m_window;
};
