// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearwords.h"

#include <QCoreApplication>

QString yearName(int year) { return QCoreApplication::translate("Overview", "Year %1").arg(year); }

QList<RingPart> ringOf(const AreaScore &total)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("YearWords", text); };
    return {{total.settled() - total.unknown, Mark::Done, word(QT_TRANSLATE_NOOP("YearWords", "Answered")), total.unknown},
            {total.unknown, Mark::Unknown, word(QT_TRANSLATE_NOOP("YearWords", "of these unknown"))},
            {total.recheck, Mark::Watch, word(QT_TRANSLATE_NOOP("YearWords", "Check again"))},
            {total.open, Mark::Open, word(QT_TRANSLATE_NOOP("YearWords", "Not yet"))}};
}
