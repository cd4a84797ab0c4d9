// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtext.h"
#include "statements.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace {

using Special = Facts::Special;

// The reason a code of the list "sensitive" stands for.
std::optional<Special> specialOf(const QString &code)
{
    static const QHash<QString, Special> kinds{
        {QStringLiteral("medical-history"), Special::Medical},
        {QStringLiteral("checkup-result"), Special::Result},
        {QStringLiteral("treatment-dispensing"), Special::Treatment},
        {QStringLiteral("disability"), Special::Disability},
        {QStringLiteral("creed"), Special::Belief},
        {QStringLiteral("race"), Special::Belief},
        {QStringLiteral("social-status"), Special::Belief},
        {QStringLiteral("criminal-record"), Special::Crime},
        {QStringLiteral("crime-victim"), Special::Crime},
        {QStringLiteral("criminal-juvenile-procedure"), Special::Crime},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

void addSpecial(const QString &code, Facts &facts)
{
    const auto special = specialOf(code);
    if (special && !facts.special.contains(*special))
        facts.special << *special;
}

// Numbers people take for identification codes: always worth a word, or only where nothing else is kept.
bool looksLikeCode(const Codes &items)
{
    static const QStringList always{QStringLiteral("card-number"), QStringLiteral("bank-account"), QStringLiteral("face-photo"),
                                    QStringLiteral("photo")};
    static const QStringList alone{QStringLiteral("phone"), QStringLiteral("employee-number"), QStringLiteral("member-number")};
    const auto isIn = [](const QStringList &list) { return [&list](const QString &item) { return list.contains(item); }; };
    return std::any_of(items.values.begin(), items.values.end(), isIn(always))
        || (!items.isEmpty() && std::all_of(items.values.begin(), items.values.end(), isIn(alone)));
}

void addItems(const Holding &holding, const Library &library, Facts &facts)
{
    for (const QString &id : holding.items.values) {
        const ItemTraits *item = library.item(id);
        if (!item)
            continue;
        facts.officialNumber = facts.officialNumber || item->code == ItemTraits::Number::Official;
        facts.biometric = facts.biometric || item->code == ItemTraits::Number::Biometric;
        facts.myNumber = facts.myNumber || item->code == ItemTraits::Number::MyNumber;
        if (item->sensitive == ItemTraits::Degree::Yes)
            addSpecial(item->sensitiveKind, facts);
    }
    facts.numberThatIsNoCode = looksLikeCode(holding.items);
    facts.checkDateOnly = holding.kind.is(QLatin1StringView("health-checks")) && holding.items.has(QLatin1StringView("attendance"));
    facts.shopMeasure = holding.items.has(QLatin1StringView("body-measure"));
    facts.personalStatus
        = holding.items.has(QLatin1StringView("nationality")) || holding.items.has(QLatin1StringView("employment-history"));
}

// Checks what readColumns() leaves alone: texts, dates, numbers, links. Their values do not matter for the decision.
void checkOtherColumns(PackObject &object)
{
    const auto expect = [&](const QString &column, auto &&fits, const char *what) {
        if (object.has(column) && !fits(object.any(column)))
            object.problem(column, QLatin1String(what));
    };
    const auto isText = [](const QJsonValue &value) { return value.isString(); };
    const auto isNumber
        = [](const QJsonValue &value) { return value.isNull() || (value.isDouble() && value.toDouble() == value.toInt(-1)); };
    const auto isDate = [](const QJsonValue &value) {
        return value.isString() && (value.toString().isEmpty() || QDate::fromString(value.toString(), Qt::ISODate).isValid());
    };
    const auto isList = [](const QJsonValue &value) { return value.isArray(); };
    expect(QStringLiteral("id"), isText, "not a text");
    expect(QStringLiteral("revision"), isNumber, "not a number");
    forEachField<Holding>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        const QString column = QLatin1String(field.column);
        if constexpr (std::is_same_v<Value, QString> || CodedEnum<Value>)
            expect(column, isText, "not a text");
        else if constexpr (std::is_same_v<Value, Count>)
            expect(column, isNumber, "not a number");
        else if constexpr (std::is_same_v<Value, QDate>)
            expect(column, isDate, "not a date");
        else if constexpr (isLinks<Value>)
            expect(column, isList, "not a list");
    });
}

QString choice(PackObject &object, const QString &key, const QStringList &allowed)
{
    if (!object.has(key))
        return {};
    const QString value = object.text(key);
    if (!allowed.contains(value))
        object.problem(key, QStringLiteral("\"%1\" is none of %2").arg(value, allowed.join(QStringLiteral(", "))));
    return value;
}

// The keys that are no columns of a holding; they win over the columns.
void readOwnKeys(PackObject &object, Facts &facts)
{
    const QString role = choice(object, QStringLiteral("role"), {QStringLiteral("own"), QStringLiteral("entrusted")});
    const QString authority = choice(object, QStringLiteral("authority"), {QStringLiteral("yes"), QStringLiteral("no")});
    const QString order5 = choice(object, QStringLiteral("order5"),
                                  {QStringLiteral("none"), QStringLiteral("danger"), QStringLiteral("unlawful-acts"),
                                   QStringLiteral("national-security"), QStringLiteral("crime-prevention")});
    if (!role.isEmpty())
        facts.entrusted = role == QLatin1String("entrusted");
    if (role == QLatin1String("entrusted") && authority.isEmpty())
        facts.authority = false;
    if (!authority.isEmpty())
        facts.authority = authority == QLatin1String("yes");
    if (!order5.isEmpty())
        facts.harmful = order5 != QLatin1String("none");
    facts.privateDevice = object.flag(QStringLiteral("private_device"), facts.privateDevice);
    const QString days = QStringLiteral("keep_days");
    if (!object.has(days))
        return;
    const QJsonValue value = object.any(days);
    if (!value.isDouble() || value.toInt(-1) < 0)
        object.problem(days, QStringLiteral("not a number of days"));
    facts.keepDays = value.toInt();
}

} // namespace

Facts factsOf(const Holding &holding, const Library &library)
{
    Facts facts = factsOf(holding);
    for (const QString &code : holding.sensitive.values)
        addSpecial(code, facts);
    addItems(holding, library, facts);
    return facts;
}

Result<Facts> factsFromJson(const QJsonObject &object, const Library &library)
{
    Problems problems;
    // An empty text means "not answered", as in the JSON of a stored record.
    QJsonObject answered = object;
    for (auto it = answered.begin(); it != answered.end();)
        it = it->isString() && it->toString().isEmpty() ? answered.erase(it) : std::next(it);
    PackObject reader(answered, QString(), problems);
    Holding holding;
    readColumns(reader, holding, library);
    checkOtherColumns(reader);
    Facts facts = factsOf(holding, library);
    readOwnKeys(reader, facts);
    reader.finish();
    if (problems.isEmpty())
        return facts;
    const QString found = problems.text();
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("Facts", "The facts could not be read: %1. Nothing was changed. Correct them and try again.")
                     .arg(found.section(u'\n', 0, 0)),
                 found};
}
