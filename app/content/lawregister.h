// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QDate>

// From when to when a rule or a question holds; an empty date is no limit.
struct Validity
{
    QDate from, to; // both days included
    QDate checkedOn; // the day on which the source was read

    bool holdsOn(QDate day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day <= to); }
    bool operator==(const Validity &) const = default;
};

// One article the review rests on.
struct LawRule
{
    QString reference; // "法23", "規則9", "GL10-3"
    Words name;
    QString level; // code of the list "levels"; empty for definitions, which ask for nothing
    Validity validity;
    QString source; // id of a LawSource
};

// Where the text of an article was read.
struct LawSource
{
    QString id;
    Words name;
    bool read = true; // false: only the number is known, please confirm
};

// The articles the review rests on, with how strict they are and since when.
class LawRegister
{
public:
    const QList<LawRule> &rules() const { return m_rules; }
    // The rule of a reference, or of the article around it: "法20(2)[1]" finds 法20(2), or else 法20. Null when unknown.
    const LawRule *find(const QString &reference) const;
    const LawSource *source(const LawRule &rule) const; // null when unknown
    bool wasRead(const QString &reference) const;

private:
    friend Result<LawRegister> readLawRegister(const Library &library);

    QList<LawRule> m_rules;
    QList<LawSource> m_sources;
};

// Reads register.json. Fails with every broken place.
Result<LawRegister> readLawRegister(const Library &library);
