// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

// The checks, one table a subject. Only findings.cpp and its tables include this.

// A check of each holding by itself, or of a holding against one answer of the firm that denies it.
struct HoldingRule
{
    const char *code;
    Severity severity;
    const char *columns;
    bool (*applies)(const Holding &holding, QDate today);
    Presence presence = Presence::Present;
    QString (*detail)(const Holding &holding) = nullptr; // %2 of the text; %1 is the holding's name
    const char *deniedByQuestion = nullptr; // only when this question "does not apply"
    Fact Firm::*deniedByFact = nullptr; // only when the firm said no to it
    const char *factColumn = nullptr;
};

// What a check over several records finds: the subjects and values of each case.
using Cases = QList<std::pair<QList<Subject>, QStringList>>;

// A check over several records.
struct BookRule
{
    const char *code;
    Severity severity;
    Cases (*look)(const BookRecords &records);
};

QList<HoldingRule> keepingRules(); // whether the entry is complete and up to date
QList<HoldingRule> handingRules(); // whom the data goes to
QList<HoldingRule> answerRules(); // against the firm's facts and the checklist
QList<BookRule> purposeRules();
QList<BookRule> contractorRules();
QList<BookRule> handoverRules(); // records of provision and receipt, joint uses
QList<BookRule> documentRules();
QList<BookRule> reviewRules(); // firm, answers, actions
QList<BookRule> trainingRules(); // people, training, checks
QList<BookRule> deskRules(); // incidents, requests, complaints, checks of health information and My Number

// The documents of one of the kinds that are in force.
QList<const Document *> inForce(const BookRecords &records, const QStringList &kinds);

// The answer of the year under review; null while there is none.
const Answer *answerTo(QLatin1StringView question, const BookRecords &records);

template<class R> Subject subjectOf(const R &record, const char *columns)
{
    return {QLatin1StringView(Schema<R>::plural), record.id, QLatin1StringView(columns)};
}

// Whether special-care content is named.
inline bool isSensitive(const Holding &holding)
{
    return !holding.sensitive.isEmpty() && !holding.sensitive.has(QLatin1StringView("none"));
}
inline bool hasMyNumber(const Holding &holding)
{
    return holding.myNumber.is(QLatin1StringView("present")) || holding.items.has(QLatin1StringView("my-number"));
}
