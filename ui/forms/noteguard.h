// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personaldetails.h"

#include <QTimer>
#include <QWidget>

class QToolButton;
class Text;

// Below a field of free text: says that it seems to hold a My Number, a card number or another person's details, and offers to mask
// them. Gone, with its room, while there is nothing to say. Never keeps anybody from typing and never takes the keyboard; text that
// is still being composed is not looked at. What the user leaves as it is, is not said again until it is another.
class NoteGuard : public QWidget
{
    Q_OBJECT
public:
    // `field` is a QLineEdit or a QPlainTextEdit; not watched while it cannot be edited.
    explicit NoteGuard(QWidget *field, DetailKinds kinds = allDetails, QWidget *parent = nullptr);

    void setKinds(DetailKinds kinds);
    // Looks at the field now rather than when the keys rest.
    void look();
    // Writes the masks over all there is, as if they were typed: one undo of the field takes them back.
    void mask();
    void leave();

signals:
    void said(const QString &sentence); // another one than before; empty when it is taken back
    void masked(); // the text of the field is another, and ought to be stored

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressLinks();
    void textChanged();
    bool isEditable() const;
    QStringList known() const; // the firm's own, and what was left as it is
    QString text() const;
    static QString wordOf(DetailKind kind);
    QString sentence() const;
    void say(const QString &sentence);

    QWidget *m_field;
    DetailKinds m_kinds;
    QList<Detail> m_details; // in the text as it was when last looked at
    QStringList m_left; // pieces of text
    QTimer m_soon;
    Text *m_words;
    QToolButton *m_mask, *m_leave;
};

// What the firm itself goes by, see ownDetails(): the guards of all fields in `top` and in its dialogs leave it out from now on.
void setOwnDetails(QWidget &top, const QStringList &own);
