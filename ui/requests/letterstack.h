// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letterspart.h"

#include <QStackedWidget>

#include <functional>

class ElidedText;

// Records with their pane, and in its place the letter to the person of the one shown: a letter needs the whole width.
class LetterStack : public QStackedWidget
{
    Q_OBJECT
public:
    // `letters` tells what the letter of the record shown is made of, `store` keeps what was typed into it; the pane becomes a part of
    // this.
    LetterStack(QWidget *pane, const Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs,
                std::function<LetterCase()> letters, LettersPart::Store store);

    void showLetter(const QString &of); // of the record of that name
    void showRecord(); // stays where what was typed could not be taken over
    bool isLetterShown() const { return currentIndex() == 1; }
    void follow(); // the record has changed
    bool finish() { return !m_letters || m_letters->finish(); }

signals:
    void sent(const QString &letterId, const QString &title);

private:
    QWidget *letterPart();

    const Book &m_book;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    const std::function<LetterCase()> m_case;
    const LettersPart::Store m_store;
    QUuid m_record; // the letter in view is of
    ElidedText *m_of;
    LettersPart *m_letters = nullptr; // made when it is first wanted
};
