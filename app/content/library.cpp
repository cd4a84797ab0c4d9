// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "cataloguereader.h"

namespace {

template<class V> const V *find(const QHash<QString, V> &values, const QString &id)
{
    const auto found = values.constFind(id);
    return found == values.constEnd() ? nullptr : &*found;
}

} // namespace

Result<Library> Library::load(const QString &folder) { return CatalogueReader(folder).read(); }

const QList<Entry> &Library::list(const QString &name) const
{
    static const QList<Entry> none;
    const List *found = find(m_lists, name);
    return found ? found->entries : none;
}

const Entry *Library::entry(const QString &listName, const QString &id) const
{
    const List *found = find(m_lists, listName);
    if (!found)
        return nullptr;
    const auto place = found->index.constFind(id);
    return place == found->index.constEnd() ? nullptr : &found->entries.at(*place);
}

QString Library::label(const QString &listName, const QString &id, Language language) const
{
    const Entry *found = entry(listName, id);
    return found ? found->name.in(language) : id;
}

const Kind *Library::kind(const QString &id) const { return find(m_kinds, id); }

const ItemTraits *Library::item(const QString &id) const { return find(m_items, id); }

const FieldHelp *Library::fieldHelp(const QString &column) const { return find(m_fields, column); }

const FieldHelp *Library::firmHelp(const QString &column) const { return find(m_firmFields, column); }

void Library::addEntry(const QString &listName, const Entry &entry)
{
    List &list = m_lists[listName];
    list.index.insert(entry.id, list.entries.size());
    list.entries.append(entry);
}
