// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

#ifdef Q_OS_WIN
#include <windows.h>

// Wine starts programs of the machine it runs on, but gives back nothing of them: what they print goes into a file.
namespace wine {

inline QString unixPath(const QString &path)
{
    using Translate = char *(__cdecl *)(const wchar_t *);
    static const auto translate
        = reinterpret_cast<Translate>(reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"kernel32"), "wine_get_unix_file_name")));
    if (!translate)
        return path;
    char *const translated = translate(reinterpret_cast<const wchar_t *>(QString(path).replace(u'/', u'\\').utf16()));
    const QString name = QString::fromUtf8(translated);
    HeapFree(GetProcessHeap(), 0, translated);
    return name;
}

inline std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString printed = folder.filePath(QStringLiteral("printed"));
    QStringList words{QStringLiteral("-c"), QStringLiteral("f=$0; \"$@\" >\"$f.part\" && mv \"$f.part\" \"$f\""), unixPath(printed),
                      program};
    for (const QString &argument : arguments)
        words << (QFileInfo(argument).isAbsolute() && argument.contains(u':') ? unixPath(argument) : argument);
    QProcess::startDetached(QStringLiteral("Z:\\bin\\sh"), words);
    QElapsedTimer clock;
    clock.start();
    while (!QFileInfo::exists(printed) && clock.elapsed() < 120000)
        QThread::msleep(20);
    QFile file(printed);
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll());
    qWarning() << program << arguments << "failed";
    return std::nullopt;
}

} // namespace wine
#endif

// What a program that has to be installed for the tests prints; nothing when it fails, which is told.
inline std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
#ifdef Q_OS_WIN
    return wine::outputOf(program, arguments);
#else
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(110000) && process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput());
    qWarning() << program << arguments << process.errorString() << process.readAllStandardError();
    return std::nullopt;
#endif
}

// The text of a PDF, page after page with a form feed behind each.
inline QString pdfText(const QString &path, const QStringList &options = {})
{
    return outputOf(QStringLiteral("pdftotext"), QStringList(options) << path << QStringLiteral("-")).value_or(QString());
}
