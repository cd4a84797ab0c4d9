// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

// One code of a coded list, with its texts in both languages.
struct Entry
{
    QString id; // stable, never reused
    Words name;
    Words hint; // may be empty
    QString group; // for items: the id of their item group
    QStringList law; // e.g. "法16(4)"
};

// The coded lists and texts of one content pack, read once at start. Values; safe to share between threads when const.
class Library
{
public:
    // `folder` holds catalogue.json and its neighbours. Fails with every broken place in Error::detail.
    static Result<Library> load(const QString &folder = QStringLiteral(":/packs/appi"));

    // The entries of a list in their order; empty for a name that does not exist.
    const QList<Entry> &list(const QString &name) const;
    const Entry *entry(const QString &list, const QString &id) const;
    // The text of a code; the code itself when the pack does not know it, so that nothing is hidden.
    QString label(const QString &list, const QString &id, Language language) const;

private:
    QHash<QString, QList<Entry>> m_lists;
};
