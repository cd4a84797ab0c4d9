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

bool isOf(AnswerValue value, const Answer &answer) { return answer.value == value && answer.recheck.isEmpty(); }

} // namespace

QList<MissingPart> missingParts(const ReviewInput &input, const YearReview &review, const Incomplete &incomplete)
{
    const QString checklist = QStringLiteral("checklist");
    const QList<Answer> answers = review.answers();
    QList<MissingPart> parts;
    const auto add = [&](int count, const QString &text, const QString &page, const QUuid &record = {}) {
        if (count > 0)
            parts.append({text, page, record});
    };
    add(incomplete.overdue, Missing::tr("%n actions are overdue", nullptr, incomplete.overdue), QStringLiteral("actions"),
        firstOf(input.records.actions, [&](const Action &action) { return isOverdue(action, input.records.today); }));
    add(incomplete.findings, Missing::tr("%n cross-checks found something", nullptr, incomplete.findings), QStringLiteral("findings"));
    add(incomplete.open, Missing::tr("%n questions are not answered yet", nullptr, incomplete.open), checklist);
    add(incomplete.recheck, Missing::tr("%n answers are to be checked again", nullptr, incomplete.recheck), checklist,
        firstOf(answers, [](const Answer &answer) { return answer.value != AnswerValue::Open && !answer.recheck.isEmpty(); }));
    add(incomplete.unknown, Missing::tr("%n answers are “don’t know”", nullptr, incomplete.unknown), checklist,
        firstOf(answers, [](const Answer &answer) { return isOf(AnswerValue::Unknown, answer); }));
    add(incomplete.withoutReason, Missing::tr("%n answers “does not apply” have no reason", nullptr, incomplete.withoutReason), checklist,
        firstOf(answers,
                [](const Answer &answer) { return answer.value == AnswerValue::NotApplicable && answer.note.trimmed().isEmpty(); }));
    add(incomplete.unconfirmed, Missing::tr("%n places may or may not exist", nullptr, incomplete.unconfirmed),
        QStringLiteral("ledger#unsure"),
        firstOf(input.records.holdings, [](const Holding &holding) { return holding.presence == Presence::Unsure; }));
    return parts;
}
