// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordstore.h"


namespace {

constexpr qsizetype longestText = 5'000'000; // characters; a field of 1 MB must fit easily

bool isWhole(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

Result<void> checkStorable(const QString &text, const QString &label)
{
    if (text.size() > longestText)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("RecordStore", "“%1” is longer than 5,000,000 characters. Nothing was changed. Shorten it, then try again.")
                         .arg(label),
                     {}};
    if (!isWhole(text))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("RecordStore", "“%1” holds a broken character that cannot be saved. Nothing was changed. Type it again.")
                         .arg(label),
                     {}};
    return {};
}
