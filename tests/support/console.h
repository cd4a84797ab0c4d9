// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

// What one run of the console program left: results, messages, exit status (-1 after a signal).
struct Ran
{
    int status = -1;
    QByteArray out, said;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QJsonArray array() const { return json().array(); }
    QStringList lines() const { return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts); }
};

// Runs the built tenken-cli in a folder of its own, in the test's time zone, without a home and the settings of a desktop.
class Console
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Ran run(const QStringList &words, const QByteArray &input = {}, const QString &results = {})
    {
        QProcess process;
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        for (const char *const kept : {"ASAN_OPTIONS", "TZ"}) // the same day here and there
            if (qEnvironmentVariableIsSet(kept))
                bare.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
        process.setProcessEnvironment(bare);
        process.setWorkingDirectory(m_folder.path());
        if (!results.isEmpty())
            process.setStandardOutputFile(results);
#ifdef Q_OS_UNIX
        if (asNobody && geteuid() == 0)
            process.setChildProcessModifier([] {
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(99);
            });
#endif
        process.start(program, words);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(90000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // Writes a file into the folder.
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool has(const QString &name) const { return QFile::exists(path(name)); }

    QString program = QStringLiteral(TENKEN_CLI);
    bool asNobody = false; // without root's rights, which go beyond those of a file

private:
    QTemporaryDir m_folder;
};

// Failed or wrong usage, said in one clean line; nothing on standard output.
#define REFUSED(result, code)                                                                                                              \
    do {                                                                                                                                   \
        const Ran &ran = result;                                                                                                           \
        QVERIFY2(ran.status == (code), ran.said + ran.out);                                                                                \
        QCOMPARE(ran.out, QByteArray());                                                                                                   \
        QVERIFY2(ran.said.endsWith('\n') && ran.said.count('\n') == 1 && ran.said.size() > 15, ran.said);                                  \
        QVERIFY2(!ran.said.contains('\r') && !ran.said.contains('\x1b') && QString::fromUtf8(ran.said).toUtf8() == ran.said, ran.said);    \
    } while (false)

// Done without a word on standard error.
#define DONE(result)                                                                                                                       \
    do {                                                                                                                                   \
        const Ran &ran = result;                                                                                                           \
        QVERIFY2(ran.status == 0 && ran.said.isEmpty(), ran.said);                                                                         \
        QVERIFY2(!ran.out.contains('\r') && (ran.out.isEmpty() || ran.out.endsWith('\n')), ran.out);                                       \
    } while (false)
