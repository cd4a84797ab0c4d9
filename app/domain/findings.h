// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskrecords.h"
#include "records.h"
#include "trainingrecords.h"

#include <functional>

enum class Severity { Later = 1, Soon, Now };

// Codes of findings about what is counted or shown by itself too.
namespace finding {
inline constexpr QLatin1StringView actionOverdue("action.overdue");
inline constexpr QLatin1StringView reasonMissing("answer.reason_missing");
} // namespace finding

// A record that a finding is about; `columns`, separated by spaces, are what the finding rests on, the first the one to repair.
struct Subject
{
    QLatin1StringView type; // plural of its schema
    QUuid id;
    QLatin1StringView columns;

    bool operator==(const Subject &) const = default;
};

// Something in the book that contradicts something else in it. Its texts belong to the code in the pack's crosschecks.json.
struct Finding
{
    QLatin1StringView code; // stable, "subject.problem"
    Severity severity;
    QList<Subject> subjects;
    QStringList values; // for %1 … of the texts

    bool operator==(const Finding &) const = default;
};

// What a text of a document says, for those who cannot read its form.
struct DocumentContents
{
    QString text; // plain
    QStringList gaps; // labels of what is left open
    QStringList articles; // ids of those that say something
};

// All that the cross-checks look at. Copies are cheap: lists share their records.
struct BookRecords
{
    Firm firm;
    QList<Purpose> purposes;
    QList<Contractor> contractors;
    QList<Holding> holdings;
    QList<Answer> answers;
    QList<Action> actions;
    TrainingRecords training;
    QList<PurposeChange> purposeChanges;
    QList<Consent> consents;
    QList<ContractorCheck> contractorChecks;
    QList<Provision> provisions;
    QList<JointUse> jointUses;
    QList<Document> documents;
    DeskRecords desks;
    int year = 0; // under review; answers of other years are not looked at
    QDate today;
    std::function<bool(const QString &)> isVague = [](const QString &) { return false; }; // of a purpose's text
    std::function<bool(const Purpose &)> isToldTooLittle = [](const Purpose &) { return false; }; // by the way it is told
    std::function<int(const QString &)> timesAsked = [](const QString &) { return 1; }; // a point of the guided checks, by its id
    std::function<DocumentContents(const Document &)> contentsOf = [](const Document &) { return DocumentContents(); };
    // What findings call a question: its id, for the texts to be found by, or the words of the firm's own question.
    std::function<QString(const QString &)> questionName = [](const QString &id) { return id; };
};

// What contradicts what, the most severe first, then in the order of the checks and of the records.
QList<Finding> findingsOf(const BookRecords &records);

// The codes of all checks.
QStringList findingCodes();

// A finding that was set aside, with the record that says why.
struct SetAside
{
    Finding finding;
    Dismissal dismissal;

    bool operator==(const SetAside &) const = default;
};

struct JudgedFindings
{
    QList<Finding> standing;
    QList<SetAside> setAside;
};

// The records of setting findings aside. Each holds a digest of what its finding rests on, which changes when one of those
// fields does.
QList<Dismissal> dismissalsOf(const QList<Finding> &findings, const QString &reason, const BookRecords &records);

// Which findings were set aside: only those whose facts are still the same.
JudgedFindings judged(const QList<Finding> &findings, const QList<Dismissal> &dismissals, const BookRecords &records);
