// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "domain/records.h"
#include "recordstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

struct Script
{
    int version;
    QString path;
};

// NNNN_name.sql for both engines, NNNN_name.sqlite.sql and NNNN_name.psql.sql where one step must differ.
QList<Script> scriptsFor(Engine engine, const QString &folder)
{
    const QString other = engine == Engine::Sqlite ? QStringLiteral(".psql.sql") : QStringLiteral(".sqlite.sql");
    QList<Script> scripts;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        if (!name.endsWith(other))
            scripts.append({name.left(4).toInt(), folder + QLatin1Char('/') + name});
    return scripts;
}

// A statement ends with ';' at the end of a line. Scripts use no triggers.
QStringList statements(const QString &script)
{
    static const QRegularExpression end(QStringLiteral(";\\s*\\n"));
    QStringList result;
    for (const QString &part : QString(script + QLatin1Char('\n')).split(end, Qt::SkipEmptyParts))
        if (const QString sql = part.trimmed(); !sql.isEmpty())
            result << sql;
    return result;
}

Result<void> note(Database &database, int version)
{
    if (auto noted = database.run(QStringLiteral("INSERT INTO schema_version(version) VALUES (?)"), {version}); !noted)
        return noted.error();
    if (database.engine() != Engine::Sqlite)
        return {};
    // The same number in the file's head, so that it is known before anything of the file is believed.
    auto marked = database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    return marked ? Result<void>() : marked.error();
}

// On a server two programs may start at once: the second waits here, and finds the step done (true).
Result<bool> waitForOthers(Database &database, int version)
{
    if (database.engine() == Engine::Sqlite)
        return false;
    if (auto alone = database.run(QStringLiteral("SELECT pg_advisory_xact_lock(1414417230)")); !alone) // "TNKN"
        return alone.error();
    auto reached = migration::versionOf(database);
    if (!reached)
        return reached.error();
    return *reached >= version;
}

Result<void> apply(Database &database, const Script &script)
{
    QFile file(script.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     QCoreApplication::translate("Migration", "The program is not installed completely. Install it again."),
                     script.path + QLatin1Char(' ') + file.errorString()};
    const QStringList steps = statements(QString::fromUtf8(file.readAll()));
    return database.transaction([&]() -> Result<void> {
        if (auto alone = waitForOthers(database, script.version); !alone || *alone)
            return alone ? Result<void>() : alone.error();
        for (const QString &sql : steps)
            if (auto ran = database.run(sql); !ran)
                return ran.error();
        return note(database, script.version);
    });
}

template<class R> QStringList tablesOf() { return RecordStore<R>::linkTables() << RecordStore<R>::table(); }

} // namespace

int migration::newest(const QString &folder)
{
    const QList<Script> scripts = scriptsFor(Engine::Sqlite, folder);
    return scripts.isEmpty() ? 0 : scripts.constLast().version;
}

Result<int> migration::versionOf(Database &database)
{
    const auto tables = database.tables();
    if (!tables)
        return tables.error();
    if (!tables->contains(QStringLiteral("schema_version")))
        return 0;
    auto query = database.run(QStringLiteral("SELECT max(version) FROM schema_version"));
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> migration::run(Database &database, const QString &folder)
{
    auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newest(folder))
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Migration",
                                                 "This book was made by a newer version of the program. It was left as it is. "
                                                 "Install the newest version, then open it again."),
                     QStringLiteral("schema %1 > %2").arg(*version).arg(newest(folder))};
    for (const Script &script : scriptsFor(database.engine(), folder))
        if (script.version > *version)
            if (auto applied = apply(database, script); !applied)
                return applied;
    return {};
}

QStringList migration::tables()
{
    QStringList names{QStringLiteral("schema_version")};
    std::apply([&](auto... type) { ((names += tablesOf<typename decltype(type)::type>()), ...); }, EachRecord<std::type_identity>());
    return names;
}
