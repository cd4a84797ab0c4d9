// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearcloser.h"

#include "missing.h"

#include <QtConcurrentRun>

YearCloser::YearCloser(ReviewDesk &desk) : m_desk(desk)
{
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        if (m_isBusy) // not settled meanwhile
            write();
    });
}

// Who signed has closed the year: it is written even when its page goes first.
YearCloser::~YearCloser()
{
    blockSignals(true);
    settle();
}

void YearCloser::close(int year, const QString &signedBy, const QString &reason)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_year = year;
    m_signedBy = signedBy;
    m_reason = reason;
    start();
}

void YearCloser::start()
{
    m_writes = m_desk.book().writes();
    m_working.setFuture(
        QtConcurrent::run([input = m_desk.inputNow(), content = m_desk.content(), year = m_year, name = m_signedBy, reason = m_reason] {
            return closing(input, content, year, name, missingWords(input, content, year, reason));
        }));
}

// What was edited meanwhile would be missing in what is kept: it is put together again.
bool YearCloser::write()
{
    if (m_desk.book().writes() != m_writes) {
        start();
        return true;
    }
    const Result<Change> change = m_working.result();
    m_isBusy = false;
    const Result<void> written
        = change ? m_desk.book().apply(*change, tr("Close the review of %1").arg(m_year)) : Result<void>(change.error());
    emit finished(m_year, written);
    return bool(written);
}

bool YearCloser::settle()
{
    bool isWritten = true;
    while (m_isBusy) {
        m_working.waitForFinished();
        isWritten = write();
    }
    return isWritten;
}
