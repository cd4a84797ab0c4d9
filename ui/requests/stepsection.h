// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;
class Text;

// The fields of one step, below what is to be done at it.
class StepSection : public QWidget
{
    Q_OBJECT
public:
    explicit StepSection(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }
    void setSentence(const QString &sentence);
    // One more paragraph among the fields, empty and hidden at first.
    Text *addNote(const char *name);

private:
    QVBoxLayout *m_column;
    Text *m_sentence;
};

// Shows a note, or hides it where there is nothing to say.
void say(Text &note, const QString &words);
