// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <QCoreApplication>

QDate yearStart(QDate today, int month)
{
    const QDate start(today.year(), qBound(1, month, 12), 1);
    return start > today ? start.addYears(-1) : start;
}

QDate dayOr(QDate fixed) { return fixed.isValid() ? fixed : QDate::currentDate(); }

bool needsReview(const Holding &holding, QDate yearStart)
{
    return holding.presence != Presence::Archived && !(holding.lastReview.isValid() && holding.lastReview >= yearStart);
}

State standingOf(const Holding &holding, QDate yearStart, int gaps)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Standing", text); };
    if (holding.presence == Presence::Archived)
        return {Mark::Skipped, word(QT_TRANSLATE_NOOP("Standing", "No longer kept"))};
    if (holding.presence == Presence::Unsure)
        return {Mark::Unknown, word(QT_TRANSLATE_NOOP("Standing", "Not sure"))};
    if (gaps > 0)
        return {Mark::Late, word(QT_TRANSLATE_NOOP("Standing", "Missing %1")).arg(gaps)};
    if (!holding.lastReview.isValid())
        return {Mark::Fresh, word(QT_TRANSLATE_NOOP("Standing", "New"))};
    if (needsReview(holding, yearStart))
        return {Mark::Watch, word(QT_TRANSLATE_NOOP("Standing", "Check again"))};
    return {Mark::Done, word(QT_TRANSLATE_NOOP("Standing", "Confirmed"))};
}

Holding confirmed(Holding holding, const QString &result, QDate today)
{
    holding.presence = Presence::Present;
    holding.lastReview = today;
    holding.reviewResult = Code{result};
    return holding;
}

Holding archived(Holding holding, QDate today)
{
    holding.presence = Presence::Archived;
    holding.lastReview = today;
    holding.reviewResult = Code{QStringLiteral("changed")};
    return holding;
}
