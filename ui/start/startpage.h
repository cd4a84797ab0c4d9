// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "dialogs.h"
#include "domain/firm.h"
#include "widgets/surface.h"
#include "workspace/settings.h"

class ElidedText;
class MessageBar;
class QButtonGroup;
class QLineEdit;

// Shown while no book is open: make one, open one, go on with a recent one; the language; what never leaves this PC.
class StartPage : public Surface
{
    Q_OBJECT
public:
    StartPage(const Library &library, const Settings &settings, Dialogs &dialogs);

    MessageBar &messages() { return *m_messages; }
    void beginNew(); // puts the keyboard on the firm's name

signals:
    void bookWanted(const QString &path, const Firm &firm); // to be made
    void bookChosen(const QString &path); // to be opened
    void openWanted();
    void languageChosen(Language language);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Enter on a trade makes the book

private:
    QWidget *greeting();
    QWidget *recentBooks();
    QWidget *newBook();
    QWidget *trades(const Library &library);
    void choosePlace();
    void showPlace();
    void make();

    const Settings &m_settings;
    Dialogs &m_dialogs;
    Language m_language;
    MessageBar *m_messages;
    QLineEdit *m_name;
    ElidedText *m_placeText;
    QButtonGroup *m_trades;
    QStringList m_tradeCodes;
    QString m_place; // chosen by the user; empty: worked out from the name
};

// NAME.tenken in the folder, with a number where that file exists already.
QString freePlace(const QString &folder, const QString &name);
