// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "domain/text.h"
#include "exchange/json.h"

#include <QCoreApplication>
#include <QJsonParseError>

#include <cstdio>
#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#endif

namespace {

struct CliWords
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

#ifdef Q_OS_WIN
// The window of a console shows bytes in the code page of the system, and everything that it is told in UTF-16.
bool writeToConsole(std::FILE *stream, const QByteArray &bytes)
{
    const int number = _fileno(stream);
    if (!_isatty(number))
        return false;
    const QString text = QString::fromUtf8(bytes);
    DWORD written = 0;
    return WriteConsoleW(reinterpret_cast<HANDLE>(_get_osfhandle(number)), text.utf16(), DWORD(text.size()), &written, nullptr) != 0;
}
#endif

void write(std::FILE *stream, const QByteArray &bytes)
{
#ifdef Q_OS_WIN
    if (writeToConsole(stream, bytes))
        return;
#endif
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // a script may be reading along, and what is printed counts as done
}

} // namespace

void useBytesAsTheyAre()
{
#ifdef Q_OS_WIN
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
#endif
}

int Session::fail(const Error &error) const
{
    const QString detail = error.detail.left(500);
    const bool more = !detail.isEmpty() && !error.message.contains(detail);
    warn(more ? QStringLiteral("%1 (%2)").arg(error.message, detail) : error.message);
    return Failed;
}

int Session::usage(const QString &what) const
{
    warn(what);
    return Usage;
}

int Session::wrongType(const QString &type, const QStringList &types) const
{
    return usage(CliWords::tr("There are no records of the type “%1”. Types: %2").arg(type, types.join(QLatin1Char(' '))));
}

void Session::print(const QJsonDocument &result) const { write(stdout, json::text(result)); }

void Session::print(const QString &line) const { write(stdout, line.toUtf8() + '\n'); }

void Session::warn(const QString &line) const { write(stderr, oneLine(line).toUtf8() + '\n'); }

Result<void> openInput(QFile &source, const QString &file)
{
    source.setFileName(file);
    if (!(file == QLatin1String("-") ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly)))
        return Error{Error::Code::Io, CliWords::tr("%1 cannot be read. Check its name and rights.").arg(shownName(file)),
                     source.errorString()};
    return {};
}

Result<QByteArray> contentOf(const QString &file)
{
    QFile source;
    if (auto opened = openInput(source, file); !opened)
        return opened.error();
    QByteArray content = source.read(maxInput);
    if (content.size() == maxInput)
        return Error{Error::Code::Invalid, CliWords::tr("%1 is too big to be read. Divide it.").arg(shownName(file)), {}};
    return content;
}

QString shownName(const QString &file)
{
    return file == QLatin1String("-") ? CliWords::tr("standard input") : CliWords::tr("“%1”").arg(file);
}

Result<QJsonDocument> jsonOf(const QByteArray &content, const QString &place)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(content, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return Error{
            Error::Code::Invalid,
            CliWords::tr("%1 is not valid JSON from byte %2 on. Correct it, then try again.").arg(place, QString::number(trouble.offset)),
            {}};
    return document;
}

Result<QJsonObject> objectOf(const QByteArray &content, const QString &place)
{
    auto document = jsonOf(content, place);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Error{Error::Code::Invalid, CliWords::tr("%1 is not one JSON object. Correct it, then try again.").arg(place), {}};
    return document->object();
}

Result<QJsonObject> objectOf(const QString &file)
{
    auto content = contentOf(file);
    if (!content)
        return content.error();
    return objectOf(*content, shownName(file));
}

Result<std::unique_ptr<Book>> openToChange(const QString &path, const Session &session)
{
    auto book = Book::open(path, session.library, session.language);
    if (book && (*book)->isReadOnly())
        return Error{Error::Code::Conflict, (*book)->readOnlyReason(), path};
    return book;
}

Result<int> yearOf(const QCommandLineParser &words)
{
    if (!words.isSet(QStringLiteral("year")))
        return 0;
    const QString given = words.value(QStringLiteral("year"));
    bool isNumber = false;
    const int year = given.toInt(&isNumber);
    if (isNumber && given.size() == 4 && year > 0)
        return year;
    return Error{Error::Code::Invalid, CliWords::tr("“%1” is not a year. Write four figures, as in 2026.").arg(given), {}};
}
