// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

const Contractor *find(const QList<Contractor> &contractors, const QUuid &id)
{
    const auto found = std::find_if(contractors.begin(), contractors.end(), [&](const Contractor &one) { return one.id == id; });
    return found == contractors.end() ? nullptr : &*found;
}

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

bool needsRecordEachTime(const Provision &provision) { return provision.basis.is(View("opt-out")); }

QDate keepUntilOf(const Provision &provision)
{
    const QDate made = std::max(provision.made, provision.date); // what was made before is finished with the last item
    const QDate last = provision.until.isValid() && provision.until > provision.date ? provision.until : provision.date;
    const bool stands = provision.record.is(View("batch")) || provision.record.is(View("contract"));
    if (provision.date.isValid() && (provision.record.is(View("each")) || (stands && needsRecordEachTime(provision))))
        return made.addYears(3);
    if (provision.record.is(View("batch")) && last.isValid())
        return last.addYears(3);
    if (provision.record.is(View("contract")) && last.isValid())
        return last.addYears(1);
    return {};
}

QStringList missingIn(const Provision &provision, const QList<Contractor> &contractors)
{
    const bool isOtherRecord = provision.record.is(View("contract")) || provision.record.is(View("batch"));
    if (provision.record.is(View("contract")) && !needsRecordEachTime(provision))
        return {};
    QStringList missing;
    const auto need = [&](bool isThere, const char *code) {
        if (!isThere && !missing.contains(View(code)))
            missing << View(code);
    };
    const bool received = provision.direction.is(View("received"));
    need(!provision.direction.isEmpty(), "record-direction");
    need(!provision.basis.isEmpty() && !provision.basis.is(View("unsure")), "record-basis");
    if (provision.basis.is(View("opt-out"))) // the others need no day (Rules 20(1)[2], 24(1)[2])
        need(provision.date.isValid(), "record-day");
    need(!isOtherRecord || !needsRecordEachTime(provision), "record-method");
    need(!provision.recipients.isEmpty(), "record-name");
    for (const QUuid &id : provision.recipients.ids) {
        const Contractor *other = find(contractors, id);
        need(other && !isBlank(other->name), "record-name");
        need(other && !isBlank(other->address), "record-address");
        need(other && !isBlank(other->representative), "record-representative");
    }
    need(!isBlank(provision.persons), "record-persons");
    need(!provision.items.isEmpty(), "record-items");
    if (received)
        need(!isBlank(provision.history), "record-history");
    return missing;
}

QStringList missingIn(const JointUse &use)
{
    QStringList missing;
    const auto need = [&](bool isThere, const char *code) {
        if (!isThere)
            missing << View(code);
    };
    need(!isBlank(use.items), "joint-items");
    need(!isBlank(use.scope), "joint-scope");
    need(!isBlank(use.purpose), "joint-purpose");
    need(!isBlank(use.responsible), "joint-responsible");
    need(!isBlank(use.address), "joint-address");
    need(!isBlank(use.representative), "joint-representative");
    need(!use.told.isEmpty() && !use.told.is(View("on-request")), "joint-told");
    return missing;
}
