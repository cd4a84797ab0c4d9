// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "sqlvalue.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

// Why a value cannot be stored whole: an untranslated sentence with %1 for the field's label, or null. Texts of more than
// 5,000,000 characters where they are bounded, NUL, half of a surrogate pair, U+FFFE and U+FFFF, codes that hold a space, negative
// counts and dates beyond the year 9999 are refused, never cut or changed.
const char *problemOf(const QString &text, bool unbounded = false);
const char *problemOf(const Code &code);
const char *problemOf(const Codes &codes);
const char *problemOf(const Count &count);
const char *problemOf(QDate date);

// Reads and writes one record type. All SQL comes from Schema<R>; links live in tables named OWNER_FIELD.
template<class R> class RecordStore
{
public:
    explicit RecordStore(Database &database) : m_database(database) { }

    Result<QList<R>> all()
    {
        auto query = m_database.run(QStringLiteral("SELECT id, revision, %1 FROM %2").arg(columns().join(QLatin1String(", ")), table()));
        if (!query)
            return query.error();
        QList<R> records;
        QHash<QString, int> rows; // by the id as text: the link tables hold the same text
        while (query->next()) {
            auto record = fromRow(*query);
            if (!record)
                return record.error();
            if (hasLinks)
                rows.insert(query->value(0).toString(), int(records.size()));
            records << *std::move(record);
        }
        Result<void> linked;
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (isLinks<typename F::Value>)
                if (linked)
                    linked = readLinks(field, rows, records);
        });
        if (!linked)
            return linked.error();
        return records;
    }

    // Inserts when revision is 0, otherwise updates the row last read; returns what is now stored. Call within a transaction.
    Result<R> put(R record)
    {
        if (auto storable = check(record); !storable)
            return storable.error();
        const int seen = record.revision++;
        QVariantList values = toRow(record);
        auto written = seen == 0 ? m_database.repeat(insertSql(), values)
                                 : m_database.repeat(updateSql(), values << SqlValue<QUuid>::to(record.id) << seen);
        if (!written)
            return written.error();
        if (*written != 1)
            return conflict();
        Result<void> linked;
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (isLinks<typename F::Value>)
                if (linked)
                    linked = writeLinks(field, record, seen != 0);
        });
        if (!linked)
            return linked.error();
        return record;
    }

    // Removes the row last read with its links. Fails while another record links to it. Call within a transaction.
    Result<void> erase(const R &record)
    {
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(table());
        auto erased = m_database.repeat(sql, {SqlValue<QUuid>::to(record.id), record.revision});
        if (!erased)
            return erased.error();
        if (*erased != 1)
            return conflict();
        return {};
    }

    static QString table() { return QString::fromLatin1(Schema<R>::table); }

    // Columns of the record's own table, links left out.
    static QStringList columns()
    {
        QStringList names;
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (!isLinks<typename F::Value>)
                names << QString::fromLatin1(field.column);
        });
        return names;
    }

    static QStringList linkTables()
    {
        QStringList names;
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (isLinks<typename F::Value>)
                names << linkTable(field);
        });
        return names;
    }

private:
    static constexpr bool hasLinks = std::apply(
        [](const auto &...field) { return (isLinks<typename std::decay_t<decltype(field)>::Value> || ...); }, Schema<R>::fields);

    static Error conflict()
    {
        return {Error::Code::Conflict,
                QCoreApplication::translate(
                    "RecordStore", "Somebody else changed this record in the meantime. Nothing was changed. Reload it, then try again."),
                table()};
    }

    template<class F> static QString linkTable(const F &field) { return table() + QLatin1Char('_') + QString::fromLatin1(field.column); }

    static QString insertSql()
    {
        static const QString sql = QStringLiteral("INSERT INTO %1 (id, revision, %2) VALUES (?, ?%3)")
                                       .arg(table(), columns().join(QLatin1String(", ")), QStringLiteral(", ?").repeated(columns().size()));
        return sql;
    }

    static QString updateSql()
    {
        static const QString sql = QStringLiteral("UPDATE %1 SET id = ?, revision = ?, %2 = ? WHERE id = ? AND revision = ?")
                                       .arg(table(), columns().join(QLatin1String(" = ?, ")));
        return sql;
    }

    static Result<void> check(const R &record)
    {
        Result<void> storable;
        if (record.id.isNull())
            storable = Error{Error::Code::Invalid,
                             QCoreApplication::translate("RecordStore", "A record without an id cannot be saved. Nothing was changed."),
                             table()};
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (requires { problemOf(record.*field.member); })
                if (const char *problem = problemIn(record, field); problem && storable)
                    storable = Error{Error::Code::Invalid,
                                     QCoreApplication::translate("RecordStore", problem)
                                         .arg(QCoreApplication::translate(Schema<R>::context, field.label)),
                                     table() + QLatin1Char('.') + QString::fromLatin1(field.column)};
        });
        return storable;
    }

    template<class F> static const char *problemIn(const R &record, const F &field)
    {
        if constexpr (std::is_same_v<typename F::Value, QString>)
            return problemOf(record.*field.member, field.unbounded);
        else
            return problemOf(record.*field.member);
    }

    static QVariantList toRow(const R &record)
    {
        QVariantList values{SqlValue<QUuid>::to(record.id), record.revision};
        forEachField<R>([&]<class F>(const F &field) {
            if constexpr (!isLinks<typename F::Value>)
                values << SqlValue<typename F::Value>::to(record.*field.member);
        });
        return values;
    }

    Result<R> fromRow(const QSqlQuery &query)
    {
        R record{.id = {}}; // the row has one; making a random one for each costs more than reading it
        bool understood = SqlValue<QUuid>::read(query.value(0), record.id);
        record.revision = query.value(1).toInt();
        int column = 2;
        forEachField<R>([&]<class F>(const F &field) {
            using Value = typename F::Value;
            if constexpr (std::is_same_v<Value, Code> || std::is_same_v<Value, Codes>)
                understood &= SqlValue<Value>::read(query.value(column++), record.*field.member, m_shared);
            else if constexpr (!isLinks<Value>)
                understood &= SqlValue<Value>::read(query.value(column++), record.*field.member);
        });
        if (!understood)
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("RecordStore",
                                                     "A record of this book cannot be understood. The file was left as it is. "
                                                     "Use a newer version of the program, or restore the last backup."),
                         table() + QLatin1Char(' ') + query.value(0).toString()};
        return record;
    }

    template<class F> Result<void> readLinks(const F &field, const QHash<QString, int> &rows, QList<R> &records)
    {
        auto query = m_database.run(QStringLiteral("SELECT owner, target FROM %1 ORDER BY owner, position").arg(linkTable(field)));
        if (!query)
            return query.error();
        while (query->next())
            if (const int row = rows.value(query->value(0).toString(), -1); row >= 0)
                (records[row].*field.member).ids << QUuid::fromString(query->value(1).toString());
        return {};
    }

    template<class F> Result<void> writeLinks(const F &field, const R &record, bool replaces)
    {
        const QVariant owner = SqlValue<QUuid>::to(record.id);
        if (replaces)
            if (auto cleared = m_database.repeat(QStringLiteral("DELETE FROM %1 WHERE owner = ?").arg(linkTable(field)), {owner}); !cleared)
                return cleared.error();
        int position = 0;
        for (const QUuid &target : (record.*field.member).ids)
            if (auto linked
                = m_database.repeat(QStringLiteral("INSERT INTO %1 (owner, position, target) VALUES (?, ?, ?)").arg(linkTable(field)),
                                    {owner, position++, SqlValue<QUuid>::to(target)});
                !linked)
                return linked.error();
        return {};
    }

    Database &m_database;
    SharedCodes m_shared;
};
