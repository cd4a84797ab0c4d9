// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"
#include "purposehistory.h"
#include "text.h"

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

// What the firm publishes about its purposes, as one folded text without spaces.
struct Published
{
    QList<Subject> documents;
    QString text;

    static QString folded(const QString &text) { return ::folded(text).remove(u' '); }
    bool names(const Purpose &purpose) const { return text.contains(folded(purpose.text)); }
};

Published publishedIn(const BookRecords &records)
{
    Published published;
    for (const Document *document : inForce(records, {QStringLiteral("article32"), QStringLiteral("purposes-statement")})) {
        published.documents << subjectOf(*document, "body state");
        published.text += Published::folded(records.contentsOf(*document).text) + u'\n';
    }
    return published;
}

// The published statement tells what is in it. As long as none is in the book, the record of the purpose tells.
Cases notPublished(const BookRecords &records)
{
    QHash<QUuid, const Purpose *> purposes;
    for (const Purpose &purpose : records.purposes)
        purposes.insert(purpose.id, &purpose);
    const Published published = publishedIn(records);
    const auto isThere = [&](const Purpose &purpose, const Holding &holding) {
        if (published.documents.isEmpty() || purpose.notice.is(View("not-required")))
            return isPublished(purpose, holding);
        return published.names(purpose);
    };
    Cases cases;
    for (const Holding &holding : records.holdings) {
        if (holding.presence != Presence::Present || !holding.notice.is(View("publication")))
            continue;
        for (const QUuid &id : holding.purposes.ids)
            if (const Purpose *purpose = purposes.value(id); purpose && !isThere(*purpose, holding))
                cases.append({QList<Subject>{subjectOf(*purpose, "notice notice_place text"), subjectOf(holding, "notice notice_place")}
                                  + published.documents,
                              {holding.name, purpose->text}});
    }
    return cases;
}

Cases vague(const BookRecords &records)
{
    return purposesWhere(records, "text", [&](const Purpose &purpose) { return records.isVague(purpose.text); });
}

Cases toldTooLittle(const BookRecords &records)
{
    return purposesWhere(records, "notice collected notice_means notice_ground",
                         [&](const Purpose &purpose) { return records.isToldTooLittle(purpose); });
}

// A change whose purpose is no longer in the book is history only.
template<class Applies> Cases changesWhere(const BookRecords &records, const char *columns, Applies &&applies)
{
    QHash<QUuid, const Purpose *> purposes;
    for (const Purpose &purpose : records.purposes)
        purposes.insert(purpose.id, &purpose);
    Cases cases;
    for (const PurposeChange &change : records.purposeChanges)
        for (const QUuid &id : change.purposes.ids)
            if (const Purpose *purpose = purposes.value(id); purpose && applies(change, *purpose))
                cases.append({{subjectOf(change, columns), subjectOf(*purpose, "text")}, {purpose->text, dayOfChange(change)}});
    return cases;
}

Cases changeNotTold(const BookRecords &records)
{
    return changesWhere(records, "told foreseeable", [](const PurposeChange &change, const Purpose &) { return isUntold(change); });
}

Cases changeWithoutConsent(const BookRecords &records)
{
    return changesWhere(records, "foreseeable", [&](const PurposeChange &change, const Purpose &purpose) {
        return needsConsent(change) && !hasConsent(change, purpose.id, records.consents);
    });
}

} // namespace

QList<BookRule> purposeRules()
{
    return {{"purpose.not_told", Severity::Now, notTold},
            {"purpose.notice_insufficient", Severity::Now, toldTooLittle},
            {"purpose.change_without_consent", Severity::Now, changeWithoutConsent},
            {"purpose.change_not_told", Severity::Now, changeNotTold},
            {"holding.purpose_not_published", Severity::Soon, notPublished},
            {"purpose.vague", Severity::Soon, vague},
            {"purpose.unused", Severity::Later, unused}};
}
