// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"

#include "lettersreader.h"

#include <algorithm>

Result<Letters> Letters::load(const Library &library) { return LettersReader(library).read(); }

const Letter *Letters::find(const QString &id) const
{
    const auto place = std::find_if(m_all.begin(), m_all.end(), [&](const Letter &one) { return one.id == id; });
    return place == m_all.end() ? nullptr : &*place;
}

QList<const Letter *> Letters::ofKind(const QString &kind) const
{
    QList<const Letter *> found;
    for (const Letter &letter : m_all)
        if (letter.kind == kind)
            found << &letter;
    return found;
}

QList<const Letter *> Letters::forRequest(const QString &kind, const QString &outcome) const
{
    if (outcome.isEmpty())
        return {};
    for (const QString &one : {kind, QStringLiteral("common")}) {
        QList<const Letter *> found = ofKind(one);
        found.removeIf([&](const Letter *letter) { return letter->outcome != outcome; });
        if (!found.isEmpty())
            return found;
    }
    return {};
}

const LetterField *Letters::field(const QString &key) const
{
    const auto place = m_fields.constFind(key);
    return place == m_fields.constEnd() ? nullptr : &*place;
}
