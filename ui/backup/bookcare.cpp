// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcare.h"

#include "store/bookfile.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

BookCare::BookCare(const QString &path, const Settings &settings) : m_path(path), m_settings(settings) { m_pool.setMaxThreadCount(1); }

BookCare::~BookCare() { m_pool.waitForDone(); }

void BookCare::begin()
{
    beginDay(QDate::currentDate());
    check();
    connect(&m_clock, &QTimer::timeout, this, [this] { beginDay(QDate::currentDate()); });
    m_clock.start(std::chrono::minutes(10));
}

void BookCare::beginDay(QDate today)
{
    if (std::exchange(m_day, today) != today && lastBackup().date() != today)
        run(backup::Reason::Daily);
}

void BookCare::backUpNow() { run(backup::Reason::Asked); }

QDateTime BookCare::lastBackup() const
{
    const QList<backup::Copy> copies = backup::of(m_path, m_settings.backupFolder());
    return copies.isEmpty() ? QDateTime() : copies.first().madeAt;
}

void BookCare::run(backup::Reason reason)
{
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, reason] {
        watcher->deleteLater();
        const Result<QString> made = watcher->result();
        if (made)
            emit backedUp(reason == backup::Reason::Asked);
        else
            emit failed(made.error());
    });
    const auto job = [path = m_path, folder = m_settings.backupFolder(), reason] {
        return backup::make(path, folder, reason, QDateTime::currentDateTime());
    };
    watcher->setFuture(QtConcurrent::run(&m_pool, job));
}

void BookCare::check()
{
    if (QFileInfo(m_path).size() <= bookfile::checkedAtOnce)
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const Result<void> checked = watcher->result(); !checked)
            emit failed(checked.error());
    });
    const auto job = [path = m_path]() -> Result<void> {
        auto database = Database::openSqlite(path, Access::ReadOnly);
        return database ? bookfile::quickCheck(**database) : Result<void>(database.error());
    };
    watcher->setFuture(QtConcurrent::run(&m_pool, job));
}
