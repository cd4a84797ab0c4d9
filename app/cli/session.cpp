// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QCoreApplication>
#include <QJsonParseError>

#include <cstdio>

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // a script may be reading along, and what is printed counts as done
}

} // namespace

int Session::fail(const Error &error) const
{
    warn(error.message);
    if (!error.detail.isEmpty())
        warn(QStringLiteral("  ") + error.detail.left(2000));
    return Failed;
}

int Session::usage(const QString &what) const
{
    warn(what);
    return Usage;
}

void Session::print(const QJsonDocument &result) const { write(stdout, result.toJson()); }

void Session::print(const QString &line) const { write(stdout, line.toUtf8() + '\n'); }

void Session::warn(const QString &line) const { write(stderr, line.toUtf8() + '\n'); }

Result<void> openInput(QFile &source, const QString &file)
{
    source.setFileName(file);
    if (!(file == QLatin1String("-") ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly)))
        return Error{Error::Code::Io, QCoreApplication::translate("Cli", "“%1” cannot be read. Check its name and rights.").arg(file),
                     source.errorString()};
    return {};
}

Result<QByteArray> contentOf(const QString &file)
{
    QFile source;
    if (auto opened = openInput(source, file); !opened)
        return opened.error();
    return source.readAll();
}

Result<QJsonDocument> jsonOf(const QByteArray &content, const QString &file)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(content, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Cli", "“%1” is not valid JSON. Nothing was changed. Correct it, then try again.").arg(file),
            QStringLiteral("byte %1: %2").arg(trouble.offset).arg(trouble.errorString())};
    return document;
}

QStringList typeNames()
{
    return {QLatin1String(Schema<Holding>::plural), QLatin1String(Schema<Purpose>::plural), QLatin1String(Schema<Contractor>::plural)};
}
