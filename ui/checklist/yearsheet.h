// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposals.h"
#include "workspace/reviewdesk.h"

class MessageBar;

// The review of the year as this page shows and changes it. What was just edited is in it at once: it lays the book's newest
// answers over the desk's last count, which may still be on its way.
class YearSheet : public QObject
{
    Q_OBJECT
public:
    YearSheet(ReviewDesk &desk, MessageBar &messages, QObject *parent = nullptr);

    bool isReady() const { return m_desk.isReady(); }
    const YearReview &review() const { return m_review; }
    const ReviewItem *find(const QString &id) const { return m_review.find(id); }
    const Question *question(const QString &id) const { return m_desk.content().questions.find(id); } // null for the firm's own
    const QuestionSet &content() const { return m_desk.content().questions; }
    const OwnQuestion *own(const QString &id) const;
    const ReviewYear *year() const; // null while nobody started it
    bool isClosed() const { return year() && year()->closedOn.isValid(); }
    bool isEditable() const { return isReady() && !isClosed() && !m_desk.book().isReadOnly(); }
    QDate today() const { return m_desk.today(); }
    Language language() const { return m_desk.book().words().language; }
    Fact isSmall() const; // whether the simpler methods are for this firm
    QString idOf(const QUuid &record) const; // of the question an answer or an own question is about; else empty

    // What to do next after the present answer; none where the content has nothing to say.
    std::optional<AnswerStep> nextStep(const ReviewItem &item) const;
    // What the records of training, checks and people say to it; none where they say nothing, and once the year is closed.
    std::optional<Proposal> proposal(const QString &question) const;
    const Action *openAction(const QString &question) const; // null when there is none

    // Each is one step to take back and on the disk when it is true; what could not be stored was said.
    bool answer(const Answer &answer);
    bool note(const Answer &answer); // basis, note and evidence only
    bool addAction(const ReviewItem &item);
    bool saveOwn(const OwnQuestion &question);
    bool removeOwn(const OwnQuestion &question);
    bool hide(const QString &id, const QString &reason);
    bool bringBack(const QString &id);

signals:
    void changed();

private:
    void follow();
    void show(ReviewItem &item, const Answer &answer) const;
    void countAgain();
    bool apply(const Change &change, const QString &title);

    ReviewDesk &m_desk;
    MessageBar &m_messages;
    YearReview m_review;
    mutable std::optional<Fact> m_small; // worked out when it is asked for, as the next
    mutable std::optional<QList<Proposal>> m_proposals;
};
