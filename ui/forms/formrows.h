// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QFormLayout>
#include <QWidget>

class HelpMark;
class NoteGuard;
class QVBoxLayout;
class Sign;
class Text;

enum class Labels { Beside, Above }; // above for whole questions

// A group of fields under a small heading; labels in one column as wide as five kanji, or above their fields.
QFormLayout *addGroup(QVBoxLayout &column, const QString &heading, Labels labels = Labels::Beside);

// What a field of free text warns of while one types: a My Number and a card number, or all details of persons.
enum class Guard { None, Numbers, All };
// All for texts of several lines and for the columns that hold notes, evidence and the like; None for names, addresses, contacts.
Guard guardOf(const QString &column, bool isLong);

// One field of a form: editor, help mark, and below them what is to be said about the value. Shows by itself what a
// TypedField cannot take, opens the help on F1, and keeps the mouse wheel from changing a value while the form scrolls.
class FieldLine : public QWidget
{
    Q_OBJECT
public:
    FieldLine(const QString &label, QWidget *editor, const QString &why);

    QWidget *editor() const { return m_editor; }
    // One sentence that says what to do; empty takes it away. Never blocks.
    void setCheck(const QString &sentence, Mark mark = Mark::Watch);
    // Right below a line or a text; other editors have none.
    void setGuard(Guard guard);

signals:
    void masked(); // the guard wrote into the editor for the user; to be stored

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setProblem(const QString &problem);
    void say();

    QWidget *m_editor;
    HelpMark *m_help = nullptr;
    NoteGuard *m_guard = nullptr;
    Sign *m_sign;
    Text *m_words;
    QString m_why, m_check, m_problem, m_warning;
    Mark m_mark = Mark::None;
};

// Adds label and field line; names the editor for screen readers: inside a composed row QFormLayout cannot do it.
FieldLine *addField(QFormLayout &group, const QString &label, QWidget *editor, const QString &why = {});
