// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearcloser.h"

#include <QtConcurrentRun>

YearCloser::YearCloser(ReviewDesk &desk) : m_desk(desk) { connect(&m_working, &QFutureWatcherBase::finished, this, &YearCloser::write); }

YearCloser::~YearCloser() { m_working.waitForFinished(); }

void YearCloser::close(int year, const QString &signedBy, const QString &incomplete)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_year = year;
    m_signedBy = signedBy;
    m_incomplete = incomplete;
    start();
}

void YearCloser::start()
{
    m_writes = m_desk.book().writes();
    m_working.setFuture(QtConcurrent::run([input = m_desk.inputNow(), content = m_desk.content(), year = m_year, name = m_signedBy,
                                           missing = m_incomplete] { return closing(input, content, year, name, missing); }));
}

// What was edited meanwhile would be missing in what is kept: it is put together again.
void YearCloser::write()
{
    if (m_desk.book().writes() != m_writes)
        return start();
    const Result<Change> change = m_working.result();
    m_isBusy = false;
    if (!change)
        emit finished(m_year, change.error());
    else
        emit finished(m_year, m_desk.book().apply(*change, tr("Close the review of %1").arg(m_year)));
}
