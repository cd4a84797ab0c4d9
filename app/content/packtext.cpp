// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtext.h"

QStringList readLaw(PackObject &object, const Laws &laws, Need need)
{
    const QStringList law = object.texts(QStringLiteral("law"), need);
    for (const QString &reference : law)
        if (!laws.knows(reference))
            object.problem(QStringLiteral("law"), QStringLiteral("\"%1\" is not a reference to a known law").arg(reference));
    return law;
}

void markUnverified(PackObject &object, Words &text, const Words &note)
{
    if (object.flag(QStringLiteral("verified"), true))
        return;
    text.ja += note.ja;
    text.en += text.en.isEmpty() ? note.en : QString(u' ' + note.en);
}

void checkCodes(const PackObject &object, const QString &key, const QStringList &codes, const QString &list, const Library &library)
{
    for (const QString &code : codes)
        if (!library.entry(list, code))
            object.problem(key, QStringLiteral("\"%1\" is not in the list \"%2\"").arg(code, list));
}

void readColumns(PackObject &object, Holding &holding, const Library &library)
{
    forEachField<Holding>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        const QString column = QLatin1String(field.column);
        if constexpr (std::is_same_v<Value, Code>) {
            if (!object.has(column))
                return;
            (holding.*field.member).value = object.text(column);
            checkCodes(object, column, {(holding.*field.member).value}, QLatin1String(field.list), library);
        } else if constexpr (std::is_same_v<Value, Codes>) {
            if (!object.has(column))
                return;
            (holding.*field.member).values = object.texts(column);
            checkCodes(object, column, (holding.*field.member).values, QLatin1String(field.list), library);
        }
    });
}

void readHead(PackObject &top, const QString &id)
{
    if (const QString found = top.id(); found != id)
        top.problem(QStringLiteral("id"), QStringLiteral("is \"%1\" instead of \"%2\"").arg(found, id));
    for (const QString &key : {QStringLiteral("version"), QStringLiteral("law_as_of")})
        readDate(top, key);
}

QDate readDate(PackObject &object, const QString &key, Need need)
{
    const QString text = object.text(key, need);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        object.problem(key, QStringLiteral("not a date"));
    return date;
}

Validity readValidity(PackObject &object)
{
    const Validity validity{readDate(object, QStringLiteral("valid_from"), Need::Optional),
                            readDate(object, QStringLiteral("valid_to"), Need::Optional), readDate(object, QStringLiteral("checked_on"))};
    if (validity.from.isValid() && validity.to.isValid() && validity.to < validity.from)
        object.problem(QStringLiteral("valid_to"), QStringLiteral("before valid_from"));
    return validity;
}

int readNumber(PackObject &object, const QString &key, int least, int most)
{
    const QJsonValue value = object.any(key);
    const int number = value.toInt(least - 1);
    if (!value.isUndefined() && (number < least || number > most))
        object.problem(key, QStringLiteral("not a number from %1 to %2").arg(least).arg(most));
    return number;
}

QString filledIn(const QString &text, const QStringList &values)
{
    // One pass, so that a "%2" inside a user's text stays as typed.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > values.size()) {
            result += text[i];
            continue;
        }
        result += values.at(number - 1);
        ++i;
    }
    return result;
}
