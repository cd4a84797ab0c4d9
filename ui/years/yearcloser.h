// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/reviewdesk.h"

// Closes a year. What is kept of it is put together in another thread, for a large book takes seconds; it is written here.
class YearCloser : public QObject
{
    Q_OBJECT
public:
    explicit YearCloser(ReviewDesk &desk);
    ~YearCloser() override;

    // Nothing happens while another is being closed.
    void close(int year, const QString &signedBy, const QString &incomplete);
    bool isBusy() const { return m_isBusy; }

signals:
    void finished(int year, const Result<void> &result);

private:
    void start();
    void write();

    ReviewDesk &m_desk;
    int m_year = 0;
    QString m_signedBy, m_incomplete;
    int m_writes = 0; // of the book when it was begun
    bool m_isBusy = false;
    QFutureWatcher<Result<Change>> m_working;
};
