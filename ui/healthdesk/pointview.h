// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/deskitems.h"

#include <QWidget>

class Badge;
class BesideLedger;
class Book;
class Card;
class LevelTag;
class NoteField;
class QLineEdit;
class QPushButton;
class QScrollArea;
class Segments;
class Text;

// One point as it is asked of a holding or of the firm: the question, when it is fine and what to do otherwise, the answer, and
// what is to be changed. Stores nothing: it says what was answered or typed.
class PointView : public QWidget
{
    Q_OBJECT
public:
    PointView(const Book &book, const Library &library, QWidget *parent = nullptr);

    // What the page knows of the item besides.
    struct Around
    {
        QDate today;
        QList<QUuid> holdings; // because of which it is asked
        QString checker; // proposed as the one who checks
        bool hasAction = false; // one still to be done
        qsizetype place = 0, count = 0; // among the items, from 0
    };
    // Another item replaces what is typed; of the same one only fields that nobody types in follow.
    void show(const DeskItem &item, const Around &around);

    QString note() const; // what is to be changed, as typed
    QString checker() const;
    void focusField(const QString &column); // of Schema<DeskCheck>; the answers for one it has no field for

signals:
    void answered(const QString &answer);
    void edited(); // a field was left
    void improveAsked(); // the action is to be made, or opened where there is one
    void questionWanted(); // of the yearly review
    void holdingWanted(const QUuid &holding);
    void moveAsked(int by);
    void left(); // the note, by Esc or Enter

private:
    Card *pointCard();
    QWidget *headLine();
    QWidget *lastLine();
    QWidget *changePart();
    QWidget *footLine();
    void connectParts();
    void showPoint(const DeskItem &item);
    void showAnswer(const DeskItem &item, QDate today);
    void showTyped(const DeskItem &item, const Around &around);

    const Book &m_book;
    const Library &m_library;
    QString m_key; // of the item shown
    QString m_givenNote, m_givenChecker; // as last filled in
    QScrollArea *m_scroll;
    LevelTag *m_level;
    Text *m_law, *m_about, *m_ask, *m_why, *m_fine, *m_otherwise, *m_last, *m_place;
    Segments *m_answers;
    QWidget *m_lastLine;
    Badge *m_again;
    NoteField *m_note;
    QLineEdit *m_checker;
    QPushButton *m_improve, *m_question, *m_back, *m_next;
    BesideLedger *m_ledger;
};
