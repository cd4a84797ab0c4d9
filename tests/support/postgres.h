// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// A PostgreSQL server of our own in a temporary folder, reached by a socket in it alone and gone with this object. Needs
// Debian's package `postgresql`; the server refuses to run as root, so root starts it as the user `postgres`.
class PostgresServer
{
public:
    // Empty when it runs, otherwise why it does not.
    QString start()
    {
        const QStringList versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (versions.isEmpty())
            return QStringLiteral("PostgreSQL's programs are missing: install the package postgresql");
        m_programs = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.constLast());
        m_data = m_folder.filePath(QStringLiteral("data"));
        if (isRoot() && !run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()}))
            return m_said;
        if (!runAsServer(QStringLiteral("initdb"), {"-A", "trust", "-N", "-E", "UTF8", "--locale=C", "-U", "tenken", "-D", m_data}))
            return m_said;
        const QString options = QStringLiteral("-k %1 -h '' -c fsync=off -c shared_buffers=16MB").arg(m_folder.path());
        if (!runAsServer(QStringLiteral("pg_ctl"), {"-D", m_data, "-o", options, "-l", m_folder.filePath("log"), "-w", "start"}))
            return m_said;
        m_running = true;
        return {};
    }

    ~PostgresServer()
    {
        if (m_running)
            runAsServer(QStringLiteral("pg_ctl"), {"-D", m_data, "-m", "immediate", "-w", "stop"});
        if (isRoot())
            run(QStringLiteral("rm"), {"-rf", m_folder.path()});
    }

    // An empty database with a name of its own.
    PostgresPlace freshPlace()
    {
        PostgresPlace place{.host = m_folder.path(), .name = QStringLiteral("postgres"), .user = QStringLiteral("tenken"), .password = {}};
        const QString name = QStringLiteral("book%1").arg(++m_count);
        auto door = Database::openPostgres(place);
        if (!door || !(*door)->run(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(name)))
            qFatal("no database could be made");
        place.name = name;
        return place;
    }

private:
    static bool isRoot()
    {
#ifdef Q_OS_UNIX
        return geteuid() == 0;
#else
        return false;
#endif
    }
    bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(QProcess::nullDevice()); // the server would keep a pipe open
        process.setStandardErrorFile(m_errors.filePath(QStringLiteral("said")));
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60000);
        QFile said(m_errors.filePath(QStringLiteral("said")));
        m_said
            = program + QLatin1String(": ") + (said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()) : process.errorString());
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    bool runAsServer(const QString &program, const QStringList &arguments)
    {
        if (!isRoot())
            return run(m_programs + program, arguments);
        return run(QStringLiteral("runuser"), QStringList{"-u", "postgres", "--", m_programs + program} + arguments);
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pg-XXXXXX")}; // a socket's path must be short
    QTemporaryDir m_errors;
    QString m_programs, m_data, m_said;
    bool m_running = false;
    int m_count = 0;
};
