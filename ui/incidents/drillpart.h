// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentbinder.h"
#include "incidentpart.h"

class QPlainTextEdit;
class QPushButton;
class RowSlot;
class Text;
class TickList;

// A practice run: what arrives first, what is learned bit by bit, what a good response does, and at the end what went well.
class DrillPart : public IncidentPart
{
    Q_OBJECT
public:
    explicit DrillPart(OpenIncident &open);

    void refresh() override;
    bool finish() override { return m_binder.finish(); }
    void takeKeyboard() override;

private:
    QWidget *storyCard();
    QWidget *pointsCard();
    QWidget *resultCard();
    const Drill *drill() const; // null for a scenario the program does not know
    void showStory(const Drill &drill);
    void showPoints(const Drill &drill);
    void showResult();
    void tellNext();
    void tick(const QStringList &points);
    void evaluate();

    IncidentBinder m_binder;
    Text *m_opening;
    RowSlot *m_turns, *m_result;
    QPushButton *m_next, *m_evaluate;
    QWidget *m_pointsHolder;
    TickList *m_points = nullptr;
    QPlainTextEdit *m_lesson;
    QString m_drill; // whose points are listed
    QUuid m_evaluated; // the record whose result is shown
};
