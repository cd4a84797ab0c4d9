// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"

#include "celltext.h"
#include "domain/text.h"

namespace {

constexpr QStringView strongSeparators = u"\n\r;；";
constexpr QStringView separators = u"\n\r;；、,，/／・";
constexpr qsizetype maxParts = 200; // more words than any list has codes

} // namespace

const CodeWords::Index &CodeWords::index(const QString &list) const
{
    const auto known = m_indexes.constFind(list);
    if (known != m_indexes.constEnd())
        return *known;
    Index index;
    for (const Entry &entry : m_library.list(list)) {
        for (const QString &word : {entry.name.ja, entry.name.en}) {
            const QString key = folded(word);
            if (!key.isEmpty())
                index.insert(key, index.value(key, entry.id) == entry.id ? entry.id : QString());
        }
    }
    for (const Entry &entry : m_library.list(list)) // an id always means itself, whatever another entry is called
        index.insert(folded(entry.id), entry.id);
    return *m_indexes.insert(list, index);
}

QString CodeWords::code(const QString &list, const QString &text) const { return index(list).value(folded(text)); }

// Labels may hold separators themselves ("Family, dependants"): from each place the longest run of parts that is a label counts.
bool CodeWords::split(const QString &list, const QString &text, QStringList &found, QString &unknown) const
{
    QList<QPair<qsizetype, qsizetype>> places; // start and end of each part in text
    for (qsizetype i = 0, start = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text[i]))
            continue;
        if (!QStringView(text).mid(start, i - start).trimmed().isEmpty())
            places << qMakePair(start, i);
        start = i + 1;
    }
    if (places.size() > maxParts)
        return false;
    for (qsizetype first = 0; first < places.size();) {
        qsizetype last = std::min(places.size(), first + 8) - 1;
        QString code;
        for (; last >= first; --last) {
            code = this->code(list, text.mid(places[first].first, places[last].second - places[first].first));
            if (!code.isEmpty())
                break;
        }
        if (code.isEmpty()) {
            unknown = text.mid(places[first].first, places[first].second - places[first].first).trimmed();
            return false;
        }
        if (!found.contains(code))
            found << code;
        first = last + 1;
    }
    return true;
}

QStringList CodeWords::codes(const QString &list, const QString &text, QString &unknown) const
{
    auto &seen = m_seen[list];
    if (const auto known = seen.constFind(text); known != seen.constEnd()) {
        unknown = known->second;
        return known->first;
    }
    QStringList found;
    for (const QString &part : divided(text, strongSeparators)) {
        if (const QString whole = code(list, part); !whole.isEmpty())
            found << whole;
        else if (!split(list, part, found, unknown)) {
            unknown = unknown.isEmpty() ? part : unknown;
            break;
        }
    }
    found.removeDuplicates();
    seen.insert(text, {found, unknown});
    return found;
}

QString CodeWords::word(const QString &list, const QString &code, Language language) const
{
    const QString label = m_library.label(list, code, language);
    return this->code(list, label) == code ? label : code;
}

QString CodeWords::words(const QString &list, const QStringList &codes, Language language) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels << word(list, code, language);
    const QString joined = labels.join(language == Language::Japanese ? u"、"_qs : u"; "_qs);
    QString unknown;
    return this->codes(list, joined, unknown) == codes ? joined : codes.join(u"; ");
}
