// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearwork.h"

#include "bookdesks.h"
#include "booktraining.h"
#include "content/deskitems.h"
#include "documentdesk.h"
#include "domain/deadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct YearWork
{
    Q_DECLARE_TR_FUNCTIONS(YearWork)
};

ReviewRecords recordsOf(const ReviewInput &input) { return {input.records.answers, input.own, input.hidden}; }

ReviewFacts factsOf(const BookRecords &records)
{
    return reviewFactsOf(records.firm, records.holdings, records.purposes, records.contractors);
}

std::optional<YearReview> frozen(const ReviewYear *year)
{
    if (!year || !year->closedOn.isValid())
        return {};
    const auto review = reviewFromText(year->snapshot);
    return review ? std::optional(*review) : std::nullopt;
}

// The latest review before that year, if there is one.
std::optional<YearReview> reviewBefore(const ReviewInput &input, const ReviewContent &content, int year)
{
    for (const int earlier : input.knownYears())
        if (earlier < year)
            return reviewIn(input, content, earlier);
    return {};
}

const Answer *answerOf(const ReviewInput &input, int year, const QString &question)
{
    const QList<Answer> &answers = input.records.answers;
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&](const Answer &answer) { return answer.year == year && answer.question == question; });
    return found == answers.end() ? nullptr : &*found;
}

Error notStarted(int year)
{
    return {Error::Code::NotFound, YearWork::tr("The review of %1 was not started. Nothing was changed.").arg(year), {}};
}

// Last year's answers under the ids and versions they were given with, so that changes of the content since then are told.
void carry(const ReviewInput &input, const ReviewContent &content, int year, Change &change)
{
    const auto before = reviewBefore(input, content, year);
    if (!before)
        return;
    QSet<QString> there;
    for (const Answer &answer : input.records.answers)
        if (answer.year == year)
            there.insert(answer.question);
    QSet<QString> retired;
    for (const GivenAnswer &gone : carryOver(before->answers(), content.questions.changes, content.questions.version).retired)
        retired.insert(gone.answer.question);
    for (Answer answer : before->answers()) {
        if (answer.value == AnswerValue::Open || there.contains(answer.question) || retired.contains(answer.question))
            continue;
        answer.id = QUuid::createUuid();
        answer.revision = 0;
        answer.year = year;
        answer.recheck = recheck::carried;
        change.add(answer);
    }
}

} // namespace

const ReviewYear *ReviewInput::find(int year) const
{
    const auto found = std::find_if(years.begin(), years.end(), [&](const ReviewYear &one) { return one.year == year; });
    return found == years.end() ? nullptr : &*found;
}

QList<int> ReviewInput::knownYears() const
{
    QSet<int> known;
    for (const ReviewYear &one : years)
        known.insert(one.year);
    for (const Answer &answer : records.answers)
        if (answer.value != AnswerValue::Open)
            known.insert(answer.year);
    QList<int> sorted(known.begin(), known.end());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted;
}

ReviewInput inputOf(const Book &book, QDate today)
{
    ReviewInput input{.own = book.records<OwnQuestion>().records(),
                      .hidden = book.records<HiddenQuestion>().records(),
                      .dismissals = book.records<Dismissal>().records(),
                      .years = book.records<ReviewYear>().records()};
    input.records.firm = book.firm();
    input.records.purposes = book.records<Purpose>().records();
    input.records.contractors = book.records<Contractor>().records();
    input.records.holdings = book.records<Holding>().records();
    input.records.answers = book.records<Answer>().records();
    input.records.actions = book.records<Action>().records();
    input.records.training = trainingOf(book);
    input.records.purposeChanges = book.records<PurposeChange>().records();
    input.records.consents = book.records<Consent>().records();
    input.records.contractorChecks = book.records<ContractorCheck>().records();
    input.records.provisions = book.records<Provision>().records();
    input.records.jointUses = book.records<JointUse>().records();
    input.records.documents = book.records<Document>().records();
    input.records.desks = desksOf(book);
    input.records.year = yearUnderReview(input.years, input.records.firm.fiscalStart, today);
    input.records.today = today;
    return input;
}

std::optional<Error> damageOf(const ReviewYear *year)
{
    if (!year || !year->closedOn.isValid())
        return {};
    const auto review = reviewFromText(year->snapshot);
    return review ? std::nullopt : std::optional(review.error());
}

YearReview reviewIn(const ReviewInput &input, const ReviewContent &content, int year)
{
    if (auto kept = frozen(input.find(year)))
        return *kept;
    const auto before = reviewBefore(input, content, year);
    return reviewOf(content.questions, factsOf(input.records), recordsOf(input), year, input.records.today, before ? &*before : nullptr);
}

BookRecords checkedRecords(const ReviewInput &input, const ReviewContent &content, const YearReview &review)
{
    BookRecords records = input.records;
    records.year = review.year;
    records.answers = review.answers();
    records.isVague = [&content](const QString &text) { return content.vague.isVague(text); };
    records.isToldTooLittle = [&content](const Purpose &purpose) { return content.purposes.isToldTooLittle(purpose); };
    records.contentsOf = [](const Document &document) { return contentsOf(document); };
    records.questionName = [&content, &review](const QString &id) {
        const ReviewItem *item = content.questions.find(id) ? nullptr : review.find(id);
        return item ? item->ask.ja : id; // a question of the firm's own reads the same in both languages
    };
    return records;
}

JudgedFindings judgedIn(const ReviewInput &input, const ReviewContent &content, const YearReview &review)
{
    const BookRecords records = checkedRecords(input, content, review);
    return judged(findingsOf(records), input.dismissals, records);
}

QList<Finding> findingsIn(const ReviewInput &input, const ReviewContent &content, const YearReview &review)
{
    return judgedIn(input, content, review).standing;
}

bool lacksReason(const Answer &answer)
{
    return answer.value == AnswerValue::NotApplicable && answer.recheck.isEmpty() && answer.note.trimmed().isEmpty();
}

Incomplete incompleteIn(const ReviewInput &input, const YearReview &review, const QList<Finding> &findings)
{
    Incomplete incomplete{.open = review.total.open, .recheck = review.total.recheck, .unknown = review.total.unknown};
    for (const Finding &one : findings)
        incomplete.findings += one.code != finding::actionOverdue && one.code != finding::reasonMissing;
    for (const ReviewItem &item : review.items)
        incomplete.withoutReason += lacksReason(item.answer);
    for (const Holding &holding : input.records.holdings)
        incomplete.unconfirmed += holding.presence == Presence::Unsure;
    for (const Action &action : input.records.actions)
        incomplete.overdue += isOverdue(action, input.records.today);
    return incomplete;
}

Change answering(const ReviewInput &input, const ReviewContent &content, const Answer &answer)
{
    Change change;
    const bool isStart = !input.find(answer.year);
    if (isStart)
        change = starting(input, content, answer.year);
    Answer given = answer;
    given.answeredOn = answer.value == AnswerValue::Open ? QDate() : input.records.today;
    given.recheck.clear();
    given.packVersion = content.questions.version.toString(Qt::ISODate);
    if (const Answer *there = answerOf(input, answer.year, answer.question)) {
        given.id = there->id;
        given.revision = there->revision;
        change.alter(*there, given);
        return change;
    }
    given.id = QUuid::createUuid();
    given.revision = 0;
    if (isStart)
        change.dropAdditions<Answer>([&](const Answer &carried) { return carried.question == answer.question; });
    change.add(given);
    return change;
}

Change noting(const ReviewInput &input, const ReviewContent &content, const Answer &answer)
{
    const auto noted = [&answer](Answer one) {
        one.basis = answer.basis;
        one.note = answer.note;
        one.evidence = answer.evidence;
        return one;
    };
    Change change;
    for (const Answer &there : input.records.answers)
        if (there.year == answer.year && (there.id == answer.id || there.question == answer.question)) {
            if (noted(there) != there)
                change.alter(there, noted(there));
            return change;
        }
    if (!input.find(answer.year))
        change = starting(input, content, answer.year);
    for (const Edit<Answer> &edit : QList(change.editsOf<Answer>()))
        if (edit.after->question == answer.question) {
            change.dropAdditions<Answer>([&](const Answer &carried) { return carried.question == answer.question; });
            change.add(noted(*edit.after));
            return change;
        }
    Answer open = noted({.question = answer.question, .year = answer.year});
    open.packVersion = content.questions.version.toString(Qt::ISODate);
    change.add(open);
    return change;
}

QList<Proposal> proposalsIn(const ReviewInput &input, const ReviewContent &content, int year)
{
    BookRecords records = input.records;
    records.timesAsked = [&](const QString &id) {
        const DeskPoint *point = content.deskPoints.find(id);
        return point && point->perHolding ? int(holdingsOf(content.deskPoints, *point, records.holdings).size()) : 1;
    };
    return proposalsOf(records, year);
}

DeskReview desksIn(const ReviewInput &input, const ReviewContent &content, int year)
{
    const BookRecords &records = input.records;
    const QDate last = lastDayOf(year, records.firm.fiscalStart);
    return last.isValid() ? deskReviewOf(records.desks, content.breach, last.addDays(1).addMonths(-12), last, records.today) : DeskReview();
}

Change starting(const ReviewInput &input, const ReviewContent &content, int year)
{
    Change change;
    if (input.find(year))
        return change;
    change.add(ReviewYear{.year = year, .startedOn = input.records.today});
    carry(input, content, year, change);
    return change;
}

Result<Change> closing(const ReviewInput &input, const ReviewContent &content, int year, const QString &signedBy, const QString &incomplete)
{
    const ReviewYear *open = input.find(year);
    if (!open)
        return notStarted(year);
    if (open->closedOn.isValid())
        return Error{Error::Code::Invalid, YearWork::tr("The review of %1 is closed already. Nothing was changed.").arg(year), {}};
    if (signedBy.trimmed().isEmpty())
        return Error{Error::Code::Invalid, YearWork::tr("Say who signs the review off. Nothing was changed."), {}};
    const YearReview review = reviewIn(input, content, year);
    if (review.items.isEmpty())
        return Error{Error::Code::Invalid,
                     YearWork::tr("The review of %1 has no questions, so there is nothing to close. Nothing was changed.").arg(year),
                     {}};
    Snapshot snapshot{.review = review,
                      .firm = input.records.firm,
                      .purposes = input.records.purposes,
                      .contractors = input.records.contractors,
                      .holdings = input.records.holdings,
                      .actions = input.records.actions};
    for (const Finding &finding : findingsIn(input, content, review))
        snapshot.findings << content.checks.told(finding);
    snapshot.desks = desksIn(input, content, year);
    ReviewYear closed = *open;
    closed.closedOn = input.records.today;
    closed.signedBy = signedBy.trimmed();
    closed.incomplete = incomplete;
    closed.contentVersion = review.version.toString(Qt::ISODate);
    closed.programVersion = QStringLiteral(TENKEN_VERSION);
    closed.snapshot = toText(snapshot);
    Change change;
    change.alter(*open, closed);
    return change;
}

Result<Change> reopening(const ReviewInput &input, int year, const QString &reason)
{
    const ReviewYear *closed = input.find(year);
    if (!closed)
        return notStarted(year);
    if (!closed->closedOn.isValid())
        return Error{Error::Code::Invalid, YearWork::tr("The review of %1 is open already. Nothing was changed.").arg(year), {}};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, YearWork::tr("Say why the review is opened again. Nothing was changed."), {}};
    ReviewYear open = *closed;
    const QString line
        = YearWork::tr("%1, signed by %2 on %3: %4")
              .arg(input.records.today.toString(Qt::ISODate), closed->signedBy, closed->closedOn.toString(Qt::ISODate), reason.trimmed());
    open.reopenedReason = closed->reopenedReason.isEmpty() ? line : QString(closed->reopenedReason + u'\n' + line);
    open.closedOn = {};
    open.signedBy.clear();
    open.incomplete.clear();
    open.snapshot.clear();
    Change change;
    change.alter(*closed, open);
    return change;
}

Change acting(const ReviewInput &input, const Action &before, const Action &after)
{
    Change change;
    Action action = after;
    const bool becomesDone = after.state == ActionState::Done && before.state != ActionState::Done;
    if (becomesDone && !action.doneOn.isValid())
        action.doneOn = input.records.today;
    if (before.state == ActionState::Done && after.state != ActionState::Done && after.doneOn == before.doneOn)
        action.doneOn = {};
    change.alter(before, action);
    const ReviewYear *year = input.find(input.records.year);
    const Answer *answer = answerOf(input, input.records.year, action.question);
    const bool canAsk = year && !year->closedOn.isValid() && answer && answer->value != AnswerValue::Open && answer->recheck.isEmpty();
    if (becomesDone && canAsk) {
        Answer again = *answer;
        again.recheck = recheck::acted;
        change.alter(*answer, again);
    }
    return change;
}
