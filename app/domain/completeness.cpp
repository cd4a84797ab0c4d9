// SPDX-License-Identifier: GPL-3.0-or-later
#include "completeness.h"

namespace {

class Gaps
{
public:
    void when(bool lacking, const char *code, const char *column)
    {
        if (lacking)
            m_found << Gap{QString::fromLatin1(code), QString::fromLatin1(column)};
    }
    QList<Gap> found() const { return m_found; }

private:
    QList<Gap> m_found;
};

// "none" and "not-applicable" are answers to other questions: they do not name any content or ground.
bool namesNothing(const Codes &codes, QLatin1StringView nothing)
{
    return codes.isEmpty() || (codes.values.size() == 1 && codes.has(nothing));
}

void findClassGaps(const Holding &holding, const Classification &classification, Gaps &gaps)
{
    const bool saysData
        = holding.legalClass.is(QLatin1StringView("personal-data")) || holding.legalClass.is(QLatin1StringView("personal-data-entrusted"));
    const bool saysNoData = holding.legalClass.is(QLatin1StringView("personal-information-only"))
        || holding.legalClass.is(QLatin1StringView("personal-related"));
    const bool isData = classification.has(LegalKind::D);
    gaps.when((saysData && !isData) || (saysNoData && isData), "holding.class-differs", "class");
}

void findContentGaps(const Holding &holding, const Classification &classification, Gaps &gaps)
{
    const bool special = classification.has(LegalKind::S);
    gaps.when(holding.items.isEmpty(), "holding.missing-items", "items");
    gaps.when(special && namesNothing(holding.sensitive, QLatin1StringView("none")), "holding.missing-sensitive", "sensitive");
    gaps.when(classification.has(LegalKind::N) && !holding.myNumber.is(QLatin1StringView("present")), "holding.missing-my-number",
              "mynumber");
    gaps.when(!holding.count, "holding.missing-count", "count");
    gaps.when(holding.sources.isEmpty(), "holding.missing-source", "sources");
    gaps.when(special && namesNothing(holding.consentBases, QLatin1StringView("not-applicable")), "holding.missing-consent-basis",
              "consent_bases");
}

void findPurposeGaps(const Holding &holding, const Classification &classification, Gaps &gaps)
{
    if (!classification.has(LegalKind::P))
        return;
    gaps.when(holding.purposes.isEmpty(), "holding.missing-purpose", "purposes");
    gaps.when(holding.notice.isEmpty(), "holding.missing-notice", "notice");
    gaps.when(holding.notice.is(QLatin1StringView("not-required")) && holding.noticeGround.isEmpty(), "holding.missing-notice-ground",
              "notice_ground");
}

void findCareGaps(const Holding &holding, Gaps &gaps)
{
    const bool away = holding.storage.has(QLatin1StringView("cloud")) || holding.storage.has(QLatin1StringView("contractor"));
    gaps.when(holding.storage.isEmpty(), "holding.missing-storage", "storage");
    gaps.when(away && holding.countries.isEmpty(), "holding.missing-country", "countries");
    gaps.when(holding.countries.has(QLatin1StringView("unknown")), "holding.unknown-country", "countries");
    gaps.when(holding.access.isEmpty(), "holding.missing-access", "access");
    gaps.when(holding.owner.isEmpty(), "holding.missing-owner", "owner");
    gaps.when(holding.storage.has(QLatin1StringView("contractor")) && holding.contractors.isEmpty(), "holding.missing-contractor",
              "contractors");
}

void findProvisionGaps(const Holding &holding, Gaps &gaps)
{
    const bool provided = holding.thirdParty.has(QLatin1StringView("consent")) || holding.thirdParty.has(QLatin1StringView("opt-out"));
    gaps.when(holding.thirdParty.has(QLatin1StringView("opt-out")) && holding.optOutNumber.trimmed().isEmpty(),
              "holding.missing-opt-out-number", "opt_out_number");
    gaps.when(provided && !holding.provisionRecord.is(QLatin1StringView("made")), "holding.missing-provision-record", "provision_record");
    gaps.when(holding.retention.isEmpty(), "holding.missing-retention", "retention");
    gaps.when(holding.disposal.isEmpty(), "holding.missing-disposal", "disposal");
}

} // namespace

QList<Gap> gapsOf(const Holding &holding, const Classification &classification)
{
    Gaps gaps;
    if (holding.presence == Presence::Archived)
        return {};
    gaps.when(holding.presence == Presence::Unsure, "holding.unconfirmed", "presence");
    if (holding.presence == Presence::Unsure)
        return gaps.found();
    gaps.when(holding.name.trimmed().isEmpty(), "holding.missing-name", "name");
    gaps.when(holding.kind.isEmpty(), "holding.missing-kind", "kind");
    gaps.when(holding.subjects.isEmpty() && classification.has(LegalKind::P), "holding.missing-subjects", "subjects");
    findClassGaps(holding, classification, gaps);
    if (!classification.has(LegalKind::X) && !classification.has(LegalKind::Anonymised))
        findContentGaps(holding, classification, gaps);
    findPurposeGaps(holding, classification, gaps);
    findCareGaps(holding, gaps);
    findProvisionGaps(holding, gaps);
    return gaps.found();
}
