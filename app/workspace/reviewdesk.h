// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearwork.h"

#include <QFutureWatcher>
#include <QTimer>

// The yearly review of an open book as the screens show it: counted anew after each edit, in another thread where the book is
// large. Reads its content in another thread too, once the event loop runs, so that no window waits for it.
class ReviewDesk : public QObject
{
    Q_OBJECT
public:
    ReviewDesk(Book &book, const Library &library, QDate fixedToday = {});
    ~ReviewDesk() override;

    // False until content and book were first counted; then changed() was sent.
    bool isReady() const { return m_ready; }
    // Counts now what is still to be counted. To be called by what cannot wait.
    void settle();

    // Empty until it is read, and where it could not be, which failed() said.
    const ReviewContent &content() const { return m_content; }
    const YearReview &review() const { return m_state.review; } // of the year under review
    int year() const { return m_state.review.year; }
    const ReviewYear *yearRecord() const { return m_state.input.find(year()); } // null while nobody started it
    bool isClosed() const { return yearRecord() && yearRecord()->closedOn.isValid(); }
    const QList<Finding> &findings() const { return m_state.findings.standing; }
    const QList<SetAside> &setAside() const { return m_state.findings.setAside; }
    const ReviewInput &input() const { return m_state.input; } // what was counted
    Incomplete incomplete() const { return incompleteIn(m_state.input, m_state.review, findings()); }
    QDate today() const { return m_fixedToday.isValid() ? m_fixedToday : QDate::currentDate(); }
    // The book as it is at this moment, for a change to be made of it.
    ReviewInput inputNow() const { return inputOf(m_book, today()); }

    Book &book() const { return m_book; }

signals:
    void changed();
    void failed(const Error &error);

private:
    struct State
    {
        int count = 0; // which one it is
        ReviewInput input;
        YearReview review;
        JudgedFindings findings;
    };
    static State counted(const ReviewInput &input, const ReviewContent &content);
    bool hasContent() const { return !m_content.questions.questions.isEmpty(); }
    void read();
    void takeContent();
    void count();
    void show(State state); // what is still being counted is out of date then

    Book &m_book;
    const Library &m_library;
    const QDate m_fixedToday;
    bool m_isReading = false; // or has read
    ReviewContent m_content;
    State m_state;
    bool m_ready = false;
    int m_latest = 0; // the count that will be right; one begun before is thrown away
    QTimer m_soon; // many changes in a row are counted once
    QTimer m_clock; // a program that stays open sees the next day
    QFutureWatcher<Result<ReviewContent>> m_reading;
    QFutureWatcher<State> m_counting;
};
