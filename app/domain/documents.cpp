// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

using View = QLatin1StringView;

bool isInForce(const Document &document) { return document.state.is(View("in-force")); }

bool mayBeSeveral(const Document &document)
{
    const QString &kind = document.kind.value;
    return kind.startsWith(View("consent-")) || kind.startsWith(View("pledge-")) || kind.endsWith(View("-sheet"))
        || kind.endsWith(View("-record")) || kind == View("order-form-sentence") || kind == View("camera-sign")
        || kind == View("phone-announcement");
}

bool areRivals(const Document &a, const Document &b)
{
    const QString &kind = a.kind.value;
    const bool isOfSomebodyGone = a.contractors.isEmpty() && (kind == View("contract-memo") || kind == View("contractor-questionnaire"));
    return !isOfSomebodyGone && a.id != b.id && a.kind == b.kind && a.contractors == b.contractors && !mayBeSeveral(a);
}
