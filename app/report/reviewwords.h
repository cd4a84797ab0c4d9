// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportwords.h"

// The words that the reports on a year's review share.
class ReviewWords
{
public:
    explicit ReviewWords(const ReportData &data); // which has a year, and must outlive it
    Q_DISABLE_COPY_MOVE(ReviewWords)

    const ReportData &data() const { return m_data; }
    const ReviewData &year() const { return *m_data.year; }
    const YearReview &review() const { return m_data.year->review; }
    const ReportWords &words() const { return m_words; }

    QString in(const Words &words) const { return words.in(m_data.language); }
    QString level(const QString &code) const;
    QString law(const QStringList &references) const;
    template<CodedEnum E> QString text(E value) const { return m_words.fields().text(value); }
    // Its question's words in the review, in the one before, or in the content; the id where nobody knows it.
    QString question(const QString &id) const;
    const AnswerStep *next(const Answer &answer) const; // what the content says to do next; null for a question of the firm
    // Of a record that a finding names "holdings ID".
    QString recordName(const QString &record) const;
    QString joined(const QStringList &words) const; // without empty ones

    static QString yearName(int year);
    static QString points(Count points); // "71", or a dash
    QString score(const AreaScore &now, const std::optional<AreaScore> &before) const; // "71 points (2025: 62), 3 don't know"
    // A sheet with the year and the firm below its title.
    Sheet sheet(const QString &title) const;

private:
    const ReportData &m_data;
    ReportWords m_words;
    QHash<QString, QString> m_recordNames;
};

bool isDuty(const QString &level);
// Not done, done in part, or not known; and not waiting to be looked at again.
bool isWeak(const Answer &answer);
