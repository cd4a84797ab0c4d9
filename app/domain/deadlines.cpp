// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Deadlines
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

} // namespace

QDate lastDayOf(int fiscalYear, int firstMonth)
{
    const QDate first(fiscalYear, firstMonth, 1);
    return first.isValid() ? first.addMonths(12).addDays(-1) : QDate();
}

QList<Deadline> deadlinesOf(const QList<Action> &actions, const QList<ReviewYear> &years, int firstMonth, QDate today)
{
    QList<Deadline> deadlines;
    const auto add = [&](const char *kind, const auto &record, const QString &title, const QString &who, QDate date) {
        if (date.isValid())
            deadlines.append({QLatin1StringView(kind), record.id, record.revision, title, who, date, int(today.daysTo(date))});
    };
    for (const Action &action : actions)
        if (isOpen(action))
            add("action", action, action.title.trimmed().isEmpty() ? Deadlines::tr("Action without a name") : action.title, action.who,
                action.due);
    for (const ReviewYear &year : years)
        if (year.startedOn.isValid() && !year.closedOn.isValid())
            add("review", year, Deadlines::tr("Close the review of %1").arg(year.year), {}, lastDayOf(year.year, firstMonth));
    std::stable_sort(deadlines.begin(), deadlines.end(), [](const Deadline &one, const Deadline &other) { return one.date < other.date; });
    return deadlines;
}
