// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/result.h"
#include "domain/values.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Values as JSON: texts, codes and dates (YYYY-MM-DD or "") as strings, codes and links as arrays, counts as number or null,
// enums as their code. fromJson gives false, leaving `value`, when the JSON is of another kind.
namespace json {

QJsonValue toJson(const QString &value);
QJsonValue toJson(QDate value);
QJsonValue toJson(int value);
QJsonValue toJson(const Count &value);
QJsonValue toJson(const Code &value);
QJsonValue toJson(const Codes &value);
QJsonValue toJson(const QList<QUuid> &value);

bool fromJson(const QJsonValue &from, QString &value);
bool fromJson(const QJsonValue &from, QDate &value);
bool fromJson(const QJsonValue &from, int &value);
bool fromJson(const QJsonValue &from, Count &value);
bool fromJson(const QJsonValue &from, Code &value);
bool fromJson(const QJsonValue &from, Codes &value);
bool fromJson(const QJsonValue &from, QList<QUuid> &value);

template<class R> QJsonValue toJson(const Links<R> &value) { return toJson(value.ids); }
template<class R> bool fromJson(const QJsonValue &from, Links<R> &value) { return fromJson(from, value.ids); }
template<CodedEnum E> QJsonValue toJson(E value)
{
    for (const auto &entry : EnumText<E>::entries)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    return {};
}
template<CodedEnum E> bool fromJson(const QJsonValue &from, E &value)
{
    for (const auto &entry : EnumText<E>::entries) {
        if (from.isString() && from.toString() == QLatin1StringView(entry.code)) {
            value = entry.value;
            return true;
        }
    }
    return false;
}

// As a file or output: indented UTF-8. Use it rather than QJsonDocument, whose reader drops U+FEFF in front of a text.
QByteArray text(const QJsonDocument &document);

Error unknownKey(const QString &key);
Error wrongValue(const QString &key);
// The objects of an array, of a single object, or of one object a line; an error says what is wrong and where.
Result<QList<QJsonObject>> objects(const QByteArray &bytes);

} // namespace json

// id, revision and one key for each column of Schema<R>.
template<class R> QJsonObject recordToJson(const R &record)
{
    QJsonObject object{{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("revision"), record.revision}};
    forEachField<R>([&](const auto &field) { object.insert(QLatin1StringView(field.column), json::toJson(record.*field.member)); });
    return object;
}

// The reverse. An unknown key or a value of the wrong kind is an error naming the key; a missing key keeps the default, a
// missing id is a new one, and the revision is ignored.
template<class R> Result<R> recordFromJson(const QJsonObject &object)
{
    R record;
    qsizetype known = object.contains(u"revision") ? 1 : 0;
    if (const QJsonValue id = object.value(u"id"); !id.isUndefined()) {
        record.id = QUuid(id.toString());
        if (record.id.isNull())
            return json::wrongValue(QStringLiteral("id"));
        ++known;
    }
    QString wrong;
    forEachField<R>([&](const auto &field) {
        const QJsonValue value = object.value(QLatin1StringView(field.column));
        known += value.isUndefined() ? 0 : 1;
        if (!value.isUndefined() && !json::fromJson(value, record.*field.member))
            wrong = QString::fromLatin1(field.column);
    });
    if (!wrong.isEmpty())
        return json::wrongValue(wrong);
    if (known == object.size())
        return record;
    for (const QString &key : object.keys()) {
        bool isKnown = key == u"id" || key == u"revision";
        forEachField<R>([&](const auto &field) { isKnown = isKnown || key == QLatin1StringView(field.column); });
        if (!isKnown)
            return json::unknownKey(key);
    }
    return record;
}

template<class R> QByteArray recordsToJson(const QList<R> &records)
{
    QJsonArray array;
    for (const R &record : records)
        array << recordToJson(record);
    return json::text(QJsonDocument(array));
}

// All or nothing: the first object that is wrong is the error.
template<class R> Result<QList<R>> recordsFromJson(const QByteArray &bytes)
{
    const auto objects = json::objects(bytes);
    if (!objects)
        return objects.error();
    QList<R> records;
    for (const QJsonObject &object : *objects) {
        auto record = recordFromJson<R>(object);
        if (!record)
            return record.error();
        records << *std::move(record);
    }
    return records;
}
