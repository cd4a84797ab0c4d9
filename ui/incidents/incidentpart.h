// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openincident.h"

#include <QWidget>

// One view of the open incident: its record, the decision, the steps, … Shown by turns.
class IncidentPart : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentPart(OpenIncident &open) : m_open(open) { }

    // Shows the incident as it is now; what is being typed stays.
    virtual void refresh() = 0;
    // Stores what is being typed. False when that failed, which was said.
    virtual bool finish() { return true; }
    // Puts the keyboard where one goes on.
    virtual void takeKeyboard() = 0;

signals:
    void fieldWanted(const QString &column); // of the record
    void partWanted(const QString &part); // another view
    void goTo(const QString &page, const QUuid &record);
    void printWanted(const QString &report, const QUuid &record);

protected:
    OpenIncident &m_open;
};
