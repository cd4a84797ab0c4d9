// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinddefaults.h"

Holding holdingOf(const Kind &kind, Language language)
{
    Holding holding = withKind({}, nullptr, kind);
    holding.name = kind.name.in(language);
    return holding;
}

Holding withKind(Holding holding, const Kind *former, const Kind &chosen)
{
    static const Holding blank;
    const bool fresh = !holding.lastReview.isValid();
    const Holding before = former ? former->defaults : blank;
    forEachField<Holding>([&](const auto &field) {
        auto &value = holding.*field.member;
        const bool given = value != blank.*field.member && !(fresh && value == before.*field.member);
        if (!given)
            value = chosen.defaults.*field.member;
    });
    holding.kind = Code{chosen.id};
    return holding;
}
