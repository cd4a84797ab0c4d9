// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Missing
{
    Q_DECLARE_TR_FUNCTIONS(Missing)
};

template<class R, class Is> QUuid firstOf(const QList<R> &records, Is is)
{
    const auto found = std::find_if(records.begin(), records.end(), is);
    return found == records.end() ? QUuid() : found->id;
}

// Where the first of those questions is answered; nowhere in a year that the checklist does not show.
template<class Is> QString placeOf(const ReviewInput &input, const YearReview &review, Is is)
{
    const auto found = std::find_if(review.items.begin(), review.items.end(), [&](const ReviewItem &item) { return is(item.answer); });
    const bool isShown = review.year == input.records.year && found != review.items.end();
    return isShown ? QStringLiteral("checklist#") + found->id : QString();
}

} // namespace

QList<MissingPart> missingParts(const ReviewInput &input, const YearReview &review, const Incomplete &incomplete)
{
    QList<MissingPart> parts;
    const auto add = [&](int count, const QString &text, const QString &page, const QUuid &record = {}) {
        if (count > 0)
            parts.append({text, page, record});
    };
    const auto addAnswers = [&](int count, const QString &text, auto is) { add(count, text, placeOf(input, review, is)); };
    add(incomplete.overdue, Missing::tr("%n actions are overdue", nullptr, incomplete.overdue), QStringLiteral("actions"),
        firstOf(input.records.actions, [&](const Action &action) { return isOverdue(action, input.records.today); }));
    add(incomplete.findings, Missing::tr("%n cross-checks found something", nullptr, incomplete.findings),
        review.year == input.records.year ? QStringLiteral("findings") : QString());
    addAnswers(incomplete.open, Missing::tr("%n questions are not answered yet", nullptr, incomplete.open),
               [](const Answer &answer) { return answer.value == AnswerValue::Open; });
    addAnswers(incomplete.recheck, Missing::tr("%n answers are to be checked again", nullptr, incomplete.recheck),
               [](const Answer &answer) { return answer.value != AnswerValue::Open && !answer.recheck.isEmpty(); });
    addAnswers(incomplete.unknown, Missing::tr("%n answers are “don’t know”", nullptr, incomplete.unknown),
               [](const Answer &answer) { return answer.value == AnswerValue::Unknown && answer.recheck.isEmpty(); });
    addAnswers(incomplete.withoutReason, Missing::tr("%n answers “does not apply” have no reason", nullptr, incomplete.withoutReason),
               lacksReason);
    add(incomplete.unconfirmed, Missing::tr("%n places may or may not exist", nullptr, incomplete.unconfirmed),
        QStringLiteral("ledger#unsure"),
        firstOf(input.records.holdings, [](const Holding &holding) { return holding.presence == Presence::Unsure; }));
    return parts;
}

QString missingWords(const ReviewInput &input, const ReviewContent &content, int year, const QString &reason)
{
    const YearReview review = reviewIn(input, content, year);
    QStringList lines;
    for (const MissingPart &part : missingParts(input, review, incompleteIn(input, review, findingsIn(input, content, review))))
        lines << part.text;
    if (!reason.isEmpty() && !lines.isEmpty())
        lines << Missing::tr("Reason: %1").arg(reason);
    return lines.join(u'\n');
}
