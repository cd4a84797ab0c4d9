// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentpart.h"

class Badge;
class Card;
class LevelTag;
class RowSlot;
class Text;

// Whether it is to be reported: the answer, its days, who is to be told, the way through the questions, and the reasons line by
// line. Nothing is entered here; a question leads to the field that answers it.
class DecisionPart : public IncidentPart
{
    Q_OBJECT
public:
    explicit DecisionPart(OpenIncident &open);

    void refresh() override;
    void takeKeyboard() override;

private:
    QWidget *answerCard();
    QWidget *listCard(Card *card, QWidget *list);
    void showAnswer(const IncidentTexts &texts);
    void showDays(const IncidentTexts &texts);
    void showTold(const IncidentTexts &texts);
    void showPath(const IncidentTexts &texts);
    void showReasons(const IncidentTexts &texts);
    void showOpenPoints(const IncidentTexts &texts);
    QString lawWords(const QStringList &law) const;

    Badge *m_state;
    LevelTag *m_level;
    Text *m_title, *m_explanation, *m_advice, *m_law, *m_note;
    RowSlot *m_days, *m_told, *m_path, *m_reasons, *m_points;
    Card *m_daysCard, *m_toldCard, *m_pointsCard;
    QStringList m_columns; // by row of the path: the field that answers
};
