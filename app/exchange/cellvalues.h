// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codewords.h"
#include "domain/holding.h"
#include "headwords.h"

#include <QSet>

#include <functional>

// The records of type R a cell may name. Names are the first column of the schema; unknown ones become new records.
template<class R> class LinkNames
{
public:
    explicit LinkNames(const QList<R> &existing)
    {
        for (const R &record : existing)
            add(record);
    }

    const QList<R> &created() const { return m_created; }
    bool has(const QUuid &id) const { return m_names.contains(id); }
    QString name(const QUuid &id) const { return m_names.value(id); }
    QUuid find(const QString &name) const
    {
        const auto exact = m_exact.constFind(name);
        return exact != m_exact.constEnd() ? *exact : m_folded.value(key(name));
    }
    QUuid create(const QString &name)
    {
        R record;
        record.*std::get<0>(Schema<R>::fields).member = name;
        m_created << record;
        add(record);
        return record.id;
    }

private:
    static QString key(const QString &name);
    void add(const R &record)
    {
        const QString &name = record.*std::get<0>(Schema<R>::fields).member;
        m_names.insert(record.id, name);
        if (!m_exact.contains(name))
            m_exact.insert(name, record.id);
        if (!m_folded.contains(key(name)))
            m_folded.insert(key(name), record.id);
    }

    QHash<QString, QUuid> m_exact, m_folded;
    QHash<QUuid, QString> m_names;
    QList<R> m_created;
};

// Turns cells into field values and back. read() puts the value and gives a null string, or gives the reason why it
// cannot, as a translated sentence. What write() gives, read() turns into an equal value, as long as the codes are in the pack.
class CellValues
{
public:
    CellValues(const Library &library, const HeadWords &words, const QList<Purpose> &purposes, const QList<Contractor> &contractors)
        : m_codes(library)
        , m_words(words)
        , m_purposes(purposes)
        , m_contractors(contractors)
    { }

    QString read(const QString &cell, const char *list, QString &value);
    QString read(const QString &cell, const char *list, QDate &value);
    QString read(const QString &cell, const char *list, int &value);
    QString read(const QString &cell, const char *list, Count &value);
    QString read(const QString &cell, const char *list, Code &value);
    QString read(const QString &cell, const char *list, Codes &value);
    QString read(const QString &cell, const char *list, Links<Purpose> &value);
    QString read(const QString &cell, const char *list, Links<Contractor> &value);
    template<CodedEnum E> QString read(const QString &cell, const char *, E &value)
    {
        for (const auto &entry : EnumText<E>::entries) {
            const QString label = QString::fromLatin1(entry.label), code = QString::fromLatin1(entry.code);
            QStringList words{code, label, QCoreApplication::translate(EnumText<E>::context, entry.label)};
            words += m_words.words(QString::fromLatin1(EnumText<E>::context), code);
            if (isOneOf(cell, words)) {
                value = entry.value;
                return {};
            }
        }
        if (cell.trimmed().isEmpty()) {
            value = E{};
            return {};
        }
        return notAChoice(cell);
    }

    QString write(const QString &value, const char *list, Language language);
    QString write(QDate value, const char *list, Language language);
    QString write(int value, const char *list, Language language);
    QString write(const Count &value, const char *list, Language language);
    QString write(const Code &value, const char *list, Language language);
    QString write(const Codes &value, const char *list, Language language);
    QString write(const Links<Purpose> &value, const char *list, Language language);
    QString write(const Links<Contractor> &value, const char *list, Language language);
    // Links to records that cannot be made by naming them: only written.
    template<class R> QString write(const Links<R> &value, const char *, Language)
    {
        QStringList names;
        for (const QUuid &id : value.ids)
            names << m_nameOf(id);
        return names.join(QLatin1String("; "));
    }
    void setNames(std::function<QString(const QUuid &)> nameOf) { m_nameOf = std::move(nameOf); }
    template<CodedEnum E> QString write(E value, const char *, Language language)
    {
        for (const auto &entry : EnumText<E>::entries) {
            if (entry.value != value)
                continue;
            const QStringList words = m_words.words(QString::fromLatin1(EnumText<E>::context), QString::fromLatin1(entry.code));
            return language == Language::Japanese && !words.isEmpty() ? words.first() : QString::fromLatin1(entry.label);
        }
        return {};
    }

    const LinkNames<Purpose> &purposes() const { return m_purposes; }
    const LinkNames<Contractor> &contractors() const { return m_contractors; }

private:
    static bool isOneOf(const QString &cell, const QStringList &words);
    static QString notAChoice(const QString &cell);

    CodeWords m_codes;
    const HeadWords &m_words;
    LinkNames<Purpose> m_purposes;
    LinkNames<Contractor> m_contractors;
    std::function<QString(const QUuid &)> m_nameOf = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
};
