// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QRegularExpression>

// A way of writing a purpose from which nobody can tell what happens to the data (Article 17(1)).
struct VaguePattern
{
    QString id;
    bool always = true; // else only beside fewer than two concrete words
    QRegularExpression japanese;
    QRegularExpression english;
    Words suggestion; // what to write instead
};

// Tells vague purposes from concrete ones, by vague.json.
class VaguePurposes
{
public:
    // Fails with every broken place.
    static Result<VaguePurposes> load(const Library &library);

    const QList<VaguePattern> &all() const { return m_patterns; }
    // The patterns that a purpose's text, in either language, falls under; pointers into all().
    QList<const VaguePattern *> matches(const QString &text) const;
    bool isVague(const QString &text) const { return !matches(text).isEmpty(); }
    // The sentences of a text in one spelling, without what stands in brackets.
    QStringList sentencesOf(const QString &text) const;

private:
    bool isConcrete(const QString &sentence) const;

    QList<std::pair<QRegularExpression, QString>> m_spellings; // different spellings brought to one, in their order
    QStringList m_concrete;
    QList<VaguePattern> m_patterns;
};
