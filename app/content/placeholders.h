// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lawregister.h"

#include <QHash>

// One name a template may use: a text to fill in, a text that the law changes on a day, a condition, or a list of records.
struct Placeholder
{
    enum class Kind { Text, Dated, Fact, List };

    struct Column
    {
        QString key; // written {{item.key}} inside the list
        Words label;
    };
    struct DatedText
    {
        QString text;
        Validity validity;
    };

    Kind kind = Kind::Text;
    QString key; // "firm.name"
    Words label; // shown where the value is missing
    QString group; // of texts and facts: what they belong to, e.g. "firm" or "consent"
    QString example; // of texts
    QHash<QString, QString> byTrade; // of texts: the usual words of a trade, where nothing was typed
    QList<Column> columns; // of lists
    QList<DatedText> dated; // of dated texts, the oldest first, without a gap

    const Column *column(const QString &name) const; // null when unknown
    QString on(QDate day) const; // the dated text that holds that day
};

// Every name the templates may use, from placeholders.json.
class Placeholders
{
public:
    // Fails with every broken place.
    static Result<Placeholders> load(const Library &library);

    const QList<Placeholder> &all() const { return m_all; }
    const Placeholder *find(const QString &key) const; // null when unknown

private:
    QList<Placeholder> m_all;
    QHash<QString, qsizetype> m_index;
};
