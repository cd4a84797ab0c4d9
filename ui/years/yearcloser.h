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

    // With what it lacks then and the reason why it is closed all the same. Nothing happens while another is being closed.
    void close(int year, const QString &signedBy, const QString &reason);
    bool isBusy() const { return m_isBusy; }
    // Waits until it is closed. False where that failed, which finished() said.
    bool settle();

signals:
    void finished(int year, const Result<void> &result);

private:
    void start();
    bool write();

    ReviewDesk &m_desk;
    int m_year = 0;
    QString m_signedBy, m_reason;
    int m_writes = 0; // of the book when it was begun
    bool m_isBusy = false;
    QFutureWatcher<Result<Change>> m_working;
};
