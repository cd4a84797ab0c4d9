// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"

namespace {

constexpr qsizetype longestText = 5'000'000; // characters; a field of 1 MB must fit easily

bool isWhole(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate() || c.unicode() >= 0xFFFE) // the last two are no characters; SQLite would replace them
            return false;
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

const char *problemOf(const QString &text, bool unbounded)
{
    if (text.size() > longestText && !unbounded)
        return QT_TRANSLATE_NOOP("RecordStore",
                                 "“%1” is longer than 5,000,000 characters. Nothing was changed. Shorten it, then try again.");
    if (!isWhole(text))
        return QT_TRANSLATE_NOOP("RecordStore", "“%1” holds a broken character that cannot be saved. Nothing was changed. Type it again.");
    return nullptr;
}

const char *problemOf(const Code &code) { return problemOf(code.value); }

const char *problemOf(const Codes &codes)
{
    for (const QString &code : codes.values) {
        if (code.isEmpty() || code.contains(QLatin1Char(' ')))
            return QT_TRANSLATE_NOOP("RecordStore",
                                     "“%1” holds an entry that no list of the program has. Nothing was changed. Choose it again.");
        if (const char *problem = problemOf(code))
            return problem;
    }
    return nullptr;
}

const char *problemOf(const Count &count)
{
    return count && *count < 0 ? QT_TRANSLATE_NOOP("RecordStore", "“%1” is less than zero. Nothing was changed. Type it again.") : nullptr;
}

const char *problemOf(QDate date)
{
    return date.isValid() && (date.year() < 1 || date.year() > 9999)
        ? QT_TRANSLATE_NOOP("RecordStore", "“%1” is not a date of our calendar. Nothing was changed. Type it again.")
        : nullptr;
}
