// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opendocument.h"

#include <QWidget>

// One view of the open document: its text, its blanks, … Shown by turns.
class DocumentPart : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPart(OpenDocument &open) : m_open(open) { }

    // Shows the document as it is now; what is being typed stays.
    virtual void refresh() = 0;
    // Stores what is being typed. False when that failed, which was said.
    virtual bool finish() { return true; }

signals:
    void sectionWanted(const QString &id); // to be shown in the text
    void partWanted(const QString &part); // another view
    void goTo(const QString &page);
    void printWanted(const Document &document); // as it is in the book, or with the text of one of its versions

protected:
    OpenDocument &m_open;
};
