// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrecords.h"

#include "text.h"

#include <QTime>

#include <QHash>

#include <algorithm>
#include <utility>

namespace {

// When a line of the time line belongs: what is planned comes after all that was done, and what says no time of day after what does.
std::pair<QDate, QTime> momentOf(const IncidentEntry &entry)
{
    const QDate never(9999, 12, 31);
    const QTime time = QTime::fromString(folded(entry.at), QStringLiteral("H:mm"));
    return {entry.on.isValid() ? entry.on : never, time.isValid() ? time : QTime(23, 59, 59, 999)};
}

bool isEarlier(const IncidentEntry &one, const IncidentEntry &other)
{
    if (one.on.isValid() || other.on.isValid())
        return momentOf(one) < momentOf(other);
    // Both are planned: the one that is due first, those without a day last.
    return one.due.isValid() && (!other.due.isValid() || one.due < other.due);
}

} // namespace

Calendar DeskRecords::calendar() const
{
    QList<AddedDay> added;
    for (const ClosedDay &closed : closedDays)
        added.append({closed.day, closed.name});
    return Calendar(std::move(added));
}

const Incident *DeskRecords::incident(const QUuid &id) const
{
    const auto found = std::find_if(incidents.begin(), incidents.end(), [&](const Incident &one) { return one.id == id; });
    return found == incidents.end() ? nullptr : &*found;
}

QList<IncidentEntry> DeskRecords::entriesOf(const QUuid &incident) const
{
    QList<IncidentEntry> found;
    for (const IncidentEntry &entry : entries)
        if (entry.incidents.has(incident))
            found << entry;
    std::stable_sort(found.begin(), found.end(), isEarlier);
    return found;
}

QList<Filing> DeskRecords::filingsOf(const QUuid &incident) const
{
    QList<Filing> found;
    for (const Filing &filing : filings)
        if (filing.incidents.has(incident))
            found << filing;
    std::stable_sort(found.begin(), found.end(), [](const Filing &one, const Filing &other) {
        return one.filedOn.isValid() && (!other.filedOn.isValid() || one.filedOn < other.filedOn);
    });
    return found;
}

QList<DeskCheck> DeskRecords::latestChecks() const
{
    QList<DeskCheck> latest;
    QHash<std::pair<QString, QList<QUuid>>, qsizetype> places;
    for (const DeskCheck &check : checks) {
        const std::pair asked(check.point.value, check.holdings.ids);
        const auto same = places.constFind(asked);
        if (same == places.constEnd()) {
            places.insert(asked, latest.size());
            latest << check;
        } else if (latest[*same].checkedOn <= check.checkedOn) {
            latest[*same] = check;
        }
    }
    return latest;
}
