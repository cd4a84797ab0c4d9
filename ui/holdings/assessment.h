// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/statements.h"

// Something a record lacks, as what to do; `column` is the field that repairs it.
struct Advice
{
    QString column;
    QString sentence;
};

// What a record is in law and what it still lacks, in words.
struct Assessment
{
    QString classes; // "Personal data, retained personal data"
    QString reason; // one line with its article
    QList<Advice> advice;
};

// Judges records by the sentences of a content pack, read once.
class Assessor
{
public:
    Assessor(const Library &library, Language language);

    Assessment of(const Holding &holding) const;
    // The number of pieces of advice, without their words: quick enough for every record of a book.
    int gaps(const Holding &holding) const;
    // What was wrong with the pack; then codes stand for the sentences.
    const std::optional<Error> &error() const { return m_error; }

private:
    Statements read(const QString &subject);

    const Library &m_library;
    const Language m_language;
    std::optional<Error> m_error;
    const Statements m_reasons, m_gaps;
};
