// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "exchange/json.h"
#include "snapshotdesks.h"

#include <QCoreApplication>

namespace {

constexpr int formatNow = 1;
const QLatin1StringView mark("tenken-snapshot:");

QJsonObject toJson(const Words &words) { return {{QStringLiteral("ja"), words.ja}, {QStringLiteral("en"), words.en}}; }
Words wordsFrom(const QJsonValue &value) { return {value[QStringLiteral("ja")].toString(), value[QStringLiteral("en")].toString()}; }

QJsonArray toJson(const QList<Words> &list)
{
    QJsonArray array;
    for (const Words &words : list)
        array << toJson(words);
    return array;
}
QStringList textsFrom(const QJsonValue &value) { return value.toVariant().toStringList(); }

struct Figure
{
    const char *key;
    int AreaScore::*member;
};
constexpr Figure figures[] = {{"sum", &AreaScore::sum},   {"counted", &AreaScore::counted}, {"unknown", &AreaScore::unknown},
                              {"open", &AreaScore::open}, {"recheck", &AreaScore::recheck}, {"notApplicable", &AreaScore::notApplicable}};

QJsonValue toJson(const std::optional<AreaScore> &score)
{
    if (!score)
        return {};
    QJsonObject object{{QStringLiteral("area"), score->area}};
    for (const Figure &figure : figures)
        object.insert(QLatin1String(figure.key), *score.*figure.member);
    return object;
}
std::optional<AreaScore> scoreFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    AreaScore score{.area = value[QStringLiteral("area")].toString()};
    for (const Figure &figure : figures)
        score.*figure.member = value[QLatin1String(figure.key)].toInt();
    return score;
}

// Without what every record has unless it is said: a tenth of the size.
template<class R> QJsonArray toJson(const QList<R> &records)
{
    const R usual;
    QJsonArray array;
    for (const R &record : records) {
        QJsonObject object{{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)}};
        forEachField<R>([&](const auto &field) {
            if (record.*field.member != usual.*field.member)
                object.insert(QLatin1StringView(field.column), json::toJson(record.*field.member));
        });
        array << object;
    }
    return array;
}
// False for a record that this program does not understand.
template<class R> bool readRecords(const QJsonValue &value, QList<R> &records)
{
    for (const QJsonValue &one : value.toArray()) {
        auto record = recordFromJson<R>(one.toObject());
        if (!record)
            return false;
        records << *std::move(record);
    }
    return true;
}

QJsonObject toJson(const ReviewItem &item)
{
    QJsonObject object{{QStringLiteral("id"), item.id},
                       {QStringLiteral("area"), item.area},
                       {QStringLiteral("ask"), toJson(item.ask)},
                       {QStringLiteral("level"), item.level},
                       {QStringLiteral("law"), QJsonArray::fromStringList(item.law)},
                       {QStringLiteral("weight"), item.weight},
                       {QStringLiteral("answer"), recordToJson(item.answer)},
                       {QStringLiteral("recheck"), toJson(item.recheck)}};
    if (item.before)
        object.insert(QStringLiteral("before"), recordToJson(*item.before));
    return object;
}

bool readItem(const QJsonValue &value, ReviewItem &item)
{
    item = {.id = value[QStringLiteral("id")].toString(),
            .area = value[QStringLiteral("area")].toString(),
            .ask = wordsFrom(value[QStringLiteral("ask")]),
            .level = value[QStringLiteral("level")].toString(),
            .law = textsFrom(value[QStringLiteral("law")]),
            .weight = value[QStringLiteral("weight")].toInt(1)};
    for (const QJsonValue &reason : value[QStringLiteral("recheck")].toArray())
        item.recheck << wordsFrom(reason);
    auto answer = recordFromJson<Answer>(value[QStringLiteral("answer")].toObject());
    if (!answer)
        return false;
    item.answer = *std::move(answer);
    if (const QJsonValue before = value[QStringLiteral("before")]; before.isObject()) {
        auto earlier = recordFromJson<Answer>(before.toObject());
        if (!earlier)
            return false;
        item.before = *std::move(earlier);
    }
    return true;
}

QJsonObject toJson(const YearReview &review)
{
    QJsonArray areas, items, hidden;
    for (const ReviewArea &area : review.areas)
        areas << QJsonObject{{QStringLiteral("id"), area.id},
                             {QStringLiteral("title"), toJson(area.title)},
                             {QStringLiteral("now"), toJson(std::optional(area.now))},
                             {QStringLiteral("before"), toJson(area.before)}};
    for (const ReviewItem &item : review.items)
        items << toJson(item);
    for (const HiddenItem &item : review.hidden)
        hidden << QJsonObject{
            {QStringLiteral("id"), item.id}, {QStringLiteral("ask"), toJson(item.ask)}, {QStringLiteral("reason"), item.reason}};
    return {{QStringLiteral("year"), review.year},
            {QStringLiteral("yearBefore"), review.yearBefore},
            {QStringLiteral("version"), review.version.toString(Qt::ISODate)},
            {QStringLiteral("lawAsOf"), review.lawAsOf.toString(Qt::ISODate)},
            {QStringLiteral("areas"), areas},
            {QStringLiteral("items"), items},
            {QStringLiteral("hidden"), hidden},
            {QStringLiteral("total"), toJson(std::optional(review.total))},
            {QStringLiteral("totalBefore"), toJson(review.totalBefore)}};
}

bool readReview(const QJsonValue &value, YearReview &review)
{
    review.year = value[QStringLiteral("year")].toInt();
    review.yearBefore = value[QStringLiteral("yearBefore")].toInt();
    review.version = QDate::fromString(value[QStringLiteral("version")].toString(), Qt::ISODate);
    review.lawAsOf = QDate::fromString(value[QStringLiteral("lawAsOf")].toString(), Qt::ISODate);
    review.total = scoreFrom(value[QStringLiteral("total")]).value_or(AreaScore());
    review.totalBefore = scoreFrom(value[QStringLiteral("totalBefore")]);
    for (const QJsonValue &one : value[QStringLiteral("areas")].toArray())
        review.areas << ReviewArea{one[QStringLiteral("id")].toString(), wordsFrom(one[QStringLiteral("title")]),
                                   scoreFrom(one[QStringLiteral("now")]).value_or(AreaScore()), scoreFrom(one[QStringLiteral("before")])};
    for (const QJsonValue &one : value[QStringLiteral("hidden")].toArray())
        review.hidden << HiddenItem{one[QStringLiteral("id")].toString(), wordsFrom(one[QStringLiteral("ask")]),
                                    one[QStringLiteral("reason")].toString()};
    for (const QJsonValue &one : value[QStringLiteral("items")].toArray()) {
        ReviewItem item;
        if (!readItem(one, item))
            return false;
        review.items << item;
    }
    return review.year > 0 && !review.items.isEmpty();
}

QJsonArray toJson(const QList<ToldFinding> &findings)
{
    QJsonArray array;
    for (const ToldFinding &finding : findings)
        array << QJsonObject{{QStringLiteral("code"), finding.code},
                             {QStringLiteral("level"), finding.level},
                             {QStringLiteral("title"), toJson(finding.title)},
                             {QStringLiteral("explanation"), toJson(finding.explanation)},
                             {QStringLiteral("advice"), toJson(finding.advice)},
                             {QStringLiteral("law"), QJsonArray::fromStringList(finding.law)},
                             {QStringLiteral("records"), QJsonArray::fromStringList(finding.records)}};
    return array;
}

QList<ToldFinding> findingsFrom(const QJsonValue &value)
{
    QList<ToldFinding> findings;
    for (const QJsonValue &one : value.toArray())
        findings << ToldFinding{one[QStringLiteral("code")].toString(),   one[QStringLiteral("level")].toString(),
                                wordsFrom(one[QStringLiteral("title")]),  wordsFrom(one[QStringLiteral("explanation")]),
                                wordsFrom(one[QStringLiteral("advice")]), textsFrom(one[QStringLiteral("law")]),
                                textsFrom(one[QStringLiteral("records")])};
    return findings;
}

Error unreadable(const QString &detail)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Snapshot",
                                        "What was kept when this year was closed cannot be read, so its report cannot be made. The answers "
                                        "of the year are still in the book. A newer version of the program, or a backup, may have it."),
            detail};
}

QByteArray packed(const QJsonObject &object) { return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact)).toBase64(); }

// Part 0 is the review, part 1 the records.
Result<QJsonObject> unpacked(const QString &text, int part)
{
    if (!text.startsWith(mark))
        return unreadable(QStringLiteral("no mark"));
    const QList<QStringView> parts = QStringView(text).mid(mark.size()).split(u':');
    const auto bytes = QByteArray::fromBase64Encoding(parts.value(part).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject object = QJsonDocument::fromJson(qUncompress(bytes ? *bytes : QByteArray())).object();
    if (const int format = object.value(QStringLiteral("format")).toInt(); format != formatNow)
        return unreadable(QStringLiteral("part %1, format %2").arg(part).arg(format));
    return object;
}

} // namespace

QString toText(const Snapshot &snapshot)
{
    const QJsonObject review{{QStringLiteral("format"), formatNow}, {QStringLiteral("review"), toJson(snapshot.review)}};
    const QJsonObject records{{QStringLiteral("format"), formatNow},
                              {QStringLiteral("firm"), recordToJson(snapshot.firm)},
                              {QStringLiteral("purposes"), toJson(snapshot.purposes)},
                              {QStringLiteral("contractors"), toJson(snapshot.contractors)},
                              {QStringLiteral("holdings"), toJson(snapshot.holdings)},
                              {QStringLiteral("actions"), toJson(snapshot.actions)},
                              {QStringLiteral("findings"), toJson(snapshot.findings)},
                              {QStringLiteral("desks"), snapshotDesks(snapshot.desks)}};
    return mark + QString::fromLatin1(packed(review) + ':' + packed(records));
}

Result<YearReview> reviewFromText(const QString &text)
{
    const auto object = unpacked(text, 0);
    if (!object)
        return object.error();
    YearReview review;
    if (!readReview(object->value(QStringLiteral("review")), review))
        return unreadable(QStringLiteral("review"));
    return review;
}

Result<Snapshot> snapshotFromText(const QString &text)
{
    auto review = reviewFromText(text);
    if (!review)
        return review.error();
    const auto object = unpacked(text, 1);
    if (!object)
        return object.error();
    Snapshot snapshot{.review = *std::move(review)};
    auto firm = recordFromJson<Firm>(object->value(QStringLiteral("firm")).toObject());
    const bool read = firm && readRecords(object->value(QStringLiteral("purposes")), snapshot.purposes)
        && readRecords(object->value(QStringLiteral("contractors")), snapshot.contractors)
        && readRecords(object->value(QStringLiteral("holdings")), snapshot.holdings)
        && readRecords(object->value(QStringLiteral("actions")), snapshot.actions);
    if (!read)
        return unreadable(firm ? QStringLiteral("records") : firm.error().message);
    snapshot.firm = *std::move(firm);
    snapshot.findings = findingsFrom(object->value(QStringLiteral("findings")));
    snapshot.desks = desksFromSnapshot(object->value(QStringLiteral("desks")));
    return snapshot;
}
