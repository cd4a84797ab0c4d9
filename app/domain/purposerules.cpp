// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include <QHash>
#include <QSet>

namespace {

using View = QLatin1StringView;

template<class Applies> Cases purposesWhere(const BookRecords &records, const char *columns, Applies &&applies)
{
    Cases cases;
    for (const Purpose &purpose : records.purposes)
        if (applies(purpose))
            cases.append({{subjectOf(purpose, columns)}, {purpose.text}});
    return cases;
}

// The purposes of holdings that are still there and for which `counts` holds.
template<class Counts> QSet<QUuid> purposesOf(const BookRecords &records, Counts &&counts)
{
    QSet<QUuid> used;
    for (const Holding &holding : records.holdings)
        if (holding.presence != Presence::Archived && counts(holding))
            for (const QUuid &id : holding.purposes.ids)
                used << id;
    return used;
}

Cases unused(const BookRecords &records)
{
    const QSet<QUuid> used = purposesOf(records, [](const Holding &) { return true; });
    return purposesWhere(records, "text", [&](const Purpose &purpose) { return !used.contains(purpose.id); });
}

// How it is told may be written with the purpose or with each holding that uses it.
Cases notTold(const BookRecords &records)
{
    const QSet<QUuid> silent
        = purposesOf(records, [](const Holding &holding) { return holding.presence == Presence::Present && holding.notice.isEmpty(); });
    return purposesWhere(records, "notice",
                         [&](const Purpose &purpose) { return purpose.notice.isEmpty() && silent.contains(purpose.id); });
}

// The place may be written with the purpose or with the holding. One that need not be told contradicts nothing.
bool isPublished(const Purpose &purpose, const Holding &holding)
{
    if (purpose.notice.is(View("not-required")))
        return true;
    const bool isElsewhere = !purpose.notice.isEmpty() && !purpose.notice.is(View("publication"));
    return !isElsewhere && !(purpose.noticePlace.trimmed().isEmpty() && holding.noticePlace.trimmed().isEmpty());
}

// Until the published statement is in the book, the record of the purpose tells whether it is in there.
Cases notPublished(const BookRecords &records)
{
    QHash<QUuid, const Purpose *> purposes;
    for (const Purpose &purpose : records.purposes)
        purposes.insert(purpose.id, &purpose);
    Cases cases;
    for (const Holding &holding : records.holdings) {
        if (holding.presence != Presence::Present || !holding.notice.is(View("publication")))
            continue;
        for (const QUuid &id : holding.purposes.ids)
            if (const Purpose *purpose = purposes.value(id); purpose && !isPublished(*purpose, holding))
                cases.append({{subjectOf(*purpose, "notice notice_place"), subjectOf(holding, "notice notice_place")},
                              {holding.name, purpose->text}});
    }
    return cases;
}

Cases vague(const BookRecords &records)
{
    return purposesWhere(records, "text", [&](const Purpose &purpose) { return records.isVague(purpose.text); });
}

} // namespace

QList<BookRule> purposeRules()
{
    return {{"purpose.not_told", Severity::Now, notTold},
            {"holding.purpose_not_published", Severity::Soon, notPublished},
            {"purpose.vague", Severity::Soon, vague},
            {"purpose.unused", Severity::Later, unused}};
}
