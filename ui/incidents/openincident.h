// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/incidentwork.h"
#include "workspace/reviewdesk.h"

#include <QObject>

class Dialogs;
class MessageBar;

// The incident that is shown, read from the book and written back to it: what the parts of the page share.
class OpenIncident : public QObject
{
    Q_OBJECT
public:
    OpenIncident(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QObject *parent = nullptr);

    // The texts, read when first asked for. Null when they could not be read, which was said.
    const IncidentTexts *texts();

    void open(const QUuid &id); // an id that is not there closes it
    bool isOpen() const { return m_record.has_value(); }
    const Incident &record() const { return *m_record; }
    const BreachDecision &decision() const { return m_decision; }
    const DeskRecords &desks() const { return m_desks; } // as the book holds them
    // What turned the answer since the record was opened; empty when nothing did.
    const QString &turn() const { return m_turn; }
    void forgetTurn();

    // Writes the record edited. False when that failed, which was said.
    bool store(const Incident &edited, const QString &title);
    bool apply(const Change &change, const QString &title);
    bool apply(const Result<Change> &change, const QString &title);
    // Says what was done, with a way back.
    void done(const QString &sentence);

    Book &book() const { return m_desk.book(); }
    ReviewDesk &desk() const { return m_desk; }
    const Library &library() const { return m_library; }
    MessageBar &messages() const { return m_messages; }
    Dialogs &dialogs() const { return m_dialogs; }
    bool isReadOnly() const { return book().isReadOnly(); }
    Language language() const { return book().words().language; }
    QDate today() const { return m_desk.today(); }
    Moment now() const { return Moment::now(today()); }

signals:
    void changed(); // another incident, or this one as it is now

private:
    void read(const QUuid &id);
    void follow();

    ReviewDesk &m_desk;
    const Library &m_library;
    MessageBar &m_messages;
    Dialogs &m_dialogs;
    bool m_hasRead = false;
    std::optional<IncidentTexts> m_texts;
    std::optional<Incident> m_record; // as stored
    DeskRecords m_desks;
    BreachDecision m_decision;
    QString m_turn;
};
