// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/decision.h"

#include <QDialog>

class LevelTag;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class Text;

// The guide: one question a step, and at the end what the other party is, why, and by which articles. Accepted when the result is
// to be entered. Y, N and ? answer, Backspace goes back.
class GuideDialog : public QDialog
{
    Q_OBJECT
public:
    // Begins at the first question that `answers` leave open, or at their result.
    GuideDialog(const DecisionGuide &guide, const Library &library, Language language, const QString &name, const QString &answers,
                QWidget *parent = nullptr);

    Decision decision() const { return m_guide.decide(m_answers); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *questionPart();
    QWidget *resultPart();
    void answer(QChar letter);
    void back();
    void refresh();
    void showResult(const Decision &decision);
    QString answersOf(const Decision &decision) const;

    const DecisionGuide &m_guide;
    const Library &m_library;
    const Language m_language;
    QString m_answers;

    QStackedWidget *m_parts;
    Text *m_count, *m_ask, *m_help, *m_law, *m_before;
    Text *m_title, *m_reason, *m_advice, *m_resultLaw;
    LevelTag *m_level;
    QPushButton *m_yes, *m_back, *m_enter;
};

// The reason, then each note, as paragraphs; and the articles behind them.
QStringList reasonsOf(const Decision &decision, Language language);
QStringList lawOf(const Decision &decision);
