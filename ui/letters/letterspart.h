// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lettervalues.h"

#include <QWidget>

#include <functional>

class Dialogs;
class LetterFields;
class MessageBar;
class QComboBox;
class QPushButton;
class QTextBrowser;
class Text;

// What a letter is made of.
struct LetterCase
{
    QUuid record; // null: nothing to write about
    QString stored; // the record's column `letters`
    LetterValues known; // from the records
    QStringList offered; // ids of letters, the best first
};

// Chooses a letter, fills its blanks and shows it as it will be read. What is typed is stored with the record; the letter itself is
// copied, printed or saved, and said to be sent.
class LettersPart : public QWidget
{
    Q_OBJECT
public:
    // Stores what was typed into blanks of letters; false when that failed, which was said. The text then stays, and is tried again.
    using Store = std::function<bool(const QString &stored)>;

    LettersPart(const Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, Store store);

    // The letter chosen stays where it is among those offered.
    void show(const LetterCase &letters);
    // Takes over what is being typed. False when it could not be stored.
    bool finish();
    // Chooses one of the letters offered.
    void choose(const QString &letter);

signals:
    void sent(const QString &letterId, const QString &title, const QString &text);

private:
    QWidget *fieldsSide();
    QWidget *paperSide();
    void offer();
    void showLetter();
    void showPaper();
    void take(const QString &key, const QJsonValue &value);
    bool save();
    const Letter *chosen() const;
    FilledLetter filled() const;
    void print();

    const Book &m_book;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    Result<Letters> m_letters;
    const Store m_store;
    LetterCase m_case;
    bool m_isStored = true; // what was typed into its blanks
    QString m_letter; // in view
    QComboBox *m_choice;
    Text *m_when, *m_missing;
    LetterFields *m_fields;
    QTextBrowser *m_paper;
    QString m_html; // of what it shows
    QPushButton *m_copy, *m_print, *m_sent;
};
