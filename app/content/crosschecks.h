// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include "domain/findings.h"

// What the pack says of one finding.
struct Crosscheck
{
    QString code;
    Words title; // for a list of findings
    Words explanation; // may hold %1 …, as may the next
    Words advice; // what to do
    QString level; // code of the list "levels"
    QStringList law;
    int coded = 0; // the number of the value that holds codes; 0: none does
};

// A finding with its texts and its values filled in: what screen and paper show, and what a closed year keeps.
struct ToldFinding
{
    QString code;
    QString level; // code of the list "levels"
    Words title, explanation, advice;
    QStringList law;
    QStringList records; // "holdings ID" of each subject

    bool operator==(const ToldFinding &) const = default;
};

// The texts of the cross-checks, from crosschecks.json.
class Crosschecks
{
public:
    // Fails with every broken place.
    static Result<Crosschecks> load(const Library &library);
    // The words for codes in values of findings, beside those of the library's lists.
    void addNames(const QHash<QString, Words> &names) { m_names.insert(names); }

    const QList<Crosscheck> &all() const { return m_all; }
    const Crosscheck *find(const QString &code) const; // null when unknown
    // What was found and what to do about it, with the values filled in; the code itself when the pack does not know it.
    QString text(const Finding &finding, Language language) const;
    ToldFinding told(const Finding &finding) const;

private:
    Words filled(const Crosscheck &check, const Words &text, const QStringList &values) const;

    QList<Crosscheck> m_all;
    QHash<QString, Words> m_names;
    QHash<QString, qsizetype> m_index;
};
