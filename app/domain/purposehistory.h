// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "purposechange.h"

// What the records of changes and consents say about each other (Articles 17(2), 18(1) and 21(3)).

// Within what people expect, or not yet judged, and nobody was told. Beyond it people are asked, which tells them.
bool isUntold(const PurposeChange &change);
// Not surely within what people would expect from the old purpose.
bool needsConsent(const PurposeChange &change);
// Whether a consent to this purpose is on record that was not withdrawn and may have been given to the change: not more than a
// year before it.
bool hasConsent(const PurposeChange &change, const QUuid &purpose, const QList<Consent> &consents);
// The day of the change as texts name it; a dash while it has none.
QString dayOfChange(const PurposeChange &change);
