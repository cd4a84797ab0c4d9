// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "domain/field.h"
#include "widgets/choices.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>

class QComboBox;

// The entries of a coded list in its order.
QList<Choice> choicesOf(const Library &library, const QString &list, Language language);

// Why a field is asked for and the articles behind it, for a help mark; empty without help.
QString helpText(const FieldHelp *help, const Library &library, Language language);

template<CodedEnum E> QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const auto &entry : EnumText<E>::entries)
        choices.append({QString::fromLatin1(entry.code), QCoreApplication::translate(EnumText<E>::context, entry.label)});
    return choices;
}

// A box with one entry a choice, and with "—" before them for "not answered" where no choice has an empty code.
QComboBox *choiceBox(const QList<Choice> &choices);
QString chosenIn(const QComboBox &box);
// A code that is no choice is added and shown as it is: nothing of a record is hidden or dropped.
void choose(QComboBox &box, const QString &code);

// Hands text that is still being composed over to its field; call before saving, closing, printing, showing another record.
void finishComposing();

// Calls back after its widget has lost the keyboard and taken over composed text.
class LeaveWatcher : public QObject
{
    Q_OBJECT
public:
    LeaveWatcher(QObject *widget, std::function<void()> left);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_left;
};
