// SPDX-License-Identifier: GPL-3.0-or-later
#include "openincident.h"

#include "pages/undoable.h"
#include "widgets/messagebar.h"

OpenIncident::OpenIncident(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_desks(desksOf(desk.book()))
{
    connect(&m_desk.book(), &Book::changed, this, &OpenIncident::follow);
    connect(&m_desk, &ReviewDesk::changed, this, &OpenIncident::follow); // the next day too
}

const IncidentTexts *OpenIncident::texts()
{
    if (!m_hasRead) {
        m_hasRead = true;
        auto read = IncidentTexts::load(m_library);
        if (read)
            m_texts = *std::move(read);
        else
            m_messages.show(read.error());
    }
    return m_texts ? &*m_texts : nullptr;
}

void OpenIncident::open(const QUuid &id)
{
    m_turn.clear();
    read(id);
    emit changed();
}

void OpenIncident::read(const QUuid &id)
{
    m_desks = desksOf(book());
    const Incident *record = book().records<Incident>().find(id);
    m_record = record ? std::optional(*record) : std::nullopt;
    m_decision = record ? decisionOf(*record, m_desks) : BreachDecision();
}

void OpenIncident::follow()
{
    read(m_record ? m_record->id : QUuid());
    emit changed();
}

void OpenIncident::forgetTurn()
{
    m_turn.clear();
    emit changed();
}

bool OpenIncident::store(const Incident &edited, const QString &title)
{
    if (!m_record || edited == *m_record)
        return true;
    if (!texts())
        return m_messages.check(book().edit(edited, title));
    const BreachDecision before = m_decision;
    if (!apply(storing(book(), *m_texts, *m_record, edited, now()), title))
        return false;
    if (const QString turn = turnOf(before, m_decision, m_texts->breach, language()); !turn.isEmpty()) {
        m_turn = turn;
        emit changed();
    }
    return true;
}

bool OpenIncident::apply(const Change &change, const QString &title)
{
    return change.isEmpty() || m_messages.check(book().apply(change, title));
}

bool OpenIncident::apply(const Result<Change> &change, const QString &title)
{
    if (change)
        return apply(*change, title);
    m_messages.show(change.error());
    return false;
}

void OpenIncident::done(const QString &sentence) { m_messages.show(undoable(book(), sentence)); }
