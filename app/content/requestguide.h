// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

// A sentence with its source.
struct GuideNote
{
    QString id;
    Words title, text; // text says "please confirm" where the source was not checked
    QString level; // code of the list "levels"; may be empty
    QStringList law;
};

// What to do at one of the steps C1 to C9 of a request.
struct RequestGuideStep
{
    QString id; // "C1" …
    Words title; // the same for every kind
    Words text; // for this kind
};

// A ground on which such a request may be refused or limited.
struct RequestGround
{
    QString id; // code of the list "request_grounds"
    Words applies, doesNot; // in plain words, when it holds and when not
    QStringList outcomes; // codes of the list "request_outcomes" it may stand behind
    QStringList law;
};

// One kind of request, E-01 to E-07.
struct RequestKind
{
    QString id; // code of the list "request_kinds"
    Words name; // as in the list
    Words what; // what the firm does
    Words who; // who may ask
    Words tell; // what the person is told
    Words limits; // how far it has to be done, and what replaces it
    bool feeAllowed = false; // Article 38
    Words fee;
    bool deadlineOfSuit = false; // whether the two weeks of Article 39 stand behind the internal date
    bool afterLeak = false; // whether a reportable leak is a ground for it (Article 35(5))
    QStringList claims; // codes of the list "request_claims" it may rest on; empty: no reason is needed
    QStringList outcomes; // codes of the list "request_outcomes" it may end with
    QList<RequestGround> grounds; // only that kind's; none for E-07
    QList<RequestGuideStep> steps; // C1 to C9
    QString level; // code of the list "levels"
    QStringList law;
};

// What is enough to identify a person, for how delicate data.
struct IdentityRule
{
    QString id; // light, ordinary, special, agent-legal, agent-mandate
    Words held; // which data is held
    Words enough; // what is enough then
    QStringList means; // codes of the list "identity_means" that are enough, each by itself
    Words tooMuch; // what would be over-asking
    QStringList law;
};

// How to deal with requests of persons about their own data (requests.json).
class RequestGuide
{
public:
    // Fails with every broken place.
    static Result<RequestGuide> load(const Library &library);

    const QList<RequestKind> &kinds() const { return m_kinds; }
    const RequestKind *find(const QString &id) const; // null when unknown
    QStringList groundsOf(const QString &kind) const; // codes; empty for an unknown kind
    const QList<IdentityRule> &identity() const { return m_identity; }
    // What the person is never asked for, and what is done with the papers.
    const QList<GuideNote> &identityWarnings() const { return m_warnings; }
    const QList<GuideNote> &deadline() const { return m_deadline; } // the two weeks and Article 39
    const QList<GuideNote> &afterLeak() const { return m_afterLeak; } // Article 35(5)
    const QList<GuideNote> &keeping() const { return m_keeping; } // how long these records are kept, and why
    int proposedYears() const { return m_years; } // of keeping, from closing

private:
    friend class RequestGuideReader;

    QList<RequestKind> m_kinds;
    QList<IdentityRule> m_identity;
    QList<GuideNote> m_warnings, m_deadline, m_afterLeak, m_keeping;
    int m_years = 0;
};
