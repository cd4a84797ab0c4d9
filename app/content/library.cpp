// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

Result<Library> Library::load(const QString &)
{
    return Library();
}

const QList<Entry> &Library::list(const QString &name) const
{
    static const QList<Entry> none;
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? none : *found;
}

const Entry *Library::entry(const QString &listName, const QString &id) const
{
    for (const Entry &candidate : list(listName))
        if (candidate.id == id)
            return &candidate;
    return nullptr;
}

QString Library::label(const QString &listName, const QString &id, Language language) const
{
    const Entry *found = entry(listName, id);
    return found ? found->name.in(language) : id;
}
