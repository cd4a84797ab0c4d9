// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrules.h"

#include "classify.h"

#include <QRegularExpression>

namespace {

using View = QLatin1StringView;

bool hasNoPurpose(const Holding &holding, QDate) { return holding.purposes.isEmpty() && isPersonalInformation(factsOf(holding)); }

bool hasSensitiveWithoutGround(const Holding &holding, QDate)
{
    const QStringList &grounds = holding.consentBases.values;
    return isSensitive(holding) && (grounds.isEmpty() || grounds == QStringList{QStringLiteral("not-applicable")});
}

bool isHealthOpenToAll(const Holding &holding, QDate)
{
    const Codes &content = holding.sensitive;
    return holding.access.has(View("all-staff"))
        && (content.has(View("medical-history")) || content.has(View("checkup-result")) || content.has(View("treatment-dispensing")));
}

bool hasNoOwner(const Holding &holding, QDate) { return holding.owner.isEmpty(); }

// Twelve months and not the business year: the ledger asks for the year's confirmation from its first day on and counts it; this
// tells which records were left behind all the same. One without a date was never confirmed: a new ledger would be all findings.
bool isStale(const Holding &holding, QDate today) { return holding.lastReview.isValid() && holding.lastReview < today.addYears(-1); }
QString lastReview(const Holding &holding) { return holding.lastReview.toString(Qt::ISODate); }

// The day that a period names ("2025-03-31まで", "2025年3月31日"); a period counted from an event ("退職後5年") names none.
QDate endOf(const QString &period)
{
    static const QRegularExpression day(QStringLiteral("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})"));
    if (period.isEmpty())
        return {};
    const auto found = day.match(period.normalized(QString::NormalizationForm_KC));
    return {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()};
}
bool isPastItsPeriod(const Holding &holding, QDate today)
{
    const QDate end = endOf(holding.retentionPeriod);
    return end.isValid() && end < today;
}
QString retentionPeriod(const Holding &holding) { return holding.retentionPeriod; }

// Evidence or note is where the day and the person who checked are written.
bool wentWithoutRecord(const Holding &holding, QDate)
{
    return holding.disposal.isEmpty() || (holding.evidence.trimmed().isEmpty() && holding.note.trimmed().isEmpty());
}

} // namespace

QList<HoldingRule> keepingRules()
{
    return {
        {"holding.no_purpose", Severity::Now, "purposes", hasNoPurpose},
        {"holding.sensitive_no_basis", Severity::Now, "consent_bases sensitive", hasSensitiveWithoutGround},
        {"holding.health_open", Severity::Now, "access sensitive", isHealthOpenToAll},
        {"holding.retention_passed", Severity::Soon, "retention_period disposal", isPastItsPeriod, Presence::Present, retentionPeriod},
        {"holding.stale_review", Severity::Later, "last_review", isStale, Presence::Present, lastReview},
        {"holding.no_owner", Severity::Later, "owner", hasNoOwner},
        {"disposal.no_record", Severity::Later, "disposal evidence note", wentWithoutRecord, Presence::Archived},
    };
}
