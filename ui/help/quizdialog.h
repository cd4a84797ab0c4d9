// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/learning.h"
#include "workspace/settings.h"

#include <QDialog>

class ChoiceLine;
class QPushButton;
class QVBoxLayout;
class Text;

// Ten situations, one at a time: answer by click or by key 1 to 4, then right or wrong with the reason and its article.
// Questions that were never answered right come first.
class QuizDialog : public QDialog
{
    Q_OBJECT
public:
    QuizDialog(const Library &library, Settings &settings, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void showQuestion();
    void answer(int choice);
    void goOn();
    void showScore();
    QVBoxLayout *newSheet();

    const Library &m_library;
    Settings &m_settings;
    const Language m_language;
    QList<QuizQuestion> m_questions; // of this round
    QList<ChoiceLine *> m_choices;
    QWidget *m_place;
    QWidget *m_sheet = nullptr;
    Text *m_progress;
    QPushButton *m_next;
    int m_at = 0, m_right = 0;
    bool m_answered = false;
};
