// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"
#include "packreader.h"

#include <span>

// Reads catalogue.json, countries.json, keeping.json and desks.json into a Library, refusing whatever is not exactly right.
class CatalogueReader
{
public:
    explicit CatalogueReader(const QString &folder);
    Result<Library> read();

private:
    void readCatalogue(PackObject &top);
    void readCountries(PackObject &top);
    // A file of nothing but lists; `id` is what its head must say.
    void readLists(PackObject &top, const QString &id, std::span<const char *const> names);
    void readLaws(PackObject &top);
    void readList(PackObject &lists, const QString &name);
    void readItemTraits(PackObject &object, Entry &entry);
    void readKinds(PackObject &top);
    void readFields(PackObject &top);
    Entry readEntry(PackObject &object);

    Library m_library;
    Problems m_problems;
};
