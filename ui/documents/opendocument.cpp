// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendocument.h"

#include "widgets/messagebar.h"

OpenDocument::OpenDocument(ReviewDesk &desk, MessageBar &messages, QObject *parent) : QObject(parent), m_desk(desk), m_messages(messages)
{
    connect(&m_desk.book(), &Book::changed, this, &OpenDocument::follow);
    connect(&m_desk, &ReviewDesk::changed, this, &OpenDocument::follow);
}

const DocumentContent *OpenDocument::content()
{
    if (!m_hasRead) {
        m_hasRead = true;
        auto read = DocumentContent::load(book().words().library);
        if (read)
            m_content = *std::move(read);
        else
            m_messages.show(read.error());
    }
    return m_content ? &*m_content : nullptr;
}

void OpenDocument::open(const QUuid &id)
{
    const Document *record = book().records<Document>().find(id);
    m_filled.reset();
    read(record);
    emit changed();
}

const DocumentTemplate *OpenDocument::source() const { return m_record && m_content ? m_content->find(m_record->kind.value) : nullptr; }

const FilledDocument &OpenDocument::filled() const
{
    if (!m_filled)
        m_filled
            = source() && m_desk.isReady() ? filledNow(book(), m_desk.content(), *m_content, *m_record, m_desk.today()) : FilledDocument();
    return *m_filled;
}

bool OpenDocument::store(const EditedDocument &text, const QString &title)
{
    Change change;
    if (const Document now = withText(record(), text); now != record())
        change.alter(record(), now);
    return change.isEmpty() || apply(change, title);
}

bool OpenDocument::apply(const Change &change, const QString &title) { return m_messages.check(book().apply(change, title)); }

void OpenDocument::done(const QString &sentence)
{
    m_messages.show({.mark = Mark::Done, .text = sentence, .action = tr("Undo"), .run = [&book = book(), writes = book().writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
}

void OpenDocument::read(const Document *record)
{
    if (!record) {
        m_record.reset();
        m_text = m_base = {};
        return;
    }
    const bool isSame = m_record && m_record->id == record->id;
    if (!isSame || m_record->body != record->body)
        m_text = editedFromText(record->body);
    if (!isSame || m_record->base != record->base)
        m_base = editedFromText(record->base);
    m_record = *record;
}

void OpenDocument::follow()
{
    m_filled.reset();
    if (m_record)
        read(book().records<Document>().find(m_record->id));
    emit changed();
}
