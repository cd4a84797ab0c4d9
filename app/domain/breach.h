// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "values.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

// Whether a leak has to be reported, to whom, and by when: Article 26, Rules 7 to 10, Guidelines 3-5. No text is here: codes of
// reasons, outcomes and nodes are those of the pack's breach.json.

// Possible: cannot be excluded. It counts as Yes, as the law counts the mere possibility (おそれ), and says so. Unanswered: nobody has
// said yet; it counts as Possible, but gives no longer time beside another type.
enum class Doubt { No, Unanswered, Possible, Yes };
// Planned: being collected and meant for a database (Rules 7(iii)).
enum class BreachData { Personal, Planned, None };
enum class BreachRole { Controller, Processor };

// What is known so far. Where two facts contradict each other, the one that does not free from reporting wins.
struct BreachFacts
{
    QDate knownOn; // the day any department knew (Guidelines 3-5-3-3)
    Doubt sensitive = Doubt::No, financial = Doubt::No, malicious = Doubt::No; // types 1, 2, 3
    bool accountOnly = false; // bank account and name, or other data the law leaves open: judged case by case
    Count persons, personsMax; // known, and at most; the larger counts
    QDate overThousandOn; // the day it was known that more than 1,000 are concerned, where later than knownOn
    bool encrypted = false; // high-grade and key safe
    bool encryptionUnsure = false; // believed so, but method or key not proven: not exempt
    bool recoveredUnseen = false; // all of it, with proof
    bool recoveryUnproven = false; // all of it, without proof that nobody saw it: not exempt
    bool copyRemains = false; // the same content is kept elsewhere, or was restored
    bool outflow = true; // went out, or may have
    BreachData data = BreachData::Personal;
    BreachRole role = BreachRole::Controller;
    bool clientNotified = false;
    QDate clientNotifiedOn; // optional; counts only where clientNotified is set
    bool pseudonymised = false; // only such data (Article 41(9))
    bool ownProvision = false; // handed over on purpose
    bool contactPossible = true; // every person can be told directly
    bool myNumber = false;
};

// One line of the explanation. Dates among the values are ISO, numbers plain; the reader of the pack puts them in words.
struct BreachReason
{
    QLatin1StringView code;
    QStringList values; // in place of %1 … of its text

    bool operator==(const BreachReason &) const = default;
};

struct BreachDecision
{
    // One node of the tree with the answer the facts give, both as in the pack.
    struct Turn
    {
        QString node, answer;

        bool operator==(const Turn &) const = default;
    };

    bool reportable = false; // by this firm
    QList<int> types; // of 1 to 4, rising; empty unless reportable
    ReportWindow firstReport; // no days unless reportable and the day of knowing is given; so are the next two
    QDate finalDue; // moved on where it would fall on a closed day
    QDate rawFinal; // before it was moved
    int finalDays = 0; // 30 or 60; 0 unless reportable
    bool notifyPersons = false;
    bool alternativeMeasure = false; // besides, for those who cannot be told
    bool notifyClient = false; // as contractor, who is freed by it
    bool myNumberCheck = false; // whatever the rest says
    QList<int> notifyItems; // 1, 2, 4, 5, 9 where persons are to be told (Rules 10)
    QString outcome; // its id, e.g. "o-reportable"
    QList<BreachReason> reasons; // line by line, in the order of the path
    QStringList open; // codes of what the law leaves open: to be judged case by case
    QList<Turn> path; // from the first node to the one that leads to the outcome
};

// Whether a type counts only because nobody can exclude it, or nobody has said yet.
bool isOnlyPossible(const BreachDecision &decision, int type);

// Never fails. Without a day of knowing all is decided except the days.
BreachDecision decide(const BreachFacts &facts, const Calendar &calendar = Calendar());
