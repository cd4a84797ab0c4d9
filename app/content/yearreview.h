// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

#include "domain/dismissal.h"
#include "domain/ownquestion.h"
#include "domain/reviewyear.h"
#include "domain/score.h"

#include <optional>

// One question as the firm is asked it in one year, with its answers. Holds its texts itself: a closed year shows them as they
// were, whatever the content says later.
struct ReviewItem
{
    QString id; // of the pack, or "own:" with the id of an OwnQuestion
    QString area;
    Words ask;
    QString level; // code of the list "levels"
    QStringList law;
    int weight = 1; // 1 to 3
    Answer answer; // open where there is none; its `recheck` is not empty while it is to be looked at again
    QList<Words> recheck; // why
    std::optional<Answer> before; // of the review before, whatever its question was called then

    bool operator==(const ReviewItem &) const = default;
};

struct ReviewArea
{
    QString id;
    Words title;
    AreaScore now;
    std::optional<AreaScore> before; // none without a review before, or for an area that was not asked then

    bool operator==(const ReviewArea &) const = default;
};

// A question of the content that the firm took out, with its reason.
struct HiddenItem
{
    QString id;
    Words ask;
    QString reason;

    bool operator==(const HiddenItem &) const = default;
};

// The review of one year: what screen, paper and command line show. All of them count from here.
struct YearReview
{
    int year = 0; // in which the fiscal year starts
    int yearBefore = 0; // of the review it is compared with; 0 in the first year
    QDate version, lawAsOf; // of the content
    QList<ReviewArea> areas; // those with a question, in the content's order
    QList<ReviewItem> items; // in the order asked, area by area
    QList<HiddenItem> hidden;
    AreaScore total;
    std::optional<AreaScore> totalBefore;

    bool isFirst() const { return yearBefore == 0; }
    const ReviewItem *find(const QString &id) const; // null when it is not asked
    QList<Answer> answers() const; // of all items
};

// What the book holds of its reviews. Copies are cheap.
struct ReviewRecords
{
    QList<Answer> answers; // of all years
    QList<OwnQuestion> own;
    QList<HiddenQuestion> hidden;
};

// The reasons for looking at an answer again, as stored in Answer::recheck.
namespace recheck {
inline constexpr QLatin1StringView carried("carried"); // it is last year's
inline constexpr QLatin1StringView acted("acted"); // an action that came from it is done
// Never stored: the question means something else since it was answered. Its reasons come from the changes of the content.
inline constexpr QLatin1StringView content("content");
} // namespace recheck

// The review of `year` with the questions that concern the firm on that day. Answers follow their question through the changes of
// the content and come back to be looked at again where it means something else. `before` is the review to compare with.
YearReview reviewOf(const QuestionSet &set, const ReviewFacts &facts, const ReviewRecords &records, int year, QDate today,
                    const YearReview *before = nullptr);

// How the answers differ from an earlier review's, question by question, through the changes of the content in between.
QList<AnswerChange> changesBetween(const QuestionSet &set, const YearReview &before, const YearReview &now);

// The id under which answers name a question of the firm.
QString idOf(const OwnQuestion &question);
