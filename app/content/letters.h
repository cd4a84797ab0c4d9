// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include <QDate>
#include <QSet>

// A blank of the letters, or a switch under which some of their lines stand.
struct LetterField
{
    QString key; // "answer.searched"
    Words name;
    Words help; // may be empty
    Words example; // of blanks
    bool isLong = false; // usually of several lines
    bool isCondition = false; // a switch: ticked or not, without a text
    bool isPending = false; // left empty in a report, it is under investigation
};

// Switches of which at least one must hold, or exactly one.
struct LetterChoice
{
    QString id; // told as missing: "ground", "channel", "answer.result", "report.stage"
    QStringList of;
    bool several = false;
    QString fallback; // holds where none was ticked; empty: that is a gap
};

// Where on the paper a line belongs.
enum class LetterPart { Date, To, From, Body, Desk };

// A line of a letter as the pack holds it.
struct LetterRow
{
    enum class Kind { Title, Heading, Point, Text, Space };

    LetterPart part = LetterPart::Body;
    Kind kind = Kind::Text;
    QString text; // with {{blanks}}
    QString condition; // it stands under; empty: always
    bool unless = false; // stands where the condition does not hold
};

struct Letter
{
    QString id; // "E02-partly", as its file is called
    Words title; // in lists; the paper has a title of its own
    Words when; // to use it
    QString audience; // "person", "public", "client" or "commission"
    QString kind; // "E-01" to "E-07", "common" to all requests, "incident" or "complaint"
    QString outcome; // of requests: "granted", "partly", "refused", "none", "method", "alternative", "stopped", "not-ours"
    QString level; // code of the list "levels"
    QStringList law;
    QDate checkedOn;
    QStringList placeholders; // every blank and switch, in the order of the fields
    QStringList optional; // blanks among them that may stay empty: their lines are left out then
    QStringList pending; // blanks among them that are under investigation where they are empty
    QList<LetterChoice> choices; // among the switches
    QList<LetterRow> ja, en;

    const QList<LetterRow> &rows(Language language) const { return language == Language::Japanese ? ja : en; }
};

// The letters of the pack: letters.json with their heads and blanks, letters/*.md with their texts, letters/frames/*.md with what is
// around the text: date, addressee, sender, contact.
class Letters
{
public:
    // Fails with every broken place: unknown, undeclared and unused blanks, conditions inside conditions or not closed, grounds that the
    // kind of request does not have, letters without a title or a text in one language, unknown laws and levels.
    static Result<Letters> load(const Library &library);

    const QList<Letter> &all() const { return m_all; }
    const Letter *find(const QString &id) const; // null when unknown
    QList<const Letter *> ofKind(const QString &kind) const; // in their order
    // The letters that tell that outcome: of this kind of request, or else of all kinds; none while it is not decided.
    QList<const Letter *> forRequest(const QString &kind, const QString &outcome) const;
    // What may be given as a reason for that kind of request, e.g. "rights" for the switch "ground.rights"; none for E-07.
    QStringList groundsOf(const QString &kind) const { return m_grounds.value(kind); }
    // A blank, a switch or the id of a choice; null when unknown.
    const LetterField *field(const QString &key) const;

private:
    friend class LettersReader;

    QList<Letter> m_all;
    QHash<QString, QStringList> m_grounds; // by kind
    QHash<QString, LetterField> m_fields;
};

// What goes into a letter. A switch holds when it is in `conditions`, a blank used as a condition also when it has a text.
struct LetterValues
{
    QHash<QString, QString> texts; // as typed, of any number of lines; no sign in them has a meaning
    QSet<QString> conditions;
};

struct LetterLine
{
    LetterPart part = LetterPart::Body;
    LetterRow::Kind kind = LetterRow::Kind::Text; // never Title
    QString number; // of headings, "1" …; empty for all else
    QString text; // may have several lines; empty for Space
};

struct FilledLetter
{
    Language language = Language::Japanese;
    QString title;
    QList<LetterLine> lines; // from the top of the paper to its foot; the title stands before the first of the body
    QStringList missing; // blanks left empty and ids of choices not made, each once, in their order
    QStringList pending; // blanks shown as under investigation
};

// The letter with its values. Nothing is left empty in silence: a missing value is a mark to write on, gapMark(). Of a choice that is not
// made, or made twice where one may hold, nothing stands but that mark. Headings are numbered without a gap, and one without content is
// left out. Control characters and marks that change the direction of writing come out visible.
FilledLetter fill(const Letter &letter, const LetterValues &values, Language language);

// （　　　　）
QString gapMark(Language language);

// "1　起きたこと", "・項目" or the text alone.
QString textOf(const LetterLine &line, Language language);

// The letter as plain text, to be copied.
QString toText(const FilledLetter &letter);
