// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/documentwork.h"
#include "workspace/reviewdesk.h"

#include <QObject>

class MessageBar;

// The document that is shown, read from the book and written back to it: what the parts of the page share.
class OpenDocument : public QObject
{
    Q_OBJECT
public:
    OpenDocument(ReviewDesk &desk, MessageBar &messages, QObject *parent = nullptr);

    // The templates, read when first asked for. Null when they could not be read, which was said.
    const DocumentContent *content();
    bool isReady() const { return m_desk.isReady(); }

    void open(const QUuid &id); // an id that is not there closes it
    bool isOpen() const { return m_record.has_value(); }
    const Document &record() const { return *m_record; }
    const DocumentTemplate *source() const; // null when no template has the kind
    const EditedDocument &text() const { return m_text; }
    const EditedDocument &base() const { return m_base; }
    // What the template gives now; empty without a template.
    const FilledDocument &filled() const;

    // Writes another text. False when that failed, which was said.
    bool store(const EditedDocument &text, const QString &title);
    bool apply(const Change &change, const QString &title);
    // Says what was done, with a way back.
    void done(const QString &sentence);

    Book &book() const { return m_desk.book(); }
    ReviewDesk &desk() const { return m_desk; }
    MessageBar &messages() const { return m_messages; }
    bool isReadOnly() const { return book().isReadOnly(); }
    Language language() const { return book().words().language; }

signals:
    void changed(); // another document, or this one or something it is made of as it is now

private:
    void read(const Document *record);
    void follow();

    ReviewDesk &m_desk;
    MessageBar &m_messages;
    bool m_hasRead = false;
    std::optional<DocumentContent> m_content;
    std::optional<Document> m_record; // as stored
    EditedDocument m_text, m_base;
    mutable std::optional<FilledDocument> m_filled;
};
