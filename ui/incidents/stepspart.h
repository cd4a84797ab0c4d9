// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentpart.h"

class DateField;
class FieldLine;
class LevelTag;
class QLineEdit;
class QPushButton;
class RowSlot;
class Text;

// The steps I-01 to I-16: what is done, planned and late, and beside them what the chosen one means, with who and until when.
class StepsPart : public IncidentPart
{
    Q_OBJECT
public:
    explicit StepsPart(OpenIncident &open);

    void refresh() override;
    bool finish() override;
    void takeKeyboard() override;
    void choose(const QString &step);

private:
    QWidget *detail();
    QWidget *fields();
    void showList();
    void showStep();
    void followList(); // a new list has a new selection
    const StepState *chosen() const;
    void doIt();
    bool plan(); // false when it could not be stored
    void takeBack();
    QString who() const;

    QList<StepState> m_steps;
    QString m_chosen; // its code
    QString m_filled; // incident, step and how it stood when the fields were filled
    RowSlot *m_list;
    LevelTag *m_level;
    Text *m_title, *m_state, *m_what, *m_why, *m_by, *m_law;
    QLineEdit *m_who;
    DateField *m_day, *m_due;
    FieldLine *m_dayLine = nullptr;
    QPushButton *m_done, *m_plan, *m_back;
};
