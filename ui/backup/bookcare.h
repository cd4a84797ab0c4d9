// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "workspace/settings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

// Looks after the file of the open book while the window is used: the backup of the day, one on demand, and the check of
// large files, each in a thread of its own. Waits for what is running when it goes.
class BookCare : public QObject
{
    Q_OBJECT
public:
    BookCare(const QString &path, const Settings &settings);
    ~BookCare() override;

    // To be called once the window is shown: makes today's backup if there is none, and that of each day on which the book
    // stays open; checks a file too large for opening.
    void begin();
    // Makes the backup of that day if there is none; tried once a day.
    void beginDay(QDate today);
    void backUpNow();
    // Invalid when there is none.
    QDateTime lastBackup() const;

signals:
    void backedUp(bool asked); // asked for by the user, not the daily one
    void failed(const Error &error);

private:
    void run(backup::Reason reason);
    void check();

    const QString m_path;
    const Settings &m_settings;
    QTimer m_clock;
    QDate m_day; // whose backup was made or tried
    QThreadPool m_pool; // one job after the other
};
