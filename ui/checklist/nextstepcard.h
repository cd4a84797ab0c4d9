// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/questions.h"
#include "widgets/surface.h"

class QPushButton;
class Text;

// What to do after an answer: what, why, how, about how long it takes, and a button that makes an action of it.
class NextStepCard : public Card
{
    Q_OBJECT
public:
    enum class Offer { None, Add, Open };

    explicit NextStepCard(QWidget *parent = nullptr);
    void show(const AnswerStep &step, Language language, Offer offer);

signals:
    void addAsked();
    void openAsked();

private:
    Text *m_what, *m_why, *m_how, *m_time;
    QPushButton *m_button;
    Offer m_offer = Offer::None;
};
