// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incidentpart.h"

class DateField;
class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class RowSlot;
class Text;

// The time line of everything: what happened, what was done, told, filed and decided, the newest below. A line can be added by hand.
class TimePart : public IncidentPart
{
    Q_OBJECT
public:
    explicit TimePart(OpenIncident &open);

    void refresh() override;
    bool finish() override;
    void takeKeyboard() override;

private:
    QWidget *entryForm();
    void add();
    void say(const QString &problem); // of the day
    void remove(int row);

    QList<TimeLine> m_lines;
    RowSlot *m_list;
    QScrollArea *m_area;
    QComboBox *m_kind;
    QLineEdit *m_text, *m_time, *m_who;
    DateField *m_day;
    Text *m_problem;
    QPushButton *m_add;
    QUuid m_incident; // the form was filled for
    int m_shown = 0; // lines when last shown
};
