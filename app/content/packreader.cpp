// SPDX-License-Identifier: GPL-3.0-or-later
#include "packreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

Error Problems::error(const QString &file) const
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("PackReader", "The texts of the program are damaged (%1). Your book is safe. Install Tenken again.")
                .arg(file),
            text()};
}

PackObject::PackObject(const QJsonValue &value, QString place, Problems &problems)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problems(problems)
{
    if (!value.isObject())
        m_problems.add(m_place, QStringLiteral("not an object"));
}

QJsonValue PackObject::take(const QString &key, Need need)
{
    m_read.insert(key);
    const auto found = m_object.constFind(key);
    if (found != m_object.constEnd())
        return *found;
    if (need == Need::Required)
        problem(key, QStringLiteral("missing"));
    return QJsonValue(QJsonValue::Undefined);
}

QString PackObject::text(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().trimmed().isEmpty())
        problem(key, QStringLiteral("not a text"));
    return value.toString();
}

QString PackObject::id(const QString &key)
{
    const QString id = text(key);
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
    });
    if (!plain)
        problem(key, QStringLiteral("\"%1\" is not an id").arg(id));
    return id;
}

Words PackObject::words(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    PackObject both(value, place(key), m_problems);
    Words words{both.text(QStringLiteral("ja")), both.text(QStringLiteral("en"))};
    both.finish();
    return words;
}

bool PackObject::flag(const QString &key, bool fallback)
{
    const QJsonValue value = take(key, Need::Optional);
    if (!value.isUndefined() && !value.isBool())
        problem(key, QStringLiteral("not true or false"));
    return value.toBool(fallback);
}

QStringList PackObject::texts(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        problem(key, QStringLiteral("not a list"));
    QStringList result;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isString() || array[i].toString().isEmpty())
            problem(QStringLiteral("%1[%2]").arg(key).arg(i), QStringLiteral("not a text"));
        else if (result.contains(array[i].toString()))
            problem(QStringLiteral("%1[%2]").arg(key).arg(i), QStringLiteral("\"%1\" is there twice").arg(array[i].toString()));
        result << array[i].toString();
    }
    return result;
}

QJsonValue PackObject::any(const QString &key) { return take(key, Need::Required); }

PackObject PackObject::object(const QString &key)
{
    const QJsonValue value = take(key, Need::Optional);
    if (value.isUndefined())
        problem(key, QStringLiteral("missing"));
    return PackObject(value.isUndefined() ? QJsonValue(QJsonObject()) : value, place(key), m_problems);
}

void PackObject::each(const QString &key, const std::function<void(PackObject &)> &visit, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        problem(key, QStringLiteral("not a list"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        PackObject item(array[i], QString(place(key) + u'[' + QString::number(i) + u']'), m_problems);
        visit(item);
        item.finish();
    }
}

void PackObject::finish()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (!m_read.contains(it.key()))
            problem(it.key(), QStringLiteral("unknown key"));
}

void UniqueIds::check(const PackObject &object, const QString &id)
{
    if (m_seen.contains(id))
        object.problem(QStringLiteral("id"), QStringLiteral("\"%1\" is there twice").arg(id));
    m_seen.insert(id);
}

Result<QJsonObject> readPackFile(const QString &path)
{
    QFile file(path);
    QJsonParseError parsed{0, QJsonParseError::NoError};
    QJsonDocument document;
    if (file.open(QIODevice::ReadOnly))
        document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (document.isObject())
        return document.object();
    const QString why = !file.isOpen() ? file.errorString()
        : parsed.error                 ? QStringLiteral("%1 at byte %2").arg(parsed.errorString()).arg(parsed.offset)
                                       : QStringLiteral("not an object");
    Problems problems;
    problems.add(path, why);
    return problems.error(path.section(u'/', -1));
}
