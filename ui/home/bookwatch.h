// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "workspace/book.h"

#include <QFutureWatcher>
#include <QTimer>

// Keeps the overview of a book up to date: at once for small books, beside the window for large ones.
class BookWatch : public QObject
{
    Q_OBJECT
public:
    BookWatch(Book &book, const Library &library);
    ~BookWatch() override;

    const Overview &overview() const { return m_overview; }

signals:
    void changed();

private:
    void count();

    Book &m_book;
    const Library &m_library;
    Overview m_overview;
    QTimer m_soon; // many changes in a row are counted once
    QFutureWatcher<Overview> m_counting;
};
