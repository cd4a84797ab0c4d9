// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"

#include <QMultiHash>

template<class R> const QList<R> &recordsOf(const Known &known)
{
    if constexpr (std::is_same_v<R, Holding>)
        return known.holdings;
    else if constexpr (std::is_same_v<R, Purpose>)
        return known.purposes;
    else if constexpr (std::is_same_v<R, Contractor>)
        return known.contractors;
    else if constexpr (std::is_same_v<R, Answer>)
        return known.answers;
    else if constexpr (std::is_same_v<R, Person>)
        return known.people;
    else
        return known.actions;
}

// What besides the id a book holds once only; empty for records that may be alike.
template<class R> QString onlyOnce(const R &) { return {}; }
inline QString onlyOnce(const Answer &answer) { return QString::number(answer.year) + QLatin1Char(' ') + answer.question; }

template<class R> void collectLinks(const R &record, QSet<QUuid> &into)
{
    forEachField<R>([&](const auto &field) {
        if constexpr (isLinks<std::remove_cvref_t<decltype(record.*field.member)>>)
            for (const QUuid &id : (record.*field.member).ids)
                into << id;
    });
}

inline size_t fieldHash(const QString &value) { return qHash(value); }
inline size_t fieldHash(QDate value) { return qHash(value); }
inline size_t fieldHash(int value) { return qHash(value); }
inline size_t fieldHash(const Count &value) { return value ? qHash(*value) : 1; }
inline size_t fieldHash(const Code &value) { return qHash(value.value); }
inline size_t fieldHash(const Codes &value) { return qHash(value.values); }
template<class R> size_t fieldHash(const Links<R> &value) { return qHash(value.ids); }
template<CodedEnum E> size_t fieldHash(E value) { return qHash(int(value)); }

// Fresh: not there yet. Changed: the book has the id with other values. Already: there. Twice: this id was offered before.
// Taken: another record is there, or was offered, of which a book can hold only one.
enum class Offer { Fresh, Changed, Already, Twice, Taken };

// Tells records that a book or a file has already, by id or by equality in the columns that are imported.
template<class R> class RecordSet
{
public:
    RecordSet(const QList<R> &existing, const QStringList &columns) : m_existing(existing), m_columns(columns.begin(), columns.end())
    {
        for (const R &record : m_existing) {
            m_byId.insert(record.id, &record);
            m_byHash.insert(hash(record), record);
            takePlace(record);
        }
    }
    RecordSet(const RecordSet &) = delete;

    const R *find(const QUuid &id) const { return m_byId.value(id); }
    // The record of the book in whose place this one would be, if a book holds such only once.
    const R *findPlaceOf(const R &record) const { return find(m_places.value(onlyOnce(record))); }

    Offer offer(const R &record, bool hasId)
    {
        if (hasId && m_offered.contains(record.id))
            return Offer::Twice;
        if (hasId)
            m_offered << record.id;
        if (!takePlace(record))
            return Offer::Taken;
        if (const R *old = find(record.id))
            return same(*old, record) ? Offer::Already : Offer::Changed;
        const size_t key = hash(record);
        for (auto other = m_byHash.constFind(key); other != m_byHash.constEnd() && other.key() == key; ++other)
            if (same(*other, record))
                return Offer::Already;
        if (!hasId) // rows of one file with ids of their own are different records, however equal
            m_byHash.insert(key, record);
        return Offer::Fresh;
    }

private:
    bool takePlace(const R &record)
    {
        const QString place = onlyOnce(record);
        if (place.isEmpty())
            return true;
        const auto holder = m_places.constFind(place);
        if (holder == m_places.constEnd())
            m_places.insert(place, record.id);
        return holder == m_places.constEnd() || *holder == record.id;
    }
    template<class F> bool isImported(const F &field) const { return m_columns.contains(QLatin1StringView(field.column)); }
    size_t hash(const R &record) const
    {
        size_t sum = 0;
        forEachField<R>([&](const auto &field) {
            if (isImported(field))
                sum = sum * 31 + fieldHash(record.*field.member);
        });
        return sum;
    }
    bool same(const R &a, const R &b) const
    {
        bool equal = true;
        forEachField<R>([&](const auto &field) { equal = equal && (!isImported(field) || a.*field.member == b.*field.member); });
        return equal;
    }

    const QList<R> m_existing;
    const QSet<QString> m_columns;
    QHash<QUuid, const R *> m_byId;
    QHash<QString, QUuid> m_places;
    QMultiHash<size_t, R> m_byHash;
    QSet<QUuid> m_offered;
};
