// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include "domain/breach.h"

// Where an answer leads: to another node or to an outcome, never both.
struct BreachAnswer
{
    QString id; // as in BreachDecision::Turn
    Words label;
    QString next, outcome;
};

// One question of the tree.
struct BreachNode
{
    QString id;
    QStringList columns; // of Schema<Incident> that answer it; none where the answer follows from the other nodes
    Words question, help; // the help says "please confirm" where the source was not checked
    QStringList law;
    QList<BreachAnswer> answers;

    const BreachAnswer *answer(const QString &answerId) const; // null when unknown
};

struct BreachOutcome
{
    QString id;
    bool reportable = false;
    Words title, explanation, advice;
    QString level; // code of the list "levels", of the advice
    QStringList law;
};

// The sentence behind one code of BreachReason.
struct BreachSentence
{
    QString id;
    Words text; // may hold %1 …
    QString level; // code of the list "levels"; empty where nothing is asked of anybody
    QStringList law;
};

// What the law leaves open: whom to ask what. The point itself is the sentence of the same id.
struct BreachQuestion
{
    QString id;
    Words whom, ask;
};

// One of the four of Rules 7.
struct BreachType
{
    int number = 0;
    Words name;
    QStringList law;
};

// The texts of the decision whether a leak is to be reported, from breach.json.
class BreachTexts
{
public:
    // Fails with every broken place: an answer that leads nowhere or back, a node or an outcome that is never reached.
    static Result<BreachTexts> load(const Library &library);

    const Words &note() const { return m_note; } // that the decision is a guide
    const QList<BreachType> &types() const { return m_types; }
    const QList<BreachNode> &nodes() const { return m_nodes; } // the first is asked first; each leads to later ones only
    const BreachNode &myNumberNode() const { return m_myNumber; } // beside the tree, without answers
    const QList<BreachOutcome> &outcomes() const { return m_outcomes; }
    const QList<BreachSentence> &sentences() const { return m_sentences; }
    const QList<BreachQuestion> &questions() const { return m_questions; }

    const BreachNode *node(const QString &id) const; // null when unknown, as are the others
    const BreachOutcome *outcome(const QString &id) const;
    const BreachSentence *sentence(const QString &code) const;
    const BreachQuestion *question(const QString &code) const; // of BreachDecision::open
    const BreachType *type(int number) const;
    // The sentence with its values filled in: days with their weekday, numbers grouped. The code itself when it is unknown.
    QString text(const BreachReason &reason, Language language) const;

private:
    friend class BreachReader;

    Words m_note;
    QList<BreachType> m_types;
    QList<BreachNode> m_nodes;
    BreachNode m_myNumber;
    QList<BreachOutcome> m_outcomes;
    QList<BreachSentence> m_sentences;
    QList<BreachQuestion> m_questions;
};
