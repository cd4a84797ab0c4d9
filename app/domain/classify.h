// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holding.h"

#include <QList>
#include <QStringList>

// What decides the kind of a record in law. Plain values, so that the decision needs no content pack.
struct Facts
{
    enum class About { Person, Deceased, DeceasedFamily, Company, Statistics };
    enum class Identifiable { Direct, Matched, No };
    enum class Form { Computer, IndexedPaper, Printout, Unsorted, OwnOrder, InputForm, Recording, SoldDirectory };
    enum class Special { Medical, Result, Treatment, Disability, Crime, Belief };
    enum class Stated { Nothing, Entrusted, Pseudonymised, Anonymised };

    About about = About::Person;
    Identifiable identifiable = Identifiable::Direct;
    Form form = Form::Computer;
    Stated stated = Stated::Nothing; // what only the firm can know
    bool entrusted = false; // held to do work for another
    bool authority = true; // may disclose, correct, stop and erase (Article 16(4))
    bool harmful = false; // knowing that it exists does harm (Order 5)
    bool officialNumber = false; // Article 2(2)
    bool biometric = false;
    bool myNumber = false;
    QList<Special> special; // Article 2(3)

    // Explain, but change nothing.
    bool numberThatIsNoCode = false;
    bool checkDateOnly = false;
    bool shopMeasure = false;
    bool personalStatus = false; // nationality, job, education
    bool privateDevice = false;
    Count keepDays;
};

// The kinds in law, in the order in which they are shown.
enum class LegalKind { P, C, N, S, D, R, K, X, Entrusted, Pseudonymised, Anonymised };

// Stable code of the list "marks": one letter, or "entrusted", "pseudonymised", "anonymised".
QString codeOf(LegalKind mark);

struct Classification
{
    QList<LegalKind> marks; // never empty
    QStringList reasons; // codes of the pack's classify.json, the most telling first

    bool has(LegalKind mark) const { return marks.contains(mark); }
    bool operator==(const Classification &) const = default;
};

// The facts a holding's own columns tell; what its items mean in law must be added by the caller.
Facts factsOf(const Holding &holding);

// Whether somebody is identified, by name, matching or code (Article 2(1)).
bool isPersonalInformation(const Facts &facts);
// Whether it is, besides, part of a searchable set (Article 16(1), (3)).
bool isPersonalData(const Facts &facts);

// The procedure of the Act, Articles 2 and 16, step by step.
Classification classify(const Facts &facts);
