// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholders.h"

#include "packtext.h"

#include <algorithm>

namespace {

void readDated(PackObject &object, Placeholder &placeholder)
{
    object.each(QStringLiteral("values"), [&](PackObject &value) {
        placeholder.dated.append({value.text(QStringLiteral("text")), readValidity(value)});
        const Validity &now = placeholder.dated.constLast().validity;
        const bool first = placeholder.dated.size() == 1;
        const QDate before = first ? QDate() : placeholder.dated.at(placeholder.dated.size() - 2).validity.to;
        if (first ? now.from.isValid() : !before.isValid() || now.from != before.addDays(1))
            value.problem(QStringLiteral("valid_from"), QStringLiteral("leaves a gap or meets the value before"));
    });
    if (placeholder.dated.isEmpty() || placeholder.dated.constLast().validity.to.isValid())
        object.problem(QStringLiteral("values"), QStringLiteral("does not hold to the end"));
}

void readColumnNames(PackObject &object, Placeholder &placeholder)
{
    object.each(QStringLiteral("columns"), [&](PackObject &column) {
        const QString key = column.id(QStringLiteral("key"));
        if (placeholder.column(key))
            column.problem(QStringLiteral("key"), QStringLiteral("\"%1\" is there twice").arg(key));
        placeholder.columns.append({key, column.words(QStringLiteral("label"))});
    });
}

void readUsualWords(PackObject &object, const Library &library, Placeholder &placeholder)
{
    object.each(
        QStringLiteral("by_trade"),
        [&](PackObject &one) {
            const QString trade = one.id(QStringLiteral("trade"));
            checkCodes(one, QStringLiteral("trade"), {trade}, QStringLiteral("trades"), library);
            placeholder.byTrade.insert(trade, one.text(QStringLiteral("text")));
        },
        Need::Optional);
}

Placeholder readOne(PackObject &object, Placeholder::Kind kind, const Library &library)
{
    using PlaceKind = Placeholder::Kind;
    Placeholder placeholder;
    placeholder.kind = kind;
    placeholder.key = object.id(QStringLiteral("key"));
    placeholder.label = object.words(QStringLiteral("label"));
    if (kind == PlaceKind::Text || kind == PlaceKind::Fact)
        placeholder.group = object.id(QStringLiteral("group"));
    if (kind == PlaceKind::Text) {
        placeholder.example = object.text(QStringLiteral("example"));
        readUsualWords(object, library, placeholder);
    }
    if (kind == PlaceKind::Dated)
        readDated(object, placeholder);
    if (kind == PlaceKind::List)
        readColumnNames(object, placeholder);
    return placeholder;
}

} // namespace

const Placeholder::Column *Placeholder::column(const QString &name) const
{
    const auto place = std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.key == name; });
    return place == columns.end() ? nullptr : &*place;
}

QString Placeholder::on(QDate day) const
{
    for (const DatedText &one : dated)
        if (one.validity.holdsOn(day))
            return one.text;
    return {};
}

Result<Placeholders> Placeholders::load(const Library &library)
{
    const QString name = QStringLiteral("placeholders.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    readHead(top, QStringLiteral("placeholders"));
    Placeholders placeholders;
    using PlaceKind = Placeholder::Kind;
    for (const auto &[list, kind] :
         {std::pair("texts", PlaceKind::Text), {"dated", PlaceKind::Dated}, {"facts", PlaceKind::Fact}, {"lists", PlaceKind::List}})
        top.each(QLatin1String(list), [&, kind = kind](PackObject &object) {
            const Placeholder placeholder = readOne(object, kind, library);
            if (placeholders.find(placeholder.key))
                object.problem(QStringLiteral("key"), QStringLiteral("\"%1\" is there twice").arg(placeholder.key));
            placeholders.m_index.insert(placeholder.key, placeholders.m_all.size());
            placeholders.m_all << placeholder;
        });
    top.finish();
    if (!problems.isEmpty())
        return problems.error(name);
    return placeholders;
}

const Placeholder *Placeholders::find(const QString &key) const
{
    const auto place = m_index.constFind(key);
    return place == m_index.constEnd() ? nullptr : &m_all.at(*place);
}
