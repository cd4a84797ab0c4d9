// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookreport.h"

#include "report/judgements.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct BookReport
{
    Q_DECLARE_TR_FUNCTIONS(BookReport)
};

Result<std::optional<Snapshot>> snapshotOf(const ReviewYear *year)
{
    if (!year || !year->closedOn.isValid())
        return std::optional<Snapshot>();
    auto snapshot = snapshotFromText(year->snapshot);
    if (!snapshot)
        return snapshot.error();
    return std::optional(*std::move(snapshot));
}

// A closed year from what was kept of it, records included; an open one as it stands.
Result<void> addReview(ReportData &data, const ReviewInput &input, const ReviewContent &content, int year)
{
    const ReviewYear *record = input.find(year);
    auto kept = snapshotOf(record);
    if (!kept)
        return kept.error();
    ReviewData review{.record = record ? *record : ReviewYear{.year = year}, .asOf = input.records.today, .questions = &content.questions};
    if (*kept) {
        data.firm = (*kept)->firm;
        data.holdings = (*kept)->holdings;
        data.purposes = (*kept)->purposes;
        data.contractors = (*kept)->contractors;
        data.contentDate = (*kept)->review.lawAsOf;
        review.review = (*kept)->review;
        review.actions = (*kept)->actions;
        review.findings = (*kept)->findings;
        review.desks = (*kept)->desks;
        review.asOf = record->closedOn;
    } else {
        review.review = reviewIn(input, content, year);
        review.actions = input.records.actions;
        for (const Finding &finding : findingsIn(input, content, review.review))
            review.findings << content.checks.told(finding);
        review.desks = desksIn(input, content, year);
    }
    if (const int before = review.review.yearBefore; before > 0) {
        review.before = reviewIn(input, content, before);
        const ReviewYear *recordBefore = input.find(before);
        const auto earlier = snapshotOf(recordBefore);
        if (earlier && *earlier) {
            review.holdingsBefore = (*earlier)->holdings;
            review.closedBefore = recordBefore->closedOn;
        }
    }
    data.year = std::move(review);
    return {};
}

bool isOfYear(const QString &id)
{
    const QList<ReportKind> kinds = reports();
    return std::any_of(kinds.begin(), kinds.end(), [&](const ReportKind &kind) { return kind.id == id && kind.ofYear; });
}

} // namespace

Result<int> knownYear(const ReviewInput &input, int year)
{
    if (year == 0 || year == input.records.year)
        return input.records.year;
    const QList<int> known = input.knownYears();
    if (known.contains(year))
        return year;
    QStringList years;
    for (const int one : known)
        years << QString::number(one);
    return Error{Error::Code::NotFound,
                 years.isEmpty()
                     ? BookReport::tr("The book has no review of %1, nor of any other year yet.").arg(year)
                     : BookReport::tr("The book has no review of %1. It has: %2.").arg(year).arg(years.join(QLatin1String(", "))),
                 {}};
}

ReportOrder orderOf(const Book &book, const ReviewContent *content, const QString &id, const QUuid &record, int year)
{
    return {inputOf(book, QDate::currentDate()),
            &book.words().library,
            book.words().language,
            content ? std::optional(*content) : std::nullopt,
            id,
            record,
            year};
}

Result<Sheet> reportOf(const ReportOrder &order)
{
    const BookRecords &records = order.input.records;
    ReportData data{.firm = records.firm,
                    .holdings = records.holdings,
                    .purposes = records.purposes,
                    .contractors = records.contractors,
                    .training = records.training,
                    .contractorChecks = records.contractorChecks,
                    .desks = records.desks,
                    .library = order.library,
                    .language = order.language,
                    .today = records.today,
                    .contentDate = order.library->lawAsOf()};
    std::optional<ReviewContent> own;
    const ReviewContent *content = order.content ? &*order.content : nullptr;
    if (isOfYear(order.id)) {
        if (!content) {
            auto read = ReviewContent::load(*order.library);
            if (!read)
                return read.error();
            content = &own.emplace(*std::move(read));
        }
        const auto known = knownYear(order.input, order.year);
        if (!known)
            return known.error();
        if (auto added = addReview(data, order.input, *content, *known); !added)
            return added.error();
    }
    if (auto judged = addJudgements(data); !judged)
        return judged.error();
    return makeReport(order.id, data, order.record);
}

Result<Sheet> reportOf(const Book &book, const ReviewContent *content, const QString &id, const QUuid &record, int year)
{
    return reportOf(orderOf(book, content, id, record, year));
}
