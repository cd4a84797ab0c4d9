// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "table.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

Error tooMany()
{
    return {Error::Code::Invalid,
            Json::tr("This file has more than %1 records, which is more than can be read. Divide it into smaller files.").arg(maxRows),
            {}};
}

} // namespace

namespace json {

QJsonValue toJson(const QString &value) { return value; }
QJsonValue toJson(QDate value) { return value.toString(Qt::ISODate); }
QJsonValue toJson(int value) { return value; }
QJsonValue toJson(const Count &value) { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); }
QJsonValue toJson(const Code &value) { return value.value; }
QJsonValue toJson(const Codes &value) { return QJsonArray::fromStringList(value.values); }
QJsonValue toJson(const QList<QUuid> &value)
{
    QJsonArray array;
    for (const QUuid &id : value)
        array << id.toString(QUuid::WithoutBraces);
    return array;
}

bool fromJson(const QJsonValue &from, QString &value)
{
    if (!from.isString())
        return false;
    value = from.toString();
    return true;
}

bool fromJson(const QJsonValue &from, QDate &value)
{
    const QString text = from.toString();
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!from.isString() || (!text.isEmpty() && !date.isValid()))
        return false;
    value = date;
    return true;
}

bool fromJson(const QJsonValue &from, int &value)
{
    const double number = from.toDouble(NAN);
    if (!(number >= INT_MIN && number <= INT_MAX) || number != std::floor(number))
        return false;
    value = int(number);
    return true;
}

bool fromJson(const QJsonValue &from, Count &value)
{
    int number = 0;
    if (!from.isNull() && (!fromJson(from, number) || number < 0))
        return false;
    value = from.isNull() ? Count() : Count(number);
    return true;
}

bool fromJson(const QJsonValue &from, Code &value) { return fromJson(from, value.value); }

bool fromJson(const QJsonValue &from, Codes &value)
{
    QStringList codes;
    for (const QJsonValue &one : from.toArray()) {
        const QString code = one.toString();
        if (code.isEmpty() || code.contains(u' '))
            return false;
        codes << code;
    }
    value.values = codes;
    return from.isArray();
}

bool fromJson(const QJsonValue &from, QList<QUuid> &value)
{
    QList<QUuid> ids;
    for (const QJsonValue &one : from.toArray()) {
        ids << QUuid(one.toString());
        if (ids.last().isNull())
            return false;
    }
    value = ids;
    return from.isArray();
}

QByteArray text(const QJsonDocument &document) { return document.toJson().replace("\xEF\xBB\xBF", "\\ufeff"); }

Error unknownKey(const QString &key)
{
    return {Error::Code::Invalid, Json::tr("“%1” is not a field of this kind of record. Correct the key and try again.").arg(key), {}};
}

Error wrongValue(const QString &key)
{
    return {Error::Code::Invalid, Json::tr("The value of “%1” is not of the right kind. Correct it and try again.").arg(key), {}};
}

Result<QList<QJsonObject>> objects(const QByteArray &bytes)
{
    const auto wrong = [](const QString &detail) {
        return Error{Error::Code::Invalid,
                     Json::tr("This is not JSON with records: an array of objects, or one object a line. Nothing was taken."), detail};
    };
    QJsonParseError error;
    QList<QJsonObject> found;
    const QJsonDocument whole = QJsonDocument::fromJson(bytes, &error);
    if (whole.isObject())
        return QList<QJsonObject>{whole.object()};
    if (whole.isArray() && whole.array().size() > maxRows)
        return tooMany();
    if (whole.isArray()) {
        for (const QJsonValue &value : whole.array()) {
            if (!value.isObject())
                return wrong(u"not an object"_qs);
            found << value.toObject();
        }
        return found;
    }
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument one = QJsonDocument::fromJson(line);
        if (!one.isObject())
            return wrong(error.errorString());
        found << one.object();
        if (found.size() > maxRows)
            return tooMany();
    }
    return found;
}

} // namespace json
