// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

// Every problem of a pack with its place, e.g. "kinds[3].name.ja: missing"; reading goes on after the first one.
class Problems
{
public:
    void add(const QString &place, const QString &what) { m_found << QString(place + u": " + what); }
    bool isEmpty() const { return m_found.isEmpty(); }
    QString text() const { return m_found.join(u'\n'); } // one a line
    // The error for `file`; only to be asked when something was found.
    Error error(const QString &file) const;

private:
    QStringList m_found;
};

enum class Need { Required, Optional };

// One JSON object of a pack, read key by key. finish() reports every key nobody asked for.
class PackObject
{
public:
    PackObject(const QJsonValue &value, QString place, Problems &problems);

    QString place(const QString &key) const { return m_place.isEmpty() ? key : QString(m_place + u'.' + key); }
    void problem(const QString &key, const QString &what) const { m_problems.add(place(key), what); }

    bool has(const QString &key) const { return m_object.contains(key); }
    QString text(const QString &key, Need need = Need::Required);
    // An id of lower-case letters, digits and hyphens, or capitals as in "A-01"; no space, since codes are stored space separated.
    QString id(const QString &key = QStringLiteral("id"));
    Words words(const QString &key, Need need = Need::Required); // both languages, never one alone
    bool flag(const QString &key, bool fallback);
    QStringList texts(const QString &key, Need need = Need::Required);
    QJsonValue any(const QString &key);
    PackObject object(const QString &key);
    void each(const QString &key, const std::function<void(PackObject &)> &visit, Need need = Need::Required);
    void finish();

private:
    QJsonValue take(const QString &key, Need need);

    QJsonObject m_object;
    QString m_place;
    Problems &m_problems;
    QSet<QString> m_read;
};

// Refuses an id that was there before.
class UniqueIds
{
public:
    void check(const PackObject &object, const QString &id);

private:
    QSet<QString> m_seen;
};

// The JSON object in `path`; an error for a file that is missing, unreadable or not JSON.
Result<QJsonObject> readPackFile(const QString &path);
