// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reviewdesk.h"

#include <QWidget>

class Dialogs;
class MessageBar;

// Writes what the review produces into files for other programs. Asks where; the writing is done in another thread.
class BookExport : public QObject
{
    Q_OBJECT
public:
    // `window` is the parent of what is asked, and of this.
    BookExport(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *window);

    void answers(); // of one year or of all, as asked where there are several
    void actions();
    void contractors();
    void contractorChecks();
    void provisions();
    void jointUses();
    void incidents();
    void deskChecks();
    void deadlines();

private:
    QString tablePath(const QString &title, const QString &name);
    template<class R> void writeRecords(const QString &path, const QList<R> &records);
    // Says how it went. What is done in the other thread holds copies only: the book may be closed meanwhile.
    void write(const QString &path, int count, const std::function<Result<QByteArray>()> &content);

    ReviewDesk &m_desk;
    const Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    QWidget *m_window;
};
