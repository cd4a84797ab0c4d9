// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

// Where an answer leads: to another step or to an outcome, never both; with notes that belong to the result.
struct DecisionAnswer
{
    QString id; // "y", "n" or "u" for not known: one letter, since answers are stored in a row
    QString next, outcome;
    QStringList notes;
};

struct DecisionStep
{
    QString id;
    Words ask;
    Words help; // says "please confirm" where the source was not checked
    QStringList law;
    QList<DecisionAnswer> answers;
};

// What the other party is, and why.
struct DecisionOutcome
{
    QString id;
    QString relation; // code of the list "relations"; empty for what is no contractor
    Words title, reason, advice;
    QString level; // code of the list "levels"
    QStringList law;
};

struct DecisionNote
{
    QString id;
    Words text;
    QStringList law;
};

// What answers lead to. Exactly one of `next` and `outcome` is not null, unless the guide is empty.
struct Decision
{
    QString taken; // the answers that were understood, from the first on
    QList<const DecisionStep *> steps; // one for each of them
    const DecisionStep *next = nullptr; // to be asked
    const DecisionOutcome *outcome = nullptr;
    QList<const DecisionNote *> notes;
};

// The guide to what a party outside the firm is: contractor, recipient, joint user … (decision.json).
class DecisionGuide
{
public:
    // Fails with every broken place: a step that does not exist, is never reached, or leads back to itself.
    static Result<DecisionGuide> load(const Library &library);

    const QList<DecisionStep> &steps() const { return m_steps; } // the first is asked first
    const QList<DecisionOutcome> &outcomes() const { return m_outcomes; }
    const DecisionOutcome *outcome(const QString &id) const; // null when unknown
    // Follows the answers as far as they are understood: those of an older guide may lead nowhere. Points into this guide.
    Decision decide(const QString &answers) const;

private:
    friend class DecisionReader;

    const DecisionStep *step(const QString &id) const;

    QList<DecisionStep> m_steps;
    QList<DecisionOutcome> m_outcomes;
    QList<DecisionNote> m_notes;
};
