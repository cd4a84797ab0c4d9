// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

// The words by which other people's lists name our fields, from headwords.json of the content pack.
class HeadWords
{
public:
    static Result<HeadWords> load(const QString &folder = QStringLiteral(":/packs/appi"));

    // Comparable form of a head: folded, without spaces, remarks in brackets and marks at the end.
    static QString key(const QString &head);

    // Words for a column of a table, the one to write first; empty if the pack has none.
    QStringList words(const QString &table, const QString &column) const { return m_words.value(table).value(column); }
    // Code of the item of personal data that a head names ("氏名", "TEL"), or empty.
    QString item(const QString &head) const { return m_items.value(key(head)); }

    // Comparable form of every head that means a column of R: "id", column names, labels in both languages and words.
    template<class R> QHash<QString, QString> columns() const
    {
        QHash<QString, QString> found{{QStringLiteral("id"), QStringLiteral("id")}};
        const auto add = [&found](const QString &head, const QString &column) {
            if (!found.contains(key(head)))
                found.insert(key(head), column);
        };
        const QString table = QString::fromLatin1(Schema<R>::table);
        forEachField<R>([&](const auto &field) { add(QString::fromLatin1(field.column), QString::fromLatin1(field.column)); });
        forEachField<R>([&](const auto &field) { add(QString::fromLatin1(field.label), QString::fromLatin1(field.column)); });
        forEachField<R>([&](const auto &field) {
            for (const QString &word : words(table, QString::fromLatin1(field.column)))
                add(word, QString::fromLatin1(field.column));
            add(QCoreApplication::translate(Schema<R>::context, field.label), QString::fromLatin1(field.column));
        });
        return found;
    }

private:
    QHash<QString, QHash<QString, QStringList>> m_words; // table or enum -> column or code -> words
    QHash<QString, QString> m_items;
};
