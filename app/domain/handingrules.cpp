// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

namespace {

using View = QLatin1StringView;

// A holding and its contractor are linked in one place only, so that the two cannot disagree; what can is who uses the data.
bool isUsedByUnnamedContractor(const Holding &holding, QDate)
{
    return holding.contractors.isEmpty() && holding.access.has(View("contractor-staff"));
}

bool isCloudWithoutCountry(const Holding &holding, QDate) { return holding.storage.has(View("cloud")) && holding.countries.isEmpty(); }

bool sharesMyNumber(const Holding &holding, QDate)
{
    return hasMyNumber(holding) && (holding.thirdParty.has(View("joint-use")) || holding.thirdParty.has(View("opt-out")));
}

bool isProvidedWithoutRecord(const Holding &holding, QDate)
{
    const bool provided = holding.thirdParty.has(View("consent")) || holding.thirdParty.has(View("opt-out"));
    return provided && (holding.provisionRecord.isEmpty() || holding.provisionRecord.is(View("missing")));
}

bool optsOutSensitive(const Holding &holding, QDate) { return holding.thirdParty.has(View("opt-out")) && isSensitive(holding); }

} // namespace

QList<HoldingRule> handingRules()
{
    return {
        {"holding.contractor_mismatch", Severity::Now, "contractors access", isUsedByUnnamedContractor},
        {"holding.mynumber_joint_use", Severity::Now, "third_party mynumber items", sharesMyNumber},
        {"provision.no_record", Severity::Now, "provision_record third_party", isProvidedWithoutRecord},
        {"provision.opt_out_sensitive", Severity::Now, "third_party sensitive", optsOutSensitive},
        {"holding.country_unknown", Severity::Soon, "countries storage", isCloudWithoutCountry},
    };
}
