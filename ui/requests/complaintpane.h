// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaintsetup.h"
#include "content/incidentguide.h"
#include "letters/letterspart.h"

class LinkButton;
class QPushButton;
class Text;

// Complaints from outside: their list, and one of them as the hearing sheet of a call, with what to say beside it. It may become an
// incident or a request of the person.
class ComplaintPane : public RecordPane<Complaint>
{
    Q_OBJECT
public:
    ComplaintPane(ReviewDesk &desk, const Library &library, MessageBar &messages);

    QUuid makeNew() override; // goes on with the time of the call
    void follow(); // shows again what depends on the day or on other records

    LetterCase letterCase() const; // of the complaint shown
    bool keepLetters(const QString &stored); // what was typed into blanks; false when that failed, which was said
    void noteSent(const QString &letter, const QString &title); // sets the day of the answer

signals:
    void openWanted(const QUuid &incident); // also of one just made
    void requestWanted(const QUuid &request); // just made
    void letterWanted();

private:
    void addTop();
    void addAdvice();
    void addBottom();
    void addHints();
    void showSame();
    void showLinks();
    void becomeIncident();
    void becomeRequest();
    bool apply(const Became &became, const QString &title, const QString &said);
    bool change(const std::function<void(Complaint &)> &edit);

    ReviewDesk &m_desk;
    Book &m_book;
    MessageBar &m_messages;
    std::optional<IncidentGuide> m_guide;
    Text *m_same;
    LinkButton *m_toSame, *m_toIncident;
    QPushButton *m_asIncident, *m_asRequest, *m_letter;
};
