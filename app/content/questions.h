// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewfacts.h"
#include "lawregister.h"
#include "questionchange.h"

#include <QMap>

// What to do next after one answer.
struct AnswerStep
{
    Words what, why, how;
    int minutes = 0; // it takes, roughly
};

// Two ways of doing the same: the ordinary one, and the simpler one that small operators may choose (guideline chapter 10).
struct Method
{
    Words ordinary, small; // both empty where there is no such choice

    // The simpler one only for a firm that is known to be small.
    const Words &fitting(Fact isSmall) const { return isSmall == Fact::Yes ? small : ordinary; }
};

// When a question concerns the firm; without terms, always.
struct Condition
{
    struct Term
    {
        QString fact;
        bool is = true;
    };

    enum class Match { All, Any };

    Match match = Match::All;
    QList<Term> terms;
};

// A measure of guideline chapter 10, which one or more questions ask about.
struct Measure
{
    QString id; // "F-3a"
    Words name;
    QString level; // code of the list "levels"
    QStringList law;
    Method method;
};

struct Question
{
    QString id; // never reused; a question that means something else gets another one
    QString area;
    Words ask, why, how, example;
    QString level; // code of the list "levels"
    QStringList law; // each in the register
    Words note; // says "please confirm" where a source was not read, else empty
    Validity validity;
    Condition condition;
    Method method;
    QString measure; // may be empty
    QMap<QString, AnswerStep> next; // one for each code of answerCodes()
    Words evidence; // what would prove it
    int weight = 1; // 1 to 3: how much harm its absence may do
    QStringList fills; // documents the answer goes into
};

struct QuestionArea
{
    QString id;
    Words title, intro;
};

// What an answer says, and why its next step matters where the question's own reason is not it.
struct AnswerMeaning
{
    QString id;
    Words meaning;
    Words why; // may be empty
};

struct FactMeaning
{
    QString id;
    Words meaning;
    bool shownWhenUnknown = true; // whether a question is asked while nobody knows if it concerns the firm
};

// Law that is not yet in force. Never a question, never counted.
struct Notice
{
    // Fixed: on `from`. Latest: on a day not yet set, no later than `from`. About: planned around `from`.
    enum class Certainty { Fixed, Latest, About };

    QString id;
    Words title, text;
    QDate from;
    bool monthOnly = false; // then `from` is the first day of the month
    Certainty certainty = Certainty::Fixed;
    QStringList law;
};

// All content of the yearly review.
struct QuestionSet
{
    QDate version, lawAsOf;
    QList<FactMeaning> facts;
    QList<AnswerMeaning> answers; // in the order of answerCodes()
    QHash<QString, Words> recheck; // why an answer is to be looked at again, by the code that Answer::recheck holds
    QList<QuestionArea> areas;
    QList<Measure> measures;
    QList<Question> questions; // in the order in which they are asked
    QList<Notice> notices;
    QList<QuestionChange> changes; // the oldest first
    LawRegister laws;

    const Question *find(const QString &id) const; // null when unknown
};

// The codes of answers as they are stored: "0" to "3", "unknown", "not-applicable".
const QStringList &answerCodes();

// Reads questions.json and register.json. Fails with every broken place.
Result<QuestionSet> readQuestions(const Library &library);

// The questions that concern the firm and whose law is in force that day, in their order. A fact that is not known keeps its
// question, unless the content says that such a question can wait. The pointers live as long as `set`.
QList<const Question *> questionsFor(const QuestionSet &set, const ReviewFacts &facts, QDate today);
