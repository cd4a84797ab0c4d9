// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearsheet.h"

#include <QWidget>

class AnswerDetails;
class Answers;
class Card;
class Dialogs;
class DocumentLinks;
class LevelTag;
class NextStepCard;
class ProposalLine;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Text;

// One question: what it asks and why, its six answers, last year's beside, what the answer rests on, the next step, and how to
// do it. Every answer and every finished field is on the disk at once.
class QuestionView : public QWidget
{
    Q_OBJECT
public:
    QuestionView(YearSheet &sheet, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *parent = nullptr);

    // Stores what is being typed first; false when that failed and the question stays.
    bool show(const QString &id);
    const QString &shown() const { return m_id; }
    bool finish();
    // By a key or a tile. Asks at once for the reason where one is needed.
    bool give(AnswerValue value);
    void takeProposal(); // of the records, where the answer is to be given or looked at
    void takeLastYears(); // answer and basis, where they are to be looked at
    void showNextStep(); // brings the card into sight
    void addAction();
    void askForReason();
    void takeFocus(); // on the answers
    void focusField(const QString &column); // "note", "evidence" or "basis"; the answers for another one

signals:
    void answered(AnswerValue value);
    void moveAsked(int by);
    void actionAsked(const QUuid &id);
    void actionAdded(const QUuid &id);
    void removeAsked(); // take out, or delete the firm's own
    void rewordAsked();
    void pageAsked(const QString &page);

private:
    Card *questionCard();
    QWidget *headLine();
    QWidget *lastYearLine();
    Card *howCard();
    QWidget *footLine();
    void refresh();
    void showQuestion(const ReviewItem &item);
    void showBefore(const ReviewItem &item);
    void showHow(const Question *question);
    void showStep(const ReviewItem &item);
    void showPlace(const ReviewItem &item);
    bool isPending(const ReviewItem &item) const; // waits for an answer
    bool canTakeLastYears(const ReviewItem &item) const;

    YearSheet &m_sheet;
    const Library &m_library;
    QString m_id;
    QScrollArea *m_scroll;
    LevelTag *m_level;
    Text *m_law, *m_ask, *m_why, *m_example, *m_note, *m_recheck, *m_before, *m_how, *m_method, *m_place;
    QWidget *m_recheckLine, *m_beforeLine;
    QPushButton *m_same, *m_reword, *m_remove, *m_back, *m_next;
    ProposalLine *m_proposal;
    Answers *m_answers;
    AnswerDetails *m_details;
    NextStepCard *m_step;
    Card *m_howCard;
    DocumentLinks *m_documents;
};
