// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/values.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QUuid>
#include <QVariant>

// How one C++ type is written to a column, the same for SQLite and PostgreSQL. read() is false for a value
// that this program does not understand.
template<class V> struct SqlValue;

template<> struct SqlValue<int>
{
    static QVariant to(int value) { return value; }
    static bool read(const QVariant &stored, int &value)
    {
        bool isNumber = false;
        value = stored.toInt(&isNumber);
        return isNumber;
    }
};

// -1 stands for "not known": no column holds NULL.
template<> struct SqlValue<Count>
{
    static QVariant to(const Count &value) { return value.value_or(-1); }
    static bool read(const QVariant &stored, Count &value)
    {
        bool isNumber = false;
        const int number = stored.toInt(&isNumber);
        value = number < 0 ? Count() : Count(number);
        return isNumber;
    }
};

template<> struct SqlValue<QString>
{
    // A null QString would become SQL NULL and break NOT NULL columns.
    // SQLite takes a byte order mark at the start of a text for itself when writing, QPSQL when reading: it gets one to take.
    static QVariant to(const QString &value)
    {
        if (value.startsWith(QChar(0xFEFF)))
            return QString(QChar(0xFEFF) + value);
        return value.isNull() ? QStringLiteral("") : value;
    }
    static bool read(const QVariant &stored, QString &value)
    {
        value = stored.toString();
        return true;
    }
};

template<> struct SqlValue<QDate>
{
    static QVariant to(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QStringLiteral(""); }
    static bool read(const QVariant &stored, QDate &value)
    {
        const QString text = stored.toString();
        value = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
        return value.isValid() || text.isEmpty();
    }
};

template<> struct SqlValue<QUuid>
{
    static QVariant to(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }
    static bool read(const QVariant &stored, QUuid &value)
    {
        value = QUuid::fromString(stored.toString());
        return !value.isNull();
    }
};

// Codes repeat in every record, so equal ones share their memory: a book of 100,000 holdings needs only one "pc". Kept by the one
// who reads: a thread_local one would be destroyed after its memory is gone where thread-local variables are emulated (mingw-w64).
struct SharedCodes
{
    QHash<QString, QString> single;
    QHash<QString, QStringList> several;
};

template<> struct SqlValue<Code>
{
    static QVariant to(const Code &value) { return SqlValue<QString>::to(value.value); }
    static bool read(const QVariant &stored, Code &value, SharedCodes &shared)
    {
        const QString text = stored.toString();
        auto found = shared.single.constFind(text);
        if (found == shared.single.constEnd())
            found = shared.single.insert(text, text);
        value.value = *found;
        return true;
    }
};

template<> struct SqlValue<Codes>
{
    static QVariant to(const Codes &value) { return SqlValue<QString>::to(value.values.join(QLatin1Char(' '))); }
    static bool read(const QVariant &stored, Codes &value, SharedCodes &shared)
    {
        const QString text = stored.toString();
        auto found = shared.several.constFind(text);
        if (found == shared.several.constEnd())
            found = shared.several.insert(text, text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        value.values = *found;
        return true;
    }
};

template<CodedEnum E> struct SqlValue<E>
{
    static QVariant to(E value)
    {
        for (const auto &entry : EnumText<E>::entries)
            if (entry.value == value)
                return QString::fromLatin1(entry.code);
        Q_UNREACHABLE();
    }
    static bool read(const QVariant &stored, E &value)
    {
        const QString code = stored.toString();
        for (const auto &entry : EnumText<E>::entries) {
            if (code == QLatin1String(entry.code)) {
                value = entry.value;
                return true;
            }
        }
        return false;
    }
};
