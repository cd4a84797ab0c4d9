// SPDX-License-Identifier: GPL-3.0-or-later
#include "headwords.h"

#include "domain/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

Result<HeadWords> HeadWords::load(const QString &folder)
{
    QFile file(folder + u"/headwords.json");
    const QJsonObject root = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (root.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("HeadWords", "The words for reading lists are missing. Install the program again."),
                     file.fileName()};
    HeadWords result;
    const auto take = [&result](const QString &table, const QJsonObject &columns) {
        for (auto column = columns.begin(); column != columns.end(); ++column)
            for (const QJsonValue &word : column.value().toArray())
                result.m_words[table][column.key()] << word.toString();
    };
    for (const QString &table : {u"holding"_qs, u"purpose"_qs, u"contractor"_qs, u"answer"_qs, u"action"_qs, u"person"_qs, u"staff"_qs})
        take(table, root[table].toObject());
    const QJsonObject enums = root[u"words"].toObject();
    for (auto one = enums.begin(); one != enums.end(); ++one)
        take(one.key(), one.value().toObject());
    const auto &items = result.m_words[u"person"_qs];
    for (auto item = items.begin(); item != items.end(); ++item)
        for (const QString &word : item.value())
            result.m_items.insert(key(word), item.key());
    return result;
}

QString HeadWords::key(const QString &head)
{
    static const QRegularExpression remark(u"(\\([^()]*\\)|\\[[^\\]]*\\])$"_qs), marks(u"[:*※●■□◆・]+$|^[*※●■□◆・]+"_qs);
    QString text = folded(head.left(100)).remove(u' ');
    text.remove(marks);
    const QString bare = QString(text).remove(remark);
    return bare.isEmpty() ? text : bare;
}
