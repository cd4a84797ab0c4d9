// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pageheader.h"
#include "widgets/surface.h"

#include <QUuid>

class QAction;
class QVBoxLayout;

// What all pages share: the ground, the margins, the header on top. A scroll bar lies in the right margin,
// so scrolled and unscrolled parts end on the same line.
class Page : public Surface
{
    Q_OBJECT
public:
    Page(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    PageHeader *header() const { return m_header; }
    void add(QWidget *part, int stretch = 0);
    void addScrolled(QWidget *content);
    // For a stack of scroll areas made by scrollPart(): their bars lie in the margin too.
    void addScrollParts(QWidget *parts);
    QWidget *scrollPart(QWidget *content) const;

    // Takes over what is being typed: called before the page is left, before undo, printing and closing. False when it
    // could not be stored, which was said: then it is still in its field.
    virtual bool finishEditing() { return true; }
    // Waits for what the page is still writing into the book: called before the book is closed. False when it failed, which
    // was said.
    virtual bool finishWork() { return true; }
    // Shows one record of the page; a record that is not there changes nothing.
    virtual void openRecord(const QUuid &) { }
    // Puts the keyboard into the field of that column of the record shown, where the page has it.
    virtual void focusField(const QString &) { }
    // Shows a part of the page: what stands behind "#" in "ledger#unsure". An unknown one changes nothing.
    virtual void openPart(const QString &) { }
    // Puts the keyboard where one goes on.
    virtual void takeKeyboard() { focusNextChild(); }
    // Puts the keyboard where the page searches.
    virtual void find() { }
    // What can be done on this page, for the window's edit menu.
    virtual QList<QAction *> commands() const { return {}; }
    // The file of resources/help that explains this page.
    virtual QString helpTopic() const { return QStringLiteral("start"); }

signals:
    void helpWanted(); // on helpTopic()
    // `page` may name a part of it: "ledger#unsure".
    void goTo(const QString &page, const QUuid &record = {});

private:
    PageHeader *m_header;
    QVBoxLayout *m_body;
};
