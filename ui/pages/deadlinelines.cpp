// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinelines.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int soon = 7; // days

struct DeadlineLines
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineLines)
};

QString leftWords(int days)
{
    if (days < 0)
        return DeadlineLines::tr("%n days late", nullptr, -days);
    return days == 0 ? DeadlineLines::tr("today") : DeadlineLines::tr("%n days left", nullptr, days);
}

} // namespace

QList<Row> deadlineRows(const QList<Deadline> &deadlines)
{
    const QLocale words(DeadlineLines::tr("en", "code of the language, for dates"));
    QList<Row> rows;
    for (const Deadline &deadline : deadlines) {
        const bool isOfThisYear = deadline.date.year() == deadline.date.addDays(-deadline.daysLeft).year();
        rows.append({.lead = words.toString(deadline.date,
                                            isOfThisYear ? DeadlineLines::tr("d MMM", "format of a day in a narrow column")
                                                         : DeadlineLines::tr("d MMM yyyy", "format of a day")),
                     .title = deadline.title,
                     .trail = leftWords(deadline.daysLeft),
                     .trailMark = deadline.daysLeft < 0 ? Mark::Late
                         : deadline.daysLeft <= soon    ? Mark::Watch
                                                        : Mark::None});
    }
    return rows;
}

QString pageOf(const Deadline &deadline)
{
    static const QStringList ofContractors{QStringLiteral("contractor-check"), QStringLiteral("contract-end"), QStringLiteral("remedy"),
                                           QStringLiteral("record-keep")};
    if (deadline.kind == u"action")
        return QStringLiteral("actions");
    if (deadline.kind == u"review")
        return QStringLiteral("year");
    if (deadline.kind.startsWith(u"incident"))
        return QStringLiteral("incidents");
    if (deadline.kind.startsWith(u"request") || deadline.kind.startsWith(u"complaint"))
        return QStringLiteral("requests");
    return ofContractors.contains(deadline.kind) ? QStringLiteral("contractors") : QStringLiteral("training");
}
