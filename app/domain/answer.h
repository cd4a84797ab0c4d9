// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// How far a measure is carried out. The codes are kept for ever: years are compared by them.
enum class AnswerValue { Open, None0, Partly, Done, DoneReviewed, Unknown, NotApplicable };

template<> struct EnumText<AnswerValue>
{
    static constexpr auto context = "AnswerValue";
    static constexpr std::array entries{
        EnumEntry<AnswerValue>{AnswerValue::Open, "", QT_TRANSLATE_NOOP("AnswerValue", "Not answered")},
        EnumEntry<AnswerValue>{AnswerValue::None0, "0", QT_TRANSLATE_NOOP("AnswerValue", "Not done")},
        EnumEntry<AnswerValue>{AnswerValue::Partly, "1", QT_TRANSLATE_NOOP("AnswerValue", "In part")},
        EnumEntry<AnswerValue>{AnswerValue::Done, "2", QT_TRANSLATE_NOOP("AnswerValue", "Done")},
        EnumEntry<AnswerValue>{AnswerValue::DoneReviewed, "3", QT_TRANSLATE_NOOP("AnswerValue", "Done and recorded")},
        EnumEntry<AnswerValue>{AnswerValue::Unknown, "unknown", QT_TRANSLATE_NOOP("AnswerValue", "I do not know")},
        EnumEntry<AnswerValue>{AnswerValue::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("AnswerValue", "Does not apply")},
    };
};

// What the answer rests on.
enum class AnswerBasis { None, Seen, Document, Told };

template<> struct EnumText<AnswerBasis>
{
    static constexpr auto context = "AnswerBasis";
    static constexpr std::array entries{
        EnumEntry<AnswerBasis>{AnswerBasis::None, "", QT_TRANSLATE_NOOP("AnswerBasis", "Not said")},
        EnumEntry<AnswerBasis>{AnswerBasis::Seen, "seen", QT_TRANSLATE_NOOP("AnswerBasis", "Seen")},
        EnumEntry<AnswerBasis>{AnswerBasis::Document, "document", QT_TRANSLATE_NOOP("AnswerBasis", "On paper")},
        EnumEntry<AnswerBasis>{AnswerBasis::Told, "told", QT_TRANSLATE_NOOP("AnswerBasis", "Asked")},
    };
};

// The answer of one year to one question of the checklist. A book holds at most one for each year and question.
struct Answer
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString question; // id of the pack, or "own:" with the id of an OwnQuestion
    int year = 0; // the year in which the fiscal year starts
    AnswerValue value = AnswerValue::Open;
    AnswerBasis basis = AnswerBasis::None;
    QString note; // the reason, when it does not apply
    QString evidence; // links to proof, one a line
    QDate answeredOn;
    QString recheck; // empty: nothing speaks against the answer
    QString packVersion; // as it was worded when answered

    bool operator==(const Answer &) const = default;
};

template<> struct Schema<Answer>
{
    static constexpr auto table = "answer";
    static constexpr auto plural = "answers";
    static constexpr auto context = "Answer";
    static constexpr std::tuple fields{
        Field{"question", &Answer::question, QT_TRANSLATE_NOOP("Answer", "Question")},
        Field{"year", &Answer::year, QT_TRANSLATE_NOOP("Answer", "Year")},
        Field{"value", &Answer::value, QT_TRANSLATE_NOOP("Answer", "Answer")},
        Field{"basis", &Answer::basis, QT_TRANSLATE_NOOP("Answer", "Based on")},
        Field{"note", &Answer::note, QT_TRANSLATE_NOOP("Answer", "Note")},
        Field{"evidence", &Answer::evidence, QT_TRANSLATE_NOOP("Answer", "Evidence")},
        Field{"answered_on", &Answer::answeredOn, QT_TRANSLATE_NOOP("Answer", "Answered on")},
        Field{"recheck", &Answer::recheck, QT_TRANSLATE_NOOP("Answer", "To be checked again because")},
        Field{"pack_version", &Answer::packVersion, QT_TRANSLATE_NOOP("Answer", "Version of the question")},
    };
};
