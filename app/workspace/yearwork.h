// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "content/reviewcontent.h"
#include "content/yearreview.h"
#include "domain/proposals.h"
#include "snapshot.h"

// Everything the review looks at, taken out of a book: values, so that another thread can count while the book is edited.
struct ReviewInput
{
    BookRecords records; // with the answers of all years
    QList<OwnQuestion> own;
    QList<HiddenQuestion> hidden;
    QList<Dismissal> dismissals;
    QList<ReviewYear> years;

    const ReviewYear *find(int year) const; // null when it was not started
    // Started or answered, the latest first.
    QList<int> knownYears() const;
};

// `today` decides the year under review and what is overdue.
ReviewInput inputOf(const Book &book, QDate today);

// The review of a year: as it was frozen where it is closed, else as it stands. A year nobody started is all open questions.
// One that was frozen and cannot be read is counted anew.
YearReview reviewIn(const ReviewInput &input, const ReviewContent &content, int year);
// Why what was kept of a closed year cannot be read; nothing where it can, or where the year is open.
std::optional<Error> damageOf(const ReviewYear *year);

// The records as the cross-checks look at them, with the answers of that review. Looks things up in
// `content` and `review`, which must outlive what is returned.
BookRecords checkedRecords(const ReviewInput &input, const ReviewContent &content, const YearReview &review);
// What contradicts what today: what stands, and what was set aside.
JudgedFindings judgedIn(const ReviewInput &input, const ReviewContent &content, const YearReview &review);
// Only what stands.
QList<Finding> findingsIn(const ReviewInput &input, const ReviewContent &content, const YearReview &review);

// What keeps a year from being complete. Nothing is counted twice.
struct Incomplete
{
    int open = 0, recheck = 0, unknown = 0; // questions
    int withoutReason = 0; // answers that a question does not apply, without saying why, and not to be checked again
    int unconfirmed = 0; // holdings nobody has said exist
    int findings = 0; // of cross-checks, other than those about the next and about reasons
    int overdue = 0; // actions

    bool isEmpty() const { return *this == Incomplete(); }
    bool operator==(const Incomplete &) const = default;
};
// `findings` are those that stand in that review.
Incomplete incompleteIn(const ReviewInput &input, const YearReview &review, const QList<Finding> &findings);
bool lacksReason(const Answer &answer); // as it is counted there

// The changes a review makes to a book. Each is one step for Book::apply(); those that can be refused say why.

// What the records of the book answer by themselves, with the guided checks measured by what the ledger asks now.
QList<Proposal> proposalsIn(const ReviewInput &input, const ReviewContent &content, int year);

// What came to the desks in a business year, as it stands today.
DeskReview desksIn(const ReviewInput &input, const ReviewContent &content, int year);

// Gives an answer, as of today: only value, basis, note and evidence are taken from `answer`. Starts its year where nobody has.
Change answering(const ReviewInput &input, const ReviewContent &content, const Answer &answer);
// Changes basis, note and evidence only: an answer to be looked at again stays so. Starts its year where nobody has.
Change noting(const ReviewInput &input, const ReviewContent &content, const Answer &answer);
// Starts the year: last year's answers come over to be looked at again.
Change starting(const ReviewInput &input, const ReviewContent &content, int year);
// Closes the year with everything as it is, whatever is incomplete.
Result<Change> closing(const ReviewInput &input, const ReviewContent &content, int year, const QString &signedBy,
                       const QString &incomplete);
Result<Change> reopening(const ReviewInput &input, int year, const QString &reason);
// Changes an action; one that becomes done gets its day and asks for its question to be answered again.
Change acting(const ReviewInput &input, const Action &before, const Action &after);
