// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwatch.h"

#include <QtConcurrentRun>

namespace {

constexpr int countedAtOnce = 2000; // a few milliseconds

} // namespace

BookWatch::BookWatch(Book &book, const Library &library) : m_book(book), m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_book, &Book::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &BookWatch::count);
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        m_overview = m_counting.result();
        emit changed();
    });
    m_overview.year = overviewOf(m_book.firm(), {}, m_library, QDate::currentDate()).year;
    count();
}

BookWatch::~BookWatch() { m_counting.waitForFinished(); }

// A count that is overtaken by a change is thrown away: setFuture() lets go of it.
void BookWatch::count()
{
    const auto work = [firm = m_book.firm(), holdings = m_book.records<Holding>().records(), &library = m_library] {
        return overviewOf(firm, holdings, library, QDate::currentDate());
    };
    m_soon.setInterval(m_book.records<Holding>().rowCount() > countedAtOnce ? 500 : 0);
    if (m_book.records<Holding>().rowCount() > countedAtOnce)
        return m_counting.setFuture(QtConcurrent::run(work));
    m_overview = work();
    emit changed();
}
