// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskproposals.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace {

using View = QLatin1StringView;

// Which question of the review a point answers, as the pack's deskchecks.json says too.
constexpr std::pair<const char *, const char *> feeds[] = {
    {"J-01", "health.consent-extra"},  {"J-02", "health.purpose-limited"}, {"J-03", "health.handlers"},  {"J-04", "health.retention"},
    {"J-05", "health.stress-results"}, {"J-06", "health.handlers"},        {"J-07", "health.rules"},     {"J-08", "health.consent-extra"},
    {"J-09", "health.hiring"},         {"J-10", "leaks.one-person"},       {"J-11", "health.retention"}, {"J-12", "health.stress-scope"},
    {"K-01", "mynumber.use-limit"},    {"K-02", "mynumber.identity"},      {"K-03", "mynumber.people"},  {"K-04", "mynumber.disposal"},
    {"K-05", "mynumber.contractor"},   {"K-06", "mynumber.use-limit"},     {"K-07", "mynumber.storage"}, {"K-08", "mynumber.leak"},
    {"K-09", "mynumber.leak"},         {"K-10", "mynumber.people"},        {"K-11", "mynumber.leak"}};

class DeskCheckProposals
{
    Q_DECLARE_TR_FUNCTIONS(DeskCheckProposals)

public:
    // What the checks of a question's points come to.
    struct Tally
    {
        QStringList points, looked; // all of the question; those with an answer
        int left = 0; // of all that is asked, without an answer
        int all = 0, fine = 0, unknown = 0, none = 0;
        QDate last;

        void add(const DeskCheck &check);
        AnswerValue value() const;
    };

    static std::optional<Proposal> told(View question, const QList<DeskCheck> &checks, const BookRecords &records, QDate from);
};

int timesLooked(const QString &point, const QList<DeskCheck> &checks)
{
    QSet<QUuid> looked; // null: at the firm
    for (const DeskCheck &check : checks)
        if (check.point.value == point)
            for (const QUuid &holding : check.holdings.isEmpty() ? QList<QUuid>{QUuid()} : check.holdings.ids)
                looked << holding;
    return int(looked.size());
}

void DeskCheckProposals::Tally::add(const DeskCheck &check)
{
    if (!looked.contains(check.point.value))
        looked << check.point.value;
    ++all;
    fine += check.answer.is(View("fine"));
    unknown += check.answer.is(View("unknown"));
    none += check.answer.is(View("not-applicable"));
    last = std::max(last, check.checkedOn);
}

// In order only where every point of the question was looked at, of every record it is asked of; what is to be changed is done in part.
AnswerValue DeskCheckProposals::Tally::value() const
{
    if (unknown == all)
        return AnswerValue::Unknown;
    if (left > 0 || fine + none < all)
        return AnswerValue::Partly;
    return fine > 0 ? AnswerValue::Done : AnswerValue::NotApplicable;
}

std::optional<Proposal> DeskCheckProposals::told(View question, const QList<DeskCheck> &checks, const BookRecords &records, QDate from)
{
    Tally tally;
    for (const auto &[point, fed] : feeds)
        if (question == View(fed))
            tally.points << View(point);
    for (const DeskCheck &check : checks)
        if (tally.points.contains(check.point.value))
            tally.add(check);
    if (tally.all == 0)
        return {};
    for (const QString &point : std::as_const(tally.points))
        tally.left += std::max(0, records.timesAsked(point) - timesLooked(point, checks));
    return Proposal{question, tally.value(), AnswerBasis::Seen,
                    tr("looked at since %1: %2 (of %3), %4 checks, the last on %5; in order: %6")
                        .arg(from.toString(Qt::ISODate), tally.looked.join(u' '), tally.points.join(u' '))
                        .arg(tally.all)
                        .arg(tally.last.toString(Qt::ISODate))
                        .arg(tally.fine)};
}

} // namespace

QList<Proposal> deskCheckProposals(const BookRecords &records, QDate from, QDate to)
{
    DeskRecords inTime{.checks = records.desks.checks};
    inTime.checks.removeIf([&](const DeskCheck &check) {
        return check.answer.isEmpty() || !check.checkedOn.isValid() || check.checkedOn < from || check.checkedOn > to;
    });
    const QList<DeskCheck> checks = inTime.latestChecks();
    QList<Proposal> proposals;
    QStringList asked;
    for (const auto &[point, question] : feeds) {
        if (asked.contains(View(question)))
            continue;
        asked << View(question);
        if (const auto told = DeskCheckProposals::told(View(question), checks, records, from))
            proposals << *told;
    }
    return proposals;
}
