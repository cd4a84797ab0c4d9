// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vague.h"

#include "domain/findings.h"

// One thing that can be said under a check: what was seen, and what to write or do instead.
struct PurposeCase
{
    QString id;
    bool asks = false; // a question to the user: the records do not show that anything is wrong
    Words says, instead; // may hold %1 …
};

// One of the checks of a purpose's text, P-01 to P-12.
struct PurposeCheck
{
    QString id;
    QString level; // code of the list "levels"
    QStringList law;
    Words question;
    QStringList vague; // ids of the patterns of vague.json that are told under this check instead of the first
    QList<PurposeCase> cases;
};

// A purpose as it may be written, to be taken over.
struct PurposeExample
{
    QString id;
    QString trade; // code of the list "trades"; empty for any
    QString group; // code of the list "subjects"
    QStringList shows; // the checks it is an example for
    Words text;
};

// What is to be said while a purpose is written.
struct PurposeHint
{
    QString check; // "P-04"
    bool asks = false;
    Words says, instead;
    Words example; // of the firm's trade where it has one; may be empty
    QString level;
    QStringList law;

    bool operator==(const PurposeHint &) const = default;
};

// Words that tell what a text speaks of, in either language.
struct WordPattern
{
    QRegularExpression japanese, english;

    bool isIn(const QString &text) const;
};

// Whether a purpose is told as its case asks for (Article 21).
struct NoticeVerdict
{
    enum class Kind { Open, Fine, NotRequired, NotEnough }; // Open: something is still to be chosen

    QString rule; // id of the row of the table
    Kind kind = Kind::Open;
    Words text;
    QString level;
    QStringList law;
};

// One row of the table of how purposes are told. An empty list holds for anything; the first row that holds is the verdict.
struct NoticeRule
{
    struct Part
    {
        bool none = false; // holds only where nothing was chosen
        QStringList any; // holds where one of them was chosen
        bool holds(const QStringList &chosen) const;
    };

    NoticeVerdict verdict;
    Part collected, ways, means, grounds, groups; // means: their ids, or the groups of the list "notice_means"
    std::optional<bool> advertises;
};

// The checks of purposes, from purposechecks.json. Values; safe to share between threads when const.
class PurposeChecks
{
public:
    // Fails with every broken place.
    static Result<PurposeChecks> load(const Library &library, const VaguePurposes &vague);

    const QList<PurposeCheck> &all() const { return m_checks; }
    const QList<PurposeExample> &examples() const { return m_examples; }
    // Those of the trade and those for any, the ones for that group of persons first.
    QList<const PurposeExample *> examplesFor(const QString &trade, const QString &group) const;

    // What to say about a purpose as it is typed, beside the records of its book; the question about unlawful uses comes last.
    QList<PurposeHint> hintsFor(const Purpose &purpose, const BookRecords &records) const;

    NoticeVerdict noticeOf(const Purpose &purpose) const;
    bool isToldTooLittle(const Purpose &purpose) const { return noticeOf(purpose).kind == NoticeVerdict::Kind::NotEnough; }

private:
    friend class PurposeChecksReader;
    friend class PurposeLook;

    // What a text needs of a holding: the words, the items of which one must be there, and what they are called.
    struct Contact
    {
        WordPattern words;
        QStringList items;
        Words name;
    };

    const Words *exampleFor(const QString &check, const QString &trade, const QString &group) const;

    VaguePurposes m_vague;
    QHash<QString, WordPattern> m_words;
    QList<Contact> m_contacts;
    QList<PurposeCheck> m_checks;
    QList<PurposeExample> m_examples;
    QList<NoticeRule> m_notices;
    QHash<QString, Entry> m_means; // of notice
    QHash<QString, Words> m_names; // of groups of persons and of countries
};
