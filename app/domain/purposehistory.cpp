// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposehistory.h"

#include <algorithm>

namespace {

using View = QLatin1StringView;

} // namespace

bool isUntold(const PurposeChange &change) { return change.told.isEmpty() && !change.foreseeable.is(View("no")); }

bool needsConsent(const PurposeChange &change) { return change.foreseeable.is(View("no")) || change.foreseeable.is(View("unsure")); }

bool hasConsent(const Purpose &purpose, const QList<Consent> &consents)
{
    return std::any_of(consents.begin(), consents.end(),
                       [&](const Consent &consent) { return consent.purposes.has(purpose.id) && !consent.withdrawnOn.isValid(); });
}

QString dayOfChange(const PurposeChange &change)
{
    return change.changedOn.isValid() ? change.changedOn.toString(Qt::ISODate) : QStringLiteral("—");
}
