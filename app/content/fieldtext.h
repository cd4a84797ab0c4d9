// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/values.h"
#include "library.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <functional>

// The word of a coded value, in the language of the program.
template<CodedEnum E> QString wordOf(E value)
{
    for (const auto &entry : EnumText<E>::entries)
        if (entry.value == value)
            return QCoreApplication::translate(EnumText<E>::context, entry.label);
    return {};
}

// Turns field values into the words people read: codes by the library, links by the names of the records they point to.
struct FieldText
{
    const Library &library;
    Language language;
    std::function<QString(const QUuid &)> nameOf = [](const QUuid &) { return QString(); };

    // Between the words of a list; "、" in Japanese.
    QString comma() const { return language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "); }

    template<class R, class V> QString of(const Field<R, V> &field, const R &record) const
    {
        return text(record.*field.member, field.list);
    }

    QString text(const QString &value, const char * = nullptr) const { return value; }
    QString text(QDate value, const char * = nullptr) const { return value.toString(Qt::ISODate); }
    QString text(int value, const char * = nullptr) const { return QString::number(value); }
    QString text(const Count &value, const char * = nullptr) const
    {
        return value ? QLocale(QLocale::English).toString(*value) : QString();
    }
    QString text(const Code &value, const char *list) const
    {
        return value.isEmpty() ? QString() : library.label(QString::fromLatin1(list), value.value, language);
    }
    QString text(const Codes &value, const char *list) const
    {
        QStringList words;
        for (const QString &code : value.values)
            words << library.label(QString::fromLatin1(list), code, language);
        return words.join(comma());
    }
    template<class R> QString text(const Links<R> &value, const char * = nullptr) const
    {
        QStringList names;
        for (const QUuid &id : value.ids)
            names << nameOf(id);
        return names.join(comma());
    }
    template<CodedEnum E> QString text(const E &value, const char * = nullptr) const { return wordOf(value); }
};
