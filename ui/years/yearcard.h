// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "missing.h"
#include "widgets/marks.h"
#include "widgets/surface.h"
#include "yearcloser.h"
#include "yearfacts.h"

class Dialogs;
class MessageBar;
class QPushButton;
class RowPlace;
class SignOff;
class Text;

// One year: how far it is, what it lacks, and what can be done with it now.
class YearCard : public Card
{
    Q_OBJECT
public:
    YearCard(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages);

    void showYear(const YearFacts &facts, const ReviewInput &input);
    // Asks for the reason first.
    void reopen();
    // Waits for a closing that is under way; false where it failed, which was said.
    bool finishClosing() { return m_closer.settle(); }

signals:
    void goTo(const QString &page, const QUuid &record);
    void printWanted(const QString &report, int year);
    void done(); // something was written

private:
    void addButtons();
    void showState(const ReviewInput &input);
    void showProgress();
    void showMissing(const ReviewInput &input);
    QString sentence(const ReviewInput &input) const;
    void start();
    void reopen(int year, const QString &reason);
    void close(const QString &signedBy, const QString &reason);

    ReviewDesk &m_desk;
    Dialogs &m_dialogs;
    MessageBar &m_messages;
    YearCloser m_closer;
    YearFacts m_facts;
    QList<MissingPart> m_parts;
    Text *m_heading, *m_sentence, *m_missingTitle;
    Badge *m_badge;
    QWidget *m_progressPlace, *m_progress = nullptr;
    RowPlace *m_missing;
    SignOff *m_signOff;
    QPushButton *m_start, *m_goOn, *m_print, *m_reopen;
};
