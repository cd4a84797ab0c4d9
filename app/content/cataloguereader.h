// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"
#include "packreader.h"

// Reads catalogue.json, countries.json and keeping.json into a Library, refusing whatever is not exactly right.
class CatalogueReader
{
public:
    explicit CatalogueReader(const QString &folder);
    Result<Library> read();

private:
    void readCatalogue(PackObject &top);
    void readCountries(PackObject &top);
    void readKeeping(PackObject &top);
    void readLaws(PackObject &top);
    void readList(PackObject &lists, const QString &name);
    void readItemTraits(PackObject &object, Entry &entry);
    void readKinds(PackObject &top);
    void readFields(PackObject &top);
    Entry readEntry(PackObject &object);

    Library m_library;
    Problems m_problems;
};
