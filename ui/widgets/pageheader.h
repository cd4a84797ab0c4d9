// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QuestionMark;
class Text;

// Title with a "?", one sentence that says what the page is for, and at most three buttons, the one that goes on last.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);

    // `keys` work while the page is shown and stand in the tool tip: Japanese texts carry no mnemonic letters.
    QPushButton *addButton(const QString &text, const QString &icon = {}, const QKeySequence &keys = {});
    QPushButton *addPrimary(const QString &text, const QKeySequence &keys = {});
    QuestionMark *help() const { return m_help; } // beside the title

private:
    Text *m_title, *m_sentence;
    QHBoxLayout *m_row;
    QuestionMark *m_help;
};
