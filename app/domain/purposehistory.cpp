// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposehistory.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

} // namespace

bool isUntold(const PurposeChange &change) { return change.told.isEmpty() && !change.foreseeable.is(View("no")); }

bool needsConsent(const PurposeChange &change) { return change.foreseeable.is(View("no")) || change.foreseeable.is(View("unsure")); }

bool hasConsent(const PurposeChange &change, const QUuid &purpose, const QList<Consent> &consents)
{
    // Own choice: what was given more than a year before was given to the purpose before.
    const QDate earliest = change.changedOn.isValid() ? change.changedOn.addYears(-1) : QDate();
    return std::any_of(consents.begin(), consents.end(), [&](const Consent &consent) {
        const bool isOlder = earliest.isValid() && consent.givenOn.isValid() && consent.givenOn < earliest;
        return consent.purposes.has(purpose) && !consent.withdrawnOn.isValid() && !isOlder;
    });
}

QString dayOfChange(const PurposeChange &change)
{
    return change.changedOn.isValid() ? change.changedOn.toString(Qt::ISODate) : QStringLiteral("—");
}
